/** The ids of a list of entries, in the making. */
export interface EntryIds {
  /** Takes an id that is given. Returns the line that it was taken at before; undefined where it is free. */
  readonly take: (id: string, line: number) => number | undefined;
  /** Takes an id for an entry that is given none: its first form, numbered where that is taken. */
  readonly name: (firstForm: string, line: number) => string;
}

/** Gives out ids, each of them once: what has the id of another would pass for it. */
export function openIds(): EntryIds {
  const taken = new Map<string, number>();
  const named = new Map<string, number>();
  const take = (id: string, line: number): number | undefined => {
    const before = taken.get(id);
    if (before === undefined) taken.set(id, line);
    return before;
  };
  return {
    take,
    name(firstForm, line) {
      for (let count = named.get(firstForm) ?? 1; ; count++) {
        const id = count === 1 ? firstForm : `${firstForm}#${count}`;
        named.set(firstForm, count + 1);
        if (take(id, line) === undefined) return id;
      }
    },
  };
}
