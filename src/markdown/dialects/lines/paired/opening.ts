import type { Attribute } from "../../../../model/page/attribute.ts";
import type { Prose } from "../../../../model/page/prose.ts";
import type { Stretch } from "../../../../model/page/stretch.ts";

/** The opening line of a container, before its closing line is known. */
export interface Opening extends Stretch {
  readonly syntax: "directive" | "fence";
  readonly name: string;
  /**
   * The character of the closing line (colon, slash, backtick or tilde) and its minimum count; infinite if
   * only a named line closes it.
   */
  readonly sign: string;
  readonly size: number;
  readonly attributes: readonly Attribute[];
  readonly captions: readonly Prose[];
}
