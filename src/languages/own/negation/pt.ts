import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Portuguese negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("não nunca jamais"),
  sureEndings: [],
  copulas: words(
    "é são está estão era eram estava estavam foi foram seja sejam esteja estejam será serão seria seriam ser estar sido estado tem têm fica ficam se me te nos lhe lhes o a os as",
  ),
  opening: words("tampouco nenhum nenhuma ninguém nada"),
  possible: words(
    "o_mais_cedo até  pior piores ruim ruins limite limites limita limitado limitada limitados limitadas teto grátis gratuito gratuita primeira_vez_em primeira_vez_desde última_vez nada ninguém nem sem tampouco nenhum nenhuma nenhuns nenhumas apenas só somente pouco pouca poucos poucas salvo exceto menos quase difícil impossível mas porém embora contudo fora longe mal bem melhor máximo raro raramente ainda até sequer vez invés outro outra outros outras mesmo mesma livre falso falsa vazio zero único única únicos únicas basta bastam bastará suficiente suficientes",
  ),
  senses: {
    otherwise: words("caso_contrário do_contrário"),
    enough: words("basta bastam bastará suficiente suficientes"),
    undo: words("desfazer desfazê-lo desfaz desfazem desfeito desfeita desfeitos desfeitas"),
    unless: words("salvo exceto a_menos_que"),
    without: ["sem"],
    upto: words("até"),
    limit: words("limite limites limita limitado limitada limitados limitadas teto máximo máxima"),
    but: words("mas porém"),
    only: words("apenas só somente único única únicos únicas"),
    other: words("outro outra outros outras"),
    still: words("ainda"),
    few: words("pouco pouca poucos poucas"),
  },
  privative: words("sem nem nenhum nenhuma"),
  possibleStarts: words(
    "congel estagn parad(?:o|a|os|as)$ atip ambig cal(?:a|am|ou|ar)$ anonim anônim anónim disc des(?!de|t|s|c|envol) in(?:v[áa]lid|corret|compat|existent|depend|út|seg|suf|esper|comum|visív|consist|compl|d[ie]sej|super|igual) im(?:poss|bat|ped|per|pró) ir(?:re|ra) evit falt falh impe esque ignor proib proíb neg recus rejeit perd exclu omit deix abst ocult escond retir reter retev reserv segred secret abandon renunc cess cancel revog neglig escap elud resist hesit fracass priv(?!il) ceg surd alhei ausen suspen odei odi(?:a|ou) detest suprim obsolet dispens superflu inofens insens inócu omit",
  ),
  excepting: words("mais_que mais_do_que outro_que outra_que outro_senão outra_senão senão"),
  delaying: {
    until: ["até"],
    order: words("antes depois após quando uma logo só aguarde espere"),
  },
  comparing: {
    words: words(
      "mais menos melhor melhores pior piores maior maiores menor menores tão tanto tanta",
    ),
    equals: words("tão tanto tanta tantos tantas tal tais semelhante assim nada ninguém"),
    most: words("mais melhor melhores pior piores maior maiores menor recorde máximo máxima"),
    mostEndings: [],
  },
  idioms: words(
    "não_sem sem_nenhum sem_nenhuma não_é_mesmo não_é_verdade não_só não_apenas não_somente se_não ou_não por_que_não não_se_esqueça não_esqueça não_se_preocupe não_hesite nunca_mais mais_do_que_nunca do_que_nunca não_obstante já_não a_não_ser sim_e_outro_não sim_e_outra_não sem_dúvida",
  ),
};
