import type { Both } from "../../model/both.ts";
import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** Matches two dimensions, each with or without a unit: `800×600`, `20 cm x 30 cm`. */
const SIZE =
  /(?<![\p{L}\p{N}.,×])(\d{1,6}(?:[.,]\d{1,4})?)(?:[ \u00A0]?\p{L}{1,2})?[ \u00A0\u202F]?[×x][ \u00A0\u202F]?(\d{1,6}(?:[.,]\d{1,4})?)(?![\p{N}×]|[ \u00A0]?[×x][ \u00A0]?\d)/gu;

interface Size {
  readonly surface: string;
  readonly key: string;
  readonly turned: string;
  readonly place: Place;
}

/**
 * Reports sizes with exchanged dimensions: `800×600`, `600×800`. Languages agree on the order of dimensions.
 */
export function* turnedSizes({ alignment }: RuleContext): Generator<Judgement> {
  for (const pair of alignedProse(alignment)) {
    const ours = sizesIn(pair.source);
    if (ours.length === 0) continue;
    const theirs = sizesIn(pair.target);
    const known: Both<ReadonlySet<string>> = { source: keysOf(ours), target: keysOf(theirs) };
    const reported = new Set<string>();
    for (const size of ours) {
      if (known.target.has(size.key) || known.source.has(size.turned) || reported.has(size.key))
        continue;
      const other = theirs.find(({ key }) => key === size.turned);
      if (other === undefined) continue;
      reported.add(size.key);
      const data = { expected: size.surface, actual: other.surface };
      yield { messageId: "changed", data, source: size.place, target: other.place };
    }
  }
}

function keysOf(sizes: readonly Size[]): ReadonlySet<string> {
  return new Set(sizes.map(({ key }) => key));
}

function sizesIn(proses: readonly Prose[]): readonly Size[] {
  return proses.flatMap((prose) =>
    /\d\P{N}{0,5}[×x]/u.test(prose.text)
      ? [...runningText(prose).matchAll(SIZE)].map(({ 0: surface, 1: a, 2: b, index }) => {
          const [first, second] = [plain(a), plain(b)];
          const place = placeInProse(prose, index, index + surface.length);
          return { surface, key: `${first}×${second}`, turned: `${second}×${first}`, place };
        })
      : [],
  );
}

function plain(digits = ""): string {
  return digits.replace(",", ".");
}
