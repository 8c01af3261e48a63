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

/** Mutually exclusive words of Italian; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: ["sì"], no: ["no"] },
  amount: {
    more: words(
      "più_di più_del più_che più_della oltre_# superiore_a superiori_a superiore_al superiori_al maggiore_di maggiori_di sopra_i_#",
    ),
    less: words(
      "meno_di meno_del meno_che meno_della sotto_i_# inferiore_a inferiori_a inferiore_al inferiori_al minore_di minori_di al_di_sotto_di",
    ),
  },
  comparison: { more: words("più"), less: words("meno") },
  bound: {
    least: words("almeno come_minimo minimo_di #_o_più #_e_più #_o_superiore"),
    most: words(
      "#_o_meno #_e_meno #_o_inferiore massimo_di_# al_massimo fino_a fino_al fino_ai fino_alla fino_alle",
    ),
  },
  order: {
    before: words(
      "prima_di prima_della prima_del prima_che in_precedenza o_inferiore o_inferiori o_precedente o_precedenti",
    ),
    after: words(
      "dopo più_tardi successivamente #_più_tardi o_superiore o_superiori o_successiva o_successive o_più_recente o_più_recenti",
    ),
  },
  speed: {
    fast: words(
      "veloce veloci velocemente rapido rapida rapidi rapide rapidamente #_più_veloce #_più_veloci",
    ),
    slow: words(
      "lento lenta lenti lente lentamente meno_veloce meno_veloci meno_velocemente #_più_lento #_più_lenta",
    ),
  },
  size: {
    larger: words("più_grande più_grandi maggiore maggiori maggiore_di maggiori_di"),
    smaller: words(
      "più_piccolo più_piccola più_piccoli più_piccole minore minori minore_di minori_di",
    ),
  },
  extent: {
    large: words("grande grandi enorme enormi"),
    small: words("piccolo piccola piccoli piccole minuscolo minuscola"),
  },
  height: {
    higher: words(
      "più_alto più_alta più_alti più_alte superiore superiori superiore_a superiori_a superiore_al superiori_al",
    ),
    lower: words(
      "più_basso più_bassa più_bassi più_basse inferiore inferiori inferiore_a inferiori_a inferiore_al inferiori_al #_più_basso #_più_bassa",
    ),
  },
  length: {
    long: words("lungo lunga lunghi lunghe"),
    short: words("corto corta corti corte breve brevi #_più_corto #_più_corta"),
  },
  quality: {
    better: words("migliore migliori meglio"),
    worse: words("peggiore peggiori peggio"),
  },
  extreme: {
    most: words("massimo massima massimi massime massimo_di_#"),
    least: words("minimo minima minimi minime minimo_di"),
  },
  share: { majority: ["maggioranza"], minority: words("minoranza pochi poche piccola_parte") },
  count: {
    many: words("molti molte gran_numero grande_numero numerosi numerose un_sacco_di"),
    few: words("pochi poche"),
  },
  side: { left: ["sinistra"], right: ["destra"] },
  compass: {
    north: ["nord"],
    south: ["sud"],
    east: words("l'est l’est"),
    west: words("ovest l'ovest l’ovest"),
  },
  layer: { above: words("sopra"), below: words("sotto") },
  inside: {
    inside: words("dentro all'interno all’interno"),
    outside: words("fuori all'esterno all’esterno"),
  },
  distance: {
    near: words("vicino vicina vicini vicine"),
    far: words("lontano lontana lontani lontane"),
  },
  change: {
    rise: words(
      "massimizzare massimizza massimizzano aumenta aumentano aumentato aumentata aumentare aumento sale salgono salito salita saliti salite salì alza alzano alzare alzato alzata alzate cresce crescono cresciuto crescere crescita eleva elevare elevato",
    ),
    fall: words(
      "minimizzare minimizza minimizzano diminuisce diminuiscono diminuito diminuita diminuire diminuzione riduce riducono ridotto ridotta ridurre riduzione abbassa abbassano abbassare abbassato abbassata abbassate scende scendono sceso scesa scesi scese scendere cala calano calato calata calare calo",
    ),
  },
  supply: {
    add: words("aggiunge aggiungono aggiungere aggiunto aggiunta aggiunti aggiunte aggiungi"),
    remove: words(
      "rimuove rimuovono rimuovere rimosso rimossa rimossi rimosse rimuovi elimina eliminare eliminato eliminata cancella cancellare",
    ),
  },
  trade: {
    buy: words(
      "compra comprano comprare comprato acquista acquistare acquistato acquistò acquisisce acquisì acquisito acquisita",
    ),
    sell: words("vende vendono vendere venduto"),
  },
  contest: {
    win: words("vince vincono vincere vinto"),
    lose: words("perde perdono perdere perso"),
  },
  consent: {
    accept: words(
      "accetta accettano accettare accettato accettata approva approvare approvato approvata approvati",
    ),
    refuse: words("rifiuta rifiutano rifiutare rifiutato rifiutata respinge respinto"),
  },
  permit: {
    allow: words(
      "permette permettono permettere permesso consente consentono consentire consentito consentita",
    ),
    forbid: words(
      "vieta vietano vietare vietato vietata proibisce proibito proibita impedisce impediscono impedire impedito impedirà impedendo evita evitano evitare evitato evitando previene prevengono prevenire prevenuto",
    ),
  },
  outcome: {
    success: words("successo riesce riuscito"),
    failure: words("fallimento fallisce fallito fallita falliscono"),
  },
  gain: { gain: words("vantaggio vantaggi"), loss: words("svantaggio svantaggi") },
  quantity: {
    all: words("tutti tutte ogni ciascuno ciascuna quasi_tutti quasi_tutte quasi_tutto quasi_ogni"),
    most: words("la_maggior_parte maggioranza quasi_tutti quasi_tutte quasi_tutto quasi_ogni"),
    some: words("alcuni alcune qualche diversi diverse parecchi parecchie"),
    none: words("nessun nessuno nessuna"),
  },
  // References to certain people or to both of two, not quantities.
  reference: {
    those: words("tutti_coloro_che tutti_quelli_che tutte_quelle_che tutti_e_due tutte_e_due"),
  },
  frequency: {
    always: ["sempre"],
    usually: words("di_solito solitamente normalmente generalmente abitualmente quasi_sempre"),
    sometimes: words("a_volte talvolta qualche_volta occasionalmente non_sempre"),
    never: ["mai"],
  },
  everybody: { all: words("tutti quasi_tutti"), none: ["nessuno"] },
  today: { today: ["oggi"], yesterday: ["ieri"] },
  gravity: {
    warning: words("avviso avvisi avvertimento avvertimenti avvertenza avvertenze"),
    error: words("errore errori"),
  },
  turn: {
    next: [
      ...words(
        "successivo successiva successivi successive prossimo prossima prossimi prossime seguente seguenti",
      ),
      ...roundsIn("it", "prossimo_* prossima_* *_prossimo *_prossima"),
    ],
    previous: words("precedente precedenti"),
  },
  rank: {
    first: words("primo primi prime"),
    second: ["seconda"],
    third: ["terza"],
    last: words("ultimo ultima ultimi ultime"),
  },
  age: {
    old: words("vecchio vecchia vecchi vecchie antico antica obsoleto obsoleta obsoleti obsolete"),
    new: words("nuovo nuova nuovi nuove recente recenti"),
  },
  sameness: {
    same: words("stesso stessa stessi stesse uguale uguali"),
    other: words("diverso diversa diversi diverse differente differenti"),
  },
  door: {
    open: words("apre aprono aprire aperto aperta aperti aperte apri"),
    closed: words("chiude chiudono chiudere chiuso chiusa chiusi chiuse chiudi"),
  },
  truth: { true: words("vero vera veri vere"), false: words("falso falsa falsi false") },
  power: {
    on: words(
      "abilita abilitare abilitato abilitata attiva attivare attivato attivata attivo attivi attive accende accendono accendere accendi acceso accesa",
    ),
    off: words(
      "disabilita disabilitare disabilitato disabilitata disattiva disattivare disattivato disattivata spegne spengono spegnere spegni spento spenta",
    ),
  },
  duty: {
    must: words("obbligatorio obbligatoria obbligatori obbligatorie richiesto richiesta"),
    may: words("opzionale opzionali facoltativo facoltativa volontario volontaria"),
  },
  reach: {
    in: words("interno interna interni interne"),
    out: words("esterno esterna esterni esterne"),
  },
  view: {
    public: words("pubblico pubblica pubblici pubbliche"),
    private: words("privato privata privati private"),
  },
  flow: { input: words("ingresso in_entrata"), output: words("uscita uscite") },
  role: { client: ["client"], server: ["server"] },
  ease: {
    easy: words("facile facili facilmente semplice semplici"),
    hard: words("complicato complicata complicati complicate difficile difficili"),
  },
  price: {
    cheap: words(
      "economico economica #_più_economico #_più_economica meno_caro meno_cara meno_cari meno_care meno_costoso meno_costosa poco_costoso poco_costosa poco_costosi poco_costose",
    ),
    dear: words("caro cara cari care costoso costosa"),
  },
  force: { strong: words("forte forti"), weak: words("debole deboli") },
  safety: {
    safe: words("sicuro sicura sicuri sicure"),
    unsafe: words("pericoloso pericolosa pericolosi pericolose insicuro insicura"),
  },
  light: { light: words("chiaro chiara chiari chiare"), dark: words("scuro scura scuri scure") },
  sign: {
    plus: words("positivo positiva positivi positive"),
    minus: words("negativo negativa negativi negative"),
  },
  sex: { man: words("uomo uomini"), woman: words("donna donne") },
  fill: { empty: words("vuoto vuota vuoti vuote"), full: words("pieno piena pieni piene") },
  front: { behind: words("dietro"), front: words("davanti_a davanti_al davanti_alla") },
  phase: {
    early: words("inizio_# inizio_del_# inizio_degli_# inizi_del_# inizi_degli_#"),
    mid: words("metà_# metà_del_# metà_degli_#"),
    late: words("fine_# fine_del_# fine_degli_#"),
  },
  "part-of-day": {
    morning: words("di_mattina la_mattina stamattina al_mattino ogni_mattina"),
    afternoon: words(
      "il_pomeriggio nel_pomeriggio di_pomeriggio ogni_pomeriggio la_sera di_sera stasera ogni_sera",
    ),
    night: words("di_notte la_notte stanotte ogni_notte la_sera di_sera stasera ogni_sera"),
  },
  interval: {
    ...inFrames(words("un_* una_*"), {
      day: "giorno",
      week: "settimana",
      month: "mese",
      year: "anno",
      decade: "decennio",
      century: "secolo",
    }),
    "half-hour": words("mezz'ora mezz’ora mezza_ora"),
  },
  approach: { under: words("quasi_# circa_#"), over: words("più_di_# oltre_#") },
  margin: {
    more: words("#_in_più #_più #_più_di #_o_più #_e_più #_o_superiore"),
    less: words("#_in_meno #_meno #_meno_di #_o_meno #_e_meno #_o_inferiore"),
  },
  run: {
    start: words(
      "avvia avviano avviare avviato avviata riavvia riavviare riprende riprendono riprendere riprendi",
    ),
    stop: words(
      "ferma fermano fermare fermato fermata arresta arrestare arrestato interrompe interrompere",
    ),
  },
  affix: {
    first: words("inizia_con iniziano_con comincia_con cominciano_con"),
    last: words("finisce_con finiscono_con termina_con terminano_con"),
  },
  heat: { warm: words("caldo calda caldi calde"), cold: words("freddo fredda freddi fredde") },
  moisture: {
    wet: words("umido umida umidi umide bagnato bagnata"),
    dry: words("secco secca secchi secche asciutto asciutta"),
  },
  width: {
    wide: words("largo larga larghi larghe"),
    narrow: words("stretto stretta stretti strette"),
  },
  weight: {
    heavy: words("pesante pesanti"),
    light: words("leggero leggera leggeri leggere #_più_leggero #_più_leggera"),
  },
  softness: { soft: words("morbido morbida morbidi morbide"), hard: words("duro dura duri dure") },
  slope: {
    steep: words("ripido ripida ripidi ripide"),
    flat: words("piatto piatta piatti piatte"),
  },
  charge: {
    free: words("gratis gratuito gratuita gratuiti gratuite gratuitamente"),
    paid: words("a_pagamento"),
  },
  rightness: {
    right: words("corretto corretta corretti corrette correttamente"),
    wrong: words("scorretto scorretta errato errata errati errate sbagliato sbagliata"),
  },
  inclusion: {
    in: words("incluso inclusa inclusi incluse include includono includerà"),
    out: words("escluso esclusa esclusi escluse esclude escludono escluderà"),
  },
  recurrence: {
    often: words("spesso frequentemente"),
    rarely: words("raramente meno_spesso meno_frequente meno_frequenti meno_frequentemente"),
  },
  verge: {
    upper: words("superiore superiori superiore_a superiori_a superiore_al superiori_al"),
    lower: words("inferiore inferiori inferiore_a inferiori_a inferiore_al inferiori_al"),
  },
  otherwise: {
    other: words(
      "se_stesso se_stessa te_stesso te_stessa dopo_l'altro dopo_l’altro dopo_l'altra dopo_l’altra #_più_veloce #_più_veloci #_più_lento #_più_lenta #_più_corto #_più_corta #_più_basso #_più_bassa #_più_leggero #_più_leggera #_più_economico #_più_economica #_più_tardi #_più_presto per_lo_meno quanto_meno tanto_meno meno_male codice_di_uscita codici_di_uscita stato_di_uscita",
    ),
  },
  reckoning: {
    multiply: words("moltiplica moltiplicare moltiplicato"),
    divide: words("divide dividere diviso"),
    subtract: words("sottrae sottrarre sottratto"),
  },
  time: {
    seconds: ["secondi"],
    minutes: ["minuti"],
    hours: ["ore"],
    days: ["giorni"],
    weeks: ["settimane"],
    months: ["mesi"],
    years: ["anni"],
    decades: ["decenni"],
    centuries: ["secoli"],
  },
  season: {
    spring: ["primavera"],
    summer: ["estate"],
    autumn: ["autunno"],
    winter: ["inverno"],
  },
  colour: {
    red: words("rosso rossa rossi rosse"),
    green: words("verde verdi"),
    blue: words("blu azzurro azzurra"),
    yellow: words("giallo gialla gialli gialle"),
    black: words("nero nera neri nere"),
    white: words("bianco bianca bianchi bianche"),
    brown: words("marrone marroni"),
    pink: words("rosa"),
    grey: words("grigio grigia"),
  },
  // A condition, and no time.
  proviso: {
    given: words("sempre_che purché a_condizione_che"),
    unless: words("a_meno_che salvo_che"),
  },
  things: {
    all: words("tutto_questo tutto_ciò tutto_quello"),
    none: words("niente_di_questo nulla_di_questo niente_di_tutto_ciò nulla_di_tutto_ciò"),
  },
  customs: {
    in: words("importare importa importano importato importata importazione"),
    out: words("esportare esporta esportano esportato esportata esportazione"),
  },
  network: { on: words("online in_linea"), off: words("offline non_in_linea") },
  transfer: {
    up: words("caricare carica caricato caricati caricamento"),
    down: words("scaricare scarica scaricato scaricati"),
  },
  display: {
    shown: words("mostrare mostra mostrano mostrato mostrati visualizzare visualizza"),
    hidden: words("nascondere nasconde nascosto nascosti nascondi"),
  },
  exception: {
    out: words(
      "tranne eccetto escluso esclusa esclusi escluse a_eccezione_di a_eccezione_del a_eccezione_della",
    ),
    in: words("compreso compresa compresi comprese incluso inclusa inclusi incluse"),
  },
  modal: {
    must: words(
      "deve devi devono dobbiamo dovete devo dovrà dovrai dovranno dovremo dovrete dovrebbe dovresti dovrebbero dovremmo bisogna occorre è_necessario sia_necessario sarà_necessario è_possibile sia_possibile sarà_possibile",
    ),
    may: words(
      "può puoi possono possiamo potete posso possa possano potrebbe potresti potrebbero potremmo potrà potrai potranno potremo potrete è_necessario sia_necessario sarà_necessario è_possibile sia_possibile sarà_possibile",
    ),
  },
  urge: dutiesOf(
    words("deve devi devono dobbiamo dovete devo dovrà dovrai dovranno bisogna occorre"),
    words("dovrebbe dovresti dovrebbero dovremmo dovreste"),
  ),
  ...calendarIn("it"),
  ...workingsIn("it"),
  ...learningIn("it"),
  ...particularsIn("it"),
  ...conditionsIn("it"),
  ...dealingsIn("it"),
  ...computingIn("it"),
  ...basicsIn("it"),
  ...everydayIn("it"),
  ...familyIn("it"),
  ...deedsIn("it"),
  people: peoplesIn("it"),
  place: placesIn("it"),
};
