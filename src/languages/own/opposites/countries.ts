/**
 * Further countries, regions and cities that pages name less often, in the format of the table of places. A
 * name that a person may bear, such as `Jordan`, is listed in every language.
 */
export const COUNTRIES = `
Afghanistan | Afghanistan | Afganistán | Afghanistan | Afghanistan | Afghanistan | Afeganistão
Albania | Albania | Albania | Albanien | Albanie | Albania | Albânia
Algeria | Algeria | Argelia | Algerien | Algérie | Algeria | Argélia
Andorra | Andorra | Andorra | Andorra | Andorre | Andorra | Andorra
Angola | Angola | Angola | Angola | Angola | Angola | Angola
Armenia | Armenia | Armenia | Armenien | Arménie | Armenia | Armênia
Azerbaijan | Azerbaijan | Azerbaiyán | Aserbaidschan | Azerbaïdjan | Azerbaigian | Azerbaijão
Bahamas | Bahamas | Bahamas | Bahamas | Bahamas | Bahamas | Bahamas
Bahrain | Bahrain | Baréin | Bahrain | Bahreïn | Bahrein | Barein
Baltic | Baltic | Báltico | Ostsee Baltikum | Baltique | Baltico | Báltico
Bangladesh | Bangladesh | Bangladés Bangladesh | Bangladesch | Bangladesh | Bangladesh | Bangladesh
Barbados | Barbados | Barbados | Barbados | Barbade | Barbados | Barbados
Bavaria | Bavaria | Baviera | Bayern | Bavière | Baviera | Baviera
Belarus | Belarus | Bielorrusia Belarús | Belarus | Biélorussie | Bielorussia | Bielorrússia
Belize | Belize | Belice | Belize | Belize | Belize | Belize
Benin | Benin | Benín | Benin | Bénin | Benin | Benin
Bhutan | Bhutan | Bután | Bhutan | Bhoutan | Bhutan | Butão
Bosnia | Bosnia Bosnia_and_Herzegovina | Bosnia Bosnia_y_Herzegovina | Bosnien_und_Herzegowina | Bosnie-Herzégovine | Bosnia_ed_Erzegovina | Bósnia_e_Herzegovina
Botswana | Botswana | Botsuana Botswana | Botsuana | Botswana | Botswana | Botsuana
Brunei | Brunei | Brunéi | Brunei_Darussalam | Brunei | Brunei | Brunei
Bulgaria | Bulgaria | Bulgaria | Bulgarien | Bulgarie | Bulgaria | Bulgária
Burkina Faso | Burkina_Faso | Burkina_Faso | Burkina_Faso | Burkina_Faso | Burkina_Faso | Burquina_Faso
Burundi | Burundi | Burundi | Burundi | Burundi | Burundi | Burundi
California | California | California | Kalifornien | Californie | California | Califórnia
Cambodia | Cambodia | Camboya | Kambodscha | Cambodge | Cambogia | Camboja
Cameroon | Cameroon | Camerún | Kamerun | Cameroun | Camerun | Camarões
Cape Verde | Cape_Verde Cabo_Verde | Cabo_Verde | Cabo_Verde | Cap-Vert | Capo_Verde | Cabo_Verde
Caribbean | Caribbean | Caribe | Karibik | Caraïbes Caraïbe | Caraibi | Caribe
Catalonia | Catalonia | Cataluña | Katalonien | Catalogne | Catalogna | Catalunha
Chad | Chad | Chad | Tschad Chad | Tchad Chad | Ciad Chad | Chade Chad
Comoros | Comoros | Comoras | Komoren | Comores | Comore | Comores
Corsica | Corsica | Córcega | Korsika | Corse | Corsica | Córsega
Costa Rica | Costa_Rica | Costa_Rica | Costa_Rica | Costa_Rica | Costa_Rica | Costa_Rica
Crete | Crete | Creta | Kreta | Crète | Creta | Creta
Croatia | Croatia | Croacia | Kroatien | Croatie | Croazia | Croácia
Cyprus | Cyprus | Chipre | Zypern | Chypre | Cipro | Chipre
Czechia | Czechia Czech_Republic | Chequia República_Checa | Tschechien | Tchéquie | Cechia | Tchéquia
Djibouti | Djibouti | Yibuti | Dschibuti | Djibouti | Gibuti | Djibuti
Dominican Republic | Dominican_Republic | República_Dominicana | Dominikanische_Republik | République_dominicaine | Repubblica_Dominicana | República_Dominicana
El Salvador | El_Salvador | El_Salvador | El_Salvador | Le_Salvador | El_Salvador | El_Salvador
Equatorial Guinea | Equatorial_Guinea | Guinea_Ecuatorial | Äquatorialguinea | Guinée_équatoriale | Guinea_Equatoriale | Guiné_Equatorial
Eritrea | Eritrea | Eritrea | Eritrea | Érythrée | Eritrea | Eritreia
Estonia | Estonia | Estonia | Estland | Estonie | Estonia | Estônia
Eswatini | Eswatini | Esuatini Suazilandia | Eswatini | Eswatini | Eswatini | Essuatíni
Ethiopia | Ethiopia | Etiopía | Äthiopien | Éthiopie | Etiopia | Etiópia
Fiji | Fiji | Fiyi | Fidschi | Fidji | Figi | Fiji
Florence | Florence | Florencia | Florenz | Florence | Firenze | Florença
Gabon | Gabon | Gabón | Gabun | Gabon | Gabon | Gabão
Gambia | Gambia | Gambia | Gambia | Gambie | Gambia | Gâmbia
Genoa | Genoa | Génova | Genua | Gênes | Genova | Gênova Génova
Georgia | Georgia | Georgia | Georgien | Géorgie | Georgia | Geórgia
Ghana | Ghana | Ghana | Ghana | Ghana | Ghana | Gana
Guatemala | Guatemala | Guatemala | Guatemala | Guatemala | Guatemala | Guatemala
Guinea | Guinea | Guinea | Guinea | Guinée | Guinea | Guiné
Guinea-Bissau | Guinea-Bissau | Guinea-Bisáu | Guinea-Bissau | Guinée-Bissau | Guinea-Bissau | Guiné-Bissau
Guyana | Guyana | Guyana | Guyana | Guyana | Guyana | Guiana
Haiti | Haiti | Haití | Haiti | Haïti | Haiti | Haiti
Honduras | Honduras | Honduras | Honduras | Honduras | Honduras | Honduras
Ivory Coast | Ivory_Coast Côte_d’Ivoire | Costa_de_Marfil | Côte_d’Ivoire | Côte_d’Ivoire | Costa_d’Avorio | Costa_do_Marfim
Jamaica | Jamaica | Jamaica | Jamaika | Jamaïque | Giamaica | Jamaica
Jordan | Jordan | Jordania Jordan | Jordanien Jordan | Jordanie Jordan | Giordania Jordan | Jordânia Jordan
Kampala | Kampala | Kampala | Kampala | Kampala | Kampala | Kampala
Kazakhstan | Kazakhstan | Kazajistán Kazajstán | Kasachstan | Kazakhstan | Kazakistan | Cazaquistão
Kosovo | Kosovo | Kosovo | Kosovo | Kosovo | Kosovo | Kosovo
Kuwait | Kuwait | Kuwait | Kuwait | Koweït | Kuwait | Kuwait
Kyrgyzstan | Kyrgyzstan | Kirguistán | Kirgisistan | Kirghizstan | Kirghizistan | Quirguistão
Laos | Laos | Laos | Laos | Laos | Laos | Laos
Latvia | Latvia | Letonia | Lettland | Lettonie | Lettonia | Letônia
Lebanon | Lebanon | Líbano | Libanon | Liban | Libano | Líbano
Lesotho | Lesotho | Lesoto Lesotho | Lesotho | Lesotho | Lesotho | Lesoto
Liberia | Liberia | Liberia | Liberia | Liberia | Liberia | Libéria
Libya | Libya | Libia | Libyen | Libye | Libia | Líbia
Liechtenstein | Liechtenstein | Liechtenstein | Liechtenstein | Liechtenstein | Liechtenstein | Liechtenstein
Lithuania | Lithuania | Lituania | Litauen | Lituanie | Lituania | Lituânia
Luxembourg | Luxembourg | Luxemburgo | Luxemburg | Luxembourg | Lussemburgo | Luxemburgo
Madagascar | Madagascar | Madagascar | Madagaskar | Madagascar | Madagascar | Madagascar
Malawi | Malawi | Malaui | Malawi | Malawi | Malawi | Malaui
Malaysia | Malaysia | Malasia | Malaysia | Malaisie | Malaysia | Malásia
Maldives | Maldives | Maldivas | Malediven | Maldives | Maldive | Maldivas
Mali | Mali | Mali Malí | Mali | Mali | Mali | Mali
Malta | Malta | Malta | Malta | Malte | Malta | Malta
Marseille | Marseille | Marsella | Marseille | Marseille | Marsiglia | Marselha
Mauritania | Mauritania | Mauritania | Mauretanien | Mauritanie | Mauritania | Mauritânia
Moldova | Moldova | Moldavia | Republik_Moldau | Moldavie | Moldavia | Moldávia
Mongolia | Mongolia | Mongolia | Mongolei | Mongolie | Mongolia | Mongólia
Montenegro | Montenegro | Montenegro | Montenegro | Monténégro | Montenegro | Montenegro
Mozambique | Mozambique | Mozambique | Mosambik | Mozambique | Mozambico | Moçambique
Myanmar | Myanmar Burma | Myanmar Birmania | Myanmar | Myanmar Birmanie | Myanmar Birmania | Mianmar Birmânia
Nairobi | Nairobi | Nairobi | Nairobi | Nairobi | Nairobi | Nairóbi
Namibia | Namibia | Namibia | Namibia | Namibie | Namibia | Namíbia
Nepal | Nepal | Nepal | Nepal | Népal | Nepal | Nepal
Nicaragua | Nicaragua | Nicaragua | Nicaragua | Nicaragua | Nicaragua | Nicarágua
Niger | Niger | Níger | Niger | Niger | Niger | Níger
North Korea | North_Korea | Corea_del_Norte | Nordkorea | Corée_du_Nord | Corea_del_Nord | Coreia_do_Norte
North Macedonia | North_Macedonia | Macedonia_del_Norte | Nordmazedonien | Macédoine_du_Nord | Macedonia_del_Nord | Macedônia_do_Norte
Oman | Oman | Omán | Oman | Oman | Oman | Omã
Panama | Panama | Panamá | Panama | Panama | Panama | Panamá
Papua New Guinea | Papua_New_Guinea | Papúa_Nueva_Guinea | Papua-Neuguinea | Papouasie-Nouvelle-Guinée | Papua_Nuova_Guinea | Papua-Nova_Guiné
Paraguay | Paraguay | Paraguay | Paraguay | Paraguay | Paraguay | Paraguai
Philippines | Philippines | Filipinas | Philippinen | Philippines | Filippine | Filipinas
Porto | Porto | Oporto | Porto | Porto | Porto | Porto
Puerto Rico | Puerto_Rico | Puerto_Rico | Puerto_Rico | Porto_Rico | Portorico | Porto_Rico
Qatar | Qatar | Catar Qatar | Katar | Qatar | Qatar | Catar
Rwanda | Rwanda | Ruanda | Ruanda | Rwanda | Ruanda | Ruanda
Samoa | Samoa | Samoa | Samoa | Samoa | Samoa | Samoa
San Marino | San_Marino | San_Marino | San_Marino | Saint-Marin | San_Marino | San_Marino
Sardinia | Sardinia | Cerdeña | Sardinien | Sardaigne | Sardegna | Sardenha
Saudi Arabia | Saudi_Arabia | Arabia_Saudí Arabia_Saudita | Saudi-Arabien | Arabie_saoudite | Arabia_Saudita | Arábia_Saudita
Senegal | Senegal | Senegal | Senegal | Sénégal | Senegal | Senegal
Serbia | Serbia | Serbia | Serbien | Serbie | Serbia | Sérvia
Seychelles | Seychelles | Seychelles | Seychellen | Seychelles | Seychelles | Seicheles
Sicily | Sicily | Sicilia | Sizilien | Sicile | Sicilia | Sicília
Sierra Leone | Sierra_Leone | Sierra_Leona | Sierra_Leone | Sierra_Leone | Sierra_Leone | Serra_Leoa
Slovakia | Slovakia | Eslovaquia | Slowakei | Slovaquie | Slovacchia | Eslováquia
Slovenia | Slovenia | Eslovenia | Slowenien | Slovénie | Slovenia | Eslovênia
Somalia | Somalia | Somalia | Somalia | Somalie | Somalia | Somália
South Korea | South_Korea Korea | Corea_del_Sur Corea | Südkorea Korea | Corée_du_Sud Corée | Corea_del_Sud Corea | Coreia_do_Sul Coreia
South Sudan | South_Sudan | Sudán_del_Sur | Südsudan | Soudan_du_Sud | Sud_Sudan | Sudão_do_Sul
Sri Lanka | Sri_Lanka | Sri_Lanka | Sri_Lanka | Sri_Lanka | Sri_Lanka | Sri_Lanka
Sudan | Sudan | Sudán | Sudan | Soudan | Sudan | Sudão
Suriname | Suriname | Surinam | Suriname | Suriname | Suriname | Suriname
Syria | Syria | Siria | Syrien | Syrie | Siria | Síria
Tajikistan | Tajikistan | Tayikistán | Tadschikistan | Tadjikistan | Tagikistan | Tadjiquistão
Tanzania | Tanzania | Tanzania | Tansania | Tanzanie | Tanzania | Tanzânia
Togo | Togo | Togo | Togo | Togo | Togo | Togo
Trinidad and Tobago | Trinidad_and_Tobago | Trinidad_y_Tobago | Trinidad_und_Tobago | Trinité-et-Tobago | Trinidad_e_Tobago | Trinidad_e_Tobago
Tunisia | Tunisia | Túnez | Tunesien | Tunisie | Tunisia | Tunísia
Turin | Turin | Turín | Turin | Turin | Torino | Turim
Turkmenistan | Turkmenistan | Turkmenistán | Turkmenistan | Turkménistan | Turkmenistan | Turcomenistão
Tuscany | Tuscany | Toscana | Toskana | Toscane | Toscana | Toscana
Uganda | Uganda | Uganda | Uganda | Ouganda | Uganda | Uganda
United Arab Emirates | United_Arab_Emirates | Emiratos_Árabes_Unidos | Vereinigte_Arabische_Emirate | Émirats_arabes_unis | Emirati_Arabi_Uniti | Emirados_Árabes_Unidos
Uruguay | Uruguay | Uruguay | Uruguay | Uruguay | Uruguay | Uruguai
Uzbekistan | Uzbekistan | Uzbekistán | Usbekistan | Ouzbékistan | Uzbekistan | Uzbequistão
Wales | Wales | Gales | Wales | Pays_de_Galles | Galles | Gales
Yemen | Yemen | Yemen | Jemen | Yémen | Yemen | Iêmen
Zambia | Zambia | Zambia | Sambia | Zambie | Zambia | Zâmbia
Zimbabwe | Zimbabwe | Zimbabue | Simbabwe | Zimbabwe | Zimbabwe | Zimbábue
`;
