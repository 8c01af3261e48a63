import { words } from "../own-knowledge.ts";

/** The languages that the columns of `PLACES` are in, behind the name of the place. */
const COLUMNS = ["en", "es", "de", "fr", "it", "pt"] as const;

/** How texts call cities, continents and countries; nothing where a language was not looked at. French elides by itself. */
const PLACES = `
Amsterdam | Amsterdam | Ámsterdam Amsterdam |  |  |  |
Athens | Athens | Atenas | Athen | Athènes | Atene | Atenas
Barcelona | Barcelona | Barcelona |  |  |  |
Beijing | Beijing Peking | Pekín Beijing |  |  |  |
Berlin | Berlin | Berlín Berlin | Berlin | Berlin | Berlino | Berlim
Boston | Boston | Boston | Boston | Boston | Boston | Boston
Brussels | Brussels | Bruselas | Brüssel | Bruxelles | Bruxelles | Bruxelas
Buenos Aires | Buenos_Aires | Buenos_Aires |  |  |  |
Cairo | Cairo | El_Cairo |  |  |  |
Chicago | Chicago | Chicago | Chicago | Chicago | Chicago | Chicago
Copenhagen | Copenhagen | Copenhague | Kopenhagen | Copenhague | Copenaghen | Copenhague
Dublin | Dublin | Dublín Dublin |  |  |  |
Frankfurt | Frankfurt | Fráncfort Frankfurt |  |  |  |
Geneva | Geneva | Ginebra | Genf | Genève | Ginevra | Genebra
Istanbul | Istanbul | Estambul | Istanbul | Istanbul | Istanbul | Istambul
Lisbon | Lisbon | Lisboa | Lissabon | Lisbonne | Lisbona | Lisboa
London | London | Londres | London | Londres | Londra | Londres
Los Angeles | Los_Angeles | Los_Ángeles Los_Angeles |  |  |  |
Madrid | Madrid | Madrid | Madrid | Madrid | Madrid | Madri Madrid
Mexico City | Mexico_City | Ciudad_de_México CDMX |  |  |  |
Miami | Miami | Miami |  |  |  |
Milan | Milan | Milán | Mailand | Milan | Milano | Milão
Montreal | Montreal Montréal | Montreal |  |  |  |
Moscow | Moscow | Moscú | Moskau | Moscou | Mosca | Moscou Moscovo
Munich | Munich | Múnich Munich | München | Munich | Monaco_di_Baviera | Munique
New York | New_York | Nueva_York | New_York | New_York | New_York | Nova_York Nova_Iorque
Oslo | Oslo | Oslo | Oslo | Oslo | Oslo | Oslo
Paris | Paris | París Paris | Paris | Paris | Parigi | Paris
Prague | Prague | Praga | Prag | Prague | Praga | Praga
Rome | Rome | Roma | Rom | Rome | Roma | Roma
San Francisco | San_Francisco | San_Francisco | San_Francisco | San_Francisco | San_Francisco | San_Francisco
Seattle | Seattle | Seattle |  |  |  |
Seoul | Seoul | Seúl |  |  |  |
Shanghai | Shanghai | Shanghái Shanghai |  |  |  |
Singapore | Singapore | Singapur |  |  |  |
Stockholm | Stockholm | Estocolmo | Stockholm | Stockholm | Stoccolma | Estocolmo
Sydney | Sydney | Sídney Sydney |  |  |  |
Tokyo | Tokyo | Tokio Tokyo | Tokio | Tokyo | Tokyo | Tóquio
Toronto | Toronto | Toronto | Toronto | Toronto | Toronto | Toronto
Vienna | Vienna | Viena | Wien | Vienne | Vienna | Viena
Warsaw | Warsaw | Varsovia | Warschau | Varsovie | Varsavia | Varsóvia
Zurich | Zurich Zürich | Zúrich Zurich | Zürich | Zurich | Zurigo | Zurique
Africa | Africa | África | Afrika | Afrique | Africa | África
Argentina | Argentina | Argentina | Argentinien | Argentine | Argentina | Argentina
Asia | Asia | Asia | Asien | Asie | Asia | Ásia
Australia | Australia | Australia | Australien | Australie | Australia | Austrália
Austria | Austria | Austria | Österreich | Autriche | Austria | Áustria
Belgium | Belgium | Bélgica | Belgien | Belgique | Belgio | Bélgica
Brazil | Brazil | Brasil | Brasilien | Brésil | Brasile | Brasil
Canada | Canada | Canadá | Kanada | Canada | Canada | Canadá
Chile | Chile | Chile | Chile | Chili | Cile | Chile
China | China | China | China | Chine | Cina | China
Colombia | Colombia | Colombia | Kolumbien | Colombie | Colombia | Colômbia
Denmark | Denmark | Dinamarca | Dänemark | Danemark | Danimarca | Dinamarca
Egypt | Egypt | Egipto | Ägypten | Égypte | Egitto | Egito
Europe | Europe | Europa | Europa | Europe | Europa | Europa
Finland | Finland | Finlandia | Finnland | Finlande | Finlandia | Finlândia
France | France | Francia | Frankreich | France | Francia | França
Germany | Germany | Alemania | Deutschland | Allemagne | Germania | Alemanha
Greece | Greece | Grecia | Griechenland | Grèce | Grecia | Grécia
India | India | India | Indien | Inde | India | Índia
Ireland | Ireland | Irlanda | Irland | Irlande | Irlanda | Irlanda
Israel | Israel | Israel | Israel | Israël | Israele | Israel
Italy | Italy | Italia | Italien | Italie | Italia | Itália
Japan | Japan | Japón | Japan | Japon | Giappone | Japão
Mexico | Mexico | México Méjico | Mexiko | Mexique | Messico | México
Norway | Norway | Noruega | Norwegen | Norvège | Norvegia | Noruega
Poland | Poland | Polonia | Polen | Pologne | Polonia | Polônia
Portugal | Portugal | Portugal | Portugal | Portugal | Portogallo | Portugal
Russia | Russia | Rusia | Russland | Russie | Russia | Rússia
Spain | Spain | España | Spanien | Espagne | Spagna | Espanha
Sweden | Sweden | Suecia | Schweden | Suède | Svezia | Suécia
Switzerland | Switzerland | Suiza | Schweiz | Suisse | Svizzera | Suíça
Taiwan | Taiwan | Taiwán Taiwan | Taiwan | Taïwan | Taiwan | Taiwan
United Kingdom | United_Kingdom | Reino_Unido | Vereinigtes_Königreich Vereinigten_Königreich Großbritannien |  | Regno_Unito | Reino_Unido
Ukraine | Ukraine | Ucrania | Ukraine | Ukraine | Ucraina | Ucrânia
United States | United_States | Estados_Unidos EE._UU. EE._UU EEUU | USA Vereinigte_Staaten Vereinigten_Staaten |  | Stati_Uniti USA | Estados_Unidos EUA
`;

/** The places that a language names, each with its names: one of them excludes the others. */
export function placesIn(
  language: (typeof COLUMNS)[number],
): Readonly<Record<string, readonly string[]>> {
  const rows = PLACES.trim().split("\n");
  return Object.fromEntries(
    rows.flatMap((row) => {
      const [name = "", ...columns] = row.split("|").map((cell) => cell.trim());
      const names = words(columns[COLUMNS.indexOf(language)] ?? "");
      if (names.length === 0) return [];
      return [[name, language === "fr" ? names.flatMap(withElisions) : names]];
    }),
  );
}

/** `Italie`, `l’Italie`, `d’Italie`: written onto a word that begins with a vowel. */
function withElisions(name: string): readonly string[] {
  if (!/^[AEIOUÉ]/.test(name)) return [name];
  return [name, ...["l'", "l’", "d'", "d’"].map((article) => article + name)];
}
