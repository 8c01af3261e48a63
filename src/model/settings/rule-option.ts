/** What an option of a rule takes. A kind for every sort of value that a rule asks for. */
export type OptionKind = "boolean";

const TESTS: Readonly<Record<OptionKind, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === "boolean",
};

/** Whether a value is one that an option of the kind takes. One that is undefined is left open, and taken. */
export function takesValue(kind: OptionKind, value: unknown): boolean {
  return value === undefined || TESTS[kind](value);
}
