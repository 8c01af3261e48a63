/** Programs whose names are no words, and words by which others are told from what they mean elsewhere. */
const PROGRAM =
  /^\s*(?:sudo\s+\S|(?:npm|npx|pnpm|bunx|deno|git|gh|docker|docker-compose|podman|kubectl|helm|terraform|pip3?|pipx|uvx|conda|python3?|cargo|rustup|php|dotnet|mvn|gradle|cmake|apt|apt-get|dnf|yum|pacman|systemctl|ssh|scp|rsync|curl|wget|mkdir|chmod|hugo|jekyll|mkdocs)\s+\S|(?:brew|yarn|composer|bundle|gem|go|bun|make|rails)\s+(?:add|build|create|dev|exec|get|global|install|mod|new|remove|require|run|serve|services|start|tap|test|update|upgrade)\b)/;

/** More words without a sign of a command may be a sentence about the program: `git is a tool for …`. */
const MOST_WORDS = 3;
const SIGN = /(?<!\S)-{1,2}\w|[\w/]\/|[<>=@:$|]|\.\w|\d/;

/** Whether a line of plain text is a command for a shell, though no prompt says so. */
export function isCommandLine(line: string): boolean {
  return PROGRAM.test(line) && (line.trim().split(/\s+/).length <= MOST_WORDS || SIGN.test(line));
}
