import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Dutch negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("niet nooit géén níét"),
  sureEndings: [],
  opening: words("geen niemand niets"),
  possible: words(
    "geen niemand niets nergens noch zonder nauwelijks amper zelden weinig minder slechts alleen maar enkel pas nog toch hoewel echter tenzij behalve uitgezonderd in_plaats_van plaats anders ander andere fout foute verkeerd verkeerde slecht slechte moeilijk moeilijke lastig leeg lege weg kwijt vrij los gratis nul stil ver wachten wacht voordat tot liever eerder gelijk dezelfde hetzelfde even laatste laatst eerste voor_het_eerst te uit af op over buiten enige volstaat volstaan voldoende genoeg",
  ),
  senses: {
    otherwise: words("anders zoniet"),
    enough: words("volstaat volstaan voldoende genoeg"),
    but: words("maar"),
    only: words("slechts alleen enkel enige"),
    other: words("ander andere anders"),
    still: words("nog"),
    few: words("weinig minder"),
  },
  privative: words("zonder geen"),
  possibleStarts: words(
    "anoniem on(?!der|ze|s$|geveer|tw|tv|tst|tl) in(?:valid|compat|correct|stabiel) ver(?:mijd|mijden|hinder|bied|boden|geet|gat|gete|lies|lor|zuim|dwijn|dween|tik) voorkom vermijd mis weiger gewei ontbre ontbrak weglat wegge afgew afwij ontken negeer genegeer stop gestopt onthoud ontra(?:d|ad) verberg verborg geheim blind doof overslaan overges uitgesl uitges mislu faal gefaald deactiv gedeactiv tevergeefs onderdruk exclusief verouder",
  ),
  possibleEndings: words("loos loze"),
  excepting: words("meer_dan anders_dan maar"),
  comparing: {
    words: words("dan meer minder zo even"),
    equals: words("zo zulk zulke zo’n zo'n even iets vergelijkbaar"),
    most: words("meeste record"),
    mostEndings: ["ste"],
  },
  idioms: words(
    "niet_alleen niet_zonder of_niet al_dan_niet niet_waar waarom_niet aarzel_niet vergeet_niet niet_meer_dan niet_minder_dan nog_nooit ooit_of_nooit nooit_eerder zo_niet niet_te_vergeten niet_in_de_laatste_plaats beter_laat_dan_nooit",
  ),
};
