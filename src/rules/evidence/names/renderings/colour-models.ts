/** Models of colours by the initials of what they are made of, as French has them, by those of English. */
const COLOUR_MODELS: ReadonlyMap<string, string> = new Map([
  ["RGB", "RVB"],
  ["HSV", "TSV"],
  ["HSL", "TSL"],
]);

/** Whether two names are one model of colours in two languages: `RGB`, `RVB`. */
export function areOneColourModel(one: string, other: string): boolean {
  return COLOUR_MODELS.get(one) === other || COLOUR_MODELS.get(other) === one;
}
