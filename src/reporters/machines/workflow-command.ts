import { printable } from "../../messages/printable.ts";

/**
 * A command to the runner of GitHub Actions, for a line of its own, escaped as the runner decodes it.
 *
 * @param properties the properties by name; null and empty ones are left out
 */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => `${key}=${escapeProperty(printable(String(value)))}`);
  const head = given.length === 0 ? name : `${name} ${given.join(",")}`;
  return `::${head}::${escapeData(printable(message))}`;
}

function escapeData(text: string): string {
  return harmless(text.replaceAll("%", "%25"));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A text without workflow commands in their older form, `##[`, which is interpreted anywhere in a line. */
export function harmless(text: string): string {
  return text.replaceAll("##[", "## [");
}
