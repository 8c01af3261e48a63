/** Counts UTF-8 bytes between offsets of a text in constant time. */
export interface ByteIndex {
  /** Both offsets are in UTF-16 code units. */
  between(start: number, end: number): number;
}

/** Indexes the byte length of a text. Linear; a lone surrogate counts three bytes, as when it is written. */
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
