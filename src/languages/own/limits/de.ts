import type { Limits } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Words that limit a statement in German, and words that may render them. */
export const limits: Limits = {
  words: {
    only: {
      says: words("nur lediglich ausschließlich"),
      may: words(
        "nur lediglich ausschließlich bloß einzig einzige einzigen einziger einziges allein alleine erst lauter rein nichts ausgenommen außer bis beschränk* begrenz* einschränk* eingeschränk* einmal einfach sonst eben gerade eins reicht reichen genügt genügen vorbehalten all* jede* wenig* kaum unmittelbar kurz streng* genau bestimmt* bisher knapp selten",
      ),
    },
    almost: {
      says: words("fast beinahe nahezu"),
      may: words(
        "fast beinahe normalerweise gewöhnlich üblicherweise nahezu annähernd praktisch quasi etwa ungefähr rund knapp knappe knappen kaum gut ziemlich meisten meist so_gut_wie",
      ),
    },
    perhaps: {
      says: words("vielleicht wahrscheinlich vermutlich angeblich möglicherweise anscheinend"),
      may: words(
        "vielleicht wahrscheinlich höchstwahrscheinlich vermutlich angeblich möglicherweise anscheinend scheinbar offenbar eventuell wohl womöglich kann können könnte könnten könntest mag mögen dürfte dürften soll sollen sollte sollten muss müssen müsste scheint scheinen schien möglich möglichen glaube glauben denke sicher sicherlich bestimmt falls wenn gegebenenfalls evtl",
      ),
    },
    working: {
      says: words("Werktag Werktage Werktagen Arbeitstag Arbeitstage Arbeitstagen"),
      may: words("werktag* werktäglich* arbeitstag* geschäftstag* wochentag* bankarbeitstag*"),
    },
    unless: {
      says: words("es_sei_denn außer_wenn sofern_nicht"),
      may: words("denn außer sofern ausgenommen bis solange sondern aber ausnahme ansonsten"),
      against: words("wenn falls ob"),
    },
    without: {
      says: words("ohne"),
      may: words("ohne frei* los fehl* mangel* entfäll* vermeid* verzicht* bevor umgeh*"),
      mayEnd: words("los lose losen loser loses frei freie freien freier freies"),
      against: words("mit"),
    },
    ended: {
      says: words("nicht_mehr"),
      may: words(
        "mehr aufhör* aufgehört* beend* einstell* eingestell* vorbei ehemal* früher* vergang* ende endet veralte* abgelauf* letzt* alt* entfäll* entfall* weg verlier* verlor* verlieren längst",
      ),
    },
    always: {
      says: words("immer stets"),
      may: words(
        "immer stets jed* all* ständig* dauer* fortwähr* unentwegt ewig* permanent* kontinuier* grundsätzlich* durchweg durchgehend* konsequent* nie niemals jeweils automat* zwangsläufig* unbedingt* ausnahmslos* noch weiterhin dennoch müssen muss musst zwingend*",
      ),
    },
    usually: {
      says: words(
        "normalerweise üblicherweise gewöhnlich meistens in_der_regel typischerweise im_allgemeinen",
      ),
      may: words(
        "normal* üblich* gewöhn* gewohn* meist* regel* regulär* typisch* allgemein* oft häufig* mehrheit* größtenteils pfleg* fast gängig* gebräuch* tendier* neig* generell* vielfach standard* sonst hauptsächlich* überwiegend* mitunter manchmal grundsätzlich*",
      ),
    },
    exactly: {
      says: words("genau exakt"),
      may: words(
        "genau* exakt* präzis* gerade eben gleich* selb* dieselb* derselb* dasselb* nur pünktlich punkt ganz entsprech* entspricht identisch* übereinstimm* wörtlich* haargenau richtig* einzig* ausgerechnet just",
      ),
    },
    bound: {
      says: words("mehr_als_# mindestens_# wenigstens_# weniger_als_# höchstens_# maximal_#"),
      may: words(
        "mehr ausreichen genüge weniger mindestens wenigstens höchstens maximal minimal über unter oberhalb unterhalb bis ab größer kleiner höher niedriger länger kürzer älter jünger übersteigt übersteigen überschreitet überschreiten unterschreitet minimum maximum fast beinahe knapp rund etwa gut erreicht erreichen zwischen nur erst als von obergrenze grenze vollendet vollendete vollendeten letzten binnen innerhalb reicht reichen genügen genügt fasst fassen passen",
      ),
    },
  },
  idle: words(
    "nur_wenn nur_dann nur_für_den_Fall auch_immer nicht_nur nicht_bloß nicht_allein nur_schwer nur_schwierig nur_mühsam nur_selten nur_wenig nur_wenige nur_wenigen nur_kurz mehr_als_einmal ohne_weiteres ohne_Weiteres ohne_Zweifel ohne_Frage ohne_Ende genau_genommen genau_wie genau_so genau_dann nicht_mehr_als nicht_mehr_so nicht_mehr_und nicht_genau nicht_immer fast_immer immer_mehr immer_noch immer_wieder wie_immer wann_immer wo_immer was_immer wer_immer immer_weiter immer_besser immer_größer immer_weniger noch_immer immer_dann immer_wenn für_immer immer_schneller immer_kleiner immer_höher immer_öfter immer_häufiger immer_komplexer immer_wichtiger immer_schwieriger immer_stärker immer_älter immer_länger immer_kürzer immer_teurer immer_beliebter immer_schwerer immer_tiefer",
  ),
};
