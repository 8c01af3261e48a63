/**
 * The item at an index that is known to be in range.
 *
 * @throws RangeError if it is not
 */
export function itemAt<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no element ${index} of ${values.length}`);
  return value;
}
