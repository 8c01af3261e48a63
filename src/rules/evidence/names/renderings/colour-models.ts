/** English acronyms of colour models and their French equivalents. */
const COLOUR_MODELS: ReadonlyMap<string, string> = new Map([
  ["RGB", "RVB"],
  ["HSV", "TSV"],
  ["HSL", "TSL"],
]);

/** Whether two names are one colour model in two languages: `RGB`, `RVB`. */
export function areOneColourModel(one: string, other: string): boolean {
  return COLOUR_MODELS.get(one) === other || COLOUR_MODELS.get(other) === one;
}
