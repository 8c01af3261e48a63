import type { MutationClass } from "../mutation.ts";
import { BLOCK_MUTATIONS } from "./blocks.ts";
import { BROKEN_SYNTAX_MUTATIONS } from "./broken-syntax.ts";
import { CALENDAR_MUTATIONS } from "./calendar.ts";
import { CODE_MUTATIONS } from "./code.ts";
import { FRONT_MATTER_MUTATIONS } from "./front-matter.ts";
import { INSERT_MUTATIONS } from "./inserts.ts";
import { LANGUAGE_MUTATIONS } from "./language.ts";
import { LINK_MUTATIONS } from "./links.ts";
import { LIST_MUTATIONS } from "./lists.ts";
import { MARKUP_MUTATIONS } from "./markup.ts";
import { MODULE_MUTATIONS } from "./modules.ts";
import { NAME_MUTATIONS } from "./names.ts";
import { SECTION_MUTATIONS } from "./sections.ts";
import { SENTENCE_MUTATIONS } from "./sentences.ts";
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
  ...MODULE_MUTATIONS,
  ...BROKEN_SYNTAX_MUTATIONS,
];
