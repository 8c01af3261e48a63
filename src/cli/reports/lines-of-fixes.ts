import { wordEdit } from "../../reporters/word-fix.ts";
import { wordingFor } from "../../reporters/wording.ts";
import type { MadeFix } from "../checking/fix-pair.ts";

/** Fixes as lines: `path:line:column: the replacement in words`. */
export function linesOfFixes(fixes: readonly MadeFix[], ui: string): readonly string[] {
  const wording = wordingFor(ui);
  return fixes.map(
    ({ path, line, column, before, after }) =>
      `${path}:${line}:${column}: ${wordEdit(before, after, wording)}`,
  );
}
