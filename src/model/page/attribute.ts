import type { Place } from "./place.ts";

/** An HTML tag. */
export interface Tag {
  readonly name: string;
  readonly role: "open" | "close" | "void";
  readonly attributes: readonly Attribute[];
  readonly place: Place;
}

/** A parameter of a tag, shortcode, directive or JSX element. */
export interface Attribute {
  /** A positional parameter is named by its index. */
  readonly name: string;
  /** Null for a bare name. An expression keeps its braces. */
  readonly value: string | null;
  readonly place: Place;
  /** Whether the value is text for readers, and therefore also in `captions` unless it is blank. */
  readonly prose: boolean;
}
