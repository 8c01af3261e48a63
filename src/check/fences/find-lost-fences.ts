import { findFenceLines } from "../../markdown/dialects/lines/fence-lines.ts";
import type { LostFence } from "../../markdown/lost-fence.ts";
import { type PageLine, startOfContent } from "../page-lines.ts";
import { type Fence, type FencedPage, matchFences, readFencedPage } from "./match-fences.ts";

/**
 * Finds code blocks that lack their opening or closing fence, by comparison with the fences of the
 * counterpart. After a lost fence, code is read as text and text as code.
 *
 * Returns nothing if the fences of the counterpart do not pair up, or if those of the page would not pair up
 * with the lost ones restored.
 */
export function findLostFences(text: string, counterpart: string): readonly LostFence[] {
  const found = findFenceLines(text);
  if (found.whole && !found.lines.some(({ role }) => role === "inside")) return [];
  if (!findFenceLines(counterpart).whole) return [];
  const page = readFencedPage(text);
  const original = readFencedPage(counterpart);
  const partners = matchFences(original, page);
  const blocks = blocksOf(original, partners);
  const own = new Set(partners.values());
  const strays = page.fences.filter((fence) => !own.has(fence));
  if (!pairsOff(blocks, strays)) return [];
  const lost = blocks.flatMap((block, index) => {
    const room = roomOf(index, blocks, page);
    return lostFenceOf(block, room, original, index === blocks.length - 1) ?? [];
  });
  return lost.length > MOST ? [] : lost;
}

/** A page that lacks more fences is not a translation with a mistake. */
const MOST = 50;

/** A code block of the original, with the fences that the page has of it. */
interface FencedBlock {
  readonly opens: Fence;
  readonly closes: Fence;
  readonly opened: Fence | null;
  readonly closed: Fence | null;
}

/** The code blocks of the original of which the page has at least one fence. */
function blocksOf(
  { fences }: FencedPage,
  partners: ReadonlyMap<Fence, Fence>,
): readonly FencedBlock[] {
  const edges = fences.filter(({ role }) => role !== "inside");
  return edges.flatMap((opens, index): FencedBlock[] => {
    const closes = edges[index + 1];
    if (index % 2 === 1 || closes === undefined) return [];
    const [opened, closed] = [partners.get(opens) ?? null, partners.get(closes) ?? null];
    return opened === null && closed === null ? [] : [{ opens, closes, opened, closed }];
  });
}

/**
 * Whether the fences of a page pair up once the lost ones are restored. Fences without a counterpart must be
 * inside code, or enclose blocks of their own between complete blocks.
 */
function pairsOff(blocks: readonly FencedBlock[], strays: readonly Fence[]): boolean {
  let next = 0;
  const straysBefore = (line: number) => {
    const first = next;
    while ((strays[next]?.at ?? Number.POSITIVE_INFINITY) < line) next++;
    return next - first;
  };
  let isOpen = false;
  for (const { opened, closed } of blocks) {
    // Two blocks that were joined lack the text between them.
    if (isOpen && opened === null) return false;
    const others = straysBefore((opened ?? closed)?.at ?? 0);
    if (others % 2 === 1 || (others > 0 && (isOpen || opened === null))) return false;
    straysBefore((closed ?? opened)?.at ?? 0);
    isOpen = closed === null;
  }
  const others = strays.length - next;
  return others === 0 || (others % 2 === 0 && !isOpen);
}

/**
 * The lines available for a half-fenced block: after its opening fence or before its closing one, up to the
 * neighbouring fence.
 */
function roomOf(index: number, blocks: readonly FencedBlock[], page: FencedPage) {
  const { opened, closed } = blocks[index] ?? {};
  if (opened != null && closed != null) return [];
  const [before, behind] = [blocks[index - 1], blocks[index + 1]];
  if (opened != null) {
    return page.lines.slice(opened.at + 1, (behind?.opened ?? behind?.closed)?.at);
  }
  return page.lines.slice(((before?.closed ?? before?.opened)?.at ?? -1) + 1, closed?.at);
}

/** The block of which the page lacks a fence; null if it has both or if the loss makes no difference. */
function lostFenceOf(
  { opens, closes, opened, closed }: FencedBlock,
  room: readonly PageLine[],
  original: FencedPage,
  isLast: boolean,
): LostFence | null {
  const code = original.lines.slice(opens.at + 1, closes.at);
  if (opened !== null && closed === null) {
    const length = lengthOf(code, room);
    if (isLast && room.slice(length).every(({ content }) => content === "")) return null;
    const end = room[length - 1]?.end ?? opened.end;
    const { content: start, info } = opened;
    return { lacks: "closing", info, start, end, body: { start: opened.end, end } };
  }
  if (closed !== null && opened === null) {
    const first = room[room.length - lengthOf(code.toReversed(), room.toReversed())];
    if (first === undefined) return null;
    const start = startOfContent(first);
    const body = { start, end: closed.start };
    return { lacks: "opening", info: "", start, end: closed.end, body };
  }
  return null;
}

/**
 * How many lines of `room` belong to the code: up to the occurrence of its last line closest to the expected
 * position, or else as many as the code has, extended to the next blank line.
 */
function lengthOf(code: readonly PageLine[], room: readonly PageLine[]): number {
  const last = code.findLast(({ content }) => content !== "")?.content;
  const distance = (at: number) => Math.abs(at + 1 - code.length);
  let best: number | null = null;
  for (const [at, { content }] of room.entries()) {
    if (content === last && (best === null || distance(at) < distance(best))) best = at;
  }
  if (best !== null) return best + 1;
  const blank = room.findIndex(({ content }, at) => at >= code.length && content === "");
  return blank < 0 ? Math.min(room.length, code.length) : blank;
}
