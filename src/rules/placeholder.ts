import type { FactKind } from "../model/fact.ts";
import { once } from "../model/lookup/once.ts";
import { judgeVerbatim, type Rule } from "../model/rule.ts";
import { swappedValues } from "./evidence/swaps/swapped-values.ts";
import { changedEmoji } from "./placeholder/changed-emoji.ts";
import { changedPictures } from "./placeholder/changed-pictures.ts";
import { changedShortcuts } from "./placeholder/changed-shortcuts.ts";
import { renamedSlots } from "./placeholder/renamed-slots.ts";

const SLOTS: ReadonlySet<FactKind> = new Set(["placeholder"]);

/** Reports placeholders, keyboard shortcuts and emoji that were changed, dropped or added. */
export const placeholder = {
  id: "placeholder",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "error", strict: "error" },
    added: { recommended: "warning", strict: "error" },
    swapped: { recommended: "warning", strict: "error" },
    emoji: { recommended: "warning", strict: "warning" },
    "emoji-lost": { recommended: "info", strict: "warning" },
  },
  *check(context) {
    const { differences, target } = context;
    yield* changedShortcuts(context);
    yield* changedEmoji(context);
    yield* changedPictures(context);
    const isRenamed = once(() => renamedSlots(context));
    for (const difference of differences("placeholder")) {
      if (difference.change === "unit") continue;
      if (difference.change === "changed" && isRenamed()(difference)) continue;
      yield judgeVerbatim(difference, difference.change, target.page);
    }
    yield* swappedValues(context, SLOTS);
  },
} as const satisfies Rule;
