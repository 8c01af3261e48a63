import { without } from "../lookup/without.ts";

/** Names of keyboard keys, with their names on keyboards of other languages; `_` represents a space. */
const NAMES: Readonly<Record<string, string>> = {
  ctrl: "control ctl strg steuerung",
  shift: "mayús mayúscula mayúsculas maj umschalt umschalttaste umsch maiusc ⇧",
  alt: "",
  option: "opción opt ⌥ opção",
  cmd: "command comando befehl commande ⌘ meta",
  enter: "return intro entrée eingabe eingabetaste invio entrar retorno ↵ ⏎",
  capslock:
    "caps_lock bloq_mayús bloq_mayúsculas verr_maj verr._maj. verrouillage_majuscules feststelltaste bloc_maiusc caps",
  printscreen:
    "print_screen prtsc prtscn impr_pant imprpant imp_pant impécr impr._écran druck stamp print_scrn",
  altgr: "alt_gr",
  tab: "tabulador tabulation tabulator ⇥",
  esc: "escape échap éch ⎋",
  space:
    "espacio espace leertaste spazio espaço barra_espaciadora spacebar spatiebalk spacja пробел",
  backspace: "retroceso retour_arrière rücktaste ⌫",
  delete: "del supr suprimir suppr entf canc excluir",
  insert: "ins einfg inser insertar",
  home: "inicio début pos1 início",
  end: "fin ende fine fim",
  pageup: "page_up pgup repág re_pág bild_auf bild↑",
  pagedown: "page_down pgdn avpág av_pág bild_ab bild↓",
  up: "arriba haut oben su ↑",
  down: "abajo bas unten giù ↓",
  left: "izquierda gauche links sinistra esquerda ←",
  right: "derecha droite rechts destra direita →",
  win: "windows super súper",
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([key, names]) =>
    [key, ...names.split(" ").filter(Boolean)].map((name): [string, string] => [
      name.replaceAll("_", " ").normalize("NFC"),
      key,
    ]),
  ),
);

/**
 * The key that a name in any language refers to, in canonical form. A single character and `f5` are returned
 * in lower case; null if the key is unknown.
 */
export function keyOf(name: string): string | null {
  const lower = name.trim().toLowerCase().normalize("NFC");
  return CANONICAL.get(lower) ?? (/^(?:[^\s]|f\d{1,2})$/u.test(lower) ? lower : null);
}

/**
 * Whether a text is the label of a single key: `Shift`, `Mayús`, `F5`. In lower
 * case, `end` is a word of code.
 */
export function isKeyName(text: string): boolean {
  const name = text.trim();
  return name.length > 1 && name !== name.toLowerCase() && keyOf(name) !== null;
}

const MODIFIERS: ReadonlySet<string> = new Set([
  "ctrl",
  "shift",
  "alt",
  "altgr",
  "option",
  "cmd",
  "win",
]);

/** The keys of a shortcut, `CTRL/CMD + SHIFT + P` or `Ctrl-C`; empty if the text is not a shortcut. */
export function keysOfShortcut(text: string): readonly string[] {
  const isAdded = text.includes("+");
  const names = text.trim().split(isAdded ? / ?\+ ?|\// : /[-\u2011]/);
  const keys = names.map(keyOf);
  const isShortcut = isAdded
    ? names.every((name) => KEY.test(name)) && keys.some((key) => key !== null && key.length > 1)
    : names.length > 1 && MODIFIERS.has(keys[0] ?? "") && !keys.includes(null);
  return isShortcut ? names : [];
}

const KEY = /^(?:\p{L}+(?: \p{L}+)?|[^\s\p{L}]|F\d{1,2})$/u;

const NAMES_OF_MODIFIERS = [...CANONICAL]
  .filter(([name, key]) => MODIFIERS.has(key) && /^[\p{L} ]+$/u.test(name))
  .map(([name]) => name);
const IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NAMES_OF_MODIFIERS.join("|")})(?:(?: ?\+ ?|[-\u2011])(?:F\d{1,2}|\p{L}+|[^\s\p{L}]))+(?![\p{L}\p{N}])`,
  "giu",
);

/** A shortcut in a text. */
export interface Shortcut {
  /** The canonical keys, sorted and joined, the same in all languages. */
  readonly keys: string;
  /** Indexes in the text: start inclusive, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A quick test: the last letters of a modifier and what joins it to the next key. */
const MAY_HOLD_SHORTCUT = new RegExp(
  String.raw`\p{L} ?\+|(?:${NAMES_OF_MODIFIERS.map((name) => name.slice(-3)).join("|")})[-\u2011]`,
  "iu",
);

/** The shortcuts in a text whose keys are all known, in order. Linear. */
export function findShortcuts(text: string): readonly Shortcut[] {
  if (!MAY_HOLD_SHORTCUT.test(text)) return [];
  return [...text.matchAll(IN_TEXT)].flatMap(({ 0: shortcut, index }) => {
    const keys = keysOfShortcut(shortcut).map(keyOf);
    return keys.length < 2 || keys.includes(null)
      ? []
      : [{ keys: keys.sort().join("+"), start: index, end: index + shortcut.length }];
  });
}

/** Whether the keys differ in number or in a known key; an unknown name may be any key. */
export function pressesOther(ours: readonly string[], theirs: readonly string[]): boolean {
  const isKnown = (name: string) => keyOf(name) !== null;
  return (
    ours.length !== theirs.length ||
    (without(ours, theirs, keyOrName).some(isKnown) &&
      without(theirs, ours, keyOrName).some(isKnown))
  );
}

/** The canonical key of a name, or the lower-cased name if the key is unknown. */
export function keyOrName(name: string): string {
  return keyOf(name) ?? name.toLowerCase();
}
