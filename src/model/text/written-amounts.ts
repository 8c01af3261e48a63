const BLANKS = ["", " ", "\u00A0", "\u202F"] as const;

/** Whether a text has an amount with the same digits and unit but possibly another space: `10 ms`, `10ms`. */
export function containsAmount(amount: string, text: string): boolean {
  const [, figures, unit] = AMOUNT.exec(amount.trim()) ?? [];
  if (figures === undefined || unit === undefined) return false;
  return BLANKS.some((blank) => text.includes(figures + blank + unit));
}

const AMOUNT = /^(\d[\d.,]{0,12})[ \u00A0\u202F]?(\p{L}{1,12}|[%°])$/u;
