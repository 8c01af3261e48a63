import { between, createRandom, pick, type Random, seedOf } from "../accuracy/random.ts";
import type { RawPair } from "../accuracy/read-pairs.ts";

type Side = "source" | "target";
type Words = Readonly<Record<Side, string>>;

const LANGUAGES: Words = { source: "en", target: "es" };
const NUMBERS = {
  source: new Intl.NumberFormat(LANGUAGES.source),
  target: new Intl.NumberFormat(LANGUAGES.target),
};

/** `#` stands for a number, `@` for a year. */
const SENTENCES: readonly Words[] = [
  {
    source: "The mill by the river sold # sacks in @, more than the two others together.",
    target: "El molino del río vendió # sacos en @, más que los otros dos juntos.",
  },
  {
    source: "Nobody remembers who built the **old wall**, and the council would rather not ask.",
    target:
      "Nadie recuerda quién levantó el **muro viejo**, y el ayuntamiento prefiere no preguntar.",
  },
  {
    source: "A loaf cost # coins then, and the baker was known to round down for children.",
    target:
      "Un pan costaba entonces # monedas, y el panadero solía redondear a la baja para los niños.",
  },
  {
    source: "Between @ and the flood the bridge was repaired *only once*.",
    target: "Entre @ y la inundación el puente se reparó *una sola vez*.",
  },
  {
    source: "Run `count --all` to see how many of the # houses are still lived in.",
    target: "Ejecuta `count --all` para ver cuántas de las # casas siguen habitadas.",
  },
  {
    source: "The letters of @ are kept in a box under the stairs, tied with a ribbon.",
    target: "Las cartas de @ se guardan en una caja bajo la escalera, atadas con una cinta.",
  },
  {
    source: "Rain fell for # days, and when it stopped the market moved up the hill.",
    target: "Llovió durante # días, y cuando paró el mercado se trasladó colina arriba.",
  },
  {
    source: "Children fish there in the evening and now and then they catch something.",
    target: "Los niños pescan allí al atardecer y de vez en cuando sacan algo.",
  },
];

const HEADINGS: readonly Words[] = [
  { source: "The mill", target: "El molino" },
  { source: "A wall and its stones", target: "Un muro y sus piedras" },
  { source: "What the market sells", target: "Lo que vende el mercado" },
  { source: "Letters from the valley", target: "Cartas del valle" },
  { source: "How to count houses", target: "Cómo contar casas" },
];

/** One page in so many says another number than its source. */
const PAGES_PER_DEFECT = 10;

/** So many pairs of invented pages that link to one another, the same on every run. */
export function generatePairs(count: number, sections: number): RawPair[] {
  return Array.from({ length: count }, (_, index) => generatePair(index, sections));
}

/** A page of so many sections and its translation. */
export function generatePair(index: number, sections: number): RawPair {
  const page = (side: Side) => ({
    path: `generated/${LANGUAGES[side]}/page-${index}.md`,
    language: LANGUAGES[side],
    text: writePage(index, sections, side),
  });
  return { set: "generated", source: page("source"), target: page("target") };
}

function writePage(index: number, sections: number, side: Side): string {
  const defect = side === "target" && index % PAGES_PER_DEFECT === 0 ? 1 : 0;
  const title = { source: `Chronicle ${index}`, target: `Crónica ${index}` }[side];
  const link = {
    source: `Read on in [the next part](page-${index + 1}.md): part ${index + 1}.`,
    target: `Sigue en [la parte siguiente](page-${index + 1}.md): parte ${index + 1 + defect}.`,
  }[side];
  const parts = Array.from({ length: sections }, (_, section) => {
    // Both sides draw from one stream, so that they say the same.
    const random = createRandom(seedOf(index, section));
    return writeSection(random, section, side);
  });
  return `---\ntitle: "${title}"\nweight: ${index}\n---\n\n${[link, ...parts].join("\n\n")}\n`;
}

function writeSection(random: Random, section: number, side: Side): string {
  const level = section % 3 === 0 ? "##" : "###";
  const heading = `${level} ${pick(random, HEADINGS)?.[side]} ${section + 1}`;
  const paragraph = (): string => `${sentence(random, side)} ${sentence(random, side)}`;
  const parts = [heading, paragraph(), paragraph()];
  if (section % 2 === 0) {
    parts.push([1, 2, 3].map(() => `- ${sentence(random, side)}`).join("\n"));
  }
  if (section % 4 === 1) parts.push(`\`\`\`sh\ncount --all --year ${year(random)}\n\`\`\``);
  if (section % 5 === 2) parts.push(writeTable(random, side));
  return parts.join("\n\n");
}

function writeTable(random: Random, side: Side): string {
  const head = { source: "| year | sacks |", target: "| año | sacos |" }[side];
  const rows = [1, 2, 3].map(() => `| ${year(random)} | ${amount(random, side)} |`);
  return [head, "| --- | --- |", ...rows].join("\n");
}

function sentence(random: Random, side: Side): string {
  return (pick(random, SENTENCES)?.[side] ?? "")
    .replace("#", amount(random, side))
    .replace("@", year(random));
}

function amount(random: Random, side: Side): string {
  return NUMBERS[side].format(between(random, 2, 99_999));
}

function year(random: Random): string {
  return String(between(random, 1700, 2020));
}
