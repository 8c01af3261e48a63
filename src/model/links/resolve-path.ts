import { decodeAddress } from "./decode-address.ts";

/** Resolves a relative path against the page that contains it; null if it leads out of the project. */
export function resolvePath(from: string, relative: string): string | null {
  const steps = from.split("/").slice(0, -1);
  for (const step of decodeAddress(relative).split("/")) {
    if (step === "" || step === ".") continue;
    // Pages outside the project folder have paths relative to it: `../site/a.md`.
    if (step !== ".." || steps.at(-1) === "..") steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join("/");
}
