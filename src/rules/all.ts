import type { Rule } from "../model/rule.ts";
import { anchor } from "./anchor.ts";
import { block } from "./block.ts";
import { codeBlock } from "./code-block.ts";
import { date } from "./date.ts";
import { doubled } from "./doubled.ts";
import { emphasis } from "./emphasis.ts";
import { footnoteMark } from "./footnote-mark.ts";
import { frontMatter } from "./front-matter.ts";
import { hardBreak } from "./hard-break.ts";
import { html } from "./html.ts";
import { image } from "./image.ts";
import { inlineCode } from "./inline-code.ts";
import { insert } from "./insert.ts";
import { length } from "./length.ts";
import { link } from "./link.ts";
import { linkTarget } from "./link-target.ts";
import { list } from "./list.ts";
import { localeFormat } from "./locale-format.ts";
import { name } from "./name.ts";
import { nameSpelling } from "./name-spelling.ts";
import { number } from "./number.ts";
import { opposite } from "./opposite.ts";
import { pairedMarks } from "./paired-marks.ts";
import { placeholder } from "./placeholder.ts";
import { question } from "./question.ts";
import { section } from "./section.ts";
import { syntax } from "./syntax.ts";
import { table } from "./table.ts";
import { term } from "./term.ts";
import { unit } from "./unit.ts";
import { untranslated } from "./untranslated.ts";
import { version } from "./version.ts";

const RULES = [
  syntax,
  section,
  block,
  list,
  table,
  hardBreak,
  frontMatter,
  number,
  unit,
  date,
  version,
  name,
  nameSpelling,
  term,
  link,
  linkTarget,
  anchor,
  image,
  codeBlock,
  inlineCode,
  placeholder,
  insert,
  html,
  footnoteMark,
  emphasis,
  untranslated,
  length,
  question,
  opposite,
  pairedMarks,
  doubled,
  localeFormat,
] as const;

/** Every rule, in the order in which findings in the same place are reported. */
export const ALL_RULES: readonly Rule[] = RULES;

/** A message of a rule, as `rule/message`: `number/missing`. */
export type RuleMessage = MessageOf<(typeof RULES)[number]>;

/** The messages of each rule in a union. */
type MessageOf<R> = R extends Rule ? `${R["id"]}/${keyof R["messages"] & string}` : never;
