/**
 * Senses from people, bodies, homes, food, nature, towns, arts and games: one sense per line, with a column
 * per language.
 */
export const LIFE = `
people persons folk | gente personas pueblo | Leute Menschen Personen | gens personnes monde | gente persone | pessoas gente povo
person individual human | persona individuo ser humano humana | Person Mensch Individuum menschlich | personne individu humain être | persona individuo umano umana essere | pessoa indivíduo humano humana ser
man men male guy masculine | hombre varón tipo masculino | Mann Männer männlich Kerl Typ Männchen | homme mâle masculin mec type | uomo uomini maschio maschile tipo | homem homens macho masculino cara
woman women female lady feminine | mujer hembra dama señora femenino femenina | Frau weiblich Dame Weibchen | femme femelle féminin dame | donna femmina femminile signora dama | mulher fêmea feminino feminina senhora dama
child children kid kids childhood infant | niño niña hijo crío infantil infancia chico | Kind Kinder Kindheit kindlich | enfant enfance gosse infantile | bambino bambina figlio figli infanzia infantile | criança filho menino miúdo infantil infância
boy lad | chico muchacho niño joven | Junge Jungen Bub Knabe | garçon gars | ragazzo ragazzi bambino maschio | menino rapaz rapazes garoto moço
girl | chica muchacha niña joven | Mädchen | fille fillette | ragazza ragazze bambina | menina rapariga garota moça
baby newborn infant | bebé recién nacido niño | Baby Säugling Neugeborene Kleinkind | bébé nourrisson nouveau-né | bambino neonato bimbo bebè | bebê bebé recém-nascido nenê
family relative familiar | familia familiar pariente | Familie familiär Verwandte Angehörige | famille familial familiaux parent | famiglia familiare parente parenti | família familiar parente
parent parents | padre padres progenitor | Eltern Elternteil | parent parents | genitore genitori | pai pais progenitor
father dad daddy papa paternal | padre papá paterno | Vater Väter Papa väterlich | père papa paternel | padre papà babbo paterno | pai papai paterno pais
mother mom mum mommy maternal | madre mamá materno | Mutter Mütter Mama mütterlich | mère maman maternel | madre mamma materno | mãe mamãe materno mães mamã
son | hijo varón | Sohn Söhne | fils | figlio figli | filho
daughter | hija | Tochter Töchter | fille | figlia figlie | filha
brother sibling fraternal | hermano fraterno | Bruder Brüder Geschwister brüderlich | frère fraternel | fratello fraterno | irmão irmãos fraterno
sister sibling | hermana | Schwester Geschwister | sœur soeur | sorella | irmã irmãs
husband spouse | marido esposo cónyuge | Mann Ehemann Gatte Ehemänner Gatten | mari époux conjoint | marito sposo coniuge | marido esposo cônjuge
wife wives spouse | esposa mujer cónyuge | Frau Ehefrau Gattin | femme épouse conjointe | moglie mogli sposa coniuge | esposa mulher cônjuge
couple partner pair | pareja compañero | Paar Pärchen Partner | couple partenaire compagnon paire | coppia partner compagno compagna | casal casais companheiro parceiro par
grandfather grandpa grandparent | abuelo | Großvater Opa Großeltern Großväter | grand-père papi grands-parents | nonno nonni | avô vovô avós
grandmother grandma grandparent | abuela | Großmutter Oma Großeltern Großmütter | grand-mère mamie grands-parents | nonna nonne | avó vovó avós
uncle | tío tíos | Onkel | oncle tonton | zio zii | tio tios
aunt | tía tías | Tante | tante tata | zia zie | tia tias
cousin | primo prima | Cousin Cousine Vetter | cousin cousine | cugino cugina | primo prima
nephew | sobrino | Neffe | neveu neveux | nipote nipoti | sobrinho
niece | sobrina | Nichte | nièce | nipote nipoti | sobrinha
grandson grandchild grandchildren | nieto | Enkel Enkelkind | petit-fils petits-enfants | nipote nipoti nipotino | neto
granddaughter | nieta | Enkelin | petite-fille | nipote nipotina | neta
twin twins | gemelo mellizo | Zwilling | jumeau jumeaux jumelle | gemello gemella | gêmeo gémeo
orphan orphanage | huérfano orfanato | Waise Waisenhaus | orphelin orphelinat | orfano orfanotrofio | órfão orfanato
ancestor forefather ancestry | antepasado ancestro ascendencia | Vorfahr Ahnen Abstammung Ahn | ancêtre aïeul ascendance | antenato avo avi ascendenza | antepassado ancestral ascendência
descendant offspring | descendiente descendencia | Nachkomme Nachfahre Nachwuchs | descendant descendance progéniture | discendente discendenza prole | descendente descendência prole
marriage wedding marry married | matrimonio boda casar casamiento casado | Ehe Hochzeit heiraten verheiratet Heirat Hochzeiten | mariage noces marier épouser marié | matrimonio nozze sposare sposato | casamento casar matrimônio matrimónio boda casado
bride | novia | Braut Bräute | mariée | sposa | noiva
groom bridegroom fiancé | novio prometido | Bräutigam Verlobte | marié fiancé | sposo fidanzato | noivo
divorce separated | divorcio divorciar separado | Scheidung geschieden scheiden getrennt | divorce divorcer séparé | divorzio divorziare separato | divórcio divorciar separado
widow widowed | viuda | Witwe verwitwet | veuve | vedova | viúva
widower widowed | viudo | Witwer verwitwet | veuf veufs | vedovo | viúvo
single unmarried bachelor | soltero soltera | ledig Single unverheiratet Junggeselle | célibataire | celibe nubile single scapolo | solteiro solteira
friend friendship buddy pal friendly | amigo amiga amistad amistoso amistades | Freund Freundin Freundschaft Kumpel freundlich befreundet | ami amis amie amies amitié copain copine pote amical | amico amici amica amiche amicizia amichevole | amigo amiga amizade amigável
boyfriend | novio | Freund | petit ami copain | fidanzato ragazzo | namorado
girlfriend | novia | Freundin | petite amie copine | fidanzata ragazza | namorada
enemy enemies foe adversary | enemigo adversario | Feind feindlich Gegner | ennemi adversaire | nemico nemici avversario | inimigo adversário
neighbour neighbor neighbouring | vecino vecina | Nachbar Nachbarin benachbart | voisin voisine | vicino vicina vicini | vizinho vizinha
neighbourhood neighborhood district quarter | barrio vecindario distrito | Viertel Nachbarschaft Stadtteil Stadtviertel Bezirk | quartier voisinage arrondissement | quartiere vicinato rione distretto | bairro vizinhança distrito
guest visitor | huésped invitado visitante | Gast Gäste Besucher | invité hôte visiteur | ospite ospiti visitatore | hóspede convidado visitante
host hostess | anfitrión anfitriona | Gastgeber Gastgeberin | hôte hôtesse | ospite padrone | anfitrião anfitriã
stranger unknown foreigner | extraño desconocido extranjero forastero | Fremde Fremder fremd Unbekannte Ausländer unbekannt | inconnu étranger | sconosciuto estraneo straniero | estranho desconhecido estrangeiro
foreign foreigner abroad | extranjero exterior | Ausland ausländisch fremd Ausländer | étranger étrangère | straniero estero estera | estrangeiro exterior
adult grown-up | adulto mayor | Erwachsene erwachsen | adulte | adulto | adulto
teenager adolescent adolescence teen | adolescente adolescencia | Jugendliche Teenager Pubertät | adolescent adolescence ado | adolescente adolescenza | adolescente adolescência
youth young | juventud joven jóvenes | Jugend jung Jugendliche junge jungen junger jünger | jeunesse jeune | gioventù giovane giovani giovinezza | juventude jovem jovens
old elderly elder aged | viejo anciano mayor edad vejez | alt Alte alte alten alter älter ältere Senioren | vieux vieille âgé aîné vieillesse | vecchio anziano vecchi vecchiaia | velho idoso velhice
age aged | edad edades | Alter alt Jahre | âge âges âgé | età anni | idade
people population inhabitants populated | población habitante poblado | Bevölkerung Einwohner Bewohner | population habitant peuplé | popolazione abitante popolato | população populações habitante povoado
inhabitant resident dweller live inhabit residence | habitante residente vecino residir residencia morador | Einwohner Bewohner bewohnen wohnhaft Wohnsitz | habitant résident résider résidence | abitante residente residenza risiedere | habitante residente morador residência morar
citizen citizenship civic | ciudadano ciudadanía | Bürger Staatsbürger Staatsbürgerschaft bürgerlich | citoyen citoyenne citoyenneté | cittadino cittadinanza cittadini | cidadão cidadã cidadãos cidadania
crowd mob | multitud muchedumbre gentío | Menge Menschenmenge | foule | folla | multidão
name named surname | nombre apellido nombrar llamado | Name Namen Nachname Vorname nennen genannt | nom noms prénom nommer appelé | nome nomi cognome nominare chiamato | nome sobrenome apelido chamado nomear
birth born birthday | nacimiento nacer nacido | Geburt geboren | naissance naître né née nés nées naquit natal | nascita nascere nato nata nati nacque | nascimento nascer nascido nasceu
birthday anniversary | cumpleaños aniversario | Geburtstag Jahrestag Jubiläum | anniversaire | compleanno anniversario | aniversário
death dead die died dying deceased | muerte muerto morir muri fallecer fallecido difunto muer | Tod tot tote toten gestorben sterben starb Verstorbene stirb Tote | mort morte mourir mourut décès décédé meurt défunt | morte morto morire morì defunto deceduto muore decesso | morte morto morrer falecer falecido morreu óbito
life lives living alive live lively | vida vidas vivo vivir viviente viva | Leben lebendig lebend leben lebte | vie vies vivant vivre vécu vivait | vita vite vivere vivo vissuto vivente | vida vivo viver vivente viva
burial funeral bury grave tomb cemetery | entierro funeral enterrar tumba cementerio sepultura entierr | Beerdigung Begräbnis begraben Grab Gräber Friedhof Bestattung | enterrement funérailles enterrer tombe tombeau cimetière obsèques | sepoltura funerale seppellire tomba cimitero | enterro funeral enterrar túmulo cemitério sepultura
work job occupation profession professional career | trabajo empleo oficio profesión profesional carrera puesto | Arbeit Beruf Job beruflich Stelle Karriere professionell | travail métier emploi profession professionnel carrière poste boulot | lavoro mestiere professione impiego professionale carriera posto | trabalho emprego profissão ofício profissional carreira
worker labourer employee workman | trabajador obrero empleado | Arbeiter Arbeitnehmer Angestellte Mitarbeiter Beschäftigte | travailleur ouvrier employé salarié | lavoratore operaio dipendente impiegato | trabalhador operário empregado funcionário
boss chief head leader | jefe jefa líder patrón | Chef Leiter Vorgesetzte Boss Führer | chef patron dirigeant | capo capi dirigente | chefe patrão líder
director headmaster manager | director gerente | Direktor Leiter Geschäftsführer Regisseur | directeur directrice gérant | direttore direttrice gestore | diretor diretora gerente
colleague coworker | colega compañero | Kollege Kollegin Mitarbeiter | collègue confrère | collega colleghi | colega
doctor physician medic | médico doctor doctora | Arzt Ärzte Ärztin Doktor Mediziner | médecin docteur | medico medici dottore dottoressa | médico doutor médica
nurse nursing | enfermera enfermero enfermería | Krankenschwester Pfleger Krankenpfleger Pflege | infirmière infirmier | infermiere infermiera | enfermeira enfermeiro enfermagem
surgeon surgery operation surgical | cirujano cirugía operación quirúrgico | Chirurg Chirurgie Operation chirurgisch operieren | chirurgien chirurgie opération chirurgical | chirurgo chirurgia operazione intervento chirurgico | cirurgião cirurgia operação cirúrgico
dentist dental | dentista dental odontólogo | Zahnarzt Zahnärzte zahnärztlich | dentiste dentaire | dentista dentale dentario | dentista dental dentário
teacher professor instructor | profesor maestro docente profesora instructor | Lehrer Lehrerin Professor Lehrkraft Dozent | professeur enseignant maître instituteur | insegnante professore maestro docente professoressa | professor docente mestre instrutor
student pupil learner | estudiante alumno alumna | Student Schüler Studierende Lernende Studentin | étudiant élève | studente studenti alunno studentessa allievo | estudante aluno aluna
lawyer attorney solicitor | abogado letrado | Anwalt Rechtsanwalt Anwälte Jurist | avocat juriste | avvocato legale | advogado
judge magistrate | juez jueza jueces magistrado | Richter Richterin | juge magistrat | giudice giudici magistrato | juiz juíza juízes magistrado
engineer engineering | ingeniero ingeniería | Ingenieur Ingenieurwesen Technik | ingénieur ingénierie | ingegnere ingegneria | engenheiro engenharia
scientist researcher | científico investigador | Wissenschaftler Forscher | scientifique chercheur savant | scienziato ricercatore | cientista investigador pesquisador
architect architecture architectural | arquitecto arquitectura | Architekt Architektur | architecte architecture | architetto architettura | arquiteto arquitetura
secretary | secretario secretaria | Sekretär Sekretärin | secrétaire | segretario segretaria | secretário secretária
police policeman officer cop | policía agente | Polizei Polizist polizeilich Beamte | police policier agent flic | polizia poliziotto agente | polícia policial agente
firefighter fireman firemen | bombero | Feuerwehr Feuerwehrmann | pompier | pompiere vigile fuoco | bombeiro
soldier military troop | soldado militar tropa | Soldat militärisch Truppe | soldat militaire troupe | soldato militare truppa | soldado militar tropa
army military armed | ejército militar armado | Armee Heer Militär Streitkräfte | armée militaire | esercito militare armata | exército militar armado
captain commander | capitán comandante | Kapitän Hauptmann Kommandant | capitaine commandant | capitano comandante | capitão capitães comandante
farmer peasant | agricultor granjero campesino labrador | Bauer Landwirt Bauern Bäuerin | agriculteur fermier paysan | agricoltore contadino | agricultor fazendeiro camponês lavrador
fisherman fishing fisher angler | pescador pesca pescar | Fischer Fischerei Angeln Fischfang angeln | pêcheur pêche pêcher | pescatore pesca pescare | pescador pesca pescar
hunter hunt hunting | cazador caza cazar | Jäger Jagd jagen | chasseur chasse chasser | cacciatore caccia cacciare | caçador caça caçar
baker bakery | panadero panadería | Bäcker Bäckerei | boulanger boulangerie | panettiere panificio fornaio panetteria | padeiro padaria
butcher | carnicero carnicería | Metzger Fleischer Metzgerei | boucher boucherie | macellaio macelleria | açougueiro talho açougue talhante
cook chef | cocinero cocinera chef | Koch Köche Köchin Küchenchef | cuisinier cuisinière chef | cuoco cuoca cuochi chef | cozinheiro cozinheira chef
waiter waitress | camarero camarera mesero mozo | Kellner Kellnerin Bedienung | serveur serveuse garçon | cameriere cameriera | garçom empregado garçonete
tailor dressmaker | sastre modista | Schneider Schneiderin | tailleur couturière couturier | sarto sarta | alfaiate costureira
carpenter joiner carpentry | carpintero carpintería | Zimmermann Schreiner Tischler | charpentier menuisier menuiserie | falegname carpentiere falegnameria | carpinteiro marceneiro carpintaria
bricklayer mason builder | albañil constructor | Maurer Bauarbeiter | maçon | muratore | pedreiro
plumber plumbing | fontanero plomero fontanería | Klempner Installateur | plombier plomberie | idraulico | encanador canalizador
electrician | electricista | Elektriker | électricien | elettricista | eletricista
mechanic | mecánico | Mechaniker | mécanicien | meccanico | mecânico
driver chauffeur | conductor chófer chofer | Fahrer Chauffeur | conducteur chauffeur | autista conducente guidatore | motorista condutor
pilot | piloto | Pilot | pilote | pilota | piloto
sailor seaman | marinero marino | Matrose Seemann Seeleute | marin matelot | marinaio | marinheiro
hairdresser barber | peluquero barbero peluquería | Friseur Friseurin Barbier | coiffeur coiffeuse barbier | parrucchiere barbiere | cabeleireiro barbeiro
gardener gardening | jardinero jardinería | Gärtner Gartenarbeit | jardinier jardinage | giardiniere giardinaggio | jardineiro jardinagem
journalist reporter journalism | periodista reportero periodismo | Journalist Reporter Journalismus | journaliste reporter journalisme | giornalista cronista giornalismo | jornalista repórter jornalismo
seller salesman vendor merchant dealer shopkeeper trader | vendedor comerciante mercader tendero | Verkäufer Händler Kaufmann Kaufleute | vendeur marchand commerçant | venditore commerciante mercante commesso negoziante | vendedor comerciante mercador
customer client buyer | cliente clienta comprador | Kunde Kundin Käufer Kundschaft | client clientèle acheteur | cliente acquirente | cliente freguês comprador
servant maid | criado sirviente criada | Diener Dienstmädchen Bedienstete | serviteur domestique servante bonne | servo domestico cameriera | criado servo empregada
slave slavery | esclavo esclavitud | Sklave Sklaverei | esclave esclavage | schiavo schiavitù schiavi | escravo escravidão escravatura
owner proprietor | dueño propietario | Besitzer Eigentümer Inhaber | propriétaire possesseur | proprietario padrone | dono proprietário
guide guidance | guía guiar | Führer Leitfaden Reiseführer führen | guide guider | guida guidare | guia guiar
guard keeper guardian watchman | guardia guardián vigilante | Wache Wächter Hüter Aufseher | garde gardien | guardia guardiano custode | guarda guardião vigia
thief thieves theft steal burglar robber | ladrón robo robar hurto | Dieb Diebstahl stehlen gestohlen Räuber Einbrecher | voleur vol voler cambrioleur | ladro furto rubare ladri | ladrão roubo furto roubar ladrões
prisoner prison jail captive | preso prisionero cárcel prisión | Gefangene Gefängnis Häftling | prisonnier prison détenu | prigioniero prigione carcere detenuto | prisioneiro preso prisão cadeia
murder murderer killer kill | asesinato asesino asesinar homicidio matar mat | Mord Mörder ermorden töten ermordet | meurtre meurtrier assassin assassinat assassiner tuer | omicidio assassino assassinio uccidere ucciso | assassinato assassino homicídio matar assassinar
victim | víctima | Opfer | victime | vittima | vítima
witness testimony | testigo testimonio | Zeuge Zeugin Zeugnis | témoin témoignage | testimone testimonianza | testemunha testemunho
expert specialist | experto especialista perito | Experte Fachmann Spezialist Fachleute | expert spécialiste | esperto specialista | especialista perito
apprentice trainee apprenticeship | aprendiz aprendices aprendizaje | Lehrling Auszubildende Azubi Lehre | apprenti apprentissage stagiaire | apprendista apprendistato tirocinante | aprendiz estagiário
retirement pension retired pensioner | jubilación pensión jubilado retiro | Rente Ruhestand Rentner Pension | retraite retraité pension | pensione pensionato | aposentadoria reforma pensão aposentado reformado
body bodily | cuerpo corporal | Körper körperlich Leib | corps corporel | corpo corporeo | corpo corporal
head | cabeza | Kopf Köpfe Haupt | tête | testa capo | cabeça
face facial | cara rostro facial | Gesicht Gesichter | visage face figure facial | viso faccia volto facciale facce | rosto cara face facial
eye eyes gaze | ojo ojos mirada | Auge Augen Blick | œil oeil yeux regard | occhio occhi sguardo | olho olhar
ear ears | oreja oído | Ohr Ohren | oreille | orecchio orecchie orecchi | orelha ouvido
nose nasal | nariz narices nasal | Nase | nez nasal | naso nasale | nariz nasal
mouth oral | boca oral | Mund Maul Münder | bouche gueule oral | bocca bocche orale | boca oral
lip lips | labio | Lippe | lèvre | labbro labbra | lábio
tooth teeth dental toothbrush | diente muela dental | Zahn Zähne | dent dents dentaire | dente denti | dente dentes
tongue | lengua | Zunge | langue | lingua | língua
hair haired | pelo cabello pelos | Haar Haare | cheveu cheveux poil chevelure | capello capelli pelo peli | cabelo pelo pelos
beard bearded | barba barbudo | Bart Bärte bärtig | barbe barbu | barba barbuto | barba barbudo
mustache moustache | bigote | Schnurrbart Schnauzer | moustache | baffi | bigode
neck throat | cuello garganta | Hals Nacken Kehle | cou gorge nuque | collo gola nuca | pescoço garganta
shoulder | hombro | Schulter | épaule | spalla | ombro
arm arms | brazo | Arm Arme Armen | bras | braccio braccia | braço
elbow | codo codos | Ellbogen Ellenbogen | coude | gomito | cotovelo
hand hands manual | mano manos manual | Hand Hände | main mains manuel | mano mani | mão mãos
finger thumb | dedo dedos pulgar | Finger Daumen | doigt pouce | dito dita pollice | dedo polegar
nail fingernail | uña uñas | Nagel Fingernagel Nägel | ongle | unghia unghie | unha
chest breast bust | pecho seno busto | Brust Busen Brüste | poitrine sein seins buste | petto seno | peito seio busto
heart cardiac | corazón corazones cardíaco cardiaco | Herz Herzen | cœur coeur cardiaque | cuore cardiaco cuori | coração corações cardíaco
back spine | espalda dorso | Rücken | dos | schiena dorso | costas dorso
stomach belly abdomen tummy | estómago vientre barriga abdomen | Magen Bauch Unterleib | estomac ventre abdomen | stomaco pancia ventre addome | estômago barriga ventre abdômen
leg legs | pierna pata | Bein Beine | jambe patte | gamba gambe zampa | perna pata
knee knees kneel | rodilla arrodillar | Knie knien | genou genoux agenouiller | ginocchio ginocchia inginocchiare | joelho ajoelhar
foot feet | pie pies | Fuß Füße | pied pieds | piede piedi | pé pés
skin cutaneous | piel pieles cutáneo | Haut | peau peaux cutané | pelle cutaneo | pele
bone bones skeleton | hueso óseo esqueleto | Knochen Skelett | os osseux squelette | osso ossa scheletro ossi | osso ossos esqueleto
blood bloody bleed bleeding | sangre sangriento sangrar sanguíneo | Blut blutig bluten | sang sanglant saigner sanguin | sangue sanguinare sanguigno | sangue sangrento sangrar sanguíneo
brain cerebral | cerebro cerebral | Gehirn Hirn | cerveau cerveaux cérébral | cervello cerebrale | cérebro cerebral
muscle muscular | músculo muscular | Muskel muskulös | muscle musculaire | muscolo muscolare | músculo muscular
lung pulmonary | pulmón pulmonar | Lunge | poumon pulmonaire | polmone polmonare | pulmão pulmões pulmonar
liver hepatic | hígado hepático | Leber | foie hépatique | fegato epatico | fígado hepático
kidney renal | riñón renal | Niere | rein reins rénal | rene reni renale | rim rins renal
nerve nervous | nervio nervioso | Nerv nervös | nerf nerfs nerveux | nervo nervoso | nervo nervoso
voice vocal | voz voces vocal | Stimme | voix vocal vocaux | voce voci vocale | voz vozes vocal
breath breathing breathe respiratory | respiración respirar aliento respiratorio | Atem Atmung atmen | souffle respiration respirer haleine respiratoire | respiro respirazione respirare fiato respiratorio | respiração respirar fôlego respiratório
tear tears | lágrima | Träne | larme | lacrima | lágrima
sweat | sudor sudar | Schweiß schwitzen | sueur transpiration transpirer suer | sudore sudare | suor suar
sleep asleep sleeping sleepy | sueño dormir duerm dormido | Schlaf schlafen schlief eingeschlafen schläf | sommeil dormir endormi dort dorm | sonno dormire addormentato | sono dormir dorme adormecer durm
dream | sueño soñar ensueño sueñ | Traum Träume träumen | rêve rêver songe | sogno sognare sogni | sonho sonhar
smile laugh laughter | sonrisa sonreír risa reír sonri | Lächeln Lachen lächeln lachen | sourire rire rires ri rit riant | sorriso sorridere risata ridere riso risa | sorriso sorrir riso rir risada
sight vision view eyesight | vista visión | Sicht Sehen Sehvermögen Blick | vue vision | vista visione | vista visão
hearing listen hear | oído audición oír escuchar audiencia oye oyó | Gehör hören Anhörung Hören | ouïe audition entendre écouter | udito ascolto sentire udire | audição ouvir ouvido
smell odor scent | olor oler olfato huel | Geruch riechen Gerüche Duft roch | odeur odorat sentir | odore olfatto odorare puzza | cheiro odor cheirar olfato
taste flavour flavor tasty | sabor gusto saborear sabroso | Geschmack schmecken | goût saveur goûter savoureux | gusto sapore gustare saporito assaggiare | sabor gosto saborear saboroso
touch tactile | tacto tocar toque toc toqu | Berührung berühren Tastsinn | toucher tact contact | tocco toccare tatto | toque tocar tato
thirst thirsty | sed sediento | Durst durstig | soif assoiffé | sete assetato | sede sedento
hunger hungry | hambre hambriento | Hunger hungrig | faim affamé | fame affamato | fome faminto
weight weigh heavy | peso pesar pesado | Gewicht wiegen schwer | poids peser lourd | peso pesare pesante | peso pesar pesado
height tall high | altura alto alta estatura | Höhe Größe hoch hohe hohen groß | hauteur taille haut grand | altezza alto alta | altura alto alta
strength force strong power | fuerza fuerte | Kraft Stärke stark Kräfte stärker | force fort forte puissance | forza forte | força forte
weakness weak feeble | debilidad débil | Schwäche schwach schwächer | faiblesse faible | debolezza debole | fraqueza fraco fraca
fat obese obesity overweight | gordo grasa obeso obesidad sobrepeso | dick Fett fett Fettleibigkeit Übergewicht übergewichtig | gros grosse graisse obèse obésité surpoids | grasso grassi obeso obesità sovrappeso | gordo gordura obeso obesidade excesso
thin slim skinny slender | delgado flaco fino esbelto | dünn schlank mager | mince maigre fin fine svelte | magro sottile snello | magro fino delgado esguio
blind blindness | ciego ceguera | blind Blinde Blindheit | aveugle cécité | cieco cecità ciechi | cego cegueira
deaf deafness | sordo sordera | taub gehörlos | sourd surdité | sordo sordità | surdo surdez
health healthy | salud sano saludable sanitario | Gesundheit gesund gesundheitlich | santé sain saine sanitaire | salute sanità sano sana sanitario | saúde saudável são sanitário
disease illness sickness sick ill ailing | enfermedad enfermo mal dolencia | Krankheit krank Erkrankung Kranke | maladie malade | malattia malato malati | doença doente enfermidade
medicine drug medication medical | medicina medicamento fármaco medicación médico | Medizin Medikament Arznei Arzneimittel medizinisch | médecine médicament médical remède | medicina farmaco medicinale medico farmaci | medicina medicamento remédio fármaco médico
hospital clinic | hospital clínica hospitalario | Krankenhaus Klinik Krankenhäuser Spital | hôpital hôpitaux clinique hospitalier | ospedale clinica ospedaliero | hospital hospitais clínica hospitalar
patient | paciente enfermo | Patient Patientin | patient malade | paziente pazienti malato | paciente doente
pharmacy pharmacist drugstore chemist | farmacia farmacéutico | Apotheke Apotheker | pharmacie pharmacien | farmacia farmacista | farmácia farmacêutico
treatment therapy treat therapeutic | tratamiento terapia tratar terapéutico | Behandlung Therapie behandeln therapeutisch | traitement thérapie traiter soin thérapeutique | trattamento terapia cura trattare terapeutico | tratamento terapia tratar terapêutico
cure heal healing remedy | cura curar curación remedio sanar | Heilung heilen Heilmittel | guérison guérir remède | cura guarire guarigione rimedio curare | cura curar remédio sarar
care caring | cuidado cuidar atención | Pflege Sorge Betreuung pflegen Fürsorge | soin soins soigner | cura assistenza curare | cuidado cuidar atendimento
pain ache hurt painful suffering | dolor doler doloroso sufrimiento duel | Schmerz schmerzhaft wehtun Leiden Leid | douleur mal douloureux souffrance | dolore male doloroso sofferenza | dor dores doer doloroso sofrimento dói
wound injury injured hurt harm | herida lesión herido herir hier lesiones | Wunde Verletzung verletzt verwundet verletzen | blessure blessé plaie lésion blesser | ferita lesione ferito ferire infortunio | ferida lesão ferimento ferido ferir
headache migraine | dolor cabeza migraña | Kopfschmerzen Migräne | mal tête migraine | mal testa emicrania | dor cabeça enxaqueca
fever temperature | fiebre | Fieber | fièvre | febbre | febre
cold flu influenza | resfriado catarro gripe | Erkältung Grippe Schnupfen | rhume grippe | raffreddore influenza | resfriado constipação gripe
cough | tos toser | Husten husten | toux tousser | tosse tossire | tosse tossir
infection infectious infect contagion | infección infeccioso infectar contagio | Infektion ansteckend infizieren Ansteckung infektiös | infection infectieux infecter contagion | infezione infettivo infettare contagio | infecção infeccioso infectar contágio
virus viral | virus viral | Virus Viren viral | virus viral viraux | virus virale | vírus viral
bacteria bacterium bacterial germ | bacteria bacteriano germen | Bakterie Bakterien bakteriell Keim | bactérie bactérien germe | batterio batteri batterico germe | bactéria bacteriano germe
cancer tumor tumour | cáncer tumor | Krebs Tumor | cancer tumeur | cancro tumore | câncer cancro tumor
diabetes diabetic | diabetes diabético | Diabetes Diabetiker | diabète diabétique | diabete diabetico | diabetes diabético
allergy allergic | alergia alérgico | Allergie allergisch | allergie allergique | allergia allergico | alergia alérgico
symptom sign | síntoma | Symptom Anzeichen | symptôme | sintomo | sintoma
diagnosis diagnose diagnostic | diagnóstico diagnosticar | Diagnose diagnostizieren | diagnostic diagnostiquer | diagnosi diagnosticare diagnostico | diagnóstico diagnosticar
vaccine vaccination vaccinate | vacuna vacunación vacunar | Impfung Impfstoff impfen | vaccin vaccination vacciner | vaccino vaccinazione vaccinare | vacina vacinação vacinar
pill tablet | pastilla píldora comprimido | Pille Tablette | pilule comprimé cachet | pillola pastiglia compressa | pílula comprimido
dose dosage | dosis | Dosis Dosierung | dose dosage posologie | dose dosaggio | dose dosagem
injection syringe | inyección jeringa | Spritze Injektion | injection piqûre seringue | iniezione siringa | injeção seringa
pregnancy pregnant | embarazo embarazada | Schwangerschaft schwanger | grossesse enceinte | gravidanza incinta | gravidez grávida
childbirth delivery birth | parto nacimiento | Geburt Entbindung | accouchement naissance | parto nascita | parto nascimento
ambulance | ambulancia | Krankenwagen Rettungswagen | ambulance | ambulanza | ambulância
emergency urgency urgent | emergencia urgencia urgente | Notfall Notfälle dringend | urgence urgent | emergenza urgenza urgente | emergência urgência urgente
plague epidemic pandemic | peste plaga epidemia pandemia | Pest Seuche Epidemie Pandemie | peste fléau épidémie pandémie | peste epidemia pandemia | peste praga epidemia pandemia
poison poisonous toxic | veneno venenoso tóxico envenenar | Gift giftig toxisch vergiften | poison venimeux toxique empoisonner | veleno velenoso tossico avvelenare | veneno venenoso tóxico envenenar
rest repose relax | descanso descansar reposo | Ruhe ausruhen Erholung Pause | repos reposer | riposo riposare | descanso descansar repouso
fatigue tiredness tired weary exhausted | cansancio cansado fatiga agotado | Müdigkeit müde Ermüdung erschöpft | fatigue fatigué épuisé | stanchezza stanco affaticamento stanchi esausto | cansaço cansado fadiga exausto
stress tension | estrés tensión | Stress Spannung Belastung | stress tension | stress tensione | estresse stress tensão
diet dietary | dieta régimen alimentación | Diät Ernährung | régime diète alimentation | dieta alimentazione | dieta regime alimentação
nutrition nutrient nutritious | nutrición nutriente nutritivo | Ernährung Nährstoff nahrhaft | nutrition nutriment nutritif | nutrizione nutriente nutritivo | nutrição nutriente nutritivo
vitamin | vitamina | Vitamin | vitamine | vitamina | vitamina
hygiene hygienic | higiene higiénico | Hygiene hygienisch | hygiène hygiénique | igiene igienico | higiene higiênico
disability disabled handicap | discapacidad discapacitado minusválido | Behinderung behindert | handicap handicapé invalidité | disabilità disabile | deficiência deficiente
survivor survival survive | superviviente supervivencia sobrevivir | Überlebende Überleben überleben | survivant survie survivre | sopravvissuto sopravvivenza sopravvivere | sobrevivente sobrevivência sobreviver
time | tiempo tiempos | Zeit Zeiten zeitlich | temps temporel | tempo tempi | tempo tempos
time occasion times | vez veces ocasión | Mal Male | fois occasion | volta volte occasione | vez vezes ocasião
hour time clock | hora horas | Stunde Uhr Uhrzeit | heure heures | ora ore | hora horas
minute | minuto | Minute | minute | minuto | minuto
moment instant | momento instante rato | Moment Augenblick | moment instant | momento istante attimo | momento instante
day days daily daytime | día días diario cotidiano jornada | Tag Tage Tagen Tages täglich | jour jours journée quotidien | giorno giorni giornata quotidiano | dia dias diário cotidiano
week weekly | semana semanal | Woche wöchentlich | semaine hebdomadaire | settimana settimanale | semana semanal
weekend | fin semana | Wochenende | week-end weekend fin semaine | weekend fine settimana | fim semana
month monthly | mes meses mensual | Monat monatlich | mois mensuel | mese mesi mensile | mês meses mensal
year yearly annual | año años anual | Jahr jährlich Jahre | an ans année annuel | anno anni annuale annuo annata | ano anos anual
decade | década decenio | Jahrzehnt Dekade | décennie | decennio | década
century centuries | siglo | Jahrhundert | siècle | secolo secoli | século
millennium | milenio | Jahrtausend | millénaire | millennio | milênio milénio
era age epoch period | era época edad período periodo eras | Ära Epoche Zeitalter Zeit Periode | ère époque âge période | era epoca età periodo | era época idade período
season | estación temporada | Jahreszeit Saison | saison | stagione | estação temporada
spring | primavera | Frühling Frühjahr | printemps | primavera | primavera
summer | verano | Sommer | été | estate | verão
autumn fall | otoño | Herbst | automne | autunno | outono
winter | invierno | Winter | hiver | inverno | inverno
today | hoy | heute | aujourd hui aujourd'hui | oggi | hoje
yesterday | ayer | gestern | hier | ieri | ontem
tomorrow | mañana | morgen | demain | domani | amanhã
morning | mañana | Morgen Vormittag morgens | matin matinée | mattina mattino | manhã manhãs
noon midday | mediodía | Mittag mittags | midi | mezzogiorno | meio-dia
afternoon | tarde | Nachmittag nachmittags | après-midi | pomeriggio | tarde
evening | tarde noche | Abend abends | soir soirée | sera sere serata | noite tarde
night nightly nocturnal | noche nocturno | Nacht Nächte nachts nächtlich | nuit nocturne | notte notti notturno | noite noturno
midnight | medianoche | Mitternacht | minuit | mezzanotte | meia-noite
dawn sunrise daybreak | amanecer alba aurora | Morgengrauen Sonnenaufgang Dämmerung | aube aurore lever | alba aurora | amanhecer aurora alvorada madrugada
sunset dusk twilight | atardecer ocaso crepúsculo puesta | Sonnenuntergang Dämmerung | crépuscule coucher | tramonto crepuscolo | crepúsculo entardecer pôr
date | fecha | Datum Daten Termin | date | data date | data
calendar | calendario | Kalender | calendrier | calendario | calendário
holiday vacation holidays | vacaciones festivo fiesta | Urlaub Ferien Feiertag | vacances congé férié | vacanza vacanze ferie festivo | férias feriado
watch clock | reloj | Uhr Armbanduhr Wecker | montre horloge réveil | orologio | relógio
past bygone | pasado | Vergangenheit vergangen | passé | passato | passado
future | futuro porvenir | Zukunft zukünftig künftig | avenir futur | futuro avvenire | futuro porvir
present current nowadays | presente actual actualidad | Gegenwart gegenwärtig aktuell heutig | présent actuel | presente attuale | presente atual
eternity eternal everlasting | eternidad eterno | Ewigkeit ewig | éternité éternel | eternità eterno | eternidade eterno
delay late | retraso demora retrasar tarde tardío | Verspätung Verzögerung spät verspätet | retard délai retarder tard | ritardo ritardare tardi tardivo | atraso demora atrasar tarde
house home housing | casa casas hogar vivienda | Haus Häuser Zuhause Heim Wohnung | maison foyer logement domicile | casa case abitazione | casa casas lar lares moradia habitação
apartment flat | apartamento piso departamento | Wohnung Apartment | appartement | appartamento | apartamento
room chamber | habitación cuarto sala cámara | Zimmer Raum Räume Kammer | pièce chambre salle | stanza camera sala | quarto sala cômodo aposento câmara
bedroom | dormitorio habitación alcoba | Schlafzimmer | chambre | camera | quarto dormitório
living lounge | salón sala estar | Wohnzimmer | salon séjour | soggiorno salotto | sala estar
bathroom bath bathtub bathe | baño bañera bañar | Bad Badezimmer Badewanne Bäder baden | bain baignoire bains baigner | bagno vasca | banho banheiro banheira casa
shower | ducha duchar | Dusche duschen | douche doucher | doccia docce | chuveiro duche ducha
toilet lavatory restroom | baño aseo inodoro retrete servicio | Toilette Klo | toilettes WC toilette | gabinetto toilette bagno | banheiro vaso sanitário privada
kitchen cuisine | cocina | Küche | cuisine | cucina | cozinha
door doorway | puerta portal | Tür Türe | porte portière | porta porte portone | porta
gate entrance portal | puerta portón entrada | Tor Pforte Tore | portail porte grille | cancello portone porta | portão porta entrada
window | ventana ventanilla | Fenster | fenêtre vitre | finestra finestrino | janela
wall walls | pared muro muralla | Wand Mauer Wände | mur murs paroi muraille | muro parete muri mura | parede muro muralha
roof | techo tejado | Dach Dächer | toit toiture | tetto | telhado teto
ceiling | techo | Decke Zimmerdecke | plafond | soffitto | teto
floor storey | piso planta suelo | Stock Etage Stockwerk Geschoss | étage | piano piani | andar piso
floor ground | suelo piso | Boden Fußboden Böden | sol plancher | pavimento suolo terra | chão piso solo
stairs staircase stairway step | escalera peldaño escalón | Treppe Stufe | escalier marche | scala scale scalino gradino | escada degrau
lift elevator | ascensor elevador | Aufzug Fahrstuhl Lift | ascenseur | ascensore | elevador
garden yard gardens | jardín huerto huerta | Garten Gärten | jardin | giardino orto | jardim jardins horta quintal
balcony terrace | balcón terraza | Balkon Terrasse | balcon terrasse | balcone terrazza | varanda terraço balcão sacada
cellar basement | sótano bodega | Keller | cave sous-sol | cantina seminterrato | porão cave adega
attic loft | ático desván buhardilla | Dachboden | grenier | soffitta mansarda | sótão
garage | garaje cochera | Garage | garage | garage rimessa autorimessa | garagem
furniture furnished furnishing | mueble mobiliario amueblado | Möbel möbliert Einrichtung | meuble mobilier ameublement | mobile mobili arredamento mobilio | móvel móveis mobília mobiliário
table | mesa | Tisch | table | tavolo tavola | mesa
desk | escritorio pupitre mesa | Schreibtisch Pult | bureau pupitre | scrivania banco | escrivaninha mesa secretária
chair seat | silla asiento | Stuhl Stühle Sitz | chaise siège | sedia sedile | cadeira assento
armchair | sillón butaca | Sessel | fauteuil | poltrona | poltrona
couch sofa | sofá | Sofa Couch | canapé divan sofa | divano | sofá
bed beds | cama lecho | Bett Betten | lit lits | letto letti | cama leito
mattress | colchón | Matratze | matelas | materasso | colchão
pillow cushion | almohada cojín | Kissen | oreiller coussin | cuscino guanciale | almofada travesseiro
blanket bedspread duvet | manta cobija frazada | Decke Bettdecke | couverture couette | coperta | cobertor manta
sheet linen bedsheet | sábana | Bettlaken Laken Bettwäsche | drap draps | lenzuolo lenzuola | lençol lençóis
curtain | cortina telón | Vorhang Vorhänge Gardine | rideau rideaux | tenda sipario | cortina
carpet rug | alfombra tapete moqueta | Teppich | tapis moquette | tappeto moquette | tapete carpete
mirror | espejo | Spiegel | miroir glace | specchio | espelho
lamp light bulb lantern | lámpara luz bombilla foco farol linterna | Lampe Licht Leuchte Glühbirne Laterne | lampe lumière ampoule lanterne | lampada luce lampadina lanterna | lâmpada luz candeeiro lanterna
candle | vela | Kerze | bougie chandelle | candela | vela
shelf shelves bookcase | estante estantería repisa anaquel | Regal Regale | étagère rayon | scaffale mensola ripiano | prateleira estante
cupboard wardrobe closet cabinet | armario ropero alacena | Schrank Schränke Kleiderschrank | armoire placard | armadio armadi credenza | armário guarda-roupa
drawer | cajón | Schublade | tiroir | cassetto | gaveta
key keys | llave | Schlüssel | clé clef clés | chiave chiavi | chave
lock padlock | cerradura candado | Schloss Schlösser | serrure cadenas verrou | serratura lucchetto | fechadura cadeado
fireplace chimney hearth | chimenea hogar | Kamin Schornstein | cheminée foyer | camino caminetto | lareira chaminé
heating heater heat radiator | calefacción calefactor radiador calor | Heizung Heizkörper heizen | chauffage radiateur | riscaldamento termosifone stufa | aquecimento aquecedor radiador
towel | toalla | Handtuch Handtücher | serviette | asciugamano | toalha
soap shampoo | jabón champú | Seife Shampoo | savon shampooing | sapone shampoo | sabão sabonete xampu
broom brush sweep | escoba barrer | Besen kehren fegen | balai balayer | scopa spazzare | vassoura varrer
cleaning clean cleanliness | limpieza limpiar limpio | Reinigung reinigen sauber putzen Sauberkeit | nettoyage nettoyer propre propreté | pulizia pulire pulito | limpeza limpar limpo
dirt dirty filth | suciedad sucio mugre | Schmutz schmutzig dreckig Dreck | saleté sale crasse | sporco sporcizia sporchi | sujeira sujo sujidade
dust dusty | polvo polvoriento | Staub staubig | poussière poussiéreux | polvere polveroso | poeira pó empoeirado
rubbish garbage trash waste litter | basura desecho residuo desperdicio | Müll Abfall Abfälle | ordures déchet poubelle détritus | spazzatura rifiuti immondizia | lixo resíduo
household domestic | doméstico hogar | Haushalt häuslich | ménage domestique foyer | domestico casalingo | doméstico lar
rent tenant lease rental | alquiler alquilar inquilino arrendamiento renta | Miete mieten Mieter vermieten | loyer louer locataire location | affitto affittare inquilino noleggio | aluguel aluguer alugar inquilino arrendamento
fridge refrigerator | nevera refrigerador frigorífico heladera | Kühlschrank Kühlschränke | réfrigérateur frigo | frigorifero frigo | geladeira frigorífico
freezer | congelador | Gefrierschrank Tiefkühler Gefriertruhe | congélateur | congelatore freezer | congelador freezer
laundry washing | lavandería colada ropa lavado | Wäsche Waschen Wäscherei | lessive linge blanchisserie | bucato lavanderia | lavanderia roupa lavagem
clothes clothing garment dress apparel outfit | ropa vestido prenda vestimenta vestir atuendo | Kleidung Kleider Kleidungsstück anziehen bekleidet | vêtement vêtements habit habits vêtir habillé | vestito abbigliamento vestiti abito vestire indumento | roupa vestuário vestir vestido traje
dress gown | vestido | Kleid Kleider | robe | vestito abito | vestido
shirt blouse | camisa blusa | Hemd Bluse | chemise chemisier blouse | camicia camicetta | camisa blusa
trousers pants jeans | pantalón vaqueros | Hose Jeans | pantalon jean | pantaloni jeans | calça calças jeans
skirt | falda | Rock Röcke | jupe | gonna gonne | saia
coat overcoat | abrigo | Mantel Mäntel | manteau manteaux | cappotto | casaco sobretudo
jacket | chaqueta americana | Jacke | veste blouson | giacca giubbotto giacche | jaqueta casaco
suit costume | traje disfraz | Anzug Anzüge Kostüm | costume déguisement | abito completo costume | terno fato traje fantasia
sweater pullover jersey | suéter jersey | Pullover Pulli | pull chandail tricot | maglione maglia | suéter camisola malha
sock stocking | calcetín media | Socke Strumpf Strümpfe | chaussette bas | calza calzino calze | meia meias
shoe footwear | zapato calzado | Schuh | chaussure soulier | scarpa scarpe calzatura | sapato calçado
boot | bota | Stiefel | botte | stivale | bota
hat | sombrero | Hut Hüte | chapeau chapeaux | cappello | chapéu
cap caps | gorra gorro | Mütze Kappe | casquette bonnet | berretto cappellino | boné gorro
glove | guante | Handschuh | gant gants | guanto | luva
scarf shawl | bufanda pañuelo chal | Schal Halstuch Schals | écharpe foulard châle | sciarpa foulard scialle | cachecol lenço xale
tie necktie | corbata | Krawatte | cravate | cravatta | gravata
belt | cinturón | Gürtel | ceinture | cintura cinghia | cinto cinturão
underwear panties | ropa interior bragas calzoncillos | Unterwäsche Unterhose | sous-vêtement lingerie culotte slip | biancheria intima mutande | cueca calcinha roupa íntima
button | botón | Knopf Knöpfe | bouton | bottone | botão botões
pocket | bolsillo | Tasche | poche | tasca | bolso
sleeve | manga | Ärmel | manche | manica | manga
glasses spectacles eyeglasses | gafas anteojos lentes | Brille | lunettes | occhiali | óculos
ring | anillo sortija | Ring Ringe | bague anneau | anello | anel anéis
jewel jewelry jewellery jeweler gem | joya joyería alhaja gema | Juwel Schmuck Juwelier Edelstein | bijou bijoux joyau bijouterie bijoutier | gioiello gioielli gioielleria gemma | joia joias joalheria joalharia gema
necklace | collar | Halskette Kette | collier | collana | colar
purse handbag bag | bolso bolsa cartera | Handtasche Tasche | sac sacs | borsa borsetta | bolsa mala carteira
wallet | cartera billetera monedero | Geldbeutel Brieftasche Portemonnaie Geldbörse | portefeuille porte-monnaie | portafoglio portamonete | carteira
umbrella | paraguas | Regenschirm Schirm | parapluie | ombrello | guarda-chuva
fashion fashionable | moda | Mode modisch | mode | moda | moda
uniform | uniforme | Uniform | uniforme | uniforme divisa | uniforme farda
sewing sew | coser costura | nähen Nähen | couture coudre | cucire cucito | costurar costura
needle | aguja | Nadel | aiguille | ago aghi | agulha
thread yarn | hilo hebra | Faden Garn Fäden | fil fils | filo fili | fio fios linha
naked nude bare | desnudo desnudez | nackt bloß | nu nue nus | nudo nuda | nu nua nus
food foodstuff nourishment feed | comida alimento alimentación alimentar alimenticio | Essen Nahrung Lebensmittel Speise Futter füttern | nourriture aliment alimentation nourrir alimentaire | cibo cibi alimento alimentare nutrire | comida alimento alimentação alimentar
meal dish | comida plato | Mahlzeit Essen Gericht | repas plat | pasto pasti piatto | refeição refeições prato
eat ate eaten eating | comer com come comió comido | essen isst aß gegessen | manger mang | mangiare mangia | comer come comeu
drink beverage drank drunk drinking | bebida beber bebe tomar | Getränk trinken trank getrunken | boisson boire bois bu buvait boit | bevanda bere bevuto beve bevono | bebida beber bebe
breakfast | desayuno desayunar | Frühstück frühstücken | petit-déjeuner déjeuner | colazione | café pequeno-almoço desjejum
lunch | almuerzo almorzar comida | Mittagessen | déjeuner | pranzo pranzare | almoço almoçar
dinner supper | cena cenar | Abendessen Abendbrot | dîner souper | cena cenare | jantar janta ceia
snack | merienda tentempié bocadillo | Imbiss Snack | goûter collation en-cas | merenda spuntino | lanche merenda petisco
dessert sweet | postre | Nachtisch Dessert Nachspeise | dessert | dolce dessert | sobremesa
bread loaf | pan panes | Brot Laib | pain pains | pane pani pagnotta | pão pães
flour | harina | Mehl | farine | farina | farinha
dough pastry paste | masa pasta | Teig | pâte | pasta impasto | massa
yeast | levadura | Hefe | levure | lievito | fermento levedura
cake pie tart | pastel tarta torta bizcocho | Kuchen Torte | gâteau gâteaux tarte | torta dolce crostata | bolo bolos torta
biscuit cookie | galleta | Keks Plätzchen | biscuit gâteau | biscotto biscotti | biscoito bolacha
rice | arroz | Reis | riz | riso | arroz
pasta noodle spaghetti | pasta fideo | Nudel Pasta Spaghetti Nudeln | pâtes nouille | pasta spaghetti | massa macarrão
meat | carne | Fleisch | viande | carne | carne
beef | ternera res carne vaca | Rindfleisch Rind | bœuf boeuf | manzo bovino | carne bovina vaca
pork | cerdo puerco | Schweinefleisch Schwein | porc porcs | maiale suino | porco suíno
lamb mutton | cordero | Lamm Lammfleisch | agneau agneaux mouton | agnello | cordeiro borrego
chicken hen poultry | pollo gallina | Huhn Hühner Hähnchen Geflügel Henne | poulet poule volaille | pollo gallina pollame | frango galinha
ham | jamón | Schinken | jambon | prosciutto | presunto
bacon | tocino panceta beicon | Speck | lard bacon | pancetta lardo | toucinho bacon
sausage | salchicha embutido chorizo | Wurst Würstchen | saucisse saucisson | salsiccia salame | salsicha linguiça
fish | pescado pez peces | Fisch | poisson | pesce pesci | peixe
seafood shellfish | marisco | Meeresfrüchte Schalentiere | fruits mer crustacé | frutti mare | frutos mar marisco
shrimp prawn | gamba camarón langostino | Garnele | crevette | gambero gamberetto | camarão camarões
egg eggs | huevo | Ei Eier | œuf œufs oeuf | uovo uova | ovo ovos
milk dairy | leche lácteo | Milch Milchprodukte | lait laitier | latte latticini | leite laticínio
cheese | queso | Käse | fromage | formaggio | queijo
butter | mantequilla | Butter | beurre | burro | manteiga
cream | nata crema | Sahne Creme Rahm | crème | panna crema | nata creme
yogurt yoghurt | yogur | Joghurt | yaourt | yogurt | iogurte
oil olive | aceite oliva | Öl Öle Olivenöl | huile olive | olio oli oliva | azeite óleo oliva
olive | aceituna oliva | Olive | olive | oliva | azeitona oliva
salt salty | sal salado sales | Salz salzig | sel sels salé | sale salato | sal salgado
sugar sweet | azúcar dulce | Zucker süß | sucre sucré | zucchero dolce | açúcar doce
sweet candy sweetness | dulce caramelo dulzura | süß Süßigkeit Bonbon | doux douce sucré bonbon sucrerie douceur | dolce dolci caramella dolcezza | doce doçura bala rebuçado
honey | miel | Honig | miel | miele | mel
pepper | pimienta | Pfeffer | poivre | pepe | pimenta
chilli chili chile | ají ajíes guindilla chile | Chili Peperoni | piment | peperoncino | malagueta
spice seasoning spicy | especia condimento picante | Gewürz würzig scharf würzen | épice assaisonnement épicé | spezia spezie condimento piccante | especiaria tempero condimento picante
vinegar | vinagre | Essig | vinaigre | aceto | vinagre
sauce | salsa | Soße Sauce | sauce | salsa sugo sughi | molho
soup broth | sopa caldo | Suppe Brühe | soupe potage bouillon | zuppa minestra brodo | sopa caldo
salad lettuce | ensalada lechuga | Salat Kopfsalat | salade laitue | insalata lattuga | salada alface
vegetable vegetables greens | verdura vegetal hortaliza | Gemüse | légume | verdura ortaggio | legume verdura vegetal vegetais hortaliça
potato | patata papa | Kartoffel | pomme terre patate | patata | batata
tomato | tomate jitomate | Tomate | tomate | pomodoro | tomate
onion | cebolla | Zwiebel | oignon | cipolla | cebola
garlic | ajo ajos | Knoblauch | ail | aglio | alho
carrot | zanahoria | Karotte Möhre | carotte | carota | cenoura
cabbage | col repollo | Kohl | chou choux | cavolo | couve repolho
bean | frijol judía alubia haba poroto | Bohne | haricot fève | fagiolo fava | feijão feijões fava
pea peas | guisante arveja chícharo | Erbse | pois | pisello | ervilha
mushroom fungus fungi | seta champiñón hongo | Pilz Champignon | champignon | fungo funghi | cogumelo fungo
corn maize | maíz | Mais | maïs | mais granturco | milho
wheat grain cereal | trigo grano cereal | Weizen Getreide Korn | blé grain céréale | grano frumento cereale | trigo grão cereal cereais
fruit | fruta fruto | Frucht Obst Früchte | fruit | frutta frutto | fruta fruto
apple | manzana | Apfel Äpfel | pomme | mela mele | maçã maçãs
pear | pera | Birne | poire | pera | pera
orange | naranja | Orange Apfelsine | orange | arancia arance | laranja
lemon | limón limones | Zitrone | citron | limone | limão limões
lime | lima | Limette | citron vert | lime | lima
banana | plátano banana | Banane | banane | banana | banana
grape | uva uvas | Traube Weintraube | raisin | uva uve | uva uvas
strawberry | fresa | Erdbeere | fraise | fragola fragole | morango
cherry | cereza | Kirsche | cerise | ciliegia ciliegie | cereja
peach | melocotón durazno | Pfirsich | pêche | pesca pesche | pêssego
berry raspberry | baya frambuesa | Beere Himbeere | baie framboise | bacca bacche lampone | baga amora framboesa
nut walnut | nuez nueces | Nuss Nüsse Walnuss | noix | noce noci | noz nozes
almond | almendra | Mandel | amande | mandorla | amêndoa
hazelnut | avellana | Haselnuss | noisette | nocciola | avelã
chocolate cocoa | chocolate cacao | Schokolade Kakao | chocolat cacao | cioccolato cioccolata cacao | chocolate cacau
ice-cream ice cream | helado | Eis Speiseeis | glace crème glacée | gelato | sorvete gelado
jam marmalade | mermelada | Marmelade Konfitüre | confiture | marmellata confettura | geleia compota doce
coffee café | café cafetería | Kaffee Café | café cafés | caffè bar | café cafés
tea teas | té tés | Tee Tees | thé thés | tè | chá chás
juice | zumo jugo | Saft Säfte | jus | succo succhi | sumo suco
water watery aquatic | agua aguas acuático | Wasser Gewässer | eau eaux aquatique | acqua acque acquatico | água águas aquático
wine | vino vinos | Wein Weine | vin vins | vino vini | vinho
beer brewery | cerveza cervecería | Bier Brauerei | bière brasserie | birra birrificio | cerveja cervejaria
alcohol alcoholic | alcohol alcohólico | Alkohol alkoholisch | alcool alcoolique | alcol alcolico | álcool alcoólico
drunk drunken drunkenness | borracho ebrio borrachera | betrunken Rausch | ivre soûl ivresse | ubriaco ubriachi ebbro | bêbado bêbedo embriagado
appetite | apetito | Appetit | appétit | appetito | apetite
delicious tasty | delicioso sabroso rico exquisito | köstlich lecker | délicieux savoureux | delizioso gustoso squisito buono | delicioso saboroso gostoso
bitter | amargo | bitter | amer amère | amaro amara | amargo
sour acid | agrio ácido | sauer Säure | aigre acide | acido aspro acida | azedo ácido
raw | crudo | roh rohe rohen | cru crue crus | crudo | cru crua crus
fresh | fresco | frisch | frais fraîche | fresco freschi | fresco
ripe mature | maduro madurar | reif | mûr mûre | maturo | maduro
frozen freeze ice | congelado helado congelar | gefroren tiefgekühlt einfrieren | gelé congelé surgelé geler congeler | congelato surgelato ghiacciato congelare | congelado gelado congelar
recipe | receta | Rezept | recette | ricetta | receita
ingredient | ingrediente | Zutat Zutaten | ingrédient | ingrediente | ingrediente
cook cooking cooked | cocinar cocer cocción cocido cocina cuec | kochen Kochen gekocht garen gar | cuire cuisiner cuisson cuit cuite cuisine | cuocere cucinare cottura cotto cuci cuoci | cozinhar cozer cozimento cozido cozinha
boil boiling | hervir hierv hirviendo cocer hervido | kochen sieden kochend | bouillir bouillant bout ébullition | bollire ebollizione bollente lessare | ferver fervura fervente
fry fried frying | freír frito fritura frí fría | braten frittieren gebraten brät | frire frit frits friture | friggere fritto | fritar frito fritura
roast bake baked | asar asado hornear horno | braten backen Braten gebacken rösten bäckt | rôtir rôti cuire four | arrostire arrosto infornare cuocere | assar assado
grill barbecue | parrilla barbacoa asar | Grill grillen | gril grill barbecue griller | griglia grigliare grigliata | grelha churrasco grelhar
mix stir mixture blend | mezclar remover mezcla batir revolver | mischen rühren Mischung vermischen umrühren | mélanger remuer mélange | mescolare mischiare miscela mescola | misturar mexer mistura
chop cut slice | picar cortar rebanada trocear pic piqu cort loncha | schneiden hacken Scheibe geschnitten | couper hacher tranche découper émincer | tagliare tritare fetta affettare | cortar picar fatia
peel | pelar cáscara piel | schälen Schale | éplucher peler peau pelure | sbucciare buccia pelare | descascar casca
pour spill | verter echar derramar viert | gießen schütten einschenken gegossen | verser renverser | versare rovesciare | despejar verter derramar
oven stove | horno estufa cocina | Ofen Backofen Herd Öfen | four fours fourneau poêle cuisinière | forno stufa fornello | forno fogão
pot saucepan | olla cazuela cacerola | Topf Töpfe Kochtopf | casserole marmite pot | pentola casseruola tegame | panela caçarola tacho
pan frying | sartén | Pfanne | poêle | padella | frigideira
plate dish | plato | Teller | assiette plat plats | piatto piatti | prato
bowl | cuenco tazón bol | Schüssel Schale | bol bols saladier | ciotola scodella | tigela taça
cup mug | taza | Tasse Becher | tasse gobelet | tazza tazzina | xícara chávena caneca
glass | vaso copa | Glas Gläser | verre verres | bicchiere | copo copos taça
fork | tenedor | Gabel | fourchette | forchetta | garfo
knife knives | cuchillo navaja | Messer | couteau couteaux | coltello coltelli | faca facas
spoon teaspoon tablespoon spoonful | cuchara cucharada cucharadita | Löffel Teelöffel Esslöffel | cuillère cuillerée cuiller | cucchiaio cucchiaino | colher colheres
napkin | servilleta | Serviette | serviette | tovagliolo | guardanapo
tray | bandeja | Tablett | plateau plateaux | vassoio | bandeja tabuleiro
box case crate | caja cajón estuche | Kiste Schachtel Kasten Karton Box | boîte caisse carton | scatola cassa cassetta scatole | caixa caixote
bag sack | bolsa saco | Tasche Tüte Beutel Sack | sac sacs sachet | borsa sacco sacchetto | saco bolsa sacola
bottle | botella | Flasche | bouteille flacon | bottiglia flacone | garrafa frasco
jar vase vessel | frasco tarro jarrón vasija jarra | Glas Krug Vase Gefäß | pot bocal vase jarre | vaso barattolo vasetto | frasco pote jarro vaso
can tin | lata latas | Dose Büchse | boîte canette conserve | lattina barattolo | lata
barrel cask | barril tonel | Fass Fässer | tonneau tonneaux baril | barile botte | barril barris tonel
bucket | cubo balde | Eimer | seau seaux | secchio secchi | balde
basket | cesta canasta cesto | Korb Körbe | panier corbeille | cesto cestino paniere canestro | cesta cesto
suitcase luggage baggage | maleta equipaje | Koffer Gepäck | valise bagage | valigia bagaglio | mala malas bagagem
backpack rucksack | mochila | Rucksack Rucksäcke | sac dos | zaino zaini | mochila
package parcel packet | paquete | Paket Päckchen Packung | paquet colis emballage | pacco pacchetto pacchi | pacote embrulho encomenda
tank reservoir | depósito tanque | Tank Behälter | réservoir cuve citerne | serbatoio cisterna | tanque reservatório depósito
container vessel | recipiente contenedor envase | Behälter Gefäß Container | récipient conteneur | contenitore recipiente | recipiente contentor contêiner
animal beast creature | animal animales bestia criatura | Tier Tiere tierisch Kreatur | animal animaux bête créature | animale bestia creatura | animal animais bicho besta criatura
pet | mascota | Haustier | animal compagnie domestique | animale domestico | animal estimação
dog hound puppy canine | perro perra can canes cachorro | Hund Hündin Welpe | chien chienne chiot canin | cane cani cagna cucciolo | cão cães cachorro cadela
cat kitten feline | gato gata gatito felino | Katze Kater Kätzchen | chat chats chatte chaton félin | gatto gatta gattino felino | gato gata gatinho felino
horse mare stallion pony | caballo yegua poni | Pferd Pferde Stute Hengst Pony Ross | cheval chevaux jument poney | cavallo cavalla cavalli pony | cavalo égua pônei
donkey mule ass | burro asno mula | Esel Maultier | âne ânes mule | asino mulo somaro | burro asno mula jumento
cow cattle bovine | vaca ganado | Kuh Kühe Vieh Rinder Rind | vache bétail bovin | mucca vacca mucche bestiame bovino | vaca gado bovino
bull | toro | Stier Bulle | taureau taureaux | toro | touro
ox oxen | buey bueyes | Ochse | bœuf | bue buoi | boi bois
pig swine hog | cerdo puerco cochino | Schwein Sau | cochon porc | maiale porco porci | porco leitão
sheep | oveja | Schaf | mouton brebis | pecora pecore | ovelha carneiro
goat | cabra | Ziege | chèvre | capra | cabra
rabbit bunny | conejo | Kaninchen | lapin | coniglio conigli | coelho
hare | liebre | Hase | lièvre | lepre | lebre
mouse mice | ratón | Maus Mäuse | souris | topo topi | rato ratos camundongo
rat rats | rata | Ratte | rat rats | ratto topo topi | ratazana rato ratos
bird | ave aves pájaro | Vogel Vögel | oiseau oiseaux | uccello | pássaro ave aves
duck | pato | Ente | canard | anatra papera | pato
goose geese | ganso oca ocas | Gans Gänse | oie oies | oca oche | ganso
eagle | águila | Adler | aigle | aquila | águia
hawk falcon | halcón gavilán | Falke Habicht | faucon épervier | falco falchi falcone | falcão gavião
owl | búho lechuza | Eule | hibou hiboux chouette | gufo civetta | coruja
crow raven | cuervo | Krähe Rabe | corbeau corbeaux corneille | corvo cornacchia | corvo
pigeon dove | paloma | Taube | pigeon colombe | piccione colomba | pombo pomba
wing | ala alas | Flügel | aile ailes | ala ali | asa asas
feather | pluma | Feder | plume | piuma penna | pena
tail | cola rabo | Schwanz Schwänze | queue | coda | cauda rabo
nest | nido nidos | Nest | nid nids | nido nidi | ninho
wolf wolves | lobo loba | Wolf Wölfe | loup loups louve | lupo lupi lupa | lobo loba
fox foxes | zorro zorra | Fuchs Füchse | renard | volpe volpi | raposa
bear | oso osos | Bär Bären | ours | orso orsi | urso ursos
lion lioness | león leona | Löwe Löwin | lion lionne | leone leonessa | leão leões leoa
tiger | tigre | Tiger | tigre | tigre | tigre
elephant | elefante | Elefant | éléphant | elefante | elefante
monkey ape | mono simio monos | Affe | singe | scimmia scimmie | macaco símio
deer stag | ciervo venado | Hirsch Reh | cerf cerfs chevreuil | cervo cervi capriolo | veado cervo
snake serpent | serpiente culebra | Schlange | serpent | serpente | cobra serpente
frog | rana ranas | Frosch Frösche | grenouille | rana | rã rãs
toad | sapo | Kröte | crapaud | rospo | sapo
turtle tortoise | tortuga | Schildkröte | tortue | tartaruga | tartaruga
whale | ballena | Wal Wale | baleine | balena | baleia
dolphin | delfín | Delfin Delphin | dauphin | delfino | golfinho
shark | tiburón | Hai Haie Haifisch | requin | squalo | tubarão tubarões
insect bug | insecto bicho | Insekt Käfer | insecte | insetto | inseto
bee beehive hive | abeja colmena | Biene Bienenstock | abeille ruche | ape api alveare | abelha colmeia
wasp hornet | avispa avispón | Wespe Hornisse | guêpe frelon | vespa calabrone | vespa
fly flies | mosca | Fliege | mouche | mosca mosche | mosca
mosquito | mosquito zancudo | Mücke Moskito Stechmücke | moustique | zanzara | mosquito
ant ants | hormiga | Ameise | fourmi | formica formiche | formiga
spider | araña | Spinne | araignée | ragno ragni | aranha
butterfly butterflies | mariposa | Schmetterling Falter | papillon | farfalla | borboleta
worm | gusano lombriz | Wurm Würmer | ver vers | verme | verme minhoca
dinosaur | dinosaurio | Dinosaurier | dinosaure | dinosauro | dinossauro
dragon | dragón | Drache Drachen | dragon | drago draghi | dragão dragões
herd flock | rebaño manada bandada | Herde Schar | troupeau troupeaux | gregge mandria branco stormo | rebanho manada bando
species | especie | Art Arten Spezies | espèce | specie | espécie
breed race | raza razas criar | Rasse züchten Zucht | race élevage élever | razza razze allevare allevamento | raça criar criação
wild savage | salvaje silvestre | wild | sauvage | selvaggio selvatico | selvagem silvestre
plant vegetation | planta vegetación vegetal plantar | Pflanze Vegetation pflanzlich pflanzen | plante végétation végétal planter | pianta vegetazione vegetale piantare | planta vegetação vegetal plantar
tree | árbol | Baum Bäume | arbre | albero | árvore
flower bloom blossom | flor flores floración florecer | Blume Blüte blühen | fleur floraison fleurir | fiore fiori fioritura fiorire | flor flores floração florescer
rose | rosa | Rose | rose | rosa | rosa
leaf leaves foliage | hoja follaje | Blatt Blätter Laub | feuille feuillage | foglia foglie fogliame | folha folhagem
root | raíz raíces | Wurzel | racine | radice radici | raiz raízes
branch bough twig | rama ramo | Ast Äste Zweig | branche rameau | ramo rami | ramo galho
trunk log | tronco | Stamm Stämme | tronc | tronco tronchi | tronco
stem stalk | tallo | Stängel Stiel | tige | stelo gambo fusto | caule haste
seed sow | semilla sembrar siembra | Samen Saat säen | graine semence semer | seme semi seminare | semente semear
grass lawn meadow | hierba césped pasto prado | Gras Rasen Wiese Gräser | herbe pelouse gazon pré prairie | erba prato prati | erva grama relva prado
bush shrub | arbusto mata | Busch Strauch Büsche Sträucher | buisson arbuste | cespuglio arbusto | arbusto moita
forest woods woodland | bosque selva forestal | Wald Wälder | forêt bois forestier | foresta bosco boschi selva | floresta bosque mata florestal
jungle rainforest | selva jungla | Dschungel Urwald Regenwald | jungle | giungla | selva
oak | roble encina | Eiche | chêne | quercia querce | carvalho
pine | pino pinos | Kiefer | pin pins | pino pini | pinheiro
fir spruce | abeto | Tanne Fichte | sapin épicéa | abete | abeto
palm | palma palmera | Palme | palmier palme | palma palmizio | palmeira palma
herb | hierba | Kraut Kräuter | herbe | erba erbe | erva ervas
harvest crop reap | cosecha cultivo cosechar siega | Ernte ernten | récolte moisson récolter | raccolto mietitura raccogliere | colheita safra colher
cultivation cultivate grow agriculture agricultural farming | cultivo cultivar agricultura agrícola | Anbau anbauen Landwirtschaft landwirtschaftlich | culture cultiver agriculture agricole | coltivazione coltivare agricoltura agricolo | cultivo cultivar agricultura agrícola
farm ranch estate | granja finca hacienda rancho | Bauernhof Hof Farm Gut Höfe | ferme exploitation | fattoria podere azienda | fazenda quinta granja
field | campo campos | Feld Felder Acker | champ champs | campo campi | campo campos
nature natural | naturaleza natural | Natur natürlich | nature naturel | natura naturale | natureza natural
environment environmental surroundings | medio ambiente entorno ambiental | Umwelt Umgebung | environnement milieu environnemental | ambiente ambientale | meio ambiente ambiental entorno
world worldwide global | mundo mundial | Welt weltweit | monde mondial mondiaux | mondo mondiale | mundo mundial
earth globe planet | tierra planeta | Erde Planet | terre planète | terra pianeta | terra planeta
land soil ground earth | tierra suelo terreno | Land Boden Erde Grund | terre sol terrain | terra suolo terreno | terra solo terreno
sky heaven | cielo cielos celeste | Himmel himmlisch | ciel cieux céleste | cielo cieli celeste | céu céus celeste
sun sunny solar sunlight | sol soles soleado solar | Sonne sonnig Sonnenlicht | soleil ensoleillé solaire | sole soleggiato solare | sol ensolarado solar
moon lunar | luna lunas lunar | Mond Monde | lune lunaire | luna lune lunare | lua luas lunar
star stellar | estrella astro estelar | Stern | étoile astre stellaire | stella astro stellare | estrela astro estelar
planet planetary | planeta planetario | Planet planetarisch | planète planétaire | pianeta planetario | planeta planetário
universe cosmos space | universo cosmos espacio | Universum Weltall Kosmos Weltraum | univers cosmos espace | universo cosmo spazio | universo cosmos espaço
sea ocean maritime marine | mar mares océano marítimo marino | Meer See Ozean Meere | mer mers océan maritime marin | mare mari oceano marittimo marino | mar mares oceano marítimo marinho
river stream | río ríos arroyo | Fluss Flüsse Strom Bach | fleuve rivière ruisseau | fiume ruscello torrente | rio rios riacho ribeiro
lake pond | lago lagos laguna estanque | See Seen Teich | lac lacs étang | lago laghi stagno | lago lagos lagoa
waterfall cascade | cascada catarata | Wasserfall Wasserfälle | cascade chute cataracte | cascata | cachoeira cascata catarata
spring fountain source | fuente manantial | Quelle Brunnen | source fontaine | fonte sorgente fontana | fonte nascente
well | pozo | Brunnen | puits | pozzo | poço
wave | ola olas onda | Welle | vague onde | onda onde | onda ondas
beach shore coast coastal seaside | playa costa orilla costero litoral | Strand Küste Ufer Strände | plage côte rivage littoral côtier | spiaggia costa riva costiero litorale | praia costa margem costeiro litoral
bank shore riverside | orilla ribera | Ufer | rive berge bord | riva sponda | margem beira
island isle insular | isla islas | Insel | île îles | isola isole | ilha ilhas
mountain mount mountainous | montaña monte montañoso | Berg Gebirge Berge bergig | montagne mont monts montagneux | montagna monte monti | montanha monte montanhoso serra
hill | colina cerro loma | Hügel | colline coteau | collina colle | colina morro monte
valley | valle | Tal Täler Tales | vallée val | valle valli vallata | vale vales
peak summit top | cima cumbre pico | Gipfel Spitze | sommet cime pic | cima vetta picco | cume pico topo
rock stone stony | roca piedra | Fels Felsen Stein Gestein | roche rocher pierre | roccia pietra rocce sasso | rocha pedra
sand sandy | arena arenoso | Sand sandig | sable sableux | sabbia sabbioso | areia arenoso
mud clay | barro lodo arcilla fango | Schlamm Lehm Ton | boue argile | fango argilla | lama barro argila
desert | desierto desértico | Wüste | désert désertique | deserto | deserto
cave cavern | cueva caverna gruta | Höhle Grotte | grotte caverne | grotta caverna | caverna gruta
volcano volcanic | volcán volcánico | Vulkan vulkanisch | volcan volcanique | vulcano vulcanico | vulcão vulcões vulcânico
earthquake | terremoto sismo | Erdbeben | tremblement séisme | terremoto sisma | terremoto sismo
flood flooding | inundación inundar diluvio | Flut Überschwemmung Hochwasser | inondation déluge crue | inondazione alluvione diluvio | inundação enchente cheia
fire blaze | fuego incendio | Feuer Brand Brände | feu feux incendie | fuoco fuochi incendio | fogo fogos incêndio
flame | llama llamas | Flamme | flamme | fiamma | chama
smoke | humo humos | Rauch Qualm | fumée | fumo fumi | fumaça fumo
ash ashes | ceniza | Asche | cendre | cenere | cinza
air | aire aires aéreo | Luft Lüfte | air airs aérien | aria arie aereo | ar ares aéreo
light bright brightness | luz luces luminoso claro brillante | Licht hell Lichter Helligkeit | lumière clair lumineux clarté | luce luci luminoso chiaro | luz luzes luminoso claro
shadow shade | sombra | Schatten | ombre | ombra | sombra
dark darkness | oscuridad oscuro tinieblas | Dunkelheit dunkel finster Finsternis | obscurité sombre noir ténèbres obscur | buio oscurità scuro oscuro tenebre bui | escuridão escuro trevas
landscape scenery | paisaje | Landschaft | paysage | paesaggio | paisagem paisagens
horizon | horizonte | Horizont | horizon | orizzonte | horizonte
countryside rural country | campo rural | Land ländlich | campagne rural | campagna rurale | campo rural interior
territory region area zone | territorio región zona área | Gebiet Region Gegend Zone Bereich | territoire région zone aire secteur | territorio regione zona area | território região zona área regiões
place spot site location | lugar sitio ubicación | Ort Platz Stelle Orte Plätze Standort | lieu lieux endroit place emplacement | luogo luoghi posto sito | lugar lugares local sítio locais
north northern | norte septentrional | Norden Nord nördlich | nord septentrional | nord settentrionale settentrione | norte setentrional
south southern | sur meridional | Süden Süd südlich | sud méridional | sud meridionale meridione | sul meridional
east eastern | este oriental oriente | Osten Ost östlich | est oriental orient | est orientale oriente | leste oriental oriente
west western | oeste occidental occidente | Westen West westlich | ouest occidental occident | ovest occidentale occidente | oeste ocidental ocidente
weather | tiempo clima | Wetter Witterung | temps météo | tempo meteo | tempo clima
climate climatic | clima climático | Klima klimatisch | climat climatique | clima climatico | clima climático
rain rainy raining | lluvia llover lluvioso lluev | Regen regnen regnerisch | pluie pleuvoir pluvieux pleut | pioggia piogge piovere piovoso piov | chuva chover chuvoso
snow snowy | nieve nevar nevado nevada | Schnee schneien verschneit | neige neiger enneigé | neve nevicare nevicata | neve nevar nevado
ice icy | hielo helado | Eis eisig | glace glacé | ghiaccio ghiacciato ghiacci | gelo gelado
wind windy breeze | viento brisa ventoso | Wind windig Brise | vent vents brise venteux | vento brezza venti ventoso | vento brisa ventoso
storm tempest thunderstorm hurricane | tormenta tempestad huracán | Sturm Gewitter Stürme Unwetter Orkan | tempête orage ouragan | tempesta temporale uragano burrasca | tempestade tormenta temporal furacão
thunder | trueno tronar | Donner donnern | tonnerre | tuono | trovão trovões
lightning thunderbolt | rayo relámpago | Blitz | éclair foudre | fulmine lampo | relâmpago raio
cloud cloudy | nube nublado nuboso nubes | Wolke bewölkt wolkig | nuage nuageux | nuvola nube nuvoloso nubi | nuvem nuvens nublado
fog mist | niebla neblina bruma | Nebel neblig Dunst | brouillard brume | nebbia foschia | névoa nevoeiro neblina
rainbow | arcoíris arco iris | Regenbogen | arc-en-ciel | arcobaleno | arco-íris
heat hot warmth | calor caliente cálido caluroso | Hitze heiß Wärme | chaleur chaud | calore caldo calda | calor quente
warm warmth | cálido tibio caliente calor | warm Wärme wärmer | chaud tiède chaleureux chaleur | caldo tiepido calore | quente morno calor
cold coldness chill cool | frío fresco | Kälte kalt kühl kälter | froid frais fraîcheur | freddo fresco | frio fria fresco
temperature | temperatura | Temperatur | température | temperatura | temperatura
dry dryness drought | seco sequía secar seca | trocken Trockenheit Dürre trocknen | sec sèche sécheresse sécher | secco asciutto siccità secca asciugare | seco seca secar
wet damp moist humid humidity moisture | mojado húmedo humedad mojar | nass feucht Feuchtigkeit nasse | mouillé humide humidité | bagnato umido umidità bagnare | molhado úmido húmido umidade humidade molhar
city town urban | ciudad urbano | Stadt Städte städtisch | ville urbain cité | città urbano cittadina | cidade urbano
village hamlet | pueblo aldea | Dorf Dörfer | village hameau | villaggio paese borgo borghi | aldeia vila vilarejo povoado
capital | capital capitales | Hauptstadt | capitale | capitale | capital capitais
suburb outskirts | suburbio afueras | Vorort Vorstadt | banlieue faubourg | periferia sobborgo sobborghi | subúrbio periferia arredores
street road | calle calles carretera | Straße | rue rues route | via vie strada | rua ruas estrada
road highway route motorway | carretera camino autopista ruta vía | Straße Landstraße Autobahn Route | route autoroute chemin | strada autostrada via | estrada rodovia autoestrada rota
path way trail track | camino sendero vía senda | Weg Wege Pfad | chemin sentier voie | sentiero cammino percorso via | caminho trilha via vereda
avenue boulevard | avenida bulevar | Allee Boulevard | avenue boulevard | viale corso | avenida
square | plaza | Platz Plätze | place | piazza piazze | praça largo
corner | esquina rincón | Ecke | coin angle | angolo | esquina canto
building edifice | edificio | Gebäude Bau Bauwerk | bâtiment immeuble édifice | edificio palazzo costruzione | edifício prédio
tower skyscraper | torre rascacielos | Turm Türme Hochhaus Wolkenkratzer | tour tours gratte-ciel | torre grattacielo torri | torre arranha-céu
bridge | puente | Brücke | pont ponts | ponte ponti | ponte
castle fortress fort | castillo fortaleza fuerte | Burg Schloss Festung Schlösser | château châteaux forteresse fort | castello fortezza rocca | castelo fortaleza forte
palace | palacio | Palast Paläste Schloss | palais | palazzo | palácio
church cathedral | iglesia catedral | Kirche Dom Kathedrale Münster | église cathédrale | chiesa cattedrale duomo chiese | igreja catedral sé
temple shrine | templo santuario | Tempel Heiligtum Schrein | temple sanctuaire | tempio templi santuario | templo santuário
monastery abbey convent | monasterio abadía convento | Kloster Abtei Klöster | monastère abbaye couvent | monastero abbazia convento | mosteiro abadia convento
school | escuela colegio escolar | Schule schulisch | école scolaire collège | scuola scolastico | escola colégio escolar
university college academic | universidad universitario facultad académico | Universität Hochschule universitär akademisch | université universitaire faculté académique | università universitario facoltà accademico | universidade faculdade universitário acadêmico
library | biblioteca | Bibliothek Bücherei | bibliothèque | biblioteca | biblioteca
museum | museo | Museum Museen | musée | museo musei | museu museus
theatre theater theatrical | teatro teatral | Theater | théâtre théâtral | teatro teatrale | teatro teatral
cinema movies | cine cines | Kino | cinéma ciné | cinema | cinema
shop store | tienda comercio negocio | Laden Geschäft Läden | magasin boutique commerce | negozio bottega negozi | loja comércio
supermarket grocery | supermercado comestibles | Supermarkt Supermärkte | supermarché épicerie | supermercato alimentari | supermercado mercearia
market marketplace | mercado | Markt Märkte | marché | mercato mercati | mercado feira
restaurant | restaurante | Restaurant Gaststätte | restaurant | ristorante | restaurante
bar pub tavern inn | bar bares taberna cantina | Bar Kneipe Wirtshaus Gasthaus | bar bars taverne auberge bistrot | bar taverna osteria locanda | bar bares taberna taverna
hotel hostel inn | hotel hostal posada | Hotel Herberge Gasthof | hôtel auberge | albergo hotel alberghi ostello locanda | hotel hotéis pousada hospedaria
office bureau | oficina despacho | Büro Amt | bureau bureaux cabinet | ufficio uffici studio | escritório gabinete
factory plant mill | fábrica planta molino | Fabrik Werk | usine fabrique | fabbrica stabilimento impianto | fábrica usina
workshop | taller | Werkstatt Workshop Werkstätte | atelier | officina laboratorio bottega | oficina ateliê
mill windmill | molino | Mühle Windmühle | moulin | mulino | moinho
bank banking | banco bancario banca | Bank Banken | banque bancaire | banca banche bancario | banco bancário
post mail postal | correo postal | Post | poste courrier postal | posta postale poste | correio postal
park | parque | Park | parc parcs | parco parchi | parque
zoo | zoo zoológico | Zoo Tierpark | zoo zoos | zoo | zoológico zoo
monument statue memorial sculpture | monumento estatua escultura | Denkmal Statue Denkmäler Skulptur | monument statue sculpture | monumento statua scultura | monumento estátua escultura
ruin ruins | ruina | Ruine | ruine | rovina rovine rudere | ruína
construction build built building | construcción construir construid construy edificar | Bau bauen gebaut Konstruktion errichten | construction construire construit bâtir bâti | costruzione costruire costruito edificare | construção construir construíd constrói
hall | sala salón vestíbulo | Halle Saal Säle Hörsaal | salle hall | sala salone atrio | salão sala saguão
court courtyard yard | patio | Hof Höfe Innenhof | cour cours | cortile cortili | pátio
column pillar | columna pilar | Säule Pfeiler | colonne pilier | colonna pilastro | coluna pilar
brick | ladrillo | Ziegel Backstein | brique | mattone mattoni | tijolo
hut cabin cottage | cabaña choza | Hütte | cabane hutte chaumière | capanna baita casetta | cabana choupana chalé
tent | tienda carpa | Zelt | tente | tenda | tenda barraca
port harbour harbor dock | puerto muelle | Hafen Häfen Dock | port ports quai | porto porti molo banchina | porto cais
mine mining miner | mina minero minería | Mine Bergwerk Bergbau Bergmann | mine minier mineur | miniera minerario minatore | mina mineiro mineração
car automobile | coche automóvil auto carro autos | Auto Wagen Automobil PKW Autos | voiture automobile auto | macchina automobile auto vettura | carro automóvel viatura automóveis
vehicle | vehículo | Fahrzeug | véhicule | veicolo | veículo
train railway railroad rail | tren ferrocarril ferroviario | Zug Züge Eisenbahn Bahn | train chemin fer ferroviaire rail | treno ferrovia ferroviario | trem comboio trens ferrovia ferroviário caminho ferro
bus coach | autobús autocar bus colectivo | Bus Busse | bus autobus autocar car | autobus pullman corriera | ônibus autocarro
tram streetcar | tranvía | Straßenbahn Tram | tramway tram | tram | bonde elétrico
subway underground metro | metro subterráneo | U-Bahn Metro | métro | metropolitana metrò | metrô metro
taxi cab | taxi | Taxi | taxi | taxi tassì | táxi
truck lorry | camión | Lastwagen LKW Laster | camion | camion autocarro | caminhão camião caminhões
bicycle bike cycling cyclist | bicicleta bici ciclista ciclismo | Fahrrad Rad Fahrräder Räder Radfahrer Radfahren | vélo bicyclette cycliste cyclisme | bicicletta bici ciclista ciclismo | bicicleta ciclista ciclismo
motorcycle motorbike | motocicleta moto | Motorrad Motorräder | moto motocyclette | moto motocicletta | motocicleta moto mota
cart wagon carriage coach | carro carreta carruaje vagón | Karren Wagen Kutsche Waggon | charrette chariot voiture wagon carrosse | carro carrozza vagone carretto | carroça carruagem vagão carro
plane airplane aircraft aeroplane | avión aeronave | Flugzeug | avion aéronef | aereo aerei aeroplano velivolo | avião aviões aeronave
airport | aeropuerto | Flughafen Flughäfen | aéroport | aeroporto | aeroporto
flight fly flying flew | vuelo volar vuel | Flug Flüge fliegen flog geflogen | vol vols voler | volo voli volare | voo voos voar
ship vessel | barco buque nave navío | Schiff | navire bateau bateaux vaisseau | nave navi vascello | navio navios embarcação barco
boat | barco bote barca lancha | Boot Kahn | bateau bateaux barque canot | barca barche battello | barco bote lancha
sail sailing navigation navigate | vela navegar navegación | Segel segeln Navigation navigieren | voile naviguer navigation | vela navigare navigazione | vela navegar navegação
station stop | estación parada | Bahnhof Station Haltestelle Bahnhöfe | gare station arrêt | stazione fermata | estação parada paragem estações
ticket | billete entrada boleto | Fahrkarte Ticket Eintrittskarte Karte | billet ticket | biglietto biglietti | bilhete ingresso passagem
passenger traveller traveler | pasajero viajero | Passagier Fahrgast Reisende Fahrgäste | passager voyageur | passeggero viaggiatore | passageiro viajante
travel journey trip voyage tour | viaje viajar viajero | Reise reisen Fahrt | voyage voyager trajet | viaggio viaggiare viaggi | viagem viajar viagens
tourist tourism touristic | turista turismo turístico | Tourist Tourismus touristisch | touriste tourisme touristique | turista turismo turistico turisti | turista turismo turístico
excursion outing hike hiking | excursión senderismo caminata | Ausflug Wanderung wandern Ausflüge | excursion randonnée sortie | escursione gita escursionismo | excursão caminhada passeio
walk stroll walking pedestrian | paseo caminar andar pasear caminata peatón | Spaziergang gehen spazieren Fußgänger | promenade marche marcher promener piéton | passeggiata camminare passeggiare pedone | passeio caminhar andar passear pedestre peão
departure depart leave | salida partida salir partir | Abfahrt Abreise Abflug abfahren abreisen | départ partir | partenza partire | partida saída partir sair
arrival arrive | llegada llegar lleg llegu | Ankunft ankommen angekommen | arrivée arriver | arrivo arrivare | chegada chegar chegu
traffic circulation | tráfico tránsito circulación | Verkehr | trafic circulation | traffico circolazione | tráfego trânsito circulação
transport transportation carry | transporte transportar | Transport Verkehr transportieren Beförderung | transport transporter | trasporto trasportare | transporte transportar
wheel tyre tire | rueda neumático llanta | Rad Räder Reifen | roue pneu | ruota pneumatico gomma | roda pneu
engine motor | motor motores | Motor Triebwerk | moteur | motore | motor
brake | freno frenar | Bremse bremsen | frein freiner | freno frenare | freio travão travar frear
gasoline petrol fuel | gasolina combustible carburante | Benzin Kraftstoff Treibstoff | essence carburant combustible | benzina carburante combustibile | gasolina combustível
parking park | aparcamiento estacionamiento aparcar estacionar | Parkplatz parken Parkplätze | parking stationnement garer | parcheggio parcheggiare | estacionamento estacionar
crossing crossroads intersection junction | cruce encrucijada intersección | Kreuzung | carrefour croisement intersection | incrocio crocevia | cruzamento encruzilhada interseção
crash accident collision | accidente choque colisión | Unfall Unfälle Zusammenstoß | accident collision choc | incidente scontro collisione | acidente colisão choque
speed velocity fast rapid quick swift | velocidad rápido rapidez veloz | Geschwindigkeit schnell rasch Tempo | vitesse rapide rapidité vite | velocità veloce rapido rapidità | velocidade rápido rapidez veloz
map | mapa plano | Karte Landkarte Stadtplan | carte plan | mappa carta cartina piantina | mapa mapas
border frontier boundary | frontera límite fronterizo | Grenze | frontière limite frontalier | confine frontiera | fronteira limite
passport | pasaporte | Pass Pässe Reisepass | passeport | passaporto | passaporte
visa visas | visado visa | Visum Visa | visa visas | visto visti | visto vistos
country nation state | país países nación | Land Länder Nation Staat | pays nation | paese paesi nazione | país países nação
adventure | aventura | Abenteuer | aventure | avventura | aventura
camp camping | campamento acampar campo camping | Lager Camp Camping | camp camping campement | campo campeggio accampamento | acampamento campo acampar
distance far distant | distancia lejos lejano distante | Entfernung weit fern Distanz Ferne | distance loin lointain éloigné | distanza lontano lontana distante | distância longe distante
education educational educate upbringing | educación educativo educar | Bildung Erziehung Ausbildung erziehen pädagogisch | éducation éducatif éduquer | educazione istruzione educativo educare | educação educativo educar ensino
teaching teach taught instruction | enseñanza enseñar docencia | Unterricht unterrichten lehren Lehre | enseignement enseigner | insegnamento insegnare | ensino ensinar
learning learn learnt | aprendizaje aprender | Lernen lernen gelernt | apprentissage apprendre apprend appris | apprendimento imparare apprendere | aprendizagem aprender aprendizado
study studies | estudio estudiar | Studium Studie studieren lernen | étude étudier | studio studi studiare | estudo estudar
lesson class course | lección clase curso | Unterricht Stunde Lektion Kurs | leçon cours classe | lezione corso | aula lição curso
class classroom | clase aula | Klasse Klassenzimmer | classe | classe aula | classe sala turma
exam test examination quiz | examen prueba exámenes | Prüfung Test Klausur Examen | examen épreuve test | esame prova | exame prova teste
homework exercise task | deberes tarea ejercicio | Hausaufgabe Übung Aufgabe | devoir devoirs exercice tâche | compito compiti esercizio | dever tarefa exercício
degree diploma graduation graduate | título diploma licenciatura grado graduado | Abschluss Diplom Absolvent Abschlüsse | diplôme diplômé licence | laurea diploma laureato titolo | diploma grau graduação licenciatura formado
subject topic theme | tema asunto materia asignatura | Thema Fach Fächer Themen | sujet thème matière | tema argomento materia | tema assunto matéria disciplina
knowledge know known | conocimiento saber conocer conocido | Wissen Kenntnis kennen wissen bekannt | connaissance savoir connaître connu | conoscenza sapere conoscere conosciuto | conhecimento saber conhecer conhecido
science scientific | ciencia científico | Wissenschaft wissenschaftlich | science scientifique | scienza scientifico | ciência científico
mathematics math maths mathematical | matemática matemáticas matemático | Mathematik mathematisch | mathématiques maths mathématique | matematica matematico | matemática matemático
physics physicist | física físico | Physik Physiker physikalisch | physique physicien | fisica fisico | física físico
chemistry chemical chemist | química químico | Chemie chemisch Chemiker | chimie chimique chimiste | chimica chimico | química químico
biology biological | biología biológico | Biologie biologisch | biologie biologique | biologia biologico | biologia biológico
geography geographic | geografía geográfico | Geographie Geografie geographisch | géographie géographique | geografia geografico | geografia geográfico
philosophy philosopher philosophical | filosofía filósofo filosófico | Philosophie Philosoph philosophisch | philosophie philosophe philosophique | filosofia filosofo filosofico | filosofia filósofo filosófico
language tongue linguistic | lengua idioma lenguaje lingüístico | Sprache sprachlich | langue langage linguistique | lingua lingue linguaggio linguistico | língua idioma linguagem linguístico
grammar grammatical | gramática gramatical | Grammatik grammatisch | grammaire grammatical | grammatica grammaticale | gramática gramatical
word | palabra vocablo término | Wort Wörter Worte | mot mots parole | parola vocabolo | palavra termo vocábulo
sentence phrase | frase oración | Satz Sätze Phrase | phrase | frase | frase oração
letter character | letra carácter | Buchstabe Zeichen | lettre caractère | lettera carattere | letra caractere
alphabet alphabetical | alfabeto alfabético abecedario | Alphabet alphabetisch | alphabet alphabétique | alfabeto alfabetico | alfabeto alfabético
dictionary | diccionario | Wörterbuch Wörterbücher | dictionnaire | dizionario | dicionário
encyclopedia | enciclopedia | Enzyklopädie Lexikon | encyclopédie | enciclopedia | enciclopédia
translation translator translate | traducción traductor traducir traduc traduj | Übersetzung Übersetzer übersetzen | traduction traducteur traduire traduit | traduzione traduttore tradurre tradotto | tradução tradutor traduzir
pen | bolígrafo pluma | Stift Kugelschreiber Feder | stylo plume | penna | caneta
pencil crayon | lápiz lápices | Bleistift Stift Buntstift | crayon | matita | lápis
blackboard board | pizarra pizarrón tablero | Tafel | tableau ardoise | lavagna | quadro lousa
chalk | tiza | Kreide | craie | gesso gessetto | giz
notebook exercise | cuaderno libreta | Heft Notizbuch | cahier carnet | quaderno taccuino | caderno caderneta
intelligence intelligent clever smart | inteligencia inteligente listo | Intelligenz intelligent klug schlau | intelligence intelligent malin | intelligenza intelligente furbo | inteligência inteligente esperto
stupid fool foolish stupidity silly idiot | estúpido tonto tontería necio estupidez idiota | dumm Dummheit töricht Narr Idiot blöd | stupide bête sot idiot bêtise fou stupidité | stupido sciocco idiota stupidità | estúpido tolo bobo burro idiota estupidez
wisdom wise sage | sabiduría sabio | Weisheit weise | sagesse sage | saggezza saggio sapienza | sabedoria sábio
ignorance ignorant | ignorancia ignorante | Unwissenheit unwissend Ignoranz | ignorance ignorant | ignoranza ignorante | ignorância ignorante
art artistic artist | arte artes artístico artista | Kunst künstlerisch Künstler Künste | art arts artistique artiste | arte arti artistico artista | arte artes artístico artista
painting paint painter | pintura pintar pintor cuadro | Gemälde Malerei malen Maler | peinture peindre peintre peint tableau | pittura dipinto dipingere pittore quadro | pintura pintar pintor quadro
picture image photo photograph photography photographer | imagen foto fotografía fotógrafo imágenes | Bild Foto Fotografie Bilder Fotograf Aufnahme | image photo photographie photographe | immagine foto fotografia fotografo | imagem foto fotografia fotógrafo imagens
drawing draw sketch | dibujo dibujar esbozo | Zeichnung zeichnen Skizze | dessin dessiner croquis esquisse | disegno disegnare schizzo | desenho desenhar esboço
portrait | retrato retratar | Porträt Bildnis | portrait | ritratto | retrato
camera | cámara | Kamera Fotoapparat | appareil caméra | macchina fotocamera telecamera | câmera câmara máquina
exhibition exhibit | exposición exponer muestra | Ausstellung ausstellen | exposition exposer | mostra esposizione esporre | exposição exibição expor
gallery | galería | Galerie | galerie | galleria | galeria
masterpiece | obra maestra | Meisterwerk | chef-d'œuvre chef œuvre | capolavoro | obra-prima obra prima
work opus | obra obras | Werk | œuvre oeuvre ouvrage | opera opere | obra obras
museum collection collector | colección coleccionista coleccionar | Sammlung Sammler sammeln | collection collectionneur collectionner | collezione raccolta collezionista | coleção colecionador colecionar coleções
music musical musician | música musical músico | Musik musikalisch Musiker | musique musical musicien | musica musicale musicista musiche | música musical músico
song singing sing singer sang sung | canción canto cantar cantante canciones | Lied Gesang singen Sänger sang gesungen Lieder | chanson chant chanter chanteur chanteuse | canzone canto cantare cantante | canção canto cantar cantor canções
dance dancing dancer ballet | baile danza bailar bailarín ballet | Tanz tanzen Tänzer Tänze Ballett | danse danser danseur bal ballet | danza ballo ballare ballerino balletto | dança dançar bailarino baile balé
instrument | instrumento | Instrument | instrument | strumento | instrumento
piano pianist | piano pianista | Klavier Pianist | piano pianiste | pianoforte piano pianista | piano pianista
guitar guitarist | guitarra guitarrista | Gitarre Gitarrist | guitare guitariste | chitarra chitarrista | guitarra violão guitarrista
violin violinist | violín violinista | Geige Violine Geiger | violon violoniste | violino violinista | violino violinista
drum drummer | tambor batería | Trommel Schlagzeug | tambour batterie | tamburo batteria | tambor bateria
flute | flauta | Flöte | flûte | flauto | flauta
trumpet | trompeta | Trompete | trompette | tromba | trompete
orchestra | orquesta | Orchester | orchestre | orchestra | orquestra
choir chorus choral | coro coros coral | Chor Chöre | chœur chorale | coro cori corale | coro coral
band group | banda grupo | Band Gruppe | groupe bande | banda gruppo complesso | banda grupo
concert | concierto | Konzert | concert | concerto | concerto show
composer compose composition | compositor componer composición compus | Komponist komponieren Komposition | compositeur composer composition | compositore comporre composizione | compositor compor composição
melody tune rhythm | melodía ritmo | Melodie Rhythmus | mélodie air rythme | melodia ritmo | melodia ritmo
sound noise | sonido ruido son sonoro | Klang Geräusch Ton Lärm Laut Töne | son sons bruit sonore | suono rumore suoni sonoro | som sons ruído barulho sonoro
silence silent quiet | silencio silencioso callado | Stille still Schweigen ruhig schweigend | silence silencieux calme | silenzio silenzioso | silêncio silencioso quieto
opera | ópera | Oper Opern | opéra | opera lirica | ópera
book | libro | Buch Bücher | livre bouquin | libro libri | livro
page | página | Seite | page | pagina pagine | página
chapter | capítulo | Kapitel | chapitre | capitolo | capítulo
volume tome | volumen tomo volúmenes | Band Bände | volume tome | volume tomo | volume tomo
reading read reader | lectura leer lector lee leyó leíd leyendo | Lesung lesen Leser Lektüre gelesen las liest | lecture lire lecteur lu lue lus lit | lettura leggere lettore letto lesse | leitura ler leitor lido leu lê
writing writer write wrote written author | escritor escribir escrito escritura autor autora | Schriftsteller schreiben Autor geschrieben schrieb Schrift | écrivain écrire auteur écrit écriture | scrittore scrivere autore scritto scrittura | escritor escrever autor escrito escrita
literature literary | literatura literario | Literatur literarisch | littérature littéraire | letteratura letterario | literatura literário
novel novelist | novela novelista | Roman Romane | roman romancier | romanzo romanziere | romance romancista
story tale narrative narrator | historia cuento relato narración | Geschichte Erzählung | histoire récit conte | storia racconto narrazione | história conto relato narrativa
fairy tale fable | cuento hadas fábula | Märchen Fabel Fee | conte fées fable fée | fiaba favola fata | conto fadas fábula fada
legend legendary myth mythical mythology | leyenda legendario mito mítico mitología | Legende legendär Mythos Sage Mythologie | légende légendaire mythe mythique mythologie | leggenda leggendario mito mitico mitologia | lenda lendário mito mítico mitologia
poem poet poetry poetic verse | poema poeta poesía poético verso | Gedicht Dichter Poesie poetisch Lyrik Vers | poème poète poésie poétique vers | poesia poeta poetico verso poema | poema poeta poesia poético verso
play drama dramatic | obra drama dramático pieza | Stück Theaterstück Drama dramatisch | pièce drame dramatique | dramma opera commedia drammatico | peça drama dramático
comedy comic comedian funny | comedia cómico humorista | Komödie komisch Komiker | comédie comique humoriste | commedia comico comici | comédia cômico cómico humorista
tragedy tragic | tragedia trágico | Tragödie tragisch | tragédie tragique | tragedia tragico | tragédia trágico
comics cartoon | cómic historieta tebeo dibujos | Comic Zeichentrick | bande dessinée dessin animé | fumetto cartone animato fumetti | quadrinhos desenho animado banda desenhada
character hero protagonist | personaje protagonista | Figur Charakter Protagonist Hauptfigur | personnage protagoniste | personaggio protagonista | personagem protagonista personagens
hero heroine heroic | héroe heroína heroico | Held Heldin heldenhaft | héros héroïne héroïque | eroe eroina eroico eroi | herói heroína heroico
film movie | película filme film | Film Spielfilm | film | film pellicola | filme película
actor actress | actor actriz actrices intérprete | Schauspieler Schauspielerin Darsteller | acteur actrice comédien | attore attrice attori interprete | ator atriz atores
director filmmaker | director cineasta realizador | Regisseur Regie Filmemacher | réalisateur cinéaste metteur scène | regista registi cineasta | diretor realizador cineasta
scene stage | escena escenario | Szene Bühne | scène | scena palco palcoscenico | cena palco cenário
audience public spectator viewer | público espectador audiencia | Publikum Zuschauer Öffentlichkeit | public spectateur audience | pubblico spettatore | público espectador audiência plateia
show performance spectacle | espectáculo función actuación | Vorstellung Aufführung Show Auftritt | spectacle représentation | spettacolo rappresentazione esibizione | espetáculo apresentação atuação show
television TV | televisión tele televisor | Fernsehen Fernseher | télévision télé téléviseur | televisione TV televisore | televisão TV televisor
radio | radio radios | Radio Rundfunk | radio | radio | rádio
newspaper journal | periódico diario | Zeitung | journal journaux quotidien | giornale quotidiano giornali | jornal jornais diário
magazine | revista | Zeitschrift Magazin | magazine revue | rivista riviste | revista
news | noticia noticias novedad | Nachricht Nachrichten Neuigkeit | nouvelle nouvelles actualité info | notizia notizie | notícia novidade
culture cultural | cultura cultural | Kultur kulturell | culture culturel | cultura culturale | cultura cultural
tradition traditional custom | tradición tradicional costumbre | Tradition traditionell Brauch Bräuche Sitte | tradition traditionnel coutume | tradizione tradizionale usanza costume | tradição tradicional costume tradições
style stylish stylistic | estilo | Stil | style | stile stili | estilo
beauty beautiful lovely pretty handsome | belleza bello hermoso bonito guapo lindo | Schönheit schön hübsch wunderschön | beauté beau beaux belle joli | bellezza bello bella bei belle bel | beleza belo bonito lindo formoso
ugly ugliness | feo fea feos fealdad | hässlich Hässlichkeit | laid laide laideur moche | brutto bruttezza | feio feia feios feiura
sport sporting athletic | deporte deportivo | Sport sportlich Sportart | sport sportif | sport sportivo | esporte desporto esportivo desportivo
athlete sportsman | atleta deportista | Sportler Athlet | athlète sportif | atleta sportivo | atleta esportista desportista
game play | juego juegos jugar jueg | Spiel spielen Spiele | jeu jeux jouer | gioco giochi giocare | jogo jogos jogar
match game | partido encuentro | Spiel Partie Match | match rencontre partie | partita incontro | partida jogo encontro
player | jugador | Spieler Spielerin | joueur joueuse | giocatore giocatrice | jogador jogadora
team squad | equipo equipos | Mannschaft Team | équipe | squadra squadre | equipe equipa time times
football soccer footballer | fútbol futbolista | Fußball Fußballer | football foot footballeur | calcio calciatore | futebol futebolista
basketball | baloncesto básquet | Basketball | basket basketball | pallacanestro basket | basquete basquetebol
tennis | tenis | Tennis | tennis | tennis | tênis ténis
swimming swim swimmer pool | natación nadar nadador piscina | Schwimmen schwimmen Schwimmer Schwimmbad | natation nager nageur piscine | nuoto nuotare nuotatore piscina | natação nadar nadador piscina
race running run runner | carrera correr corredor | Rennen Lauf laufen rennen Läufer Wettlauf | course courir coureur | corsa gara correre corse corridore | corrida correr corredor
skiing ski skier | esquí esquiar esquiador | Ski Skifahren Skier | ski skier skieur skis | sci sciare sciatore | esqui esquiar esquiador
ride riding rider horseman | montar jinete cabalgar equitación | reiten Reiter Ritt geritten | monter cavalier chevaucher équitation | cavalcare cavaliere equitazione | montar cavaleiro cavalgar equitação
ball | pelota balón bola | Ball Bälle | balle ballon | palla pallone palle | bola
goal score | gol goles tanto | Tor Tore Treffer | but buts | gol rete goal reti | gol golo gols golos
coach trainer | entrenador | Trainer | entraîneur | allenatore | treinador técnico
training train practice exercise | entrenamiento entrenar ejercicio práctica | Training trainieren Übung üben | entraînement entraîner exercice | allenamento allenare esercizio | treino treinamento treinar exercício
gym gymnastics gymnasium | gimnasio gimnasia | Fitnessstudio Turnhalle Gymnastik Turnen | gymnase gymnastique gym | palestra ginnastica | ginásio academia ginástica
stadium | estadio | Stadion | stade | stadio | estádio
championship champion cup | campeonato campeón copa | Meisterschaft Meister Weltmeister Pokal | championnat champion coupe | campionato campione coppa | campeonato campeão campeões copa taça
competition tournament contest competitor | competición torneo concurso competencia | Wettkampf Wettbewerb Turnier Wettbewerbe | compétition tournoi concours | competizione torneo gara concorso | competição torneio concurso
victory win winner won triumph | victoria ganar ganador triunfo vencer vencedor | Sieg gewinnen Gewinner Sieger gewann gewonnen | victoire gagner gagnant vainqueur triomphe | vittoria vincere vincitore vinto trionfo | vitória vencer vencedor ganhar triunfo
defeat beaten loss | derrota derrotar vencido | Niederlage besiegen geschlagen | défaite vaincre vaincu | sconfitta sconfiggere sconfitto | derrota derrotar vencido
prize award reward | premio galardón recompensa | Preis Auszeichnung Belohnung | prix récompense | premio ricompensa | prêmio prémio recompensa galardão
medal | medalla | Medaille | médaille | medaglia | medalha
rival opponent | rival adversario oponente contrincante | Gegner Rivale | rival rivaux adversaire | rivale avversario | rival adversário oponente rivais
toy doll | juguete muñeca | Spielzeug Puppe | jouet poupée | giocattolo bambola | brinquedo boneca boneco
chess | ajedrez | Schach | échecs | scacchi | xadrez
card cards | carta naipe baraja | Karte Spielkarte | carte | carta carte | carta baralho
dice die | dado dados | Würfel | dé dés | dado dadi | dado dados
puzzle riddle | rompecabezas acertijo adivinanza | Rätsel Puzzle | puzzle énigme devinette | enigma indovinello rompicapo | enigma adivinha quebra-cabeça
party celebration festival feast | fiesta celebración festival | Feier Fest Party Festival Feste | fête célébration festival | festa feste celebrazione festival | festa festas celebração festival
gift present | regalo obsequio | Geschenk | cadeau cadeaux don | regalo dono doni | presente prenda
joke humour humor fun | broma chiste humor diversión | Witz Scherz Humor Spaß | blague plaisanterie humour | scherzo barzelletta umorismo | piada brincadeira humor
entertainment fun amusement hobby leisure pastime | entretenimiento diversión ocio afición | Unterhaltung Spaß Hobby Freizeit Vergnügen | divertissement amusement loisir passe-temps | divertimento intrattenimento svago passatempo | entretenimento diversão lazer passatempo
religion religious | religión religioso | Religion religiös | religion religieux | religione religioso | religião religioso religiões
god gods divine deity goddess | dios dioses diosa divino deidad | Gott Götter göttlich Göttin Gottes Gottheit | dieu dieux déesse divin divinité | dio dei dea divino divinità | deus deuses deusa divino divindade
faith belief believe believer | fe creencia creer creyente cree creí | Glaube Glauben glauben Gläubige | foi croyance croire croyant croit | fede credenza credere credente | fé crença crer crente acreditar
prayer pray | oración rezar orar rezo rezos plegaria | Gebet beten | prière prier | preghiera pregare | oração orar rezar orações prece
priest clergy clergyman | sacerdote cura clero curas | Priester Pfarrer Klerus Geistliche | prêtre curé clergé | prete sacerdote clero | padre sacerdote clero
bishop archbishop | obispo arzobispo | Bischof Bischöfe Erzbischof | évêque archevêque | vescovo vescovi arcivescovo | bispo arcebispo
pope papal | papa papas papal pontífice | Papst Päpste päpstlich | pape papal pontife | papa papi papale pontefice | papa papas papal pontífice
monk friar | monje fraile | Mönch | moine frère | monaco monaci frate | monge frade
nun | monja | Nonne | religieuse nonne | suora monaca suore | freira
saint holy sacred | santo santa san sagrado | Heilige heilig Sankt | saint sainte sacré | santo santa san santi sacro sacra | santo santa são sagrado
angel | ángel ángeles | Engel | ange anges | angelo | anjo anjos
devil demon satan | diablo demonio | Teufel Dämon | diable démon | diavolo demonio demone | diabo demônio demónio
hell infernal | infierno infernal | Hölle höllisch | enfer infernal | inferno infernale | inferno infernal
paradise heaven | paraíso cielo | Paradies Himmel | paradis ciel | paradiso cielo | paraíso céu
soul spirit spiritual | alma almas espíritu espiritual | Seele Geist seelisch geistig | âme âmes esprit spirituel | anima anime spirito spirituale | alma almas espírito espiritual
ghost phantom | fantasma espectro | Gespenst Geist Geister | fantôme spectre revenant | fantasma spettro | fantasma espectro
sin sinner | pecado pecador pecar | Sünde Sünder sündigen | péché pécheur pécher | peccato peccatore | pecado pecador pecar
miracle miraculous | milagro milagroso | Wunder wunderbar | miracle miraculeux | miracolo miracoloso | milagre milagroso
prophet prophecy | profeta profecía | Prophet Prophezeiung | prophète prophétie | profeta profezia | profeta profecia
bible gospel scripture biblical | biblia evangelio escritura bíblico | Bibel Evangelium biblisch | bible évangile biblique | bibbia vangelo biblico scrittura | bíblia evangelho bíblico escritura
Christian Christianity | cristiano cristianismo | Christ Christen christlich Christentum | chrétien christianisme | cristiano cristianesimo | cristão cristã cristãos cristianismo
Catholic Catholicism | católico catolicismo | Katholik katholisch | catholique catholicisme | cattolico cattolicesimo | católico catolicismo
Muslim Islam Islamic | musulmán islam islámico | Muslim muslimisch Islam islamisch | musulman islam islamique | musulmano islam islamico | muçulmano islã islão islâmico
Jew Jewish Judaism | judío judía judaísmo | Jude Juden jüdisch Judentum | juif juifs juive judaïsme | ebreo ebrei ebraico ebraismo | judeu judeus judia judaico judaísmo
mass liturgy rite ritual ceremony | misa liturgia rito ritual ceremonia | Messe Gottesdienst Liturgie Ritus Zeremonie | messe liturgie rite rituel cérémonie | messa liturgia rito riti rituale cerimonia | missa liturgia rito ritual cerimônia
cross crucifix | cruz cruces | Kreuz | croix | croce croci | cruz cruzes
Christmas | navidad | Weihnachten Weihnacht | noël | natale | natal
Easter | pascua | Ostern | pâques | pasqua | páscoa
altar | altar | Altar Altäre | autel | altare | altar
sacrifice | sacrificio sacrificar | Opfer opfern | sacrifice sacrifier | sacrificio sacrificare | sacrifício sacrificar
blessing bless blessed | bendición bendecir bendito bendic | Segen segnen gesegnet | bénédiction bénir béni | benedizione benedire benedetto | bênção abençoar bendito
wizard magician sorcerer magic magical | mago hechicero brujo magia mágico | Zauberer Magier Magie Zauber magisch | magicien sorcier magie magique | mago maghi stregone magia magico | mago feiticeiro magia mágico
witch witchcraft | bruja brujería | Hexe Hexerei | sorcière sorcellerie | strega streghe stregoneria | bruxa bruxaria
history historical historian historic | historia histórico historiador | Geschichte historisch geschichtlich Historiker | histoire historique historien | storia storico storici | história histórico historiador
king royal monarch | rey reyes real monarca | König königlich Monarch | roi rois royal royaux monarque | re reale monarca | rei reis real monarca
queen | reina | Königin | reine | regina | rainha
prince | príncipe | Prinz Fürst | prince | principe | príncipe
princess | princesa | Prinzessin Fürstin | princesse | principessa | princesa
kingdom realm reign | reino reinado reinar | Königreich Reich Herrschaft | royaume règne régner | regno regni regnare | reino reinado reinar
empire emperor imperial empress | imperio emperador imperial emperatriz | Reich Kaiser Kaiserreich kaiserlich Imperium | empire empereur impérial impératrice | impero imperatore imperiale imperatrice | império imperador imperial imperatriz
crown throne | corona trono coronar | Krone Thron krönen | couronne trône couronner | corona trono incoronare | coroa trono coroar
noble nobility aristocrat nobleman | noble nobleza aristócrata | Adel adlig edel Adlige | noble noblesse aristocrate | nobile nobiltà aristocratico | nobre nobreza aristocrata
knight chivalry | caballero caballería | Ritter ritterlich | chevalier chevalerie | cavaliere cavalleria | cavaleiro cavalaria
lord sir master | señor amo amos | Herr Herren Lord | seigneur sire maître monsieur | signore padrone sir lord | senhor senhores amo lorde
duke duchess | duque duquesa | Herzog Herzogin | duc ducs duchesse | duca duchi duchessa | duque duquesa
count earl countess | conde condesa | Graf Gräfin | comte comtesse | conte contessa | conde condessa
war wartime warlike warrior | guerra bélico guerrero | Krieg kriegerisch Krieger | guerre guerrier | guerra guerre guerriero bellico | guerra bélico guerreiro
peace peaceful | paz paces pacífico | Frieden friedlich | paix pacifique paisible | pace pacifico paci | paz pacífico
battle combat fight fought struggle | batalla combate lucha luchar pelea combatir | Schlacht Kampf kämpfen Kämpfe | bataille combat lutte combattre lutter | battaglia combattimento lotta combattere lottare | batalha combate luta lutar combater
weapon gun arm firearm arms | arma armas pistola fusil | Waffe Gewehr Pistole | arme armes pistolet fusil | arma armi pistola fucile | arma armas pistola espingarda
sword | espada | Schwert Schwerter | épée | spada | espada
shield | escudo | Schild | bouclier | scudo | escudo
bow | arco | Bogen | arc arcs | arco | arco
arrow | flecha saeta | Pfeil | flèche | freccia frecce | flecha seta
bomb explosion explosive | bomba explosión explosivo | Bombe Explosion explosiv | bombe explosion explosif | bomba esplosione esplosivo | bomba explosão explosivo
bullet shot shoot shooting | bala disparo disparar tiro tiros | Kugel Schuss Schüsse schießen geschossen | balle tir tirer coup tirs | proiettile sparo sparare pallottola | bala tiro tiros disparo disparar atirar
revolution revolutionary revolt rebellion rebel uprising | revolución revolucionario revuelta rebelión rebelde | Revolution revolutionär Aufstand Rebellion Rebell | révolution révolutionnaire révolte rébellion rebelle | rivoluzione rivoluzionario rivolta ribellione ribelle | revolução revolucionário revolta rebelião rebelde
conquest conqueror conquer | conquista conquistar conquistador | Eroberung erobern Eroberer | conquête conquérir conquérant | conquista conquistare conquistatore | conquista conquistar conquistador
invasion invade invader | invasión invadir invasor | Invasion Einmarsch eindringen | invasion envahir envahisseur | invasione invadere invasore | invasão invadir invasor
colony colonial colonization | colonia colonial colonización | Kolonie kolonial Kolonisierung | colonie colonial colonisation | colonia coloniale colonizzazione | colônia colónia colonial colonização
ancient antique antiquity old | antiguo antigüedad viejo | alt alte alten Antike antik uralt | ancien antique antiquité vieux | antico antichità antichi vecchio | antigo antiguidade velho
medieval | medieval medievo | mittelalterlich Mittelalter | médiéval médiévaux | medievale medioevo | medieval
modern contemporary | moderno contemporáneo | modern zeitgenössisch | moderne contemporain | moderno contemporaneo | moderno contemporâneo
archaeology archaeologist archaeological | arqueología arqueólogo arqueológico | Archäologie Archäologe archäologisch | archéologie archéologue archéologique | archeologia archeologo archeologico | arqueologia arqueólogo arqueológico
treasure | tesoro | Schatz Schätze | trésor | tesoro | tesouro
civilization civilisation civilized | civilización civilizado | Zivilisation zivilisiert | civilisation civilisé | civiltà civilizzazione civile | civilização civilizado
tribe tribal | tribu tribal | Stamm Stämme | tribu tribal | tribù tribale | tribo tribal
society social | sociedad social | Gesellschaft gesellschaftlich sozial | société social sociaux | società sociale | sociedade social
community communal | comunidad comunitario | Gemeinschaft Gemeinde gemeinschaftlich | communauté communautaire | comunità comunitario | comunidade comunitário
nation national nationality | nación nacional nacionalidad | Nation national Nationalität | nation national nationaux nationalité | nazione nazionale nazionalità | nação nacional nacionalidade nações
government govern governor | gobierno gobernar gobernador gubernamental gobiern | Regierung regieren Gouverneur | gouvernement gouverner gouverneur | governo governare governatore | governo governar governador
president presidential presidency | presidente presidencial presidencia | Präsident Präsidentin Vorsitzende | président présidente présidentiel présidence | presidente presidenziale presidenza | presidente presidencial presidência
minister ministry | ministro ministerio | Minister Ministerium Ministerin | ministre ministère | ministro ministero | ministro ministério
mayor | alcalde alcaldesa | Bürgermeister Bürgermeisterin | maire mairesse | sindaco | prefeito presidente câmara
politics policy political politician | política político | Politik politisch Politiker | politique politicien | politica politico politici | política político
election vote voter ballot | elección votación voto votos votar elecciones | Wahl Wahlen wählen Wähler Stimme Abstimmung | élection vote voter électeur scrutin | elezione voto voti votare elettore | eleição voto votos votar eleitor eleições
democracy democratic democrat | democracia democrático demócrata | Demokratie demokratisch | démocratie démocratique | democrazia democratico | democracia democrático
republic republican | república republicano | Republik republikanisch | république républicain | repubblica repubblicano | república republicano
freedom liberty free | libertad libre | Freiheit frei freie freien | liberté libre | libertà libero | liberdade livre
law legal lawful | ley leyes legal derecho | Gesetz Recht rechtlich gesetzlich | loi lois droit légal | legge leggi legale diritto | lei leis legal direito
right rights | derecho | Recht Rechte | droit droits | diritto diritti | direito
justice just fair | justicia justo | Gerechtigkeit gerecht Justiz | justice juste équitable | giustizia giusto equo | justiça justo
court tribunal trial | tribunal juicio juzgado corte | Gericht Prozess Gerichtshof | tribunal tribunaux procès cour | tribunale processo corte | tribunal julgamento corte tribunais
crime criminal offence | crimen delito criminal delincuente crímenes | Verbrechen Straftat kriminell Verbrecher | crime délit criminel | crimine delitto criminale reato | crime delito criminoso
punishment penalty punish | castigo pena penas castigar | Strafe bestrafen Bestrafung | punition peine châtiment punir | punizione pena castigo punire | castigo punição pena penas punir
violence violent | violencia violento | Gewalt gewalttätig gewaltsam | violence violent | violenza violento | violência violento
poverty poor | pobreza pobre | Armut arm arme armen ärmer | pauvreté pauvre | povertà povero | pobreza pobre
wealth rich riches wealthy | riqueza rico rica | Reichtum reich Vermögen | richesse riche fortune | ricchezza ricco ricchi | riqueza rico rica
money cash | dinero efectivo plata | Geld Bargeld | argent monnaie fric | denaro soldi contante | dinheiro grana
coin currency | moneda divisa | Münze Währung | pièce monnaie devise | moneta valuta | moeda
immigrant migrant refugee migration immigration | inmigrante migrante refugiado migración inmigración | Einwanderer Migrant Flüchtling Einwanderung Migration | immigré migrant réfugié migration immigration | immigrato migrante rifugiato immigrazione profugo | imigrante migrante refugiado imigração
meeting assembly gathering | reunión encuentro asamblea | Treffen Versammlung Sitzung | réunion rencontre assemblée | riunione incontro assemblea | reunião encontro assembleia
conversation talk dialogue chat | conversación charla diálogo hablar | Gespräch Unterhaltung Dialog | conversation dialogue discussion entretien | conversazione dialogo chiacchierata colloquio | conversa diálogo conversação
speech discourse | discurso habla | Rede Sprache | discours parole | discorso parola | discurso fala
letter mail | carta cartas | Brief | lettre courrier | lettera lettere | carta cartas
secret secrecy | secreto | Geheimnis geheim heimlich | secret secrets | segreto segreta segreti | segredo secreto
danger dangerous peril | peligro peligroso | Gefahr gefährlich | danger dangereux péril | pericolo pericoloso | perigo perigoso
safety safe | seguridad seguro salvo | Sicherheit sicher | sécurité sûr sauf | sicurezza sicuro salvo | segurança seguro salvo
rescue save saviour | rescate salvar rescatar salvador salvación | Rettung retten Retter gerettet | sauvetage sauver secours sauveur | salvataggio salvare soccorso salvezza | resgate salvar salvamento resgatar
luck fortune lucky fortunate | suerte fortuna afortunado | Glück Schicksal glücklich | chance fortune chanceux | fortuna fortunato sorte | sorte sortes fortuna afortunado
fate destiny | destino suerte | Schicksal | destin sort destinée | destino sorte fato | destino fado sina
feeling emotion sentiment emotional feel felt | sentimiento emoción sentir sient emocional | Gefühl Emotion fühlen emotional Empfindung | sentiment émotion sentir ressentir émotionnel | sentimento emozione sentire emotivo | sentimento emoção sentir emocional emoções
love beloved lover loving | amor amores amar querer amado amante | Liebe lieben geliebt lieb | amour aimer aimé amoureux amant | amore amare amato innamorato amante | amor amores amar amado amante
hate hatred | odio odiar odios | Hass hassen | haine haïr détester | odio odiare | ódio odiar
joy happiness happy glad cheerful joyful | alegría felicidad feliz alegre contento gozo felices | Freude Glück glücklich froh fröhlich | joie bonheur heureux content joyeux | gioia felicità felice allegro allegria contento | alegria felicidade feliz alegre contente felizes
sadness sad sorrow grief unhappy | tristeza triste pena | Traurigkeit traurig Trauer Kummer unglücklich | tristesse triste chagrin peine | tristezza triste dolore tristi | tristeza triste mágoa infeliz
fear afraid scared fright frightened | miedo temor temer asustado susto | Angst Furcht fürchten Ängste ängstlich | peur crainte craindre effrayé | paura timore temere spaventato | medo temor temer assustado susto
terror horror horrible terrible dreadful | terror horror horrible terrible espanto | Schrecken Horror schrecklich furchtbar Entsetzen | terreur horreur horrible terrible effroi | terrore orrore orribile terribile | terror horror horrível terrível
anger angry rage fury furious | ira enojo furia enfado rabia furioso enojado | Zorn Wut wütend zornig Ärger | colère rage fureur fâché furieux | rabbia ira furia arrabbiato furioso | raiva ira fúria zangado furioso irritado
surprise surprised surprising astonishment | sorpresa sorprender sorprendente asombro | Überraschung überrascht überraschend erstaunt | surprise surprendre surprenant étonnement | sorpresa sorprendere sorprendente stupore | surpresa surpreender surpreendente espanto
hope hopeful | esperanza esperar | Hoffnung hoffen hoffentlich | espoir espérance espérer | speranza sperare | esperança esperar
despair desperate desperation | desesperación desesperado | Verzweiflung verzweifelt | désespoir désespéré | disperazione disperato | desespero desesperado
desire wish longing | deseo desear anhelo ganas | Wunsch wünschen Wünsche Sehnsucht Verlangen | désir souhait désirer souhaiter envie | desiderio desiderare voglia | desejo desejar vontade
passion passionate | pasión apasionado | Leidenschaft leidenschaftlich | passion passionné | passione appassionato | paixão apaixonado
pleasure delight enjoyment enjoy | placer gusto deleite disfrutar | Vergnügen Genuss Freude genießen | plaisir délice jouir profiter | piacere diletto godere | prazer deleite desfrutar
pride proud | orgullo orgulloso | Stolz stolz | fierté orgueil fier fière | orgoglio orgoglioso fierezza fiero | orgulho orgulhoso
shame ashamed embarrassment | vergüenza avergonzado | Scham Schande schämen beschämt | honte honteux gêne | vergogna vergognoso imbarazzo | vergonha envergonhado
guilt guilty blame fault | culpa culpable | Schuld schuldig | culpabilité coupable faute | colpa colpevole | culpa culpado
jealousy jealous envy | celos celoso envidia envidiar | Eifersucht eifersüchtig Neid neidisch | jalousie jaloux envie | gelosia geloso invidia | ciúme ciúmes ciumento inveja
loneliness solitude lonely alone | soledad solitario solo sola | Einsamkeit einsam allein | solitude seul solitaire | solitudine solo sola soli solitario | solidão sozinho solitário só
boredom boring bored | aburrimiento aburrido aburrir | Langeweile langweilig gelangweilt | ennui ennuyeux ennuyer | noia noioso annoiato | tédio aborrecido entediado chato
worry concern anxiety anxious worried | preocupación preocupar preocupado ansiedad | Sorge Sorgen besorgt Angst Beunruhigung | souci inquiétude inquiet préoccupation anxiété | preoccupazione preoccupato ansia ansie ansioso | preocupação preocupar preocupado ansiedade
calm tranquil tranquility serene | calma tranquilo tranquilidad sereno | Ruhe ruhig gelassen still | calme tranquille tranquillité serein | calma tranquillo tranquillità sereno | calma calmo tranquilo tranquilidade sereno
courage brave bravery courageous bold | valor valentía valiente coraje audaz | Mut mutig tapfer Tapferkeit | courage courageux brave bravoure | coraggio coraggioso audace | coragem corajoso valente bravura
kindness kind goodness | bondad amabilidad amable bondadoso | Freundlichkeit freundlich Güte gütig | gentillesse gentil bonté aimable | gentilezza gentile bontà | bondade gentileza gentil amável bondoso
cruelty cruel | crueldad cruel | Grausamkeit grausam | cruauté cruel | crudeltà crudele | crueldade cruel
evil wicked bad | mal maldad malo malvado malos | Böse böse Übel schlecht bösen | mal mauvais méchant | male malvagio cattivo | mal maldade mau malvado má
good goodness | bien bueno bondad buen | gut gute guten Gute guter gutes | bon bonne bien bons | bene buono buon bontà | bem bom boa bondade bons
honour honor | honor honra honrar | Ehre ehren | honneur honorer | onore onorare | honra honor honrar
respect respectful | respeto respetar respetuoso | Respekt respektieren Achtung | respect respecter respectueux | rispetto rispettare rispettoso | respeito respeitar respeitoso
trust confidence confident | confianza confiar | Vertrauen vertrauen Zuversicht | confiance confier | fiducia fidarsi fidare | confiança confiar
doubt doubtful | duda dudar dudoso | Zweifel zweifeln zweifelhaft | doute douter douteux | dubbio dubitare dubbi | dúvida duvidar duvidoso
gratitude grateful thankful thanks thank | gratitud agradecido gracias agradecer | Dankbarkeit dankbar Dank danken danke | gratitude reconnaissant merci remercier | gratitudine grato grazie ringraziare | gratidão grato obrigado agradecer
patience patient | paciencia paciente | Geduld geduldig | patience patient | pazienza paziente | paciência paciente
pity mercy compassion | piedad lástima compasión misericordia | Mitleid Gnade Erbarmen Barmherzigkeit | pitié miséricorde compassion | pietà compassione misericordia | piedade pena compaixão misericórdia
mood temper | humor ánimo | Stimmung Laune | humeur | umore | humor disposição
madness mad crazy insane | locura loco loca | Wahnsinn verrückt wahnsinnig irre | folie fou folle fous | follia pazzia pazzo matto folle | loucura louco louca doido
mind spirit mental | mente mental espíritu | Geist Verstand geistig mental | esprit mental | mente mentale spirito | mente mental espírito
thought thinking think | pensamiento pensar piens | Gedanke denken Denken dachte gedacht | pensée penser | pensiero pensare | pensamento pensar
memory remember recollection | memoria recuerdo recordar recuerd | Erinnerung Gedächtnis erinnern | mémoire souvenir rappeler souvient | memoria ricordo ricordare | memória lembrança recordação lembrar recordar
imagination imagine fantasy | imaginación imaginar fantasía | Fantasie Vorstellung vorstellen Phantasie | imagination imaginer fantaisie | immaginazione immaginare fantasia | imaginação imaginar fantasia
lie liar falsehood | mentira mentir mentiroso mient | Lüge lügen Lügner gelogen | mensonge mentir menteur ment | bugia mentire bugiardo menzogna | mentira mentir mentiroso
truth true truthful | verdad verdadero cierto | Wahrheit wahr wahrhaft | vérité vrai véritable | verità vero vera veri | verdade verdadeiro
colour color coloured colored | color colores colorido | Farbe farbig bunt | couleur coloré | colore colorato | cor cores colorido
black | negro negra | schwarz | noir noire | nero nera neri | preto negro
white | blanco blanca | weiß | blanc blanche | bianco bianchi bianca bianche | branco branca
red reddish reds | rojo roja | rot rote roten roter rotes rötlich | rouge | rosso rossa rossi | vermelho vermelha
blue bluish | azul azules | blau | bleu | blu azzurro | azul azuis
green greenish | verde | grün | vert verte verts | verde verdi | verde
yellow | amarillo | gelb | jaune | giallo gialla gialli | amarelo
orange orangish | naranja anaranjado | orange | orange | arancione | laranja alaranjado
brown | marrón café pardo castaño | braun | brun marron | marrone bruno | marrom castanho
grey gray | gris grises | grau | gris grise | grigio grigi | cinza cinzento
pink | rosa rosado | rosa pink | rose | rosa | rosa cor-de-rosa
purple violet | morado violeta púrpura | lila violett purpur | violet pourpre mauve | viola porpora violetto | roxo violeta púrpura
golden gold gilded | dorado oro | golden gold vergoldet | doré or | dorato oro | dourado ouro
blond blonde fair | rubio rubia | blond | blond | biondo | loiro louro
shape form | forma formas figura | Form Gestalt | forme | forma forme | forma formato
circle circular | círculo circular | Kreis kreisförmig | cercle circulaire | cerchio circolare cerchi | círculo circular
round rounded | redondo | rund runde runden | rond ronde | rotondo tondo | redondo
square squared | cuadrado | Quadrat quadratisch | carré | quadrato | quadrado
triangle triangular | triángulo triangular | Dreieck dreieckig | triangle triangulaire | triangolo triangolare | triângulo triangular
rectangle rectangular | rectángulo rectangular | Rechteck rechteckig | rectangle rectangulaire | rettangolo rettangolare | retângulo retangular
sphere spherical ball | esfera esférico bola | Kugel kugelförmig | sphère sphérique boule | sfera sferico | esfera esférico
cube cubic | cubo cúbico cubos | Würfel kubisch | cube cubique | cubo cubico | cubo cúbico
line linear | línea lineal | Linie linear Zeile | ligne linéaire | linea lineare | linha linear
point dot | punto puntos | Punkt | point | punto punti | ponto
curve curved | curva curvo curvado | Kurve gekrümmt | courbe courbé virage | curva curvo | curva curvo
angle angular | ángulo angular | Winkel | angle angulaire | angolo angolare | ângulo angular
straight | recto derecho recta | gerade | droit droite | dritto retto diritto | reto direito recto
flat level plain | plano llano plana | flach eben Ebene platt | plat plate plaine | piatto piano pianura | plano plana planície
pointed sharp | afilado puntiagudo agudo | spitz scharf | pointu aigu tranchant | appuntito affilato aguzzo acuto | afiado pontiagudo agudo
edge border rim | borde filo orilla | Rand Kante Ränder | bord bordure arête | bordo orlo margine | borda beira margem
hole | agujero hoyo hueco | Loch Löcher | trou trous | buco foro buchi fori | buraco furo
piece bit fragment | pieza trozo pedazo fragmento | Stück Teil Fragment | morceau morceaux pièce fragment | pezzo frammento | pedaço peça fragmento
stripe strip | raya franja tira | Streifen | rayure bande | striscia riga | listra faixa tira
layer | capa capas | Schicht | couche | strato | camada
pattern motif | patrón dibujo motivo | Muster Motiv | motif patron | motivo disegno | padrão motivo padrões
material matter substance | material materia sustancia | Material Stoff Substanz | matériau matériaux matière substance | materiale materia sostanza | material matéria substância materiais
wood wooden timber | madera leña | Holz hölzern Hölzer | bois | legno legna legname | madeira lenha
metal metallic | metal metálico | Metall metallisch | métal métaux métallique | metallo metallico | metal metálico metais
iron | hierro férreo | Eisen eisern | fer fers | ferro ferri | ferro
steel | acero | Stahl stählern | acier | acciaio | aço aços
gold | oro oros | Gold | or ors | oro ori | ouro
silver | plata plateado | Silber silbern | argent argenté | argento argentato | prata prateado
copper | cobre | Kupfer | cuivre | rame | cobre
bronze brass | bronce latón | Bronze Messing | bronze laiton | bronzo ottone | bronze latão
lead | plomo | Blei | plomb | piombo | chumbo
glass glassy | vidrio cristal | Glas gläsern | verre | vetro | vidro
crystal | cristal cristalino | Kristall | cristal cristaux | cristallo cristallino | cristal cristalino
plastic | plástico | Kunststoff Plastik | plastique | plastica plastico | plástico
paper | papel papeles | Papier | papier | carta | papel papéis
cardboard | cartón | Pappe Karton | carton | cartone | papelão cartão
cloth fabric textile | tela tejido paño textil | Stoff Tuch Gewebe textil | tissu étoffe toile textile | tessuto stoffa tela panno tessile | tecido pano têxtil
cotton | algodón | Baumwolle Watte | coton | cotone | algodão
wool woollen | lana lanas | Wolle | laine | lana lane | lã lãs
silk | seda sedas | Seide | soie | seta sete | seda
linen flax | lino | Leinen Flachs | lin lins | lino | linho
leather | cuero piel | Leder | cuir cuirs | cuoio pelle | couro
fur | piel pelaje | Fell Pelz | fourrure pelage | pelliccia pelo | pele pelagem pelo
rubber | goma caucho hule | Gummi Kautschuk | caoutchouc gomme | gomma caucciù | borracha
stone | piedra | Stein | pierre caillou | pietra pietre sasso | pedra
marble | mármol | Marmor | marbre | marmo marmi | mármore
cement concrete | cemento hormigón concreto | Zement Beton | ciment béton | cemento calcestruzzo | cimento betão concreto
ceramic pottery porcelain | cerámica porcelana | Keramik Porzellan | céramique poterie porcelaine | ceramica porcellana | cerâmica porcelana
coal | carbón | Kohle | charbon | carbone | carvão
oil petroleum | petróleo | Öl Erdöl | pétrole | petrolio | petróleo
gas gaseous | gas gases | Gas Gase | gaz gazeux | gas | gás gases
wax | cera ceras | Wachs | cire | cera | cera
diamond | diamante | Diamant | diamant | diamante | diamante
hard hardness solid | duro dureza sólido | hart Härte fest härter | dur dure dureté solide | duro durezza solido | duro dureza sólido
soft smooth | suave blando | weich sanft glatt | doux douce mou lisse | morbido molle liscio | macio mole suave
liquid fluid | líquido fluido | Flüssigkeit flüssig | liquide fluide | liquido fluido | líquido fluido
tool instrument utensil | herramienta útil utensilio | Werkzeug Gerät | outil ustensile | attrezzo strumento utensile | ferramenta utensílio
machine machinery | máquina maquinaria | Maschine | machine machinerie | macchina macchinario | máquina maquinaria
device apparatus appliance gadget | aparato dispositivo | Gerät Apparat Vorrichtung | appareil dispositif | apparecchio dispositivo | aparelho dispositivo
hammer | martillo | Hammer Hämmer | marteau marteaux | martello | martelo
nail | clavo clavar | Nagel Nägel | clou clous | chiodo chiodi | prego
screw bolt | tornillo perno | Schraube Bolzen | vis boulon | vite viti bullone | parafuso
screwdriver | destornillador | Schraubenzieher Schraubendreher | tournevis | cacciavite | chave fenda
saw | sierra serrucho | Säge sägen | scie scier | sega seghe | serra serrote
axe | hacha | Axt Beil Äxte | hache | ascia accetta | machado
drill | taladro taladrar | Bohrer bohren Bohrmaschine | perceuse percer foret | trapano trapanare | broca furadeira berbequim
shovel spade dig | pala cavar palas | Schaufel Spaten graben | pelle bêche creuser | pala vanga scavare | pá pás cavar
scissors | tijeras | Schere | ciseaux | forbici | tesoura
blade | hoja filo cuchilla | Klinge | lame | lama lame | lâmina
ladder | escalera | Leiter | échelle | scala | escada
rope cord string | cuerda soga cordón | Seil Schnur Strick | corde ficelle cordon | corda fune spago | corda cordão cordas
chain | cadena | Kette | chaîne | catena catene | corrente cadeia
wire cable | alambre cable hilo | Draht Kabel Drähte | fil câble | filo cavo fili cavi | fio cabo arame fios
pipe tube hose | tubo tubería caño manguera | Rohr Röhre Schlauch | tuyau tuyaux tube | tubo tubi tubatura | tubo cano mangueira
tap faucet | grifo llave | Wasserhahn Hahn | robinet | rubinetto | torneira
pump | bomba bombear | Pumpe pumpen | pompe pomper | pompa pompare | bomba bombear
brush | cepillo pincel brocha | Bürste Pinsel | brosse pinceau pinceaux | spazzola pennello | escova pincel
glue adhesive | pegamento cola adhesivo pegar | Kleber Klebstoff kleben | colle coller adhésif | colla incollare adesivo | cola colar adesivo
handle | mango asa manija | Griff Henkel Stiel | poignée manche | maniglia manico | cabo punho alça maçaneta
hook | gancho anzuelo | Haken | crochet hameçon | gancio uncino amo | gancho anzol
stick rod pole | palo bastón vara poste | Stock Stab Stöcke Stange | bâton canne perche tige | bastone asta palo | pau bastão vara poste
board plank | tabla tablero | Brett Tafel | planche tableau panneau | asse tavola pannello | tábua placa painel
wheel | rueda | Rad Räder | roue | ruota | roda
electricity electric electrical | electricidad eléctrico | Elektrizität Strom elektrisch | électricité électrique | elettricità elettrico | eletricidade elétrico
battery | batería pila | Batterie Akku | batterie pile | batteria pila | bateria pilha
telephone phone | teléfono telefónico | Telefon telefonisch | téléphone téléphonique | telefono telefonico | telefone telefônico
computer | ordenador computadora | Computer Rechner | ordinateur | computer calcolatore | computador
thing object item | cosa objeto | Ding Sache Gegenstand Dinge | chose objet | cosa cose oggetto | coisa objeto
flag banner | bandera estandarte | Flagge Fahne | drapeau drapeaux bannière | bandiera stendardo | bandeira estandarte
bell | campana timbre | Glocke Klingel | cloche sonnette | campana campanello | sino campainha sinos
net nets network | red redes | Netz | filet réseau réseaux | rete reti | rede redes
trap snare | trampa atrapar | Falle | piège | trappola | armadilha cilada
tobacco | tabaco | Tabak | tabac | tabacco | tabaco
cigarette | cigarrillo cigarro | Zigarette | cigarette clope | sigaretta | cigarro
smoking smoke smoker | fumar fumador | rauchen Raucher | fumer fumeur tabagisme | fumare fumatore fumo | fumar fumador fumante
T-shirt tee | camiseta | T-Shirt | t-shirt | maglietta | camiseta
`;
