/**
 * All that is found in some things, in their order. As `flatMap`, of which V8 does the better part in its slow code: that
 * takes some 300 nanoseconds a thing, ten times as long as this, and is felt where millions of things are asked.
 */
export function allOf<T, U>(
  things: Iterable<T>,
  found: (thing: T, index: number) => readonly U[],
): U[] {
  const all: U[] = [];
  let index = 0;
  for (const thing of things) {
    for (const each of found(thing, index++)) all.push(each);
  }
  return all;
}
