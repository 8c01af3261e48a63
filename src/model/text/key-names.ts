/** Keys of a keyboard by name, with what keyboards of other languages call them. */
const NAMES: Readonly<Record<string, string>> = {
  ctrl: "control ctl strg",
  shift: "mayús mayúscula mayúsculas maj umschalt umsch maiusc ⇧",
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
  space: "espacio espace leertaste spazio espaço barra_espaciadora spacebar",
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
  win: "windows super",
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
 * The key that a name means, in whatever language; one character and `f5` as they are, in small letters; null for what
 * is no known key.
 */
export function keyOf(name: string): string | null {
  const lower = name.trim().toLowerCase().normalize("NFC");
  return CANONICAL.get(lower) ?? (/^(?:[^\s]|f\d{1,2})$/u.test(lower) ? lower : null);
}

/** Whether a text names one key of a keyboard as its label has it: `Shift`, `Mayús`, `F5`; `end` is a word of code. */
export function isKeyName(text: string): boolean {
  const name = text.trim();
  return name.length > 1 && name !== name.toLowerCase() && keyOf(name) !== null;
}

/** The keys of a shortcut, `CTRL/CMD + SHIFT + P`; none where the text is no shortcut. */
export function keysOfShortcut(text: string): readonly { readonly name: string }[] {
  const names = text.trim().split(/ ?\+ ?|\//);
  const isShortcut =
    text.includes("+") &&
    names.every((name) => /^(?:\p{L}+(?: \p{L}+)?|[^\s\p{L}]|F\d{1,2})$/u.test(name)) &&
    names.some((name) => name.length > 1 && keyOf(name) !== null);
  return isShortcut ? names.map((name) => ({ name })) : [];
}

/** The keys that another list does not hold, each as often as it lacks it, whatever the languages. O(keys). */
export function keysWithout<T extends { readonly name: string }>(
  keys: readonly T[],
  others: readonly { readonly name: string }[],
): T[] {
  const known = ({ name }: { readonly name: string }) => keyOf(name) ?? name.toLowerCase();
  const left = new Map<string, number>();
  for (const other of others) left.set(known(other), (left.get(known(other)) ?? 0) + 1);
  return keys.filter((key) => {
    const count = left.get(known(key)) ?? 0;
    left.set(known(key), count - 1);
    return count <= 0;
  });
}
