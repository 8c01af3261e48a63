import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Norwegian Bokmål negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("ikke aldri ei"),
  sureEndings: [],
  opening: words("ingen intet ingenting"),
  copulas: words("har hadde er var blir ble kan skal skulle må får fikk"),
  possible: words(
    "nei ingen intet ingenting ingensteds verken hverken uten neppe knapt sjelden lite få færre mindre kun bare utelukkende fortsatt fremdeles ennå enda men dog tross selv_om skjønt derimot med_mindre unntatt unntak bortsett i_stedet annen annet andre annerledes feil galt gal gale dårlig vanskelig tom tomt tomme vekk slutt fri fritt frie gratis null stille langt før innen snarere heller samme like siste sist senest første for_første_gang eneste alene ut av bort forbi begge likevel likegyldig først",
  ),
  senses: {
    but: words("men"),
    only: words("kun bare utelukkende"),
    other: words("annen annet andre annerledes"),
    still: words("fortsatt fremdeles ennå enda"),
    few: words("lite få færre mindre"),
    without: ["uten"],
  },
  privative: words("uten ingen intet"),
  possibleStarts: words(
    "u(?!t[^il]|nder|ngdom|nge|nion|niv|ke|lv|hr) anonym in(?:kompat|stabil|valid|aktiv) mis und(?:gå|gik|lat|vær|vik|tak|slipp) unn(?:gå|gik|lat|vær|vik|ta|slipp) for(?:hindr|by|bød|bud|svinn|svant|kast) mangl nekt utelat utelukk hopp frar avhold avvis avslå avslo avbry avbrø avvik benekt opphør slutt stop stans glem ignorer skjul hemmelig blind døv mislyk feil fra inaktiv deaktiv slå_av taus forgjev ute utgå hindr mot tap mist",
  ),
  possibleEndings: words("løs løst løse fri fritt frie"),
  excepting: words("mer_enn annet_enn andre_enn men"),
  delaying: {
    until: words("før førenn"),
    order: words("før innen etter siden først når så_snart vent venter"),
  },
  comparing: {
    words: words("enn mer mindre så like"),
    equals: words("så slik slikt slike sånn like lignende noe"),
    most: words("mest flest rekord"),
    mostEndings: words("este ste"),
  },
  idioms: words(
    "ikke_bare ikke_kun ikke_minst ikke_uten eller_ikke eller_ei hvorfor_ikke ikke_sant nøl_ikke glem_ikke ikke_mer_enn ikke_mindre_enn aldri_før aldri_tidligere hvis_ikke",
  ),
};
