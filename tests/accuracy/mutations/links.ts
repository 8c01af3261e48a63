import {
  countOf,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  type Site,
  sitesIn,
} from "../mutation.ts";
import { pick, type Random } from "../random.ts";
import type { Twin, TwinPair } from "../twins.ts";

/** An inline link or image as it is written. */
interface Written {
  readonly start: number;
  readonly text: string;
  readonly label: string;
  readonly destination: string;
  /** Index of the destination in the chunk. */
  readonly at: number;
}

const LINK = /(?<!!)\[((?:[^[\]\n]|!?\[[^[\]\n]*\])*)\]\(([^\s()<>]+)((?:\s+"[^"\n]*")?)\)/g;
const IMAGE = /!\[([^\]\n]*)\]\(([^\s()<>]+)((?:\s+"[^"\n]*")?)\)/g;
const HTML_IMAGE = /<img\b[^<>]*?\ssrc="([^"\n]+)"[^<>]*>/g;

function written(text: string, pattern: RegExp): readonly Written[] {
  return [...withoutCode(text).matchAll(pattern)].map((match) => {
    const [all, label = "", destination = ""] = match;
    const at = match.index + all.lastIndexOf(`](${destination}`) + 2;
    const opening = all.indexOf("[") + 1;
    return {
      start: match.index,
      text: text.slice(match.index, match.index + all.length),
      // Code in the label is as it was.
      label: text.slice(match.index + opening, match.index + opening + label.length),
      destination,
      at,
    };
  });
}

function withoutCode(text: string): string {
  return text.replace(/(`+)[^`\n]+\1/g, (code) => "x".repeat(code.length));
}

/** The links of a chunk, where both sides have as many. */
function linksOf({ source, target }: Twin): readonly Written[] {
  const links = written(target.text, LINK);
  return written(source.text, LINK).length === links.length ? links : [];
}

function linkSites(pair: TwinPair, siteOf: (link: Written, twin: Twin) => Site | null) {
  return sitesIn(pair, PROSE_KINDS, (twin) =>
    linksOf(twin).flatMap((link) => {
      const site = siteOf(link, twin);
      return site === null ? [] : [site];
    }),
  );
}

const LINK_RULES = ["link", "image"];

const changeTarget: MutationClass = {
  id: "change-link-target",
  expected: ["link"],
  least: "warning",
  sites: (pair) =>
    linkSites(pair, ({ destination, at }, twin) => {
      if (destination.startsWith("#")) return null;
      return (random) => {
        const text = otherDestination(destination, random);
        return {
          edits: [editIn(twin, at, at + destination.length, text)],
          done: `link to ${destination} goes to ${text}`,
        };
      };
    }),
};

/** Another page of the same place: the last step of the path is another one. */
function otherDestination(destination: string, random: Random): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/.exec(destination) ?? [];
  const word = pick(random, ["glossary", "archive", "roadmap"]) ?? "archive";
  const steps = path.split("/");
  const last = steps.findLastIndex((step) => step !== "" && !/^\.+$|:$/.test(step));
  const ending = /\.\w{1,5}$/.exec(steps[last] ?? "")?.[0] ?? "";
  // Of a bare host nothing is left to change but to add a path.
  if (last <= 2 && path.includes("://")) return `${path.replace(/\/$/, "")}/${word}${rest}`;
  return [...steps.slice(0, last), word + ending, ...steps.slice(last + 1)].join("/") + rest;
}

const dropLink: MutationClass = {
  id: "drop-link",
  expected: LINK_RULES,
  least: "warning",
  sites: (pair) =>
    linkSites(pair, ({ start, text, label, destination }, twin) =>
      // A second link to the same page is the translator's choice.
      countOf(twin.target.text, destination) !== 1 || label === ""
        ? null
        : () => ({
            edits: [editIn(twin, start, start + text.length, label)],
            done: `dropped the link to ${destination}, its text stays`,
          }),
    ),
};

const breakAnchor: MutationClass = {
  id: "break-anchor",
  expected: ["link", "anchor"],
  least: "warning",
  sites: (pair) =>
    linkSites(pair, ({ destination, at }, twin) =>
      destination.startsWith("#") && destination.length > 2
        ? () => ({
            edits: [editIn(twin, at, at + destination.length, `${destination}-zz`)],
            done: `link to ${destination} goes to ${destination}-zz`,
          })
        : null,
    ),
};

const aimAnchorElsewhere: MutationClass = {
  id: "aim-anchor-elsewhere",
  expected: ["link", "anchor"],
  least: "warning",
  sites: (pair) => {
    const anchors = [...new Set(pair.target.text.match(/(?<=\]\()#[\w-]{2,}(?=\))/g))];
    return linkSites(pair, ({ destination, at }, twin) => {
      const other = anchors.find((each) => countOf(twin.target.text, `(${each})`) === 0);
      return destination.startsWith("#") && other !== undefined
        ? () => ({
            edits: [editIn(twin, at, at + destination.length, other)],
            done: `link to ${destination} goes to ${other}`,
          })
        : null;
    });
  },
};

const dropDefinition: MutationClass = {
  id: "drop-link-definition",
  expected: [...LINK_RULES, "paired-marks"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      [...withoutCode(twin.target.text).matchAll(/\]\[([^\]\n]+)\]/g)].flatMap((match): Site[] => {
        const label = match[1] ?? "";
        const definition = pair.target.chunks.find(
          ({ kind, text }) => kind === "definition" && text.trimStart().startsWith(`[${label}]:`),
        );
        if (definition === undefined || countOf(pair.target.text, `[${label}]`) !== 2) return [];
        return [
          () => ({
            // The place is where the link no longer works; the definition's line becomes blank.
            edits: [
              {
                start: twin.target.start + match.index,
                end: twin.target.start + match.index,
                text: "",
              },
              { start: definition.start, end: definition.end, text: "" },
            ],
            done: `dropped the definition of [${label}]`,
          }),
        ];
      }),
    ),
};

function imagesOf(twin: Twin): readonly Written[] {
  const images = written(twin.target.text, IMAGE);
  return written(twin.source.text, IMAGE).length === images.length ? images : [];
}

const dropImage: MutationClass = {
  id: "drop-image",
  expected: ["image", "block", "link"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      imagesOf(twin).map(({ start, text, destination }) => () => ({
        edits: [editIn(twin, start, start + text.length, "")],
        done: `dropped image ${destination}`,
      })),
    ),
};

const changeImage: MutationClass = {
  id: "change-image",
  expected: ["image"],
  least: "warning",
  sites: (pair) => [
    ...sitesIn(pair, PROSE_KINDS, (twin) =>
      imagesOf(twin).map(({ at, destination }) => (random) => {
        const text = otherDestination(destination, random);
        return {
          edits: [editIn(twin, at, at + destination.length, text)],
          done: `image ${destination} became ${text}`,
        };
      }),
    ),
    ...sitesIn(pair, ["html", "paragraph"], (twin) =>
      [...twin.target.text.matchAll(HTML_IMAGE)]
        .filter(([, src = ""]) => twin.source.text.includes(`"${src}"`))
        .map(
          (match): Site =>
            (random) => {
              const src = match[1] ?? "";
              const at = match.index + match[0].indexOf(`"${src}"`) + 1;
              const text = otherDestination(src, random);
              return {
                edits: [editIn(twin, at, at + src.length, text)],
                done: `image ${src} became ${text}`,
              };
            },
        ),
    ),
  ],
};

const emptyAlt: MutationClass = {
  id: "empty-alt",
  expected: ["image", "length"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      written(twin.source.text, IMAGE).some(({ label }) => label.trim() === "")
        ? []
        : imagesOf(twin)
            .filter(({ label }) => label.trim() !== "")
            .map(({ start, label }) => () => ({
              edits: [editIn(twin, start + 2, start + 2 + label.length, "")],
              done: `emptied alt ${label}`,
            })),
    ),
};

/** The place on the other page is gone, the page stays. */
const dropFragment: MutationClass = {
  id: "drop-link-fragment",
  expected: ["link", "link-target"],
  least: "warning",
  sites: (pair) =>
    linkSites(pair, ({ destination, at }, twin) => {
      const hash = destination.indexOf("#");
      return hash < 1 || !twin.source.text.includes("#")
        ? null
        : () => ({
            edits: [editIn(twin, at + hash, at + destination.length, "")],
            done: `link to ${destination} lost its place`,
          });
    }),
};

const changeVersionInLink: MutationClass = {
  id: "change-link-version",
  expected: ["link"],
  least: "warning",
  sites: (pair) =>
    linkSites(pair, ({ destination, at }, twin) => {
      const version = /(?<=[/_-]v?)\d+(?:\.\d+)*(?=\/|$|\.html?)/.exec(destination);
      if (version === null || !twin.source.text.includes(destination)) return null;
      const text = version[0].replace(/\d+$/, (digits) => String(Number(digits) + 1));
      const start = at + version.index;
      return () => ({
        edits: [editIn(twin, start, start + version[0].length, text)],
        done: `link to ${destination} leads to ${text}`,
      });
    }),
};

/** The description of an image is left as in the source. */
const untranslatedAlt: MutationClass = {
  id: "untranslated-alt",
  expected: ["untranslated"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) => {
      const from = written(twin.source.text, IMAGE);
      return imagesOf(twin).flatMap(({ start, label }, index): Site[] => {
        const other = from[index]?.label ?? "";
        const words = other.match(/\p{L}{2,}/gu) ?? [];
        if (words.length < 5 || other === label || label.trim() === "") return [];
        return [
          () => ({
            edits: [editIn(twin, start + 2, start + 2 + label.length, other)],
            done: `alt left as in the source: ${other}`,
          }),
        ];
      });
    }),
};

/** Defects of links and images. */
export const LINK_MUTATIONS: readonly MutationClass[] = [
  changeTarget,
  dropLink,
  breakAnchor,
  aimAnchorElsewhere,
  dropDefinition,
  dropImage,
  changeImage,
  emptyAlt,
  dropFragment,
  changeVersionInLink,
  untranslatedAlt,
];
