import picomatch from "picomatch";

/**
 * Whether a path matches one of the patterns. A pattern for a folder counts for all in it.
 *
 * @param patterns written as the paths are: without `./` before them or a slash behind
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const widened = patterns.flatMap((pattern) => [pattern, `${pattern}/**`]);
  return picomatch(widened, { dot: true });
}
