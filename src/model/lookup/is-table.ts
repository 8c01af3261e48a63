/** Whether a value parsed from JSON, YAML or TOML is a table of keys and values. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
