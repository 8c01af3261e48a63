/** The usual natural log of target over source length on a page, and its median deviation. */
export interface UsualLength {
  readonly usual: number;
  readonly spread: number;
}
