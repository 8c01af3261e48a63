import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Danish negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("ikke aldrig ej"),
  sureEndings: [],
  opening: words("ingen intet ingenting"),
  copulas: words("har havde er var bliver blev kan skal skulle må får fik"),
  possible: words(
    "nej ingen intet ingenting ingensteds hverken uden næppe knap sjældent lidt få færre mindre kun blot bare udelukkende stadig endnu men dog trods selvom skønt derimod medmindre undtagen undtagelse bortset i_stedet anden andet andre anderledes fejl forkert forkerte dårlig dårligt svær svært vanskelig tom tomt tomme væk slut fri frit frie gratis nul stille langt før inden snarere hellere samme lige sidste sidst senest første for_første_gang eneste alene ud af bort forbi begge alligevel ligegyldig ligegyldigt først",
  ),
  senses: {
    but: words("men"),
    only: words("kun blot bare udelukkende"),
    other: words("anden andet andre anderledes"),
    still: words("stadig endnu"),
    few: words("lidt få færre mindre"),
    without: ["uden"],
  },
  privative: words("uden ingen intet"),
  possibleStarts: words(
    "u(?!d|g|nder|ngdom|nge|nion|niv|pda|rt|lv|hr|af) anonym in(?:kompat|stabil|valid|aktiv) mis und(?:gå|gik|lad|vær|vig|tag|slip) for(?:hindr|byd|bød|bud|svind|svandt|tab|kast|ælde) mangl nægt udelad udelukk spring frar afhold afvis afslå afslog afbry afbrø afvig nægte benægt ophør slut stop glem ignorer skjul hemmelig blind døv mislyk fejl fra inaktiv deaktiv slå_fra sluk tavs forgæv ude udgå hindr mod",
  ),
  possibleEndings: words("løs løst løse fri frit frie"),
  excepting: words("mere_end andet_end andre_end men"),
  delaying: {
    until: words("før førend"),
    order: words("før inden efter siden først når så_snart vent venter"),
  },
  comparing: {
    words: words("end mere mindre så lige"),
    equals: words("så sådan sådant sådanne lige lignende noget"),
    most: words("mest flest rekord"),
    mostEndings: words("este ste"),
  },
  idioms: words(
    "ikke_kun ikke_bare ikke_blot ikke_mindst ikke_uden eller_ej eller_ikke hvorfor_ikke ikke_sandt tøv_ikke glem_ikke ikke_mere_end ikke_mindre_end aldrig_før aldrig_tidligere hvis_ikke",
  ),
};
