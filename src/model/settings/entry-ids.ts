/** Assigns IDs to the entries of a list. */
export interface EntryIds {
  /** Takes an explicit ID. Returns the line where it was taken before, or undefined if it was free. */
  readonly take: (id: string, line: number) => number | undefined;
  /** Takes an ID for an entry without one: its first form, numbered if that is taken. */
  readonly name: (firstForm: string, line: number) => string;
}

/** Makes IDs unique: an entry with the ID of another would be confused with it. */
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
