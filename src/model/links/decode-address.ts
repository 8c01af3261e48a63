/** A part of an address with its percent signs read; one that is written wrongly as it stands. */
export function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
