/** How long translations are on this page: the usual natural log of target over source, and how far that varies. */
export interface UsualLength {
  readonly usual: number;
  readonly spread: number;
}
