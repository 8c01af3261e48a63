import { type SectionAlignment, walkAllBlocks } from "../../model/alignment.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import { type Block, spansOf, type Tag } from "../../model/page/document.ts";
import type { Judgement } from "../../model/rule.ts";

/** A tag of an HTML block or in running text. */
type OwnTag = Pick<Tag, "name" | "role" | "place">;

/** Reports blocks that open the same tags as the source but do not close all of them: `</th` for `</th>`. */
export function* unclosedTags(alignment: SectionAlignment): Generator<Judgement> {
  for (const { source, target, children } of walkAllBlocks(alignment)) {
    if (children.length > 0 || source.length === 0 || target.length === 0) continue;
    const [from, to] = [source.flatMap(tagsOf), target.flatMap(tagsOf)];
    const [ours, theirs] = [namesOf(from, "close"), namesOf(to, "close")];
    const name = lackedBy(theirs, ours);
    if (name === null) continue;
    const [opens, opensThere] = [namesOf(from, "open"), namesOf(to, "open")];
    // A closing tag that lost its slash opens an element instead.
    const opensAgain =
      opens.length + 1 === opensThere.length && lackedBy(opens, opensThere) === name;
    if (!opensAgain && opens.join() !== opensThere.join()) continue;
    const stray = lackedBy(ours, theirs);
    const place =
      to.find((tag) => tag.role === "close" && tag.name === stray)?.place ??
      to.findLast((tag) => tag.name === name)?.place ??
      target[0]?.place;
    const original = from.findLast((tag) => tag.role === "close" && tag.name === name);
    yield {
      messageId: "unclosed",
      data: { tag: `</${name}>` },
      source: original?.place ?? null,
      target: place ?? null,
    };
  }
}

function tagsOf(block: Block): readonly OwnTag[] {
  if (block.kind === "html") return block.tags;
  return allOf(spansOf(block), (span) => (span.kind === "html" ? [span] : []));
}

function namesOf(tags: readonly OwnTag[], role: Tag["role"]): string[] {
  return allOf(tags, (tag) => (tag.role === role && !OPTIONAL.has(tag.name) ? [tag.name] : []));
}

/** Elements whose end tag is optional in HTML. */
const OPTIONAL = new Set("dd dt li option p".split(" "));

/** The first of `names` that `others` has less often; null if there is none. */
function lackedBy(others: readonly string[], names: readonly string[]): string | null {
  const left = new Map<string, number>();
  for (const name of others) countOne(left, name);
  for (const name of names) {
    const count = left.get(name) ?? 0;
    if (count === 0) return name;
    left.set(name, count - 1);
  }
  return null;
}
