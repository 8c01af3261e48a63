import type { MutationClass } from "../mutation.ts";
import { BLOCK_MUTATIONS } from "./blocks.ts";
import { BROKEN_SYNTAX_MUTATIONS } from "./broken-syntax.ts";
import { CALENDAR_MUTATIONS } from "./calendar.ts";
import { CODE_MUTATIONS } from "./code.ts";
import { CUT_MUTATIONS } from "./cuts.ts";
import { DIGIT_MUTATIONS } from "./digits.ts";
import { DOUBLE_MUTATIONS } from "./doubles.ts";
import { ENCODING_MUTATIONS } from "./encoding.ts";
import { FRONT_MATTER_MUTATIONS } from "./front-matter.ts";
import { INSERT_MUTATIONS } from "./inserts.ts";
import { LANGUAGE_MUTATIONS } from "./language.ts";
import { LINK_MUTATIONS } from "./links.ts";
import { LIST_MUTATIONS } from "./lists.ts";
import { MARKUP_MUTATIONS } from "./markup.ts";
import { MODULE_MUTATIONS } from "./modules.ts";
import { NAME_MUTATIONS } from "./names.ts";
import { OPEN_MARK_MUTATIONS } from "./open-marks.ts";
import { RANGE_MUTATIONS } from "./ranges.ts";
import { SECTION_MUTATIONS } from "./sections.ts";
import { SENTENCE_MUTATIONS } from "./sentences.ts";
import { SLIP_MUTATIONS } from "./slips.ts";
import { SWAP_MUTATIONS } from "./swaps.ts";
import { TABLE_MUTATIONS } from "./tables.ts";
import { UNIT_MUTATIONS } from "./units.ts";
import { VALUE_MUTATIONS } from "./values.ts";

/** Every kind of defect, in the order in which the benchmark shows them. */
export const ALL_MUTATIONS: readonly MutationClass[] = [
  ...SECTION_MUTATIONS,
  ...BLOCK_MUTATIONS,
  ...LIST_MUTATIONS,
  ...TABLE_MUTATIONS,
  ...VALUE_MUTATIONS,
  ...UNIT_MUTATIONS,
  ...CALENDAR_MUTATIONS,
  ...NAME_MUTATIONS,
  ...LINK_MUTATIONS,
  ...CODE_MUTATIONS,
  ...INSERT_MUTATIONS,
  ...MARKUP_MUTATIONS,
  ...FRONT_MATTER_MUTATIONS,
  ...LANGUAGE_MUTATIONS,
  ...SENTENCE_MUTATIONS,
  ...SWAP_MUTATIONS,
  ...RANGE_MUTATIONS,
  ...MODULE_MUTATIONS,
  ...BROKEN_SYNTAX_MUTATIONS,
  ...DIGIT_MUTATIONS,
  ...DOUBLE_MUTATIONS,
  ...ENCODING_MUTATIONS,
  ...OPEN_MARK_MUTATIONS,
  ...CUT_MUTATIONS,
  ...SLIP_MUTATIONS,
];
