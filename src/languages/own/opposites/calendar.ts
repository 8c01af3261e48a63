import type { Opposites } from "../../../model/language/opposites.ts";
import { inFrames, words } from "../own-knowledge.ts";
import { columnOf, type InTables } from "./places.ts";

/** The same, the next or the previous day. */
const DAYS = `
same | same_day | mismo_día | selben_Tag gleichen_Tag | même_jour jour_même | stesso_giorno | mesmo_dia
next | next_day following_day | día_siguiente | nächsten_Tag folgenden_Tag darauffolgenden_Tag | jour_suivant le_lendemain | giorno_successivo giorno_dopo giorno_seguente | dia_seguinte
previous | previous_day day_before | día_anterior día_previo | vorherigen_Tag vorigen_Tag am_Vortag | jour_précédent | giorno_precedente giorno_prima | dia_anterior
`;

/** The next or the previous year. */
const YEARS = `
next | year_after the_following_year the_next_year | al_año_siguiente año_siguiente | Jahr_darauf folgenden_Jahr darauffolgenden_Jahr Jahr_danach | année_suivante l'année_suivante l’année_suivante année_d'après | anno_successivo anno_dopo anno_seguente | ano_seguinte
previous | year_before the_previous_year | el_año_anterior año_anterior | Jahr_davor Jahr_zuvor vorherigen_Jahr | année_précédente l'année_précédente l’année_précédente année_d'avant | anno_precedente anno_prima | ano_anterior
`;

/** Length of the period that has just ended. */
const TIMES_GONE = `
century | past_century last_century | último_siglo siglo_pasado pasado_siglo | letzten_Jahrhundert vergangenen_Jahrhundert | dernier_siècle siècle_dernier | ultimo_secolo secolo_scorso | último_século século_passado
decade | past_decade last_decade | última_década década_pasada pasada_década | letzten_Jahrzehnt vergangenen_Jahrzehnt | dernière_décennie décennie_passée | ultimo_decennio decennio_scorso | última_década década_passada
year | past_year last_year | último_año año_pasado pasado_año | letzten_Jahr letztes_Jahr vergangenen_Jahr | dernière_année année_dernière an_dernier année_passée | ultimo_anno anno_scorso scorso_anno | último_ano ano_passado
month | past_month last_month | último_mes mes_pasado pasado_mes | letzten_Monat vergangenen_Monat | dernier_mois mois_dernier mois_passé | ultimo_mese mese_scorso scorso_mese | último_mês mês_passado
week | past_week last_week | última_semana semana_pasada pasada_semana | letzten_Woche letzte_Woche vergangenen_Woche | dernière_semaine semaine_dernière semaine_passée | ultima_settimana settimana_scorsa scorsa_settimana | última_semana semana_passada
`;

/** Weekdays and months, as they appear in the frames of `last` and `next`. */
const ROUNDS: Readonly<Record<InTables, string>> = {
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December",
  es: "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
  de: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember",
  fr: "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  it: "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  pt: "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
};

/** Longer recurring periods, as they appear in the same frames. */
const LONGER_ROUNDS: Readonly<Record<InTables, string>> = {
  en: "week weekend month year season term semester quarter spring summer autumn winter",
  es: "semana fin_de_semana mes año temporada curso semestre trimestre primavera verano otoño invierno",
  de: "Woche Wochenende Monat Jahr Saison Semester Quartal Frühjahr Frühling Sommer Herbst Winter",
  fr: "semaine week-end mois année an saison semestre trimestre printemps été automne hiver",
  it: "settimana fine_settimana mese anno stagione semestre trimestre primavera estate autunno inverno",
  pt: "semana fim_de_semana mês ano temporada semestre trimestre primavera verão outono inverno",
};

/** Frames for the last and the next occurrence of a recurring period; `*` represents its name. */
const FRAMES: Readonly<Record<InTables, { readonly gone: string; readonly coming: string }>> = {
  en: { gone: "last_*", coming: "next_*" },
  es: {
    gone: "pasado_* pasada_* *_pasado *_pasada",
    coming: "próximo_* próxima_* *_próximo *_próxima *_que_viene",
  },
  de: {
    gone: "letzten_* letzter_* letzte_* letztes_* vorige_* voriges_* vorigen_* vergangenen_* vergangener_* vergangene_* vergangenes_*",
    coming:
      "nächsten_* nächster_* nächste_* nächstes_* kommenden_* kommender_* kommende_* kommendes_*",
  },
  fr: {
    gone: "*_dernier *_dernière *_passé *_passée",
    coming: "*_prochain *_prochaine prochain_* prochaine_*",
  },
  it: {
    gone: "scorso_* scorsa_* *_scorso *_scorsa",
    coming: "prossimo_* prossima_* *_prossimo *_prossima",
  },
  pt: {
    gone: "passado_* passada_* *_passado *_passada",
    coming: "próximo_* próxima_* *_que_vem",
  },
};

/**
 * Weekdays and months in the given frames of a language, `last_*`: phrases that belong to a pole with the
 * frame word.
 */
export function roundsIn(language: InTables, frames: string): readonly string[] {
  return inFrames(words(frames), { all: ROUNDS[language] }).all ?? [];
}

/** Scales of time expressions without a date. */
export function calendarIn(language: InTables): Opposites {
  const { gone, coming } = FRAMES[language];
  const rounds = `${ROUNDS[language]} ${LONGER_ROUNDS[language]}`;
  return {
    "day-beside": columnOf(DAYS, language),
    "year-beside": columnOf(YEARS, language),
    "time-gone": columnOf(TIMES_GONE, language),
    "time-of-round": {
      ...inFrames(words(gone), { gone: rounds }),
      ...inFrames(words(coming), { coming: rounds }),
    },
  };
}
