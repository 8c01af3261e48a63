import type { Opposites } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Mutually exclusive words of Finnish; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: words("kyllä joo"), no: ["ei"] },
  amount: {
    more: words("enemmän_kuin suurempi_kuin pidempi_kuin yli_#"),
    less: words("vähemmän_kuin pienempi_kuin lyhyempi_kuin alle_#"),
  },
  comparison: { more: ["enemmän"], less: ["vähemmän"] },
  bound: { least: words("vähintään ainakin"), most: words("enintään korkeintaan viimeistään") },
  speed: {
    fast: words("nopea nopeaa nopeat nopeasti nopeampi nopeampaa nopeammin nopein nopeimmin"),
    slow: words("hidas hidasta hitaat hitaasti hitaampi hitaampaa hitaammin hitain hitaimmin"),
  },
  size: {
    larger: words("suurempi suurempaa suuremmat suurin suurinta suurimmat isompi isoin"),
    smaller: words("pienempi pienempää pienemmät pienin pienintä pienimmät"),
  },
  length: {
    long: words("pitkä pitkää pitkät pidempi pidempään pitempi pisin"),
    short: words("lyhyt lyhyttä lyhyet lyhyempi lyhyempään lyhyin"),
  },
  height: {
    higher: words("korkeampi korkeammalla korkein"),
    lower: words("matalampi matalampaa matalin alempi alempana alin"),
  },
  quality: {
    better: words("parempi parempaa paremmin paras parasta parhaiten"),
    worse: words("huonompi huonompaa huonommin huonoin huonoiten pahempi pahin"),
  },
  share: {
    majority: words("enemmistö enemmistön enemmistöä"),
    minority: words("vähemmistö vähemmistön vähemmistöä"),
  },
  side: { left: words("vasen vasemmalla vasemmalle vasemman"), right: words("oikealla oikealle") },
  compass: {
    north: words("pohjoinen pohjoiseen pohjoisessa pohjoisen pohjoisempana"),
    south: words("etelä etelään etelässä eteläinen etelän etelämpänä"),
    east: words("itä itään idässä itäinen"),
    west: words("länsi länteen lännessä läntinen"),
  },
  change: {
    rise: words("nousi nousee nousivat kasvoi kasvaa kasvoivat lisääntyi lisääntyy nousu kasvu"),
    fall: words("laski laskivat väheni vähenee pieneni pienenee putosi putoaa lasku"),
  },
  supply: {
    add: words("lisätä lisätään lisäsi lisätty"),
    remove: words("poista poistaa poistetaan poisti poistettu"),
  },
  trade: {
    buy: words("ostaa osti ostettu ostetaan ostavat"),
    sell: words("myydä myi myyty myydään myyvät"),
  },
  contest: {
    win: words("voittaa voitti voitettu voittivat"),
    lose: words("hävitä hävisi hävitty hävisivät häviää"),
  },
  permit: {
    allow: words("sallia sallii sallitaan sallittu"),
    forbid: words("kieltää kieltävät kielletään kielletty estää estetään estetty"),
  },
  outcome: {
    success: words("onnistuu onnistui onnistunut menestys"),
    failure: words("epäonnistuu epäonnistui epäonnistunut epäonnistuminen"),
  },
  gain: { gain: words("etu edut etuja"), loss: words("haitta haitat haittoja") },
  today: { today: ["tänään"], yesterday: ["eilen"] },
  turn: {
    next: words("seuraava seuraavan seuraavat"),
    previous: words("edellinen edellisen edelliset"),
  },
  age: {
    old: words("vanha vanhaa vanhat vanhan vanhempi vanhempaa vanhin"),
    new: words("uusi uutta uudet uuden uudempi uudempaa uusin"),
  },
  door: {
    open: words("avaa avata avattu avoin avoinna auki"),
    closed: words("sulje sulkea suljettu suljetaan suljettuna kiinni"),
  },
  power: {
    on: words("käyttöön käytössä päälle päällä"),
    off: words("pois_käytöstä pois_päältä"),
  },
  duty: {
    must: words("pakollinen pakollista pakolliset"),
    may: words("valinnainen valinnaista valinnaiset"),
  },
  reach: { in: words("sisäinen sisäistä sisäiset"), out: words("ulkoinen ulkoista ulkoiset") },
  view: {
    public: words("julkinen julkista julkiset"),
    private: words("yksityinen yksityistä yksityiset"),
  },
  ease: {
    easy: words("helppo helppoa helpot helposti helpompi helpommin"),
    hard: words("vaikea vaikeaa vaikeat vaikeasti vaikeampi vaikeammin"),
  },
  price: {
    cheap: words("halpa halpaa halvat halvempi halvin edullinen edullisempi"),
    dear: words("kallis kallista kalliit kalliimpi kallein"),
  },
  force: {
    strong: words("vahva vahvaa vahvat vahvempi vahvin"),
    weak: words("heikko heikkoa heikot heikompi heikoin"),
  },
  safety: {
    safe: words("turvallinen turvallista turvalliset"),
    unsafe: words("vaarallinen vaarallista vaaralliset turvaton"),
  },
  fill: { empty: words("tyhjä tyhjää tyhjät"), full: words("täysi täyttä täydet täynnä") },
  heat: {
    warm: words("lämmin lämmintä lämpimät kuuma kuumaa"),
    cold: words("kylmä kylmää kylmät viileä viileää"),
  },
  rightness: { right: words("oikein"), wrong: words("väärin väärä väärää") },
  recurrence: { often: words("usein useammin"), rarely: words("harvoin harvemmin") },
  time: {
    seconds: words("sekunteja"),
    minutes: words("minuutteja"),
    hours: words("tunteja"),
    days: words("päiviä"),
    weeks: words("viikkoja"),
    months: words("kuukausia"),
  },
  season: {
    spring: words("kevät keväällä kevään keväästä"),
    summer: words("kesä kesällä kesän kesästä"),
    autumn: words("syksy syksyllä syksyn syksystä"),
    winter: words("talvi talvella talven talvesta"),
  },
};
