/** Programs whose names are not words, and programs whose names are, followed by one of their subcommands. */
const PROGRAM =
  /^\s*(?:sudo\s+\S|(?:npm|npx|pnpm|bunx|deno|git|gh|docker|docker-compose|podman|kubectl|helm|terraform|pip3?|pipx|uvx|conda|python3?|cargo|rustup|php|dotnet|mvn|gradle|cmake|apt|apt-get|dnf|yum|pacman|systemctl|ssh|scp|rsync|curl|wget|mkdir|chmod|hugo|jekyll|mkdocs)\s+\S|(?:brew|yarn|composer|bundle|gem|go|bun|make|rails)\s+(?:add|build|create|dev|exec|get|global|install|mod|new|remove|require|run|serve|services|start|tap|test|update|upgrade)\b)/;

/** Longer lines without a sign of a command may be a sentence about the program: `git is a tool for …`. */
const MOST_WORDS = 3;
const SIGN = /(?<!\S)-{1,2}\w|[\w/]\/|[<>=@:$|]|\.\w|\d/;

/** Whether a line of plain text is a shell command, although it has no prompt. */
export function isCommandLine(line: string): boolean {
  return PROGRAM.test(line) && (line.trim().split(/\s+/).length <= MOST_WORDS || SIGN.test(line));
}
