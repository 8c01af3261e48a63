import picomatch from "picomatch";

/**
 * Whether a path matches one of the patterns, however accents are written. A pattern for a folder counts for all in it.
 *
 * @param patterns written as the paths are: without `./` before them or a slash after
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const widened = patterns
    .map((pattern) => pattern.normalize("NFC"))
    .flatMap((pattern) => [pattern, `${pattern}/**`]);
  const matches = picomatch(widened, { dot: true });
  return (path) => matches(path.normalize("NFC"));
}
