/** Decodes the percent-encoding of a part of an address; returns a malformed part unchanged. */
export function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
