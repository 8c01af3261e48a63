import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The licences of the packages whose files went into a bundle, each with its text, as one file. */
export async function collectLicences(root: string, files: readonly string[]): Promise<string> {
  const folders = new Set(
    files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []),
  );
  const licences = await Promise.all(
    [...folders].sort().map((folder) => licenceOf(join(root, folder))),
  );
  return [
    "The files beside this one hold parts of these packages, each under its own licence.\n",
    ...licences,
  ].join("\n");
}

async function licenceOf(folder: string): Promise<string> {
  const manifest: { name: string; version: string; license: string } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : await readFile(join(folder, file), "utf8");
  return `== ${manifest.name} ${manifest.version}, ${manifest.license}\n\n${text.trim()}\n`;
}
