import { baseLanguage } from "../../model/language/language-tag.ts";

/**
 * Case and number endings that a language attaches directly to foreign names, `Reacta`, `TypeScriptem`; by
 * base language, in folded letters, from the declension of foreign names in grammars. Languages that use an
 * apostrophe or a hyphen need no entry, except Turkish, where it is often omitted. `i>a` replaces the
 * ending: Wikipedii is Wikipedia.
 */
const NAME_ENDINGS: Readonly<Record<string, string>> = {
  bs: "a u om em e i ov ova",
  cs: "a u ovi em e y i um ech ich ami mi ou uv ovy ova ove oveho ovem ovych ovymi",
  da: "s en et ens ets",
  et: "i it is ist isse sse il l ile le ilt lt iga ga iks ks ini ni ina na",
  eu: "n en ek k ak an ean ko eko ra era tik etik ekin rekin",
  fi: "n in un a ia ta issa ssa ista sta iin seen illa lla ilta lta ille lle iksi ksi ina na ksen>s ksessa>s ksesta>s kseen>s ksella>s kselta>s kselle>s ksena>s",
  hr: "a u om em e i ov ova e>a i>a u>a om>a",
  hu:
    "t et ot at nak nek ban ben bol ba be ra re rol on en n hoz hez tol nal nel ert kent ig k ek ok ak ja je e i s es os " +
    "val vel bal bel cal dal del fal fel gal gel kal kel lal lel mal mel pal pel ral rel sal sel tal tel zal zel",
  id: "nya",
  lt: "o ui a e as us",
  lv: "a u am s",
  ms: "nya",
  nb: "s en et ens ets",
  nn: "s en et",
  no: "s en et ens ets",
  pl:
    "a u owi em iem ie y i e o ow om ami ach i>a y>a e>a o>a cie>t dzie>d rze>r ksa>x ksie>x ksem>x ksowi>x ksu>x " +
    "owy owa owe owego owej owemu owym owych owymi",
  ro: "ul ului uri urile",
  sk: "a u ovi om e i y ov am och ami ou e>a i>a y>a u>a ou>a ovy ova ove oveho ovom ovych ovymi",
  sl: "a u om em i ov ih oma",
  sr: "a u om em e i ov ova",
  sv: "s en et ens ets",
  tr: "a e i u ya ye yi yu in un nin nun da de ta te dan den tan ten la le yla yle lar ler daki deki taki teki",
};

/** The name endings of a tag's base language; empty if there are none. */
export function nameEndingsOf(tag: string): readonly string[] {
  return NAME_ENDINGS[baseLanguage(tag)]?.split(" ") ?? [];
}
