import type { Limits } from "../../../model/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How German limits what it says, and what may stand for such a word in it. */
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
    bound: {
      says: words("mehr_als_# mindestens_# wenigstens_# weniger_als_# höchstens_# maximal_#"),
      may: words(
        "mehr weniger mindestens wenigstens höchstens maximal minimal über unter oberhalb unterhalb bis ab größer kleiner höher niedriger länger kürzer älter jünger übersteigt übersteigen überschreitet überschreiten unterschreitet minimum maximum fast beinahe knapp rund etwa gut erreicht erreichen zwischen nur erst als von obergrenze grenze vollendet vollendete vollendeten letzten binnen innerhalb reicht reichen genügen genügt fasst fassen passen",
      ),
    },
  },
  idle: words(
    "nur_wenn nur_dann nicht_nur nicht_bloß nicht_allein nur_schwer nur_schwierig nur_mühsam nur_selten nur_wenig nur_wenige nur_wenigen nur_kurz mehr_als_einmal",
  ),
};
