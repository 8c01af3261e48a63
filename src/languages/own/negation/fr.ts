import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How French negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("pas jamais aucun aucune"),
  sureEndings: [],
  copulas: words("être été"),
  opening: words("nul nulle"),
  possible: words(
    "au_plus_tôt jusqu'à jusqu’à jusqu'au jusqu’au jusqu'aux jusqu’aux tait taire tut taisent pire pires limite limites limité limitée limités limitées limiter plafond plafonné plafonnée gratuit gratuite gratuits gratuites gratuitement gratis première_fois_depuis première_fois_en dernière_fois ne non ni rien personne aucun aucune aucunement nul nulle sans guère point peu peine plus seul seule seulement uniquement sauf hormis excepté mais bien encore toujours moins mal mauvais mauvaise loin hors autre autres autrement contraire plutôt lieu difficile rare rares rarement libre même mêmes faux fausse vide zéro fini tard se_fiche s'en_fiche s’en_fiche se_moque s'en_moque s’en_moque m'est_égal m’est_égal seuls seules unique uniques suffire suffit suffisent suffira suffiront suffirait suffisant",
  ),
  senses: {
    otherwise: words("sinon"),
    enough: words("suffire suffit suffisent suffira suffiront suffirait suffisant assez"),
    undo: words("annuler annulé annulée annulés annulées annule annulent défaire défait défaite"),
    unless: words("sauf hormis excepté"),
    without: ["sans"],
    upto: words("jusqu'à jusqu’à jusqu'au jusqu’au jusqu'aux jusqu’aux"),
    limit: words(
      "limite limites limité limitée limités limitées limiter plafond plafonné plafonnée maximum",
    ),
    but: words("mais"),
    only: words("seul seule seulement uniquement seuls seules unique uniques"),
    other: words("autre autres"),
    still: words("encore toujours"),
    few: words("peu"),
  },
  determiners: words("aucun aucune"),
  privative: words("sans ni aucun aucune non"),
  possibleStarts: words(
    "gel(?:é|ée|és|ées)$ stagn atyp ambig n' n’ anonym im in(?!st|for|dex|tég|ter|dic|clu) ir il(?!s) dés déconseil mal(?!g) non évit empêch interdi refus ignor oubli manqu échou rejet perd exclu omet omis faill supprim dépour abst cach dissimul retir reten retien réserv secret secrèt abandon renon cess annul révoqu néglig échap élud résist hésit priv(?!il|at) aveugl sourd absen suspend détest haï hais obsol silenc dispens superflu",
  ),
  excepting: words("plus_que autre_que d'autre_que d’autre_que"),
  delaying: {
    until: words("jusqu'à jusqu’à jusqu'au jusqu’au"),
    order: words(
      "avant après quand lorsque une dès puis attendre attendez seulement qu'à qu’à qu'au qu’au qu'après qu’après qu'en qu’en",
    ),
  },
  comparing: {
    words: words("plus moins aussi autant mieux meilleur meilleure meilleurs meilleures pire"),
    equals: words("si aussi tant autant tel telle tels telles pareil pareille comparable rien"),
    most: words("plus meilleur meilleure meilleurs meilleures pire record"),
    mostEndings: [],
  },
  idioms: words(
    "pas_sans sans_aucun sans_aucune pas_seulement pas_uniquement pas_que pas_à_pas un_pas pourquoi_pas n'hésitez_pas n’hésitez_pas hésitez_pas hésite_pas n'oubliez_pas n’oubliez_pas oubliez_pas oublie_pas vous_inquiétez_pas t'inquiète_pas t’inquiète_pas n'est-ce_pas n’est-ce_pas pas_grave plus_que_jamais que_jamais si_jamais jamais_vu ou_pas pas_mal premier_pas premiers_pas à_jamais le_pas les_pas ce_pas chaque_pas pas_moins sans_doute",
  ),
};
