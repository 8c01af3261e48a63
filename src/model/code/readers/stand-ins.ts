/**
 * Possessives with which code addresses its reader, in the languages with a profile. A name that contains one
 * is a stand-in for the reader's own: `YOUR_KEY`, `my-app`.
 */
const OWNERS: ReadonlySet<string> = new Set(
  [
    "your my",
    "tu tus su sus vuestro vuestra mi mis",
    "votre vos ton tes mon mes",
    "dein deine deinen ihr ihre ihren euer mein meine meinen",
    "tuo tua tuoi suo mio mia miei",
    "seu sua seus suas teu meu minha",
    "teu teva vostre meu meva",
    "jouw uw mijn",
    "twój twoj twoja twoje mój moj moja moje",
    "ваш ваша ваше ваши твой твоя мой моя моё мои мій моя твій твоя",
  ].flatMap((group) => group.split(" ")),
);

/** Beginnings of paths that are stand-ins for the reader's own, in the languages with a profile. */
const PATH_HEADS = [
  "path/to",
  "(?:ruta|camino)/(?:a|al|hacia|de|del)",
  "chemin/(?:vers|du|de|à)",
  "pfad/(?:zu|zum|zur)",
  "(?:percorso|cartella)/(?:a|al|del|della|verso)",
  "caminho/(?:para|do|da|até)",
  "camí/(?:a|al|cap)",
  "pad/naar",
  "(?:ścieżka|sciezka)/do",
  "путь/(?:к|до)",
  "шлях/до",
];

/**
 * `path/to/file`, or words joined by hyphens or underscores. The bounds exceed the
 * depth and length of real paths.
 */
const MAY_STAND_IN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<head>${PATH_HEADS.join("|")})(?:/[\p{L}\p{N}_-]{1,60}){0,12}(?![\p{L}\p{N}])` +
    String.raw`|[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)+)`,
  "giu",
);

interface StandIn {
  readonly text: string;
  /** The possessives, or the beginning of the path, in lower case. */
  readonly owners: string;
  readonly figures: string;
  readonly start: number;
}

function standInsIn(code: string): readonly StandIn[] {
  return [...code.matchAll(MAY_STAND_IN)].flatMap(({ 0: text, index: start, groups = {} }) => {
    const owners = groups.head?.toLowerCase() ?? ownersIn(text);
    const figures = text.replace(/\D+/g, " ");
    return owners === "" ? [] : [{ text, owners, figures, start }];
  });
}

function ownersIn(text: string): string {
  const words = text.toLowerCase().split(/[-_]/);
  return words.filter((word) => OWNERS.has(word)).join(" ");
}

/**
 * The code of a translation with its stand-ins replaced by those of the source: `TU_CLAVE` becomes
 * `YOUR_KEY`, `ruta/al/archivo` becomes `path/to/file`. Applies only if both sides have equally many, so that
 * they correspond. Linear in the code.
 */
export function withStandInsOf(source: string, target: string): string {
  const theirs = standInsIn(target);
  const ours = theirs.length === 0 ? [] : standInsIn(source);
  if (ours.length !== theirs.length) return target;
  let code = "";
  let done = 0;
  for (const [index, { text, owners, figures, start }] of theirs.entries()) {
    const own = ours[index];
    const isTranslated = own !== undefined && own.owners !== owners && own.figures === figures;
    code += target.slice(done, start) + (isTranslated ? own.text : text);
    done = start + text.length;
  }
  return code + target.slice(done);
}
