import type { Frames } from "../../model/language/opposites.ts";
import { words } from "./own-knowledge.ts";

/** Words between two things that include the first and exclude the second. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  en: words("instead_of rather_than ,_not and_not but_not"),
  es: words("en_lugar_de en_lugar_del en_vez_de en_vez_del ,_no y_no pero_no"),
  de: words("statt anstatt anstelle_von ,_nicht und_nicht aber_nicht"),
  fr: words("au_lieu_de au_lieu_du plutôt_que ,_pas et_non ,_non et_pas"),
  it: words("invece_di invece_che anziché al_posto_di ,_non e_non ma_non"),
  pt: words("em_vez_de em_vez_do em_vez_da ao_invés_de ,_não e_não mas_não"),
};

/** Words before and between two things that express a change from the first to the second. */
const PASSAGE: Readonly<Record<string, readonly string[]>> = {
  en: words("from_…_to from_…_into"),
  es: words("de_…_a de_…_al del_…_al del_…_a de_…_hasta del_…_hasta desde_…_hasta desde_…_a"),
  de: words("von_…_auf vom_…_zum vom_…_zur von_…_zum von_…_zur von_…_nach von_…_zu von_…_bis"),
  fr: words("de_…_à de_…_au de_…_vers du_…_au du_…_à"),
  it: words("da_…_a dal_…_al dalla_…_alla dal_…_alla dalla_…_al da_…_fino_a"),
  pt: words("de_…_para de_…_a do_…_para da_…_para do_…_ao do_…_à da_…_à da_…_ao"),
};

/**
 * Words that may come between a verb and a name that is its object. After any other word the order proves
 * nothing: `was bought by`, `lives with`, and in French, Italian and Portuguese `plaît à`, whose subject is
 * what is liked.
 */
const OBJECT: Readonly<Record<string, readonly string[]>> = {
  en: words("the"),
  es: words("a al el la los las"),
  fr: words("le la les"),
  it: words("il lo la i gli le"),
  pt: words("o os as"),
};

/** Words that may precede the subject at the beginning of a clause. */
const SUBJECT: Readonly<Record<string, readonly string[]>> = {
  en: words("the a an"),
  es: words("el la los las un una"),
  fr: words("le la les un une"),
  it: words("il lo la i gli le un uno una"),
  pt: words("o a os as um uma"),
};

/**
 * Conjunctions for `and` and for `or`, and words that introduce a list in which the two are interchangeable:
 * `like A and B`, `como A o B`.
 */
const JOINTS: Readonly<Record<string, Frames>> = {
  en: {
    and: ["and"],
    or: ["or"],
    any: words(
      "like such_as e.g. for_example for_instance examples_are between among any all every each either both",
    ),
  },
  es: {
    and: ["y", "e"],
    or: ["o", "u"],
    any: words(
      "como cómo entre p._ej. por_ejemplo cualquier cualquiera todo todos todas cada tanto",
    ),
  },
  de: {
    and: ["und", "sowie"],
    or: ["oder"],
    any: words(
      "wie zwischen unter z._B. zum_Beispiel beispielsweise etwa alle allen jede jeder jedes jeden beliebige sowohl",
    ),
  },
  fr: {
    and: ["et"],
    or: ["ou"],
    any: words(
      "comme tels telles tel telle entre parmi par_exemple tout tous toutes chaque aussi_bien",
    ),
  },
  it: {
    and: ["e", "ed"],
    or: ["o", "od", "oppure"],
    any: words("come tra fra ad_esempio per_esempio ogni tutti tutte qualsiasi qualunque sia"),
  },
  pt: {
    and: ["e"],
    or: ["ou"],
    any: words("como entre por_exemplo qualquer todos todas cada tanto"),
  },
};

/** The frames of a language. */
export function framesIn(language: string): Frames {
  return {
    instead: INSTEAD[language] ?? [],
    passage: PASSAGE[language] ?? [],
    ...(OBJECT[language] !== undefined && { object: OBJECT[language] }),
    ...(SUBJECT[language] !== undefined && { subject: SUBJECT[language] }),
    ...JOINTS[language],
  };
}
