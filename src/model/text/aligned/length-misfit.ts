/**
 * The variation of sentence lengths in translation: the variance of the natural logarithm of the length ratio
 * for one character, as measured on pairs in sync in four languages (0.6 to 1.1), and the degrees of freedom
 * of Student's t-distribution, whose heavy tails fit translators.
 */
const VARIANCE = 1;
const DEGREES = 5;

/**
 * How unlikely a length is, given the usual one, both in characters and above zero: the negative natural
 * logarithm of the ratio of its probability to that of the usual length. Symmetric.
 */
export function lengthMisfit(length: number, usual: number): number {
  const square = (Math.log(length / usual) ** 2 * Math.min(length, usual)) / VARIANCE;
  return ((DEGREES + 1) / 2) * Math.log1p(square / DEGREES);
}
