/**
 * Words by which code speaks to its reader, in languages that are prepared: a name that holds one is not the program's
 * but stands in for the reader's own, `YOUR_KEY`, `my-app`.
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

/** Words tied by hyphens or underscores. */
const TIED = /[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)+/gu;

interface StandIn {
  readonly text: string;
  /** The words of the language that it speaks in, in order. */
  readonly owners: string;
  readonly figures: string;
  readonly start: number;
}

function standInsIn(code: string): readonly StandIn[] {
  return [...code.matchAll(TIED)].flatMap(({ 0: text, index }) => {
    const owners = text
      .toLowerCase()
      .split(/[-_]/)
      .filter((word) => OWNERS.has(word));
    const figures = text.replace(/\D+/g, " ");
    return owners.length === 0 ? [] : [{ text, owners: owners.join(" "), figures, start: index }];
  });
}

/**
 * The code of a translation with the source's stand-ins in place of those it has in its own language: `TU_CLAVE` reads as
 * `YOUR_KEY`. Only where both have as many, so that each is sure to be the other. Linear in the code.
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
