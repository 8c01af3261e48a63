import { type CliTexts, cliEn } from "../../messages/en/cli.ts";
import { UI_LANGUAGES, type Ui } from "../../messages/ui.ts";

/**
 * The interface language before options and configuration are read: `--ui` in the raw arguments, else the
 * locale of the environment, else English.
 */
export function chooseUi(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Ui {
  return uiOption(argv) ?? uiOfEnvironment(env) ?? "en";
}

/** The language of the environment, in the order of precedence of POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`. */
function uiOfEnvironment(env: Readonly<Record<string, string | undefined>>): Ui | null {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value);
  return asUi(locale?.split(/[_.@-]/)[0]);
}

/** Loads the texts of one language only. */
export async function loadTexts(ui: Ui): Promise<CliTexts> {
  return ui === "es" ? (await import("../../messages/es/cli.ts")).cliEs : cliEn;
}

/** The interface language with the given name, or null. */
export function asUi(name: string | undefined): Ui | null {
  return UI_LANGUAGES.find((language) => language === name) ?? null;
}

/** The value of `--ui` in the raw arguments; null if it is missing. */
export function uiOption(argv: readonly string[]): Ui | null {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  for (const [index, argument] of options.entries()) {
    if (argument === "--ui") return asUi(options[index + 1]);
    if (argument.startsWith("--ui=")) return asUi(argument.slice("--ui=".length));
  }
  return null;
}
