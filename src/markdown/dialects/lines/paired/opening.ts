import type { Attribute } from "../../../../model/page/attribute.ts";
import type { Prose } from "../../../../model/page/prose.ts";
import type { Stretch } from "../../../../model/page/stretch.ts";

/** A line that opens a container, until it is known what closes it. */
export interface Opening extends Stretch {
  readonly syntax: "directive" | "fence";
  readonly name: string;
  /** A colon, a slash, a backtick or a tilde, and how many of them close it; infinitely many where its name does. */
  readonly sign: string;
  readonly size: number;
  readonly attributes: readonly Attribute[];
  readonly captions: readonly Prose[];
}
