import { editDistance } from "../../../../model/text/letters/edit-distance.ts";

/** Variants of a given name, one name per line, folded: forms in other languages and nicknames. */
const FORMS = `
aleksandr alexander alexandre alejandro alessandro oleksandr sandro sasha alex
alexandra alejandra alessandra sandra sasha
andrew andreas andre andres andrea andrei andrey andrij andrzej andy
anthony antonio anton antoine antoni toni tony
benedict benedikt benito benoit
benjamin ben benny
bernard bernhard bernardo
catherine katherine katharina katarina caterina catalina ekaterina yekaterina kate kathy katie katja
charles carlos carlo karl carl charlie
christian cristian kristian chris
christine christina cristina kristina chris
christopher christoph christophe cristobal cristoforo chris
daniel daniele danilo dan danny
david dave davide dawid
dmitri dimitri dmytro dima
edward eduard eduardo edoardo edouard ed ted eddie
elizabeth elisabeth isabel elisabetta liz beth betty elise elsa
emmanuel immanuel manuel emanuele
ernest ernst ernesto
eugene eugen eugenio yevgeny jewgeni
francis francisco francesco francois franz frank paco
frederick friedrich federico frederic fred fritz
george georg jorge giorgio georges jurgen yuri heorhii
gregory gregor gregorio grigori greg
henry heinrich enrique enrico henri harry hank
hieronymus jerome jeronimo girolamo
jacob jakob jacques jacobo giacomo james jaime diego santiago tiago jim jimmy jack
joan juana johanna giovanna jeanne jane joanna
john johannes johann hans juan giovanni jean ivan joao jan jon jack johnny ioannis
joseph josef jose giuseppe iosif joe pepe
julius julio giulio jules
lawrence lorenz lorenzo laurent larry
leo lev leon leone leonhard
leonard leonardo leonhard leon
louis ludwig luis luigi lewis lou
luke lukas lucas luca luc
mark marcus markus marcos marco marc
martha marta marthe
mary maria marie marija mariya
matthew matthias mateo matteo matthieu matt
michael miguel michele michel mikhail michail mykhailo mike mick misha
nicholas nikolaus nicolas nicola nikolai nikolay mykola nick
paul pablo paolo pavel paulo pawel
peter pedro pietro pierre pyotr petr piotr pete petro
philip felipe filippo philippe phil
richard ricardo riccardo rick dick rich
robert roberto rupert bob bobby rob
samuel samuele sam
sophia sofia sophie
stephen stefan esteban stefano etienne steve stepan
susan susanna susana suzanne sue
theodore theodor teodoro fyodor fedor ted
thomas tomas tommaso tom tommy
timothy timoteo tim
victor viktor vittorio vic
vincent vicente vincenzo vince
volodymyr vladimir wladimir
walter gualterio gualtiero walt
william wilhelm guillermo guglielmo guillaume bill billy will willy
`;

/** The lines of `FORMS` that contain each name. */
const LINES: ReadonlyMap<string, ReadonlySet<number>> = linesByName();

function linesByName(): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>();
  for (const [at, line] of FORMS.trim().split("\n").entries()) {
    for (const name of line.split(" ")) lines.set(name, (lines.get(name) ?? new Set()).add(at));
  }
  return lines;
}

/**
 * Whether two folded given names may be one name in two languages or a nickname: `carlos`, `karl`. A last
 * letter added or changed makes another name, `paul` and `paula`, and so do transposed letters.
 */
export function mayBeOneGivenName(one: string, other: string): boolean {
  const [a, b] = [respelt(one), respelt(other)];
  if (a === b || areOnOneLine(one, other)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return long.length > short.length + 1;
  return a.at(-1) === b.at(-1) && editDistance(a, b) === 1;
}

function areOnOneLine(one: string, other: string): boolean {
  const theirs = LINES.get(other);
  return [...(LINES.get(one) ?? [])].some((line) => theirs?.has(line));
}

/** Maps letters that languages use for the same sound to one letter. */
function respelt(name: string): string {
  return name
    .replace(/ph/g, "f")
    .replace(/(?:c|k|q)(?:u(?=[ei])|k)?/g, "k")
    .replace(/[yj]/g, "i")
    .replace(/w/g, "v")
    .replace(/z/g, "s")
    .replace(/h/g, "")
    .replace(/(\p{L})\1/gu, "$1");
}
