import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Swedish negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("inte aldrig ej icke"),
  sureEndings: [],
  opening: words("ingen inget inga ingenting"),
  copulas: words("har hade är var blir blev kan ska skulle får fick"),
  possible: words(
    "nej ingen inget inga ingenting ingenstans ingalunda varken utan knappt knappast sällan lite litet få färre mindre bara endast blott enbart fortfarande ännu men dock trots fast fastän däremot såvida förutom utom undantag undantaget istället i_stället annan annat andra annars annorlunda fel felaktig felaktigt dålig dåligt svår svårt tom tomt tomma borta slut fri fritt fria gratis noll tyst långt innan förrän tills snarare hellre samma lika sista senast första för_första_gången enda ensam för av bort förbi båda ändå likgiltig likgiltigt",
  ),
  senses: {
    but: words("men utan"),
    only: words("bara endast blott enbart"),
    other: words("annan annat andra annorlunda"),
    still: words("fortfarande ännu"),
    few: words("lite få färre mindre"),
    without: ["utan"],
  },
  privative: words("utan ingen inget inga"),
  possibleStarts: words(
    "o(?!ch|cks|ft|m[^ö]|nsd|rd|rsak|rt|ss|st|bs|liv|kt|pt|lj|ff|rk|bj|lik) anonym in(?:kompat|kons|stabil|valid|aktiv) miss miste und(?:vik|vek|an) för(?:hindr|bjud|bjöd|bud|lor|svinn|svann|nek) sakna vägr uteslut utesl utelämn avråd avstå avstod avvis avböj avbröt avbryt avviker nek neg upphör upphörd slut stopp sluta slutade glöm glömt ignorer dölj dolt dold hemlig blind döv misslyck miss fail från inaktiv avaktiv avstäng stäng stängt tyst förgäv föråldr utgå utgång hindr mot",
  ),
  possibleEndings: words("lös löst lösa fri fritt fria"),
  excepting: words("mer_än annat_än annan_än utan"),
  delaying: {
    until: words("förrän tills"),
    order: words("innan efter sedan först när så_snart före vänta väntar"),
  },
  comparing: {
    words: words("än mer mindre så lika"),
    equals: words("så sådan sådant sådana lika liknande något"),
    most: words("mest flest rekord"),
    mostEndings: words("aste sta"),
  },
  idioms: words(
    "inte_bara inte_enbart inte_endast inte_minst inte_utan eller_inte eller_ej varför_inte inte_sant tveka_inte glöm_inte inte_mer_än inte_mindre_än aldrig_förr aldrig_tidigare om_inte inte_längre_än inte_så_långt",
  ),
};
