import type { Limits } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Words that limit a statement in Portuguese, and words that may render them. */
export const limits: Limits = {
  words: {
    only: {
      says: words("só somente apenas unicamente exclusivamente"),
      may: words(
        "só somente apenas unicamente exclusivamente único única únicos únicas sozinho sozinha mero mera meramente simplesmente nada_mais senão salvo exceto limit* restring* exclusivo exclusiva até menos mais puramente uma_vez sós basta* reserv* nenhum_outro nenhuma_outra ninguém_mais tudo todo toda todos todas pouco pouca poucos poucas estrit* exat* precis* recém raramente raro rara",
      ),
    },
    almost: {
      says: words("quase"),
      may: words(
        "quase geralmente normalmente costuma costumam praticamente cerca perto pouco apenas próximo próxima aproximadamente maioria beira beirando ronda uns umas",
      ),
    },
    perhaps: {
      says: words("talvez provavelmente possivelmente supostamente aparentemente"),
      may: words(
        "talvez provavelmente possivelmente supostamente aparentemente presumivelmente certamente parece parecem parecia pode podem poderia poderiam possa possam possível possíveis provável prováveis deve devem deveria deveriam dizem diz segundo supõe suponho acho acredito quem_sabe dúvida podemos pelos_vistos",
      ),
    },
    working: {
      says: words("dia_útil dias_úteis"),
      may: words("útil úteis trabalho semana"),
    },
    unless: {
      says: words("a_menos_que a_não_ser_que salvo_se exceto_se"),
      may: words("menos salvo exceto excepto ser até senão mas enquanto excetuando"),
      against: words("se"),
    },
    without: {
      says: words("sem"),
      may: words("sem livre* isent* falt* carec* ausen* evit* antes gratuit* priv* dispens* fora"),
      against: words("com"),
    },
    ended: {
      says: words("já_não não_mais"),
      may: words(
        "mais deix* par* cess* termin* acab* perd* fim antes antig* anterior* últim* obsolet* desapare* abandon* expir* ex",
      ),
    },
    always: {
      says: words("sempre"),
      may: words(
        "sempre tod* cada constant* contínu* continu* permanent* invariavel* nunca jamais etern* qualquer* quaisquer sistemat* exceção exceções momento nenhum* dev* automat* obrigat* ainda segue seguem",
      ),
    },
    usually: {
      says: words(
        "normalmente geralmente habitualmente usualmente em_geral tipicamente de_modo_geral por_norma",
      ),
      may: words(
        "normal* geral* habitual* usual* típic* tipic* comum comuns comumente maior* frequen* vezes quase tend* costum* regular* ordinári* princip* regra norma tradicional* cotidian* amiúde muitas",
      ),
    },
    exactly: {
      says: words("exatamente exactamente precisamente"),
      may: words(
        "exat* exact* precis* just* mesm* igual iguais só apenas idêntic* literal* perfeit* ponto certinho nem_mais_nem_menos corret* corresponde*",
      ),
    },
    bound: {
      says: words("mais_de_# pelo_menos_# ao_menos_# menos_de_# no_máximo_# no_mínimo_#"),
      may: words(
        "mais antes bastará suficiente suficientes menos superior superiores inferior inferiores supera superam superar ultrapassa ultrapassam excede excedem acima abaixo mínimo mínima máximo máxima até maior maiores menor menores desde partir quase cerca limite atinge chega chegam alcança entre só apenas bem além últimos últimas completado completar completos muito basta bastam prazo dentro caber cabem",
      ),
    },
  },
  conjecture: words("rá rão ria riam"),
  idle: words(
    "ou_mais_recente ou_mais_recentes ou_mais_nova ou_mais_novo só_se somente_se apenas_se não_só não_apenas não_somente um_só por_si_só mais_de_uma_vez sem_dúvida sem_fim sem_mais sem_falta nem_sempre não_sempre quase_sempre só_que só_por_precaução sempre_que para_sempre desde_sempre como_sempre não_exatamente já_não_só já_não_apenas",
  ),
};
