/** One thing for each of the two pages. */
export interface Both<T> {
  readonly source: T;
  readonly target: T;
}

/** One of the two pages. */
export type Side = keyof Both<unknown>;

/** The other page. */
export function otherSide(side: Side): Side {
  return side === "source" ? "target" : "source";
}
