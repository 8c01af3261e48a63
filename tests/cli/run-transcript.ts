import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { record } from "./stand-ins.ts";

/**
 * Runs the commands of a transcript (lines that begin with `$ `) in a copy of its folder and returns the
 * transcript as it turns out: standard output, standard error marked by `! `, exit codes by `? `. Besides
 * `cotejo`, with variables before it, it knows `cd`, `cp` and `cat`.
 */
export async function runTranscript(folder: string, transcript: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "cotejo-"));
  try {
    await cp(folder, copy, { recursive: true });
    let cwd = copy;
    let text = "";
    for (const line of transcript.split("\n").filter((line) => line.startsWith("$ "))) {
      const words = line.slice(2).split(" ");
      text += `${text === "" ? "" : "\n"}${line}\n`;
      const [first = "", ...rest] = words;
      if (first === "cd") cwd = resolve(copy, rest[0] ?? "");
      else if (first === "cp") await cp(resolve(cwd, rest[0] ?? ""), resolve(cwd, rest[1] ?? ""));
      else if (first === "cat") text += await readFile(resolve(cwd, rest[0] ?? ""), "utf8");
      else text += await runCotejo(words, cwd);
    }
    return text.replaceAll(copy, "<folder>");
  } finally {
    await rm(copy, { recursive: true });
  }
}

async function runCotejo(words: readonly string[], cwd: string): Promise<string> {
  const at = words.indexOf("cotejo");
  const env = Object.fromEntries(words.slice(0, at).map((word) => word.split("=", 2)));
  const recording = record({ argv: words.slice(at + 1), cwd, env });
  const code = await runCommandLine(recording.surroundings);
  return `${recording.text()}? ${code}\n`;
}
