import type { PhrasingContent } from "mdast";
import type { Prose } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { Reading } from "../reading.ts";
import { appendNodes } from "./append-nodes.ts";
import type { Building, ProseSetting } from "./building.ts";
import { markPlaceholders } from "./find-placeholders.ts";
import { markHtmlCode } from "./mark-html-code.ts";
import { finishDraft, startDraft } from "./prose-draft.ts";

/** Builds the prose of a block and its captions from the inline nodes in a stretch. */
export function buildProse(
  nodes: readonly PhrasingContent[],
  reading: Reading,
  within: Stretch,
  setting: ProseSetting,
): { prose: Prose; captions: readonly Prose[] } {
  const draft = startDraft();
  const building: Building = { draft, reading, setting, openLinks: [] };
  appendNodes(building, nodes, within, 0);
  const prose = markPlaceholders(markHtmlCode(finishDraft(draft, reading.page.lines)));
  return { prose, captions: draft.captions };
}
