import picomatch from "picomatch";

/** Whether a path matches one of the patterns. A pattern for a folder counts for all in it. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const widened = patterns.flatMap((pattern) => {
    const plain = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
    return [plain, `${plain}/**`];
  });
  return picomatch(widened, { dot: true });
}
