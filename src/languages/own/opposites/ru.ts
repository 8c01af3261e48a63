import type { Opposites } from "../../../model/language/opposites.ts";
import { withEndings, words } from "../own-knowledge.ts";

/** An adjective in its cases, and as an adverb: `быстрый`, `быстрого`, `быстро`. */
function forms(...stems: readonly string[]): readonly string[] {
  const endings = words(
    "ый ий ой ая яя ое ее ого его ому ему ом ем ым им ой ей ую юю ые ие ых их ыми ими о",
  );
  return stems.flatMap((stem) => withEndings(stem, endings));
}

/** Words of Russian that exclude each other, the forms that are also something else left out. */
export const opposites: Opposites = {
  answer: { yes: ["да"], no: ["нет"] },
  amount: {
    more: words("более_# свыше_# больше_# более_чем_# больше_чем_#"),
    less: words("менее_# меньше_# менее_чем_# меньше_чем_#"),
  },
  bound: {
    least: words("не_менее не_меньше по_меньшей_мере по_крайней_мере как_минимум минимум"),
    most: words("не_более не_больше максимум самое_большее не_позднее"),
  },
  order: { before: words("раньше прежде"), after: words("после позже потом") },
  speed: { fast: [...forms("быстр"), "быстрее"], slow: [...forms("медленн"), "медленнее"] },
  size: { larger: forms("бо́льш", "крупнейш"), smaller: forms("меньш", "мельчайш") },
  extent: {
    large: forms("больш", "огромн", "крупн"),
    small: forms("маленьк", "небольш", "крошечн"),
  },
  height: { higher: ["выше"], lower: ["ниже"] },
  length: { long: [...forms("длинн"), "длиннее", "дольше"], short: [...forms("коротк"), "короче"] },
  quality: { better: ["лучше", ...forms("лучш")], worse: ["хуже", ...forms("худш")] },
  extreme: { most: forms("максимальн"), least: forms("минимальн") },
  share: {
    majority: words("большинство большинства большинстве"),
    minority: words("меньшинство меньшинства"),
  },
  side: { left: words("слева налево влево"), right: words("справа направо вправо") },
  // Lands that are called so from anywhere.
  region: {
    orient: words(
      "ближний_восток ближнего_востока ближнем_востоке дальний_восток дальнего_востока дальнем_востоке",
    ),
  },
  compass: {
    north: ["север", "севера", "северу", "севере", ...forms("северн")],
    south: ["юг", "юга", "югу", "юге", ...forms("южн")],
    east: ["восток", "востока", "востоку", "востоке", ...forms("восточн")],
    west: ["запад", "запада", "западу", "западе", ...forms("западн")],
  },
  inside: { inside: words("внутри"), outside: words("снаружи") },
  change: {
    rise: words(
      "вырос выросла выросло выросли растёт растет растут возросла возрос возросло возросли увеличивает увеличивается увеличился увеличилась увеличилось увеличились увеличить повысился повысилась повысились",
    ),
    fall: words(
      "упал упала упало упали снизился снизилась снизилось снизились снижается сократился сократилась сократилось сократились уменьшился уменьшилась уменьшилось уменьшились уменьшает уменьшить",
    ),
  },
  supply: {
    add: words("добавить добавляет добавляют добавьте добавлен добавлена добавлены"),
    remove: words("удалить удаляет удаляют удалите удалён удален удалена удалены"),
  },
  trade: {
    buy: words("купить купил купила купили покупает"),
    sell: words("продать продал продала продали продаёт"),
  },
  contest: {
    win: words("выиграл выиграла выиграли победил победила победили"),
    lose: words("проиграл проиграла проиграли"),
  },
  permit: {
    allow: words("разрешает разрешить разрешено разрешён позволяет позволяют"),
    forbid: words(
      "запрещает запретить запрещено запрещён запрещены избегает избегать избежать избежит",
    ),
  },
  frequency: { always: ["всегда"], never: ["никогда"] },
  today: { today: ["сегодня"], yesterday: ["вчера"] },
  turn: { next: forms("следующ"), previous: forms("предыдущ") },
  age: { old: forms("стар"), new: forms("нов") },
  door: {
    open: words("открыт открыта открыто открыты открыть откройте открывает открывается"),
    closed: words("закрыт закрыта закрыто закрыты закрыть закройте закрывает закрывается"),
  },
  power: {
    on: words("включить включите включён включен включена включено включены включает"),
    off: words(
      "выключить выключите выключен выключена выключено выключены отключить отключите отключён отключен отключена отключено отключены",
    ),
  },
  duty: { must: forms("обязательн"), may: forms("необязательн") },
  reach: { in: forms("внутренн"), out: forms("внешн") },
  ease: {
    easy: [...forms("прост", "простейш", "лёгк", "легк", "легчайш"), "проще", "легче"],
    hard: [...forms("сложн", "сложнейш", "трудн"), "сложнее", "труднее"],
  },
  tangle: { simple: forms("прост", "простейш"), complex: forms("сложн", "сложнейш") },
  price: { cheap: [...forms("дешёв", "дешев"), "дешевле"], dear: ["дороже"] },
  force: { strong: [...forms("сильн"), "сильнее"], weak: [...forms("слаб"), "слабее"] },
  safety: { safe: forms("безопасн"), unsafe: forms("опасн", "небезопасн") },
  line: { level: forms("горизонтальн"), upright: forms("вертикальн") },
  sign: { plus: forms("положительн"), minus: forms("отрицательн") },
  heat: {
    warm: [...forms("тёпл", "тепл", "горяч"), "теплее", "горячее"],
    cold: [...forms("холодн"), "холоднее"],
  },
  moisture: { wet: forms("влажн", "мокр"), dry: forms("сух") },
  charge: { free: forms("бесплатн"), paid: forms("платн") },
  rightness: { right: forms("правильн"), wrong: forms("неправильн", "ошибочн") },
  recurrence: { often: words("часто"), rarely: words("редко") },
  season: {
    spring: words("весна весной весны весну"),
    summer: words("летом"),
    autumn: words("осень осенью осени"),
    winter: words("зима зимой зимы зиму"),
  },
};
