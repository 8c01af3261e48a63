import { words } from "../own-knowledge.ts";
import { COUNTRIES } from "./countries.ts";

/** Languages of the columns of a table; a column with the name of the row precedes them. */
export const COLUMNS = ["en", "es", "de", "fr", "it", "pt"] as const;

/**
 * Names of cities, continents, countries and seas; a cell is empty where a language lacks a usable name.
 * French elisions are added by code.
 */
const PLACES = `
Amsterdam | Amsterdam | Ámsterdam Amsterdam | Amsterdam | Amsterdam | Amsterdam | Amsterdã Amsterdão
Athens | Athens | Atenas | Athen | Athènes | Atene | Atenas
Bangkok | Bangkok | Bangkok | Bangkok | Bangkok | Bangkok | Bangkok Banguecoque
Barcelona | Barcelona | Barcelona | Barcelona | Barcelone | Barcellona | Barcelona
Beijing | Beijing Peking | Pekín Beijing | Peking | Pékin | Pechino | Pequim
Berlin | Berlin | Berlín Berlin | Berlin | Berlin | Berlino | Berlim
Bogota | Bogotá Bogota | Bogotá | Bogotá | Bogota Bogotá | Bogotà Bogotá | Bogotá
Boston | Boston | Boston | Boston | Boston | Boston | Boston
Brussels | Brussels | Bruselas | Brüssel | Bruxelles | Bruxelles | Bruxelas
Budapest | Budapest | Budapest | Budapest | Budapest | Budapest | Budapeste
Buenos Aires | Buenos_Aires | Buenos_Aires | Buenos_Aires | Buenos_Aires | Buenos_Aires | Buenos_Aires
Cairo | Cairo | El_Cairo | Kairo | Le_Caire | Il_Cairo Cairo | Cairo
Chicago | Chicago | Chicago | Chicago | Chicago | Chicago | Chicago
Cologne | Cologne | Colonia | Köln | Cologne | Colonia | Colônia
Copenhagen | Copenhagen | Copenhague | Kopenhagen | Copenhague | Copenaghen | Copenhague
Dublin | Dublin | Dublín Dublin | Dublin | Dublin | Dublino | Dublin
Frankfurt | Frankfurt | Fráncfort Frankfurt | Frankfurt | Francfort | Francoforte | Frankfurt
Geneva | Geneva | Ginebra | Genf | Genève | Ginevra | Genebra
Hamburg | Hamburg | Hamburgo | Hamburg | Hambourg | Amburgo | Hamburgo
Havana | Havana | La_Habana | Havanna | La_Havane | L'Avana L’Avana | Havana
Hong Kong | Hong_Kong | Hong_Kong | Hongkong Hong_Kong | Hong_Kong Hong-Kong | Hong_Kong | Hong_Kong
Istanbul | Istanbul | Estambul | Istanbul | Istanbul | Istanbul | Istambul
Jerusalem | Jerusalem | Jerusalén | Jerusalem | Jérusalem | Gerusalemme | Jerusalém
Lima | Lima | Lima | Lima | Lima | Lima | Lima
Lisbon | Lisbon | Lisboa | Lissabon | Lisbonne | Lisbona | Lisboa
London | London | Londres | London | Londres | Londra | Londres
Los Angeles | Los_Angeles | Los_Ángeles Los_Angeles | Los_Angeles | Los_Angeles | Los_Angeles | Los_Angeles
Madrid | Madrid | Madrid | Madrid | Madrid | Madrid | Madri Madrid
Mexico City | Mexico_City | Ciudad_de_México CDMX | Mexiko-Stadt | Mexico | Città_del_Messico | Cidade_do_México
Miami | Miami | Miami | Miami | Miami | Miami | Miami
Milan | Milan | Milán | Mailand | Milan | Milano | Milão
Montreal | Montreal Montréal | Montreal | Montreal | Montréal | Montréal Montreal | Montreal
Moscow | Moscow | Moscú | Moskau | Moscou | Mosca | Moscou Moscovo
Munich | Munich | Múnich Munich | München | Munich | Monaco_di_Baviera | Munique
Naples | Naples | Nápoles | Neapel | Naples | Napoli | Nápoles
New Delhi | New_Delhi | Nueva_Delhi | Neu-Delhi | New_Delhi | Nuova_Delhi | Nova_Délhi
New Orleans | New_Orleans | Nueva_Orleans | New_Orleans | La_Nouvelle-Orléans | New_Orleans | Nova_Orleans
New York | New_York | Nueva_York | New_York | New_York | New_York | Nova_York Nova_Iorque
Oslo | Oslo | Oslo | Oslo | Oslo | Oslo | Oslo
Paris | Paris | París Paris | Paris | Paris | Parigi | Paris
Prague | Prague | Praga | Prag | Prague | Praga | Praga
Rome | Rome | Roma | Rom | Rome | Roma | Roma
San Francisco | San_Francisco | San_Francisco | San_Francisco | San_Francisco | San_Francisco | San_Francisco
Seattle | Seattle | Seattle | Seattle | Seattle | Seattle | Seattle
Seoul | Seoul | Seúl | Seoul | Séoul | Seul Seoul | Seul
Seville | Seville | Sevilla | Sevilla | Séville | Siviglia | Sevilha
Shanghai | Shanghai | Shanghái Shanghai | Schanghai Shanghai | Shanghai | Shanghai | Xangai
Singapore | Singapore | Singapur | Singapur | Singapour | Singapore | Singapura Cingapura
Stockholm | Stockholm | Estocolmo | Stockholm | Stockholm | Stoccolma | Estocolmo
Sydney | Sydney | Sídney Sydney | Sydney | Sydney | Sydney | Sydney
Tokyo | Tokyo | Tokio Tokyo | Tokio | Tokyo | Tokyo | Tóquio
Toronto | Toronto | Toronto | Toronto | Toronto | Toronto | Toronto
Venice | Venice | Venecia | Venedig | Venise | Venezia | Veneza
Vienna | Vienna | Viena | Wien | Vienne | Vienna | Viena
Warsaw | Warsaw | Varsovia | Warschau | Varsovie | Varsavia | Varsóvia
Zurich | Zurich Zürich | Zúrich Zurich | Zürich | Zurich | Zurigo | Zurique
Africa | Africa | África | Afrika | Afrique | Africa | África
Argentina | Argentina | Argentina | Argentinien | Argentine | Argentina | Argentina
Asia | Asia | Asia | Asien | Asie | Asia | Ásia
Atlantic | Atlantic | Atlántico | Atlantik | Atlantique | Atlantico | Atlântico
Australia | Australia | Australia | Australien | Australie | Australia | Austrália
Austria | Austria | Austria | Österreich | Autriche | Austria | Áustria
Belgium | Belgium | Bélgica | Belgien | Belgique | Belgio | Bélgica
Bolivia | Bolivia | Bolivia | Bolivien | Bolivie | Bolivia | Bolívia
Brazil | Brazil | Brasil | Brasilien | Brésil | Brasile | Brasil
Canada | Canada | Canadá | Kanada | Canada | Canada | Canadá
Chile | Chile | Chile | Chile | Chili | Cile | Chile
China | China | China | China | Chine | Cina | China
Colombia | Colombia | Colombia | Kolumbien | Colombie | Colombia | Colômbia
Cuba | Cuba | Cuba | Kuba | Cuba | Cuba | Cuba
Denmark | Denmark | Dinamarca | Dänemark | Danemark | Danimarca | Dinamarca
Ecuador | Ecuador | Ecuador | Ecuador | Équateur | Ecuador | Equador
Egypt | Egypt | Egipto | Ägypten | Égypte | Egitto | Egito
England | England | Inglaterra | England | Angleterre | Inghilterra | Inglaterra
Europe | Europe | Europa | Europa | Europe | Europa | Europa
Finland | Finland | Finlandia | Finnland | Finlande | Finlandia | Finlândia
France | France | Francia | Frankreich | France | Francia | França
Germany | Germany | Alemania | Deutschland | Allemagne | Germania | Alemanha
Greece | Greece | Grecia | Griechenland | Grèce | Grecia | Grécia
Hungary | Hungary | Hungría | Ungarn | Hongrie | Ungheria | Hungria
Iceland | Iceland | Islandia | Island | Islande | Islanda | Islândia
India | India | India | Indien | Inde | India | Índia
Indonesia | Indonesia | Indonesia | Indonesien | Indonésie | Indonesia | Indonésia
Iran | Iran | Irán | Iran | Iran | Iran | Irã Irão
Iraq | Iraq | Irak Iraq | Irak | Irak | Iraq | Iraque
Ireland | Ireland | Irlanda | Irland | Irlande | Irlanda | Irlanda
Israel | Israel | Israel | Israel | Israël | Israele | Israel
Italy | Italy | Italia | Italien | Italie | Italia | Itália
Japan | Japan | Japón | Japan | Japon | Giappone | Japão
Kenya | Kenya | Kenia | Kenia | Kenya | Kenya | Quênia Quénia
Mediterranean | Mediterranean | Mediterráneo | Mittelmeer | Méditerranée | Mediterraneo | Mediterrâneo
Mexico | Mexico | México Méjico | Mexiko | Mexique | Messico | México
Morocco | Morocco | Marruecos | Marokko | Maroc | Marocco | Marrocos
Netherlands | Netherlands Holland | Países_Bajos Holanda | Niederlande Niederlanden Holland | Pays-Bas Hollande | Paesi_Bassi Olanda | Países_Baixos Holanda
New Jersey | New_Jersey | Nueva_Jersey New_Jersey | New_Jersey | New_Jersey | New_Jersey | Nova_Jersey
New Zealand | New_Zealand | Nueva_Zelanda Nueva_Zelandia | Neuseeland | Nouvelle-Zélande | Nuova_Zelanda | Nova_Zelândia
Nigeria | Nigeria | Nigeria | Nigeria | Nigéria Nigeria | Nigeria | Nigéria
Norway | Norway | Noruega | Norwegen | Norvège | Norvegia | Noruega
Pacific | Pacific | Pacífico | Pazifik | Pacifique | Pacifico | Pacífico
Pakistan | Pakistan | Pakistán | Pakistan | Pakistan | Pakistan | Paquistão
Peru | Peru | Perú | Peru | Pérou | Perù | Peru
Poland | Poland | Polonia | Polen | Pologne | Polonia | Polônia
Portugal | Portugal | Portugal | Portugal | Portugal | Portogallo | Portugal
Romania | Romania | Rumanía Rumania | Rumänien | Roumanie | Romania | Romênia Roménia
Russia | Russia | Rusia | Russland | Russie | Russia | Rússia
Scotland | Scotland | Escocia | Schottland | Écosse | Scozia | Escócia
South Africa | South_Africa | Sudáfrica | Südafrika | Afrique_du_Sud | Sudafrica Sud_Africa | África_do_Sul
Spain | Spain | España | Spanien | Espagne | Spagna | Espanha
Sweden | Sweden | Suecia | Schweden | Suède | Svezia | Suécia
Switzerland | Switzerland | Suiza | Schweiz | Suisse | Svizzera | Suíça
Taiwan | Taiwan | Taiwán Taiwan | Taiwan | Taïwan | Taiwan | Taiwan
Texas | Texas | Texas Tejas | Texas | Texas | Texas | Texas
Thailand | Thailand | Tailandia | Thailand | Thaïlande | Thailandia Tailandia | Tailândia
Turkey | Turkey | Turquía | Türkei | Turquie | Turchia | Turquia
Ukraine | Ukraine | Ucrania | Ukraine | Ukraine | Ucraina | Ucrânia
United Kingdom | United_Kingdom | Reino_Unido | Vereinigtes_Königreich Vereinigten_Königreich Großbritannien |  | Regno_Unito | Reino_Unido
United States | United_States | Estados_Unidos EE._UU. EE._UU EEUU | USA Vereinigte_Staaten Vereinigten_Staaten |  | Stati_Uniti USA | Estados_Unidos EUA
Venezuela | Venezuela | Venezuela | Venezuela | Venezuela | Venezuela | Venezuela
Vietnam | Vietnam | Vietnam | Vietnam | Vietnam Viêt_Nam | Vietnam | Vietnã Vietname
`;

/** A language with a column in such tables. */
export type InTables = (typeof COLUMNS)[number];

/** The scale of places: their names in a language, by row name. */
export function placesIn(language: InTables): Readonly<Record<string, readonly string[]>> {
  return { ...columnOf(PLACES, language), ...columnOf(COUNTRIES, language) };
}

/** The words of a language in a table, by row name; rows whose cell is empty are omitted. */
export function columnOf(
  table: string,
  language: InTables,
): Readonly<Record<string, readonly string[]>> {
  const rows = table.trim().split("\n");
  return Object.fromEntries(
    rows.flatMap((row) => {
      const [name = "", ...columns] = row.split("|").map((cell) => cell.trim());
      const names = words(columns[COLUMNS.indexOf(language)] ?? "");
      if (names.length === 0) return [];
      return [[name, language === "fr" ? names.flatMap(withElisions) : names]];
    }),
  );
}

/** Adds the elided forms of a word that begins with a vowel: `Italie`, `l’Italie`, `d’Italie`. */
function withElisions(name: string): readonly string[] {
  if (!/^[AEIOUÉaeiouéê]/.test(name)) return [name];
  return [name, ...["l'", "l’", "d'", "d’"].map((article) => article + name)];
}
