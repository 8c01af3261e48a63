import type { Limits } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Words that limit a statement in Spanish, and words that may render them. */
export const limits: Limits = {
  words: {
    only: {
      says: words("solo sólo solamente sólamente únicamente exclusivamente"),
      may: words(
        "solo sólo solamente sólamente únicamente exclusivamente único única únicos únicas sola solos solas mero mera meramente simplemente nada_más sino salvo excepto apenas se_reduce se_reducen limita limitan limitar* limitamos limitó limitado limitada limitados exclusivo exclusiva exclusivos exclusivas hasta_que menos puramente restring* una_vez más_que más_de más_allá basta* bastó bastan reserv* privativ* partir distintos_a distintas_a distinto_a distinta_a ningún_otro ninguna_otra nadie_más todo toda todos todas pocos pocas poco poca recién estrict* exactamente precis* siempre_y_cuando hace_falta hará_falta imprescindible* indispensable* justo hasta concret* específic* particular* rara raras raramente contadas",
      ),
    },
    almost: {
      says: words("casi"),
      may: words(
        "casi mayormente mayoritariamente suele suelen normalmente generalmente habitualmente prácticamente cerca apenas poco poca pocos cuasi próximo próxima alrededor aproximadamente unos unas mayoría punto similar similares parecido parecida parecidos parecidas semejante semejantes rozando roza rozan rozaba ronda rondan rondaba",
      ),
    },
    perhaps: {
      says: words(
        "quizá quizás tal_vez probablemente posiblemente supuestamente presuntamente aparentemente",
      ),
      may: words(
        "quizá quizás tal_vez acaso probablemente seguramente posiblemente supuestamente presuntamente aparentemente presumiblemente parece parecen parecía parecer lo_mejor puede pueden podría podrían pueda puedan pudo podemos podamos podríamos puedes podrías posible posibles probable probables posibilidad debe deben debería deberían deberías debía debió supone suponer supuesto supongo imagino creo creemos creer dicen dice según seguro duda dudo si igual haya por_lo_visto",
      ),
    },
    condition: {
      says: words("solo_si sólo_si solamente_si únicamente_si"),
      may: words(
        "solo sólo solamente únicamente exclusivamente siempre menos salvo excepto condición único única mientras no cuando sin hasta",
      ),
    },
    possible: {
      says: words("es_posible_que puede_que"),
      may: words(
        "pued* pod* pud* posib* potencial* quiz* tal_vez probabl* acaso lo_mejor si riesgo* permit* admit* opcion* opción capaz capaces a_veces suel* deb* quier* quis* dese* cabe caben quepa oportunidad llegue lleguen llegar llegado sea* haya* esté* tenga* exist* autoriz* aunque necesariamente eventual* susceptible* igual seguramente",
      ),
      mayEnd: words("ría rían rías ríamos iera ieran iese iesen"),
    },
    working: {
      says: words("día_hábil días_hábiles día_laborable días_laborables"),
      may: words("hábil* laboral* laborab* trabajo semana"),
    },
    unless: {
      says: words("a_menos_que salvo_que a_no_ser_que excepto_que"),
      may: words("menos salvo excepto no_ser mientras hasta sino pero exceptuando"),
      against: words("si"),
    },
    without: {
      says: ["sin"],
      may: words("sin fuera antes exent* libre libres falt* carec* ausen* prescind*"),
      against: ["con"],
    },
    ended: {
      says: words("ya_no"),
      may: words(
        "dej* ces* pas* termin* acab* desapar* perd* pierd* más antes obsolet* fin último última había anterior*",
      ),
    },
    always: {
      says: words("siempre"),
      may: words(
        "siempre todo toda todos todas cada constante* continu* permanente* invariable* jamás nunca eterna* cualquier* sistemática* excepción momento sin_falta ningún ninguna sigu* segu* aún todavía",
      ),
    },
    usually: {
      says: words("normalmente generalmente habitualmente usualmente por_lo_general por_lo_común"),
      may: words(
        "suel* solemos soléis solí* soler normal* general* habitual* usual* típic* común comunes comúnmente mayor* frecuen* menudo veces casi tiende* acostumbr* regular* ordinari* principal* regla norma costumbre",
      ),
    },
    exactly: {
      says: words("exactamente"),
      may: words("exact* precis* just* mism* cabal* clavad* solo sólo igual ni_más_ni_menos"),
    },
    bound: {
      says: words(
        "más_de_# al_menos_# por_lo_menos_# como_mínimo_# menos_de_# como_máximo_# como_mucho_# hasta_# máximo_de_# mínimo_de_# #_como_mínimo #_como_máximo #_como_mucho #_por_lo_menos #_al_menos #_o_más #_o_menos",
      ),
      idle: words("hasta_que hasta_ahora hasta_la_fecha hasta_el_momento"),
      near: words(
        "más antes menos hasta mayor mayores menor menores casi cerca alrededor unos unas entre solo sólo apenas bien mucho poco dentro desde partir últimos últimas cabe caben basta bastan pasado pasada pasa pasan pasar",
      ),
      may: words(
        "más antes menos superior superiores inferior inferiores supera superan superó superar superado superando excede exceden exceder encima debajo mínimo mínima máximo máxima hasta mayor mayores menor menores desde partir casi cerca alrededor unos unas tope límite sobrepasa sobrepasan rebasa rebasan alcanza alcanzan alcanzar llega llegan llegar llegó largo largos pico entre solo sólo apenas bien mucho poco sumo cumplido cumplir cumplan cumpla pasó pasaba pasaron pasaban pasado pasando pasa pasan pasar pase pasen baja bajan bajar baje últimos últimas plazo dentro caben cabe capacidad aforo siquiera suficiente basta bastan rebas* sobrepas* super* al_menos por_lo_menos como_mucho a_lo_sumo o_más y_más o_menos y_menos o_mayor o_mayores o_menor o_menores y_mayores en_adelante para_arriba",
      ),
    },
  },
  conjecture: words("rá rán rás ré remos ría rían rías"),
  idle: words(
    "o_más_reciente o_más_recientes o_más_nueva o_más_nuevo o_más_nuevas o_más_nuevos siempre_que siempre_y_cuando para_siempre de_siempre desde_siempre como_siempre no_siempre casi_siempre sin_embargo sin_duda sin_fin sin_más ya_no_solo ya_no_sólo no_solo no_sólo no_solamente no_únicamente un_solo uno_solo sí_solo por_sí_solo más_de_una_vez sólo_que solo_que solo_es_cuestión sólo_es_cuestión es_solo_cuestión es_sólo_cuestión solo_era_cuestión sólo_era_cuestión era_solo_cuestión era_sólo_cuestión solo_será_cuestión sólo_será_cuestión será_solo_cuestión será_sólo_cuestión",
  ),
};
