/** A page that Hugo looks up: `{{< ref "tea.md#hot" >}}`, `{{% relref path="tea" lang="es" %}}`. */
export interface HugoReference {
  /** As written, without a fragment. */
  readonly path: string;
  /** Without `#`; empty where there is none. */
  readonly fragment: string;
  /** The tag of the language it asks for; null where it is the page's own. */
  readonly language: string | null;
}

const REFERENCE = /^\{\{[<%]\s*(?:rel)?ref\s+([^{}<>]{1,500}?)\s*[>%]\}\}(?:#(.*))?$/;
const ARGUMENT = /(?:(\w+)=)?["'`]([^"'`]*)["'`]/g;

/** Reads a destination as a reference of Hugo's; null where it is none. */
export function hugoReference(destination: string): HugoReference | null {
  const [, list = "", behind] = REFERENCE.exec(destination) ?? [];
  const values = new Map(
    [...list.matchAll(ARGUMENT)].map(([, name = "path", value = ""]) => [name, value]),
  );
  const [path = "", inside = ""] = (values.get("path") ?? "").split("#", 2);
  if (path === "" && inside === "") return null;
  return { path, fragment: behind ?? inside, language: values.get("lang") ?? null };
}
