import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Czech negates, mostly by a prefix, and words that may render a negation. */
export const negation: Negation = {
  sure: words(
    "není nejsou nejsem nejste nejsme nebyl nebyla nebylo nebyly nebude nebudou nebudete nebudeme nemá nemají nemáte nemáme neměl neměla nemělo neměli neměly nemůže nemohou nemůžete nemůžeme nemohl nemohla nemohlo nemohli nelze nesmí nesmějí nesmíte nemusí nemusíte nemusejí nechce nechtěl nechtěla nikdy",
  ),
  sureEndings: [],
  opening: words("žádný žádná žádné nikdo nic"),
  copulas: words("je jsou byl byla bylo byly bude budou se si by"),
  possible: words(
    "ne ani nikdo nikoho nikomu nikým nic ničeho ničemu ničím nikde nikam nijak žádný žádná žádné žádného žádnému žádném žádnou žádných žádným žádní nikoli nikoliv bez beze sotva stěží málokdy málo zřídka zřídkakdy jen jenom pouze jedině toliko kromě mimo místo namísto ale však jenže ačkoli přestože třebaže jiný jiná jiné jiného jinou jiných jinak ještě stále těžko obtížně prázdný prázdná prázdné volný volná volné zdarma teprve až dokud dříve dřív než dost daleko špatně špatný špatná špatné chybně lhostejno poslední naposledy první poprvé jediný jediná jediné pryč konec marně proti téměř vyjma výjimka výjimky výjimkou zákaz zakázáno stejný stejně totéž",
  ),
  senses: {
    but: words("ale však jenže"),
    only: words("jen jenom pouze jedině"),
    other: words("jiný jiná jiné jinak"),
    still: words("ještě stále"),
    few: words("málo"),
    without: words("bez beze"),
  },
  privative: words("bez beze žádný žádná žádné žádného žádnou žádných"),
  possibleStarts: words(
    "ne(?!bo|j|del|mec|tto|ur|on|st?r|ws) bez od(?:mit|lis|por|rad|step|miz) zabra zakaz zakaz zast zame(?:z|n)it zapom zapir popir pre(?:st|rus|krip|skoc|skak) vynech vyhn vyhyb vyluc vylouc ztra ztrat chyb schaz post?rad ignor skry skryv tajn utaj slep hluch selh selz deaktiv vypn vypin vypnut ruse zrus zani zaname konc ukonc ustan mlc tich zbav osvob vzda vzd zamit odmit omez anonym omyl mylne protich zastar smaz",
  ),
  excepting: words("než ale nýbrž"),
  comparing: {
    words: words("než více méně víc míň lepší horší tak takový taková takové stejně"),
    equals: words("tak takový taková takové tolik stejně podobně"),
    most: words("rekord rekordní nejvíce nejvíc"),
    mostEndings: [],
  },
  idioms: words(
    "ne_jen nejen ne_méně ne_více ne_později ne_dříve či_ne nebo_ne proč_ne neváhejte nezapomeňte nikdy_předtím jako_nikdy",
  ),
};
