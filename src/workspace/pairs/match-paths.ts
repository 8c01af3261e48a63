import picomatch from "picomatch";

/**
 * Creates a test whether a path matches any of the patterns, compared in composed Unicode form. A pattern for
 * a folder matches everything in it.
 *
 * @param patterns in the form of page paths, without `./` or a trailing slash
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const widened = patterns
    .map((pattern) => pattern.normalize("NFC"))
    .flatMap((pattern) => [pattern, `${pattern}/**`]);
  const matches = picomatch(widened, { dot: true });
  return (path) => matches(path.normalize("NFC"));
}
