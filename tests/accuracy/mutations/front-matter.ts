import type { Edit, MutationClass, Site } from "../mutation.ts";
import { linesIn, type RawLine } from "../raw-page.ts";
import type { TwinPair } from "../twins.ts";

interface KeyLine extends RawLine {
  readonly key: string;
  readonly value: string;
}

/** The scalars at the top level of a head that fit on one line. */
function keyLines(head: { readonly text: string; readonly start: number }): readonly KeyLine[] {
  return linesIn(head.text, head.start).flatMap((line) => {
    const [, key, value] = /^([A-Za-z_][\w-]*)\s*[:=]\s*(\S.*)$/.exec(line.text) ?? [];
    return key === undefined || value === undefined || /^[[{|>&]/.test(value)
      ? []
      : [{ ...line, key, value: value.trimEnd() }];
  });
}

function sharedKeys({ frontMatter }: TwinPair) {
  if (frontMatter === null) return [];
  const from = new Map(keyLines(frontMatter.source).map((line) => [line.key, line]));
  return keyLines(frontMatter.target).flatMap((target) => {
    const source = from.get(target.key);
    return source === undefined ? [] : [{ source, target }];
  });
}

/** Keys that a translation may lack or change at will. */
const ONE_SIDED =
  /^(?:slug|url|permalink|lang|language|locale|aliases|author|authors|page_id|redirect.*|translat.*|last_?(?:up|mod).*)$/i;

const removeKey: MutationClass = {
  id: "remove-front-matter-key",
  expected: ["front-matter"],
  least: "warning",
  sites: (pair) =>
    sharedKeys(pair)
      .filter(({ target }) => !ONE_SIDED.test(target.key))
      .map(
        ({ target }): Site =>
          () => ({
            edits: [{ start: target.start, end: target.end + 1, text: "" }],
            done: `removed key ${target.key}`,
          }),
      ),
};

/** What no language changes: numbers, truth values, dates, versions, file paths. */
const INVARIANT =
  /^["']?(?:-?\d+(?:\.\d+)*|true|false|\d{4}-\d\d-\d\d.*|[\w./-]*\/[\w./-]+\.\w{2,5})["']?$/;

function otherValue(value: string): string {
  if (value === "true") return "false";
  if (value === "false") return "true";
  const date = /^(["']?\d{4}-\d\d-)(\d\d)/.exec(value);
  if (date !== null) {
    const day = String((Number(date[2]) % 27) + 1).padStart(2, "0");
    return `${date[1]}${day}${value.slice(date[0].length)}`;
  }
  if (value.includes("/")) return value.replace(/(?=\.\w{2,5}["']?$)/, "-old");
  return value.replace(/\d+(?=["']?$)/, (digits) => String(Number(digits) + 1));
}

const changeValue: MutationClass = {
  id: "change-front-matter-value",
  expected: ["front-matter"],
  least: "warning",
  sites: (pair) =>
    sharedKeys(pair)
      .filter(
        ({ source, target }) =>
          source.value === target.value &&
          INVARIANT.test(target.value) &&
          !ONE_SIDED.test(target.key),
      )
      .map(
        ({ target }): Site =>
          () => {
            const text = otherValue(target.value);
            const at = target.start + target.text.lastIndexOf(target.value);
            const edit: Edit = { start: at, end: at + target.value.length, text };
            return { edits: [edit], done: `${target.key}: ${target.value} became ${text}` };
          },
      ),
};

const mistypeKey: MutationClass = {
  id: "mistype-front-matter-key",
  expected: ["front-matter"],
  least: "warning",
  sites: (pair) =>
    sharedKeys(pair)
      .filter(({ target }) => !ONE_SIDED.test(target.key) && target.key.length > 3)
      .map(
        ({ target: { key, start } }): Site =>
          () => {
            const text = key.slice(0, 1) + key.charAt(2) + key.charAt(1) + key.slice(3);
            return {
              edits: [{ start, end: start + key.length, text }],
              done: `key ${key} became ${text}`,
            };
          },
      ),
};

/** A title or a description is left as in the source. */
const untranslatedValue: MutationClass = {
  id: "untranslated-front-matter",
  expected: ["untranslated"],
  least: "warning",
  sites: (pair) =>
    sharedKeys(pair)
      .filter(({ source, target }) => {
        const words = source.value.match(/\p{L}{2,}/gu) ?? [];
        return words.length >= 6 && source.value !== target.value && !/["'`[{]/.test(source.value);
      })
      .map(
        ({ source, target }): Site =>
          () => {
            const at = target.start + target.text.lastIndexOf(target.value);
            const edit: Edit = { start: at, end: at + target.value.length, text: source.value };
            return { edits: [edit], done: `${target.key} left as in the source` };
          },
      ),
};

/** Defects of front matter. */
export const FRONT_MATTER_MUTATIONS: readonly MutationClass[] = [
  removeKey,
  changeValue,
  mistypeKey,
  untranslatedValue,
];
