/** The type of a rule option: one for every type of value that a rule accepts. */
export type OptionKind = "boolean";

const TESTS: Readonly<Record<OptionKind, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === "boolean",
};

/** Whether an option of this type accepts a value. Undefined, an omitted option, is accepted. */
export function takesValue(kind: OptionKind, value: unknown): boolean {
  return value === undefined || TESTS[kind](value);
}
