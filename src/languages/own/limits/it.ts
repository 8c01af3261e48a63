import type { Limits } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** Words that limit a statement in Italian, and words that may render them. */
export const limits: Limits = {
  words: {
    only: {
      says: words("solo soltanto solamente esclusivamente unicamente"),
      may: words(
        "solo soltanto solamente esclusivamente unicamente sola soli sole unico unica unici uniche semplicemente mero mera appena altro che tranne salvo eccetto limit* esclusivo esclusiva puramente fino finché meno più una_volta basta* riserva* riservat* nessun_altro nessun’altra tutto tutta tutti tutte poco poca pochi poche strett* esatt* precis* finora raramente rado rari rare",
      ),
    },
    almost: {
      says: words("quasi"),
      may: words(
        "quasi solitamente normalmente generalmente praticamente circa vicino poco appena pressoché maggioranza intorno attorno sfiora sfiorano",
      ),
    },
    perhaps: {
      says: words("forse probabilmente presumibilmente apparentemente"),
      may: words(
        "forse probabilmente presumibilmente apparentemente possibilmente sicuramente presunto può possono potrebbe potrebbero possa possano possibile possibili probabile probabili sembra sembrano sembrava pare paiono deve devono dovrebbe dovrebbero dicono dice secondo suppone suppongo credo pensa magari dubbio puoi potresti",
      ),
    },
    working: {
      says: words("giorno_lavorativo giorni_lavorativi giorno_feriale giorni_feriali"),
      may: words("lavorativ* ferial* settimana"),
    },
    unless: {
      says: words("a_meno_che salvo_che"),
      may: words("meno salvo tranne eccetto finché fino fuorché ma purché altrimenti"),
      against: words("se"),
    },
    without: {
      says: words("senza"),
      may: words("senza priv* assen* manc* esent* liber* evit* prima gratuit*"),
      against: words("con col coi"),
    },
    ended: {
      says: words("non_più"),
      may: words(
        "più smett* smess* cess* termin* finit* fine ex precedent* perd* pers* scad* vecchi* un_tempo obsolet* scompar* ultim* abbandon* rimoss*",
      ),
    },
    always: {
      says: words("sempre"),
      may: words(
        "sempre tutt* ogni ciascun* costant* continu* permanent* invariabil* mai etern* sistematic* qualsiasi qualunque eccezion* ancora comunque immancabil* ognuno dev* automat* obbligator* nessun*",
      ),
    },
    usually: {
      says: words(
        "normalmente generalmente solitamente abitualmente di_solito in_genere in_generale tipicamente",
      ),
      may: words(
        "solit* general* genere normal* abitual* tipic* spesso comun* frequent* maggior* quasi tend* principal* regol* ordinar* tradizional* usual* prevalent* norma consuet* talvolta",
      ),
    },
    exactly: {
      says: words("esattamente precisamente"),
      may: words(
        "esatt* precis* propri* stess* giust* pari uguale identic* solo soltanto appunto puntual* letteral* perfett* né_più_né_meno corrett* corrispond*",
      ),
    },
    bound: {
      says: words("più_di_# almeno_# meno_di_# al_massimo_#"),
      may: words(
        "più bastare basterà sufficiente sufficienti meno superiore superiori inferiore inferiori supera superano superare superato eccede sopra sotto oltre minimo minima massimo massima fino entro maggiore maggiori minore minori partire da almeno quasi circa limite raggiunge raggiungono arriva tra fra solo appena ben ultimi ultime compiuto compiuti compiere compiuta basta bastano dentro",
      ),
    },
  },
  conjecture: words("rà ranno rebbe rebbero"),
  idle: words(
    "o_più_recente o_più_recenti o_più_nuova o_più_nuovo solo_se non_solo non_soltanto non_solamente un_solo da_solo da_sola più_di_una_volta senza_dubbio senz'altro senz’altro senza_fine non_più_di non_sempre quasi_sempre sempre_più sempre_meno sempre_che per_sempre da_sempre come_sempre pur_sempre non_esattamente",
  ),
};
