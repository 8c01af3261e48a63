import { findValues } from "../../../src/facts/find-values.ts";
import { profileOf } from "../../../src/languages/find-profile.ts";
import { loadLanguageData } from "../../../src/languages/load.ts";
import { indexLines } from "../../../src/model/page/place.ts";
import type { Prose } from "../../../src/model/page/prose.ts";

/** As much plain text as a page has around its numbers, then a sentence full of them. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: "The river turns behind the church and slows down where the old walls lean over the water. Nobody remembers who built them, and the council would rather not ask. Children fish there in the evening, and now and then they catch something. In March 2023 the mill sold 1,250 sacks for $14.5 million, half of them before 9 pm. ",
  es: "El río dobla detrás de la iglesia y se calma donde los viejos muros se inclinan sobre el agua. Nadie recuerda quién los levantó, y el ayuntamiento prefiere no preguntar. Los niños pescan allí al atardecer, y de vez en cuando sacan algo. En marzo de 2023 el molino vendió 1.250 sacos por 14,5 millones de dólares, la mitad antes de las 21:00. ",
  de: "Der Fluss biegt hinter der Kirche ab und wird langsamer, wo sich die alten Mauern über das Wasser neigen. Niemand weiß mehr, wer sie gebaut hat, und der Rat fragt lieber nicht. Abends angeln dort Kinder, und manchmal fangen sie etwas. Im März 2023 verkaufte die Mühle 1.250 Säcke für 14,5 Millionen Dollar, die Hälfte vor 21 Uhr. ",
  ja: "川は教会の裏で曲がり、古い壁が水の上に傾くあたりでゆるやかになる。だれが建てたのかを覚えている人はなく、役場も聞きたがらない。夕方になると子どもたちがそこで釣りをし、ときどき何かを釣り上げる。2023年3月、水車小屋は1,250袋を1,450万ドルで売り、その半分は午後9時前だった。",
};
/** Characters of the page that is measured. */
const PAGE = 10_240;
const RUNS = 31;
/** As many runs before, so that the engine has compiled what it will. */
const WARM_UP = 60;

function proseOf(text: string): Prose {
  const piece = { at: 0, length: text.length, offset: 0, sourceLength: text.length };
  return { text, spans: [], pieces: [piece], lines: indexLines("page.md", text) };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

console.log("language  profile, first use (ms)  values of 10 KB, median of 31 (ms)  values found");
for (const [language, sentence] of Object.entries(SENTENCES)) {
  const loading = performance.now();
  const data = await loadLanguageData(language);
  const profile = profileOf(language, new Map(data === undefined ? [] : [[language, data]]));
  findValues(proseOf(sentence), profile);
  const loaded = performance.now() - loading;

  const prose = proseOf(sentence.repeat(Math.ceil(PAGE / sentence.length)).slice(0, PAGE));
  for (let run = 0; run < WARM_UP; run++) findValues(prose, profile);
  let found = 0;
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    found = findValues(prose, profile).length;
    return performance.now() - start;
  });
  const cells = [loaded.toFixed(1).padStart(22), median(times).toFixed(2).padStart(35), found];
  console.log(`${language.padEnd(8)}${cells.join("  ")}`);
}
