/** A reference that Hugo resolves: `{{< ref "tea.md#hot" >}}`, `{{% relref path="tea" lang="es" %}}`. */
export interface HugoReference {
  /** As written, without a fragment. */
  readonly path: string;
  /** Without `#`; empty if there is none. */
  readonly fragment: string;
  /** The requested language tag; null for the language of the page. */
  readonly language: string | null;
}

const REFERENCE = /^\{\{[<%]\s*(?:rel)?ref\s+([^{}<>]{1,500}?)\s*[>%]\}\}(?:#(.*))?$/;
const ARGUMENT = /(?:(\w+)=)?["'`]([^"'`]*)["'`]/g;

/** Parses a destination as a Hugo reference; null if it is none. */
export function hugoReference(destination: string): HugoReference | null {
  const [, list = "", behind] = REFERENCE.exec(destination) ?? [];
  const values = new Map(
    [...list.matchAll(ARGUMENT)].map(([, name = "path", value = ""]) => [name, value]),
  );
  const [path = "", inside = ""] = (values.get("path") ?? "").split("#", 2);
  if (path === "" && inside === "") return null;
  return { path, fragment: behind ?? inside, language: values.get("lang") ?? null };
}
