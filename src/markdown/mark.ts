import type { Attribute, Code, Container, Insert } from "../model/page/document.ts";
import type { Prose } from "../model/page/prose.ts";
import type { Stretch } from "../model/page/stretch.ts";
import type { Source } from "./source.ts";

/** The name, attributes and captions of a construct. */
export interface Label {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly captions: readonly Prose[];
}

/**
 * A construct that the engine does not know. It is masked before parsing by characters in the same place and
 * restored by its source index afterwards, so that every engine reads it alike.
 *
 * A block mark has lines of its own and is an empty HTML block to the engine; an inline mark is a word.
 */
export type Mark = Stretch &
  (
    | { readonly kind: "literal" }
    | { readonly kind: "hidden" }
    | { readonly kind: "tex"; readonly value: string }
    | { readonly kind: "comment"; readonly text: string }
    | { readonly kind: "heading-id"; readonly id: string | null }
    | { readonly kind: "alert"; readonly alert: string; readonly captions: readonly Prose[] }
    | { readonly kind: "attributes"; readonly attributes: readonly Attribute[] }
    | (Label & { readonly kind: "insert"; readonly syntax: Insert["syntax"] })
    | (Label & {
        readonly kind: "open";
        readonly syntax: Container["syntax"];
        /** The start of its closing mark; null if there is none. */
        readonly closedBy: number | null;
      })
    | {
        readonly kind: "close";
        readonly name: string;
        readonly syntax: Container["syntax"];
        /** The start of its opening mark. */
        readonly openedBy: number;
      }
    | (Label & {
        readonly kind: "container";
        readonly syntax: Container["syntax"];
        readonly body: Source;
      })
    | (Label & {
        readonly kind: "code";
        readonly syntax: "shortcode" | "liquid" | "fence";
        readonly lacks: Code["lacks"];
        readonly language: string | null;
        readonly meta: string | null;
        readonly body: Stretch;
      })
    | { readonly kind: "wiki-open"; readonly destination: string }
    | { readonly kind: "wiki-close" }
  );

/** A mark of kind `K`. */
export type MarkOf<K extends Mark["kind"]> = Extract<Mark, { readonly kind: K }>;
