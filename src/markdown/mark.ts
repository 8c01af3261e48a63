import type { Attribute, Code, Container, Insert } from "../model/page/document.ts";
import type { Prose } from "../model/page/prose.ts";
import type { Stretch } from "../model/page/stretch.ts";
import type { Source } from "./source.ts";

/** What a construct says besides its text. */
export interface Label {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly captions: readonly Prose[];
}

/**
 * A construct that the engine does not know. It is masked before parsing, by characters that stand where it
 * stood, and is put back by its index in the source afterwards; so every engine reads it alike.
 *
 * A block mark stands on lines of its own and reads to the engine as an empty html block; an inline mark
 * reads as a word.
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
        /** Start of the mark that closes it; null where nothing does. */
        readonly closedBy: number | null;
      })
    | {
        readonly kind: "close";
        readonly name: string;
        readonly syntax: Container["syntax"];
        /** Start of the mark that opens it. */
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

/** A mark that comes back as `K`. */
export type MarkOf<K extends Mark["kind"]> = Extract<Mark, { readonly kind: K }>;
