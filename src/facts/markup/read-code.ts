/**
 * Reads inline code as a translation may legitimately write it.
 *
 * The readings, most exact first: as written, with spaces folded; and the thing it names without its marks:
 * `run()` and `run`, `"name"` and `name`, `.catch` and `catch`, `<div>` and `div`, `./src/` and `src`.
 * Arguments of a call are kept. Spaces and ellipses inside syntax are dropped: `try { … }`.
 */
export function readCode(value: string): readonly string[] {
  const exact = value.replace(/\s+/g, " ").trim();
  const named = withoutMarks(exact);
  return named === "" || named === exact ? [exact] : [exact, named];
}

/** Quoted text may be named without its quotes, but `"true"` and `true` differ. */
const QUOTED = /^(?:"([^"]*)"|'([^']*)')$/;
const LITERAL = /^(?:true|false|null|nil|None|True|False|undefined|NaN|-?\d[\d.,]*|)$/;
/** A call written without arguments: `()`, `(…)`, `(...)`. */
const OPEN_CALL = /^(\.?[\p{L}\p{N}_$.:#]+) ?\((?: ?(?:…|\.{3}) ?)?\)$/u;
const TAG = /^<([\p{L}][\p{L}\p{N}.-]*) ?\/?>$/u;
const METHOD = /^\.([\p{L}_$][\p{L}\p{N}_$]*)$/u;
const PATH = /^(?:\.\/)?([\p{L}\p{N}_$@.-][^\s?#]*?)\/?$/u;

const SYNTAX = /[(){}[\]=;]/;

function withoutMarks(code: string): string {
  if (SYNTAX.test(code) && /\s/.test(code) && !OPEN_CALL.test(code))
    return code.replace(/(?<=[{(])\s*(?:…|\.{3})\s*(?=[})])/g, "").replace(/\s+/g, "");
  const bare = code.replace(/^\$ (?=\S)/, "").replace(/(?<=[^\s:;,])[:;,]$/, "");
  const [, double, single] = QUOTED.exec(bare) ?? [];
  const said = double ?? single;
  const text = said === undefined || LITERAL.test(said) ? bare : said;
  const name = OPEN_CALL.exec(text)?.[1] ?? TAG.exec(text)?.[1] ?? text;
  return METHOD.exec(name)?.[1] ?? PATH.exec(name)?.[1] ?? name;
}
