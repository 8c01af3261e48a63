import { pick, type Random } from "../random.ts";

/** Paragraphs that belong to no page, by language: what a translator might add. */
const STRAY: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "en",
    [
      "Do not forget to water the plants on the terrace before you leave for the long weekend.",
      "Our neighbours have been baking bread since the old mill opened its doors again.",
    ],
  ],
  [
    "es",
    [
      "No olvides regar las plantas de la terraza antes de salir para el puente.",
      "Nuestros vecinos hacen pan desde que el viejo molino volvió a abrir sus puertas.",
    ],
  ],
  [
    "fr",
    [
      "N'oubliez pas d'arroser les plantes de la terrasse avant de partir pour le week-end.",
      "Nos voisins font leur pain depuis que le vieux moulin a rouvert ses portes.",
    ],
  ],
  [
    "de",
    [
      "Vergessen Sie nicht, vor dem langen Wochenende die Pflanzen auf der Terrasse zu gießen.",
      "Unsere Nachbarn backen Brot, seit die alte Mühle wieder geöffnet hat.",
    ],
  ],
  [
    "pt",
    [
      "Não se esqueça de regar as plantas do terraço antes de sair para o feriado.",
      "Os nossos vizinhos fazem pão desde que o velho moinho voltou a abrir as portas.",
    ],
  ],
  [
    "ja",
    [
      "連休に出かける前に、テラスの植物に水をやるのを忘れないでください。",
      "古い水車小屋がまた開いてから、隣の家の人たちはパンを焼いています。",
    ],
  ],
]);

/** One of them in a language; in English where there is none in it. */
export function strayParagraph(language: string, random: Random): string {
  const own = STRAY.get(language.split("-")[0] ?? "") ?? STRAY.get("en") ?? [];
  return pick(random, own) ?? "";
}
