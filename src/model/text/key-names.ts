/** Keys of a keyboard by name, with what keyboards of other languages call them. */
const NAMES: Readonly<Record<string, string>> = {
  ctrl: "control ctl strg",
  shift: "mayús mayúscula mayúsculas maj umschalt umsch maiusc ⇧",
  alt: "",
  option: "opción opt ⌥ opção",
  cmd: "command comando befehl commande ⌘ meta",
  enter: "return intro entrée eingabe eingabetaste invio entrar retorno ↵ ⏎",
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

/** The key that a name means, in whatever language; a letter, a digit, `f5` as it is; null for what is no known key. */
export function keyOf(name: string): string | null {
  const lower = name.trim().toLowerCase().normalize("NFC");
  return CANONICAL.get(lower) ?? (/^(?:[a-z0-9]|f\d{1,2})$/.test(lower) ? lower : null);
}
