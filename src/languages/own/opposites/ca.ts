import type { Opposites } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Mutually exclusive words of Catalan; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: ["sí"], no: ["no"] },
  amount: {
    more: words("més_de més_que més_d'# més_d’# superior_a superiors_a"),
    less: words("menys_de menys_que menys_d'# menys_d’# inferior_a inferiors_a"),
  },
  comparison: { more: ["més"], less: ["menys"] },
  bound: {
    least: words("almenys com_a_mínim pel_cap_baix"),
    most: words("com_a_màxim com_a_molt a_tot_estirar fins_a"),
  },
  order: {
    before: words("abans anterior anteriors"),
    after: words("després posterior posteriors"),
  },
  speed: {
    fast: words("ràpid ràpida ràpids ràpides ràpidament"),
    slow: words("lent lenta lents lentes lentament menys_ràpid menys_ràpida"),
  },
  size: {
    larger: words("més_gran més_grans major majors"),
    smaller: words("més_petit més_petita més_petits més_petites menor menors"),
  },
  quality: { better: words("millor millors"), worse: words("pitjor pitjors") },
  extreme: { most: words("màxim màxima"), least: words("mínim mínima") },
  share: { majority: ["majoria"], minority: ["minoria"] },
  count: { many: words("molts moltes"), few: words("pocs poques") },
  side: { left: words("esquerra esquerre"), right: words("dreta") },
  compass: {
    north: words("nord septentrional"),
    south: words("sud meridional"),
    east: words("est oriental"),
    west: words("oest occidental"),
  },
  layer: { above: words("damunt"), below: words("sota") },
  inside: { inside: words("dins dintre"), outside: words("fora") },
  change: {
    rise: words("augmenta augmenten augmentat pujar puja pujat creix creixen crescut"),
    fall: words("disminueix disminueixen disminuït baixar baixa baixat reduït redueix"),
  },
  supply: {
    add: words("afegir afegeix afegit afegiu"),
    remove: words("eliminar elimina eliminat esborrar esborra esborreu"),
  },
  permit: {
    allow: words("permet permeten permetre permès"),
    forbid: words("prohibeix prohibeixen prohibir prohibit impedeix evita eviten evitar"),
  },
  gain: {
    gain: words("avantatge avantatges"),
    loss: words("desavantatge desavantatges inconvenient inconvenients"),
  },
  frequency: { always: ["sempre"], never: words("mai") },
  everybody: { all: words("tothom"), none: ["ningú"] },
  today: { today: ["avui"], yesterday: ["ahir"] },
  turn: { next: words("següent següents"), previous: words("anterior anteriors") },
  age: {
    old: words("vell vella vells velles antic antiga antics antigues"),
    new: words("nova noves nous"),
  },
  sameness: { same: words("mateix mateixa mateixos mateixes"), other: words("diferent diferents") },
  door: {
    open: words("obert oberta oberts obertes obre obren"),
    closed: words("tancat tancada tancats tancades tanca tanquen"),
  },
  power: {
    on: words("activar activa activat activada habilitat habilitada"),
    off: words("desactivar desactiva desactivat desactivada inhabilitat inhabilitada"),
  },
  duty: {
    must: words("obligatori obligatòria obligatoris obligatòries"),
    may: words("opcional opcionals"),
  },
  reach: {
    in: words("intern interna interns internes"),
    out: words("extern externa externs externes"),
  },
  view: {
    public: words("públic pública públics públiques"),
    private: words("privat privada privats privades"),
  },
  flow: { input: words("entrada entrades"), output: words("sortida sortides") },
  ease: {
    easy: words("fàcil fàcils senzill senzilla senzills senzilles"),
    hard: words("difícil difícils complicat complicada"),
  },
  price: {
    cheap: words("barat barata barats barates econòmic econòmica"),
    dear: words("cara cars cares"),
  },
  force: { strong: words("fort forta forts fortes"), weak: words("feble febles dèbil dèbils") },
  safety: {
    safe: words("segur segura segurs segures"),
    unsafe: words("perillós perillosa insegur insegura"),
  },
  line: { level: words("horitzontal horitzontals"), upright: words("vertical verticals") },
  sign: {
    plus: words("positiu positiva positius positives"),
    minus: words("negatiu negativa negatius negatives"),
  },
  fill: { empty: words("buit buida buits buides"), full: words("ple plena plens plenes") },
  heat: {
    warm: words("calent calenta calents calentes càlid càlida"),
    cold: words("fred freda freds fredes"),
  },
  moisture: { wet: words("humit humida mullat mullada"), dry: words("sec seca secs seques") },
  time: {
    seconds: ["segons"],
    minutes: ["minuts"],
    hours: ["hores"],
    days: ["dies"],
    weeks: ["setmanes"],
    months: ["mesos"],
    years: ["anys"],
    centuries: ["segles"],
  },
  // A condition, not an amount.
  proviso: { unless: words("a_menys_que") },
  season: { spring: ["primavera"], summer: ["estiu"], autumn: ["tardor"], winter: ["hivern"] },
};
