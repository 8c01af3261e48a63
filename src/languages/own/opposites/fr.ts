import type { Opposites } from "../../../model/language/opposites.ts";
import { inFrames, words } from "../own-knowledge.ts";
import { basicsIn } from "./basics.ts";
import { calendarIn, roundsIn } from "./calendar.ts";
import { computingIn } from "./computing.ts";
import { conditionsIn } from "./conditions.ts";
import { dealingsIn } from "./dealings.ts";
import { deedsIn } from "./deeds.ts";
import { dutiesOf } from "./duties.ts";
import { everydayIn } from "./everyday.ts";
import { familyIn } from "./family.ts";
import { learningIn } from "./learning.ts";
import { particularsIn } from "./particulars.ts";
import { peoplesIn } from "./peoples.ts";
import { placesIn } from "./places.ts";
import { workingsIn } from "./workings.ts";

/** Mutually exclusive words of French; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: words("oui ouais si"), no: ["non"] },
  amount: {
    more: words(
      "plus_de plus_d'un plus_d’un plus_d'une plus_d’une plus_que au-dessus_de_# supérieur_à supérieure_à supérieurs_à supérieures_à au-dessus_de dépasse_#",
    ),
    less: words(
      "moins_de moins_d'un moins_d’un moins_d'une moins_d’une moins_que au-dessous_de_# inférieur_à inférieure_à inférieurs_à inférieures_à en_dessous_de",
    ),
  },
  comparison: { more: words("plus"), less: words("moins") },
  bound: {
    least: words(
      "au_moins d'au_moins d’au_moins tout_au_moins au_bas_mot au_minimum minimum_de #_ou_plus #_et_plus",
    ),
    most: words(
      "#_ou_moins #_et_moins maximum_de_# d'au_plus d’au_plus au_plus au_maximum jusqu'à jusqu’à jusqu'au jusqu’au jusqu'aux jusqu’aux",
    ),
  },
  order: {
    before: words(
      "avant auparavant plus_tôt ou_inférieur ou_inférieure ou_inférieures ou_antérieur ou_antérieure ou_antérieures",
    ),
    after: words(
      "après ensuite plus_tard au_bout_de au_bout_d'un au_bout_d'une au_bout_d’un au_bout_d’une ou_supérieur ou_supérieure ou_supérieures ou_ultérieur ou_ultérieure ou_ultérieures ou_plus_récent ou_plus_récente ou_plus_récentes",
    ),
  },
  limit: {
    until: words("jusqu'à jusqu’à jusqu'au jusqu’au"),
    since: words("depuis à_partir_de à_partir_du"),
  },
  speed: {
    fast: words("rapide rapides rapidement vite"),
    slow: words(
      "lent lente lents lentes lentement moins_vite moins_rapide moins_rapides moins_rapidement",
    ),
  },
  size: {
    larger: words(
      "plus_grand plus_grande plus_grands plus_grandes plus_gros plus_grosse supérieur supérieure supérieurs supérieures supérieur_à supérieure_à supérieurs_à supérieures_à",
    ),
    smaller: words(
      "plus_petit plus_petite plus_petits plus_petites inférieur inférieure inférieurs inférieures inférieur_à inférieure_à inférieurs_à inférieures_à",
    ),
  },
  extent: {
    large: words("grand grande grands grandes énorme énormes"),
    small: words("petit petite petits petites minuscule minuscules"),
  },
  length: {
    long: words("long longue longs longues"),
    short: words("court courte courts courtes"),
  },
  quality: {
    better: words("meilleur meilleure meilleurs meilleures mieux"),
    worse: words("pire pires"),
  },
  extreme: {
    most: words("maximum maximum_de_# maximal maximale maximales"),
    least: words("minimum minimal minimale minimales minimum_de"),
  },
  share: {
    majority: ["majorité"],
    minority: words("minorité peu_de petite_partie_de petite_partie_du petite_partie_des"),
  },
  count: {
    many: words("nombreux nombreuses beaucoup_de grand_nombre plein_de"),
    few: words("peu_de"),
  },
  side: { left: ["gauche"], right: words("droite côté_droit bord_droit coin_droit bouton_droit") },
  compass: {
    north: ["nord"],
    south: ["sud"],
    east: words("l'est l’est orientale oriental"),
    west: words("ouest l'ouest l’ouest occidental occidentale"),
  },
  layer: { above: words("dessus au-dessus"), below: words("dessous au-dessous") },
  perch: {
    above: words("au-dessus_de au-dessus_du au-dessus_des"),
    below: words("au-dessous_de au-dessous_du au-dessous_des en_dessous_du en_dessous_des"),
  },
  inside: {
    inside: words("intérieur l'intérieur l’intérieur"),
    outside: words("extérieur l'extérieur l’extérieur dehors"),
  },
  distance: {
    near: words("près proche proches"),
    far: words("loin lointain lointaine lointains lointaines"),
  },
  change: {
    rise: words(
      "maximiser maximise maximisent maximisant augmente augmentent augmenté augmentée augmenter augmentation hausse croît croissance accroît accru élève élèvent élever",
    ),
    fall: words(
      "minimiser minimise minimisent minimisant diminue diminuent diminué diminuée diminuer diminution baisse baissé baisser réduit réduire réduite réduction chute chuté abaisse abaisser abaissé",
    ),
  },
  supply: {
    add: words("ajoute ajoutent ajouter ajouté ajoutée ajoutés ajoutées ajoutez"),
    remove: words(
      "supprime suppriment supprimer supprimé supprimée supprimés supprimées supprimez retire retirer retiré enlève enlever",
    ),
  },
  trade: {
    buy: words(
      "achète achètent acheter acheté achetez acquiert acquérir acquis rachète racheté rachetée",
    ),
    sell: words("vend vendent vendre vendu vendez"),
  },
  contest: {
    win: words("gagne gagnent gagner gagné gagnons"),
    lose: words("perd perdent perdre perdu"),
  },
  consent: {
    accept: words(
      "accepte acceptent accepter accepté acceptée approuve approuver approuvé approuvée approuvés",
    ),
    refuse: words("refuse refusent refuser refusé refusée rejette rejeter rejeté rejetée décline"),
  },
  permit: {
    allow: words("permet permettent permettre permis autorise autorisé autorisée autoriser"),
    forbid: words(
      "interdit interdite interdits interdites interdire interdisent empêche empêchent empêcher empêché empêchera évite évitent éviter évité",
    ),
  },
  outcome: {
    success: words("succès réussit réussi réussie réussite"),
    failure: words("échec échecs échoue échouent échoué échouer"),
  },
  gain: {
    gain: words("avantage avantages l'avantage l’avantage"),
    loss: words("inconvénient inconvénients désavantage désavantages"),
  },
  // References to certain people or to both of two, not quantities.
  reference: {
    those: words(
      "tous_ceux_qui toutes_celles_qui tous_deux toutes_deux tous_les_deux toutes_les_deux",
    ),
  },
  quantity: {
    most: words(
      "la_plupart majorité presque_tous presque_toutes presque_tout presque_toute presque_chaque",
    ),
    all: words(
      "presque_tous presque_toutes presque_tout presque_toute presque_chaque tous toutes chaque la_totalité_du la_totalité_de la_totalité_des",
    ),
    some: words("certains certaines quelques plusieurs"),
    none: words("aucun aucune"),
  },
  frequency: {
    always: ["toujours"],
    usually: words(
      "habituellement généralement normalement d'habitude d’habitude en_général presque_toujours",
    ),
    sometimes: words("parfois quelquefois occasionnellement pas_toujours"),
    never: ["jamais"],
  },
  today: { today: words("aujourd'hui aujourd’hui"), yesterday: ["hier"] },
  gravity: { warning: words("avertissement avertissements"), error: words("erreur erreurs") },
  turn: {
    next: [
      ...words("suivant suivante suivants suivantes prochain prochaine"),
      ...roundsIn("fr", "*_prochain prochain_*"),
    ],
    previous: words("précédent précédente précédents précédentes"),
  },
  rank: {
    first: words("d'abord d’abord premier première premiers premières"),
    // `The latter` of two is the second.
    second: words("second deuxième ce_dernier cette_dernière ces_derniers ces_dernières"),
    third: words("troisième troisièmes"),
    last: [
      ...words(
        "dernier dernière derniers dernières ce_dernier cette_dernière ces_derniers ces_dernières",
      ),
      ...roundsIn("fr", "*_dernier"),
    ],
  },
  age: {
    old: words("ancien ancienne anciens anciennes vieux vieille vieilles obsolète obsolètes"),
    new: words("nouveau nouvelle nouveaux nouvelles nouvel récent récente récents récentes"),
  },
  sameness: {
    same: words("le_même la_même les_mêmes du_même"),
    other: words("différent différente différents différentes"),
  },
  door: {
    open: words("ouvre ouvrent ouvrir ouvert ouverte ouverts ouvertes ouvrez"),
    closed: words("ferme ferment fermer fermé fermée fermés fermées fermez"),
  },
  truth: { true: words("vrai vraie vrais"), false: words("faux fausse fausses") },
  power: {
    on: words(
      "active activer activé activée activés activées activez activez-le activez-la activez-les allume allument allumer allumez allumez-le allumez-la allumez-les allumé allumée",
    ),
    off: words(
      "désactive désactiver désactivé désactivée désactivés désactivées désactivez désactivez-le désactivez-la désactivez-les éteint éteindre éteignez éteignez-le éteignez-la éteignez-les éteinte éteints éteintes",
    ),
  },
  duty: {
    must: words("obligatoire obligatoires requis requise requises"),
    may: words(
      "optionnel optionnelle optionnels optionnelles facultatif facultative facultatifs volontaire volontaires",
    ),
  },
  reach: {
    in: words("interne internes"),
    out: words("externe externes"),
  },
  view: {
    public: words("public publique publics publiques"),
    private: words("privé privée privés privées"),
  },
  flow: {
    input: words("entrée entrées entrant entrante entrants entrantes"),
    output: words("sortie sorties sortant sortante sortants sortantes"),
  },
  // Includes exit codes and states, which are no output.
  otherwise: {
    other: words(
      "du_moins pas_moins ou_plusieurs après_l'autre après_l’autre code_de_sortie codes_de_sortie statut_de_sortie état_de_sortie",
    ),
  },
  role: { client: words("client clients"), server: words("serveur serveurs") },
  ease: {
    easy: words("facile faciles facilement simple simples"),
    hard: words("compliqué compliquée compliqués compliquées difficile difficiles difficilement"),
  },
  price: {
    cheap: words(
      "bon_marché moins_cher moins_chère moins_chers moins_chères peu_cher peu_chère peu_chers peu_chères pas_cher pas_chère pas_chers pas_chères moins_coûteux moins_coûteuse moins_coûteuses peu_coûteux peu_coûteuse peu_coûteuses",
    ),
    dear: words("cher chère chers chères coûteux coûteuse coûteuses"),
  },
  force: { strong: words("fort forte forts fortes"), weak: words("faible faibles") },
  safety: {
    safe: words("sûr sûre sûrs sûres sécurisé sécurisée"),
    unsafe: words("dangereux dangereuse dangereuses"),
  },
  light: { light: words("clair claire clairs claires"), dark: words("sombre sombres") },
  line: {
    level: words("horizontal horizontale horizontalement"),
    upright: words("vertical verticale verticalement"),
  },
  sign: {
    plus: words("positif positive positifs positives"),
    minus: words("négatif négative négatifs négatives"),
  },
  sex: { man: words("homme hommes"), woman: words("femme femmes") },
  fill: { empty: words("vide vides"), full: words("plein pleine pleins pleines") },
  front: { behind: words("derrière"), front: words("devant") },
  phase: {
    early: words("début_# début_de_# début_des_#"),
    mid: words("mi_# milieu_de_# milieu_des_#"),
    late: words("fin_# fin_de_# fin_des_#"),
  },
  "part-of-day": {
    morning: words("le_matin ce_matin chaque_matin dans_la_matinée"),
    afternoon: words("l'après-midi l’après-midi cet_après-midi le_soir ce_soir chaque_soir"),
    night: words("la_nuit cette_nuit chaque_nuit le_soir ce_soir chaque_soir"),
  },
  interval: {
    ...inFrames(words("un_* une_*"), {
      hour: "heure",
      day: "jour journée",
      week: "semaine",
      month: "mois",
      year: "an année",
      decade: "décennie",
      century: "siècle",
    }),
    "half-hour": words("demi-heure demie-heure"),
  },
  approach: { under: words("presque_# près_de_# quasiment_#"), over: words("plus_de_#") },
  margin: {
    more: words("#_de_plus #_ou_plus #_et_plus"),
    less: words("#_de_moins #_ou_moins #_et_moins"),
  },
  factor: { more: words("deux_fois_plus"), less: words("deux_fois_moins") },
  run: {
    start: words(
      "démarre démarrent démarrer démarrez démarré lance lancer lancez redémarre redémarrer redémarrez démarrage redémarrage reprend reprennent reprendre reprenez",
    ),
    stop: words(
      "arrête arrêtent arrêter arrêtez arrêté arrêtée arrêtés arrêtées arrêt arrêts interrompt interrompre",
    ),
  },
  affix: {
    first: words("commence_par commencent_par commençant_par"),
    last: words("termine_par terminent_par terminant_par finit_par finissent_par"),
  },
  heat: { warm: words("chaud chaude chauds chaudes"), cold: words("froid froide froids froides") },
  moisture: { wet: words("humide humides mouillé mouillée"), dry: words("sec sèche secs sèches") },
  thickness: { thick: words("épais épaisse épaisses"), thin: words("mince minces fine fines") },
  width: { wide: words("large larges"), narrow: words("étroit étroite étroits étroites") },
  weight: {
    heavy: words("lourd lourde lourds lourdes"),
    light: words("léger légère légers légères"),
  },
  softness: { soft: words("mou molle mous molles"), hard: words("dur dure durs dures") },
  slope: { steep: words("raide raides abrupt abrupte"), flat: words("plat plate plats plates") },
  charge: {
    free: words("gratuit gratuite gratuits gratuites gratuitement"),
    paid: words("payant payante payants payantes"),
  },
  rightness: {
    right: words("correct correcte corrects correctes correctement"),
    wrong: words("incorrect incorrecte incorrects incorrectes erroné erronée erronés erronées"),
  },
  inclusion: {
    in: words("inclus incluse incluses inclut incluent inclura incluront"),
    out: words("exclu exclue exclus exclues exclut excluent exclura excluront"),
  },
  recurrence: {
    often: words("souvent fréquemment fréquent fréquente fréquents fréquentes"),
    rarely: words(
      "rarement rare rares moins_souvent moins_fréquemment moins_fréquent moins_fréquente moins_fréquents moins_fréquentes",
    ),
  },
  verge: {
    upper: words("supérieur supérieure supérieurs supérieures supérieur_à supérieure_à"),
    lower: words("inférieur inférieure inférieurs inférieures inférieur_à inférieure_à"),
  },
  reckoning: {
    multiply: words("multiplie multiplier multipliez multiplié"),
    divide: words("divise diviser divisez divisé"),
    subtract: words("soustrait soustraire soustrayez"),
  },
  time: {
    seconds: ["secondes"],
    minutes: ["minutes"],
    hours: ["heures"],
    days: ["jours"],
    weeks: ["semaines"],
    years: words("ans années"),
    decades: ["décennies"],
    centuries: ["siècles"],
  },
  season: {
    spring: ["printemps"],
    summer: words("été l'été l’été"),
    autumn: words("automne l'automne l’automne"),
    winter: words("hiver l'hiver l’hiver"),
  },
  colour: {
    red: words("rouge rouges"),
    green: words("vert verte verts vertes"),
    blue: words("bleu bleue bleus bleues"),
    yellow: words("jaune jaunes"),
    black: words("noir noire noirs noires"),
    white: words("blanc blanche blancs blanches"),
    brown: words("marron marrons brun brune bruns brunes"),
    pink: words("rose roses"),
    grey: words("gris grise"),
  },
  things: {
    all: words("tout_cela tout_ça tout_ceci"),
    none: words("rien_de_cela rien_de_tout_cela rien_de_tout_ça"),
  },
  urge: dutiesOf(
    words("doit doivent devez dois devons devra devront devrez faut faudra"),
    words("devrait devraient devriez devrions"),
  ),
  modal: {
    must: words(
      "doit doivent devez dois devra devront devrez faut faudra besoin nécessaire devrait devraient devriez possible",
    ),
    may: words(
      "peut peuvent pouvez peux pourra pourront pourrez pourrait pourraient pourriez besoin nécessaire devrait devraient devriez possible",
    ),
  },
  customs: {
    in: words("importer importe importez importent importé importée importation"),
    out: words("exporter exporte exportez exportent exporté exportée exportation"),
  },
  network: { on: words("en_ligne"), off: words("hors_ligne") },
  display: {
    shown: words("afficher affiche affichent affichez affiché affichée affichés montrer montre"),
    hidden: words("masquer masque masquent masquez masqué masquée masqués cacher cache caché"),
  },
  exception: {
    out: words(
      "sauf excepté hormis à_l'exception_de à_l’exception_de à_l'exception_du à_l’exception_du",
    ),
    in: words("y_compris inclus incluse incluses"),
  },
  ...calendarIn("fr"),
  ...workingsIn("fr"),
  ...learningIn("fr"),
  ...particularsIn("fr"),
  ...conditionsIn("fr"),
  ...dealingsIn("fr"),
  ...computingIn("fr"),
  ...basicsIn("fr"),
  ...everydayIn("fr"),
  ...familyIn("fr"),
  ...deedsIn("fr"),
  people: peoplesIn("fr"),
  place: placesIn("fr"),
  // A condition, not an amount.
  proviso: {
    given: words("à_condition_que à_condition_de pourvu_que"),
    unless: words("à_moins_que sauf_si"),
  },
};
