import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Spanish negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("no nunca jamás"),
  sureEndings: [],
  copulas: words(
    "es son está están era eran estaba estaban fue fueron sea sean esté estén será serán estará estarán sería serían ser estar sido estado ha han haya hayan había habían queda quedan se me te nos os lo la los las le les",
  ),
  opening: words("ni tampoco ningún ninguna ninguno nadie nada"),
  possible: words(
    "como_pronto como_muy_pronto hasta peor peores malo mala malos malas límite límites limita limitan limitará limitarse limitado limitada limitados limitadas tope topes aparte primera_vez_en primera_vez_desde última_vez nada nadie ni sin tampoco ninguno ninguna ningún ningunos ningunas apenas poco poca pocos pocas cero solo sólo sólamente salvo excepto menos casi difícil imposible pero aunque fuera lejos mal bien bueno buena mejor máximo mínimo rara raro raramente callado callada silencio aún todavía siquiera solamente únicamente exclusivamente en_vez_de en_vez_del lugar contrario distinto distinta distintos distintas otro otra otros otras demasiado demasiada libre libres espera espere esperar igual gratis gratuito gratuita gratuitos gratuitas gratuitamente tranquilo tranquila sobra sobran basta ausencia ausente escaso escasa escasos escasas rehúye rehúya sí_se sí_que en_absoluto qué_va ni_hablar de_ningún_modo de_ninguna_manera único única únicos únicas bastan bastará bastarán bastaría suficiente suficientes iguales corto corta cortos cortas calma paciencia despacio",
  ),
  senses: {
    skip: words(
      "sáltate sáltese sáltatelo saltes saltar saltarse saltarte saltarnos saltarla saltarlo salta saltas salte saltes omitir omitirlo omitirla omite omiten omita omitas omitido omitida",
    ),
    miss: words(
      "perderás perderé perderá perderemos perderán perder perderse perderte perdértelo perdérselo pierde pierdas pierda pierden perdió perdido",
    ),
    otherwise: words("de_lo_contrario en_caso_contrario lo_contrario"),
    enough: words(
      "basta bastan bastará bastarán bastaría suficiente suficientes de_sobra sobra sobran",
    ),
    if: ["si"],
    undo: words(
      "deshacer deshacerse deshacerlo deshacerla deshace deshacen deshará desharán deshizo deshaga deshagan deshecho deshecha deshechos deshechas",
    ),
    unless: words("salvo_que a_menos_que a_no_ser_que excepto_que salvo excepto"),
    without: ["sin"],
    wait: words("espera espere esperar"),
    leave: words(
      "deja dejan dejar dejarme dejarte dejarlo dejarla dejarnos dejarlos dejarlas dejarle dejarles dejó dejaron deje dejen dejado dejará dejarán",
    ),
    take: words("tarda tardan tardar tardó tardaba tardará"),
    upto: words("hasta"),
    limit: words(
      "límite límites limita limitan limitará limitarse limitado limitada limitados limitadas tope topes máximo máxima",
    ),
    but: words("pero aunque"),
    only: words(
      "solo sólo solamente sólamente únicamente exclusivamente único única únicos únicas",
    ),
    other: words("otro otra otros otras"),
    still: words("aún todavía sigue siguen seguir siga sigan"),
    even: words("siquiera aunque incluso"),
    few: words("poco poca pocos pocas"),
    surrender: words(
      "rendir rendirse rendirme rendirnos rinde rindes rinden rindo rendimos rindió rindieron rinda rindan rindas rindamos tirar_la_toalla tira_la_toalla tiró_la_toalla tiraron_la_toalla abandonar abandona abandonan abandonó abandonaron",
    ),
  },
  privative: words("sin ni ningún ninguna"),
  possibleStarts: words(
    "congel estanc desagrad disgust parad(?:o|a|os|as)$ atip ambig call(?:ab?a|an|ó|é|ar|aron)$ anonim anónim declin dej evit falt carec carez tard impos olvid rechaz prohib prohíb neg nieg ignor pierd perd absten abstén absteng rehus rehús resist alegr descuid prescind ahorr dud ilegal ilimit inest imbatib insuper inigual insatisf insegur inválid invalid invisib irrecuper irregul irrevers insuf incom incap inalt inac invari inexist inneces intact indist indepen indif inútil inhab desconoc desactiv desacons deshab ocult escond retir reten retien retuv reserv secret abandon renunci desist cancel revoc desaten elud escap fall(?!ec) fracas ceg cieg sord ajen ausen suspend difier difiri discrep odi(?:a|o$|ab|an|é|ó) detest aborrec suprim inocu pendient obsolet silenci persist inesper insens inofens omit exclu inhib superflu dispens salt(?:e|a)(?:s|r|rse|rte|n)?$ nul(?:o|a|os|as)$",
  ),
  excepting: words("más_que otro_que otra_que otros_que otras_que sino"),
  delaying: {
    until: ["hasta"],
    order: words("antes después tras cuando una luego primero solo sólo espera espere esperar"),
  },
  comparing: {
    words: words(
      "más menos mejor mejores peor peores mayor mayores menor menores tan tanto tanta tantos tantas",
    ),
    equals: words(
      "tan tanto tanta tantos tantas así semejante semejantes comparable igual nada nadie",
    ),
    most: words("más mejor mejores peor peores mayor mayores menor menores récord máximo máxima"),
    mostEndings: [],
  },
  idioms: words(
    "fuera_de_plazo fuera_de_horario fuera_de_temporada no_sin sin_ningún sin_ninguna no_obstante no_dude no_dudes no_duden no_dudéis no_solo no_sólo no_más_que por_qué_no cómo_no no_olvide no_olvides no_te_preocupes no_importa_si no_importa_que no_importa_qué no_importa_cuál no_importa_cuáles no_importa_cuánto no_importa_cuántos no_importa_cuántas no_importa_quién no_importa_dónde no_importa_cómo no_deseado no_deseada no_deseados no_deseadas no_solicitado no_solicitada no_solicitados no_solicitadas o_no no_bien ya_no a_no_ser nunca_más mejor_que_nunca más_que_nunca que_nunca verdad_o_no hace_falta hacen_falta hacía_falta hacían_falta hará_falta harán_falta haría_falta harían_falta hizo_falta hicieron_falta haga_falta hagan_falta hacer_falta hiciera_falta sí_y_otro_no sí_y_otra_no sí_y_uno_no sí_y_una_no sin_embargo sin_duda nada_más_lejos ni_que_decir_tiene ni_qué_decir_tiene huelga_decir no_hace_falta_decir como_si_fuera como_si_fueran si_bien si_no_porque",
  ),
};
