import { diagnoseSyntax, type SyntaxCode } from "../model/text/diagnose-syntax.ts";

/** The wording of each syntax error in one language; `$1` and `$2` are replaced by the names it quotes. */
export type SyntaxWords = Readonly<Record<SyntaxCode, string>>;

/** Words a parser's message in another language; null for a message without a code. */
export function wordSyntax(message: string, words: SyntaxWords): string | null {
  const diagnosis = diagnoseSyntax(message);
  if (diagnosis === null) return null;
  const { code, named } = diagnosis;
  return words[code].replace(/\$(\d)/g, (_, part) => named[Number(part) - 1] ?? "");
}
