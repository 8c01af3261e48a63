import { walkAllBlocks } from "../model/alignment.ts";
import type { Item, List } from "../model/document.ts";
import type { Judgement, Rule } from "../model/rule.ts";

/** Lists that changed from numbered to bulleted or back, start at another number, or ticked another task. */
export const list: Rule = {
  id: "list",
  category: "structure",
  messages: {
    kind: { recommended: "warning", strict: "warning" },
    start: { recommended: "warning", strict: "warning" },
    checked: { recommended: "warning", strict: "warning" },
  },
  *check({ alignment }) {
    for (const { source, target } of walkAllBlocks(alignment)) {
      const [from] = source;
      const [to] = target;
      if (from?.kind === "list" && to?.kind === "list") yield* judgeList(from, to);
      if (from?.kind === "item" && to?.kind === "item") yield* judgeItem(from, to);
    }
  },
};

function* judgeList(from: List, to: List): Generator<Judgement> {
  const places = { source: from.place, target: to.place };
  if (from.ordered !== to.ordered) {
    yield { messageId: "kind", data: { ordered: from.ordered }, ...places };
  } else if (from.start !== to.start) {
    yield { messageId: "start", data: { expected: from.start, actual: to.start }, ...places };
  }
}

function* judgeItem(from: Item, to: Item): Generator<Judgement> {
  if (from.checked === to.checked) return;
  yield {
    messageId: "checked",
    data: { expected: from.checked, actual: to.checked },
    source: from.place,
    target: to.place,
  };
}
