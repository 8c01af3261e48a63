/** Counts the bytes of UTF-8 between offsets of one text, in constant time each. */
export interface ByteIndex {
  /** Both offsets count UTF-16 code units. */
  between(start: number, end: number): number;
}

/** Indexes a text by its bytes. Linear; a lone surrogate counts as what is written for it, three bytes. */
export function indexBytes(text: string): ByteIndex {
  const before = new Uint32Array(text.length + 1);
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    bytes += bytesOf(code);
    before[at + 1] = bytes;
    if (code > 0xffff) before[++at + 1] = bytes;
  }
  return { between: (start, end) => (before[end] ?? bytes) - (before[start] ?? bytes) };
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
