import { BROKEN_SYNTAX_CASES } from "./broken-syntax.ts";
import { CODE_CASES } from "./code.ts";
import { CUT_CASES } from "./cuts-and-slips.ts";
import { DOUBLE_CASES } from "./digits-and-doubles.ts";
import { MARKUP_CASES } from "./markup-and-language.ts";
import { MODULE_CASES } from "./modules.ts";
import type { MutationCase } from "./mutation-case.ts";
import { NAME_CASES } from "./names-and-links.ts";
import { OPEN_MARK_CASES } from "./open-marks.ts";
import { STRUCTURE_CASES } from "./structure.ts";
import { VALUE_CASES } from "./tables-and-values.ts";

/** A case for every kind of defect, in the order of the kinds. */
export const MUTATION_CASES: readonly MutationCase[] = [
  ...STRUCTURE_CASES,
  ...VALUE_CASES,
  ...NAME_CASES,
  ...CODE_CASES,
  ...MARKUP_CASES,
  ...MODULE_CASES,
  ...BROKEN_SYNTAX_CASES,
  ...DOUBLE_CASES,
  ...OPEN_MARK_CASES,
  ...CUT_CASES,
];
