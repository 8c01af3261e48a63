import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Creating or deleting. */
const MAKINGS = `
make | create creates created creating clear clears drop drops strip strips | crear crea crean creó crearon creado creada creados creadas creando cree creen | erstellen erstellt erstellte erstellten anlegen angelegt erzeugen erzeugt | créer crée créent créé créée créés créées créez | creare crea creano creato creata creati create | criar cria criam criou criado criada criados criadas crie
unmake | delete deletes deleted deleting deletion remove removes removed removing removal clear clears cleared clearing destroy destroys destroyed destroying drop drops dropped dropping discard discards discarded discarding erase erases erased purge purges purged eliminate eliminates eliminated eliminating strip strips stripped stripping wipe wipes wiped wiping dispose get_rid_of | eliminar elimina eliminan eliminó eliminaron eliminado eliminada eliminados eliminadas eliminando elimine eliminación borrar borra borran borró borrado borrada borre destruir destruye destruyen destruido quitar quita quitan quite quitado suprimir suprime suprimen suprimido descartar descarta descartan descartado vaciar vacía limpiar limpia retirar retira retiran desechar | löschen löscht gelöscht löschte entfernen entfernt entfernte verwerfen verwirft verworfen zerstören zerstört beseitigen beseitigt leeren geleert Löschen Entfernen | supprimer supprime suppriment supprimé supprimée supprimés supprimées supprimez suppression retirer retire retirez retiré enlever enlève enlevez enlevé effacer efface effacez effacé détruire détruit vider videz | eliminare elimina eliminano eliminato eliminata eliminati eliminate cancellare cancella cancellato rimuovere rimuove rimuovi rimosso rimossa togliere toglie tolto svuotare svuota | excluir exclui excluem excluiu excluído excluída exclua apagar apaga apague remover remove removem removido removida remova eliminar elimina eliminado deletar deleta limpar limpa descartar descarta
`;

/** Sending or receiving; forms that may express either, such as `is sent`, belong to both poles. */
const POSTS = `
send | send sends sending submit submits submitted submitting post posts posted posting pass passes passed passing deliver delivers delivered ship ships shipped dispatch dispatches emit emits transmit transmits return returns obtain obtains fetch fetches retrieve retrieves accept accepts collect collects get gets getting be_sent are_sent is_sent been_sent was_sent were_sent send_you sends_you sent_you sending_you send_them sends_them send_me send_us send_it_to you_receive | enviar envía envían envíe envíen enviando mandar manda mandan te_envía te_envían te_enviamos te_enviaremos le_enviamos le_enviaremos te_mandamos te_mandaremos os_enviamos os_enviaremos recibirás recibirá recibirán recibiréis recibes | senden sendet sende schicken schickt übermitteln übermittelt schicken_Ihnen senden_Ihnen schicken_dir erhalten | envoyer envoie envoient envoyez transmettre transmet vous_envoyons vous_enverrons recevrez | inviare invia inviano mandare manda ti_inviamo ti_invieremo riceverai riceverà | enviar envia enviam envie mandar manda enviamos-lhe enviar-lhe-emos receberá
receive | receive receives received receiving submit submits submitted submitting post posts posted posting pass passes passed passing deliver delivers delivered ship ships shipped dispatch dispatches emit emits transmit transmits return returns obtain obtains fetch fetches retrieve retrieves accept accepts collect collects get gets getting be_sent are_sent is_sent been_sent was_sent were_sent send_you sends_you sent_you sending_you send_them sends_them send_me send_us send_it_to you_receive | recibir recibe reciben recibió recibieron reciba reciban recibiendo te_envía te_envían te_enviamos te_enviaremos le_enviamos le_enviaremos te_mandamos te_mandaremos os_enviamos os_enviaremos recibirás recibirá recibirán recibiréis recibes | empfangen empfängt empfing erhält schicken_Ihnen senden_Ihnen schicken_dir erhalten | recevoir reçoit reçoivent recevez vous_envoyons vous_enverrons recevrez | ricevere riceve ricevono ti_inviamo ti_invieremo riceverai riceverà | receber recebe recebem receba enviamos-lhe enviar-lhe-emos receberá
`;

/** Improving or worsening. */
const BETTERMENTS = `
better | improve improves improved improving improvement improvements | mejorar mejora mejoran mejoró mejoraron mejorado mejorada mejorando mejore mejoren mejoras | verbessern verbessert verbesserte Verbesserung Verbesserungen | améliorer améliore améliorent amélioré améliorée amélioration améliorations | migliorare migliora migliorano migliorato miglioramento miglioramenti | melhorar melhora melhoram melhorou melhorado melhorando melhoria melhorias melhore
worse | worse worsen worsens worsened worsening degrade degrades degraded deteriorate deteriorates deteriorated | empeorar empeora empeoran empeoró empeoraron empeorado empeorada empeorando empeore empeoren | verschlechtern verschlechtert verschlechterte Verschlechterung | empirer empire empirent aggraver aggrave détériorer détériore | peggiorare peggiora peggiorano peggiorato peggioramento | piorar piora pioram piorou piorado piorando piore
`;

/** Cause or concession. */
const REASONS = `
cause | because because_of due_to thanks_to as_a_result_of | porque debido_a debido_al ya_que puesto_que dado_que a_causa_de gracias_a | weil wegen aufgrund | parce_que parce_qu'il parce_qu’il parce_qu'elle parce_qu’elle car puisque puisqu'il puisqu’il en_raison_de grâce_à | perché poiché a_causa_di grazie_a dato_che siccome | porque devido_a já_que uma_vez_que por_causa_de graças_a
despite | although though even_though even_if despite in_spite_of albeit | aunque a_pesar_de a_pesar_del pese_a pese_al aun_cuando si_bien | obwohl trotz obgleich wenngleich | bien_que bien_qu'il bien_qu’il quoique malgré en_dépit_de | sebbene benché nonostante malgrado anche_se | embora apesar_de apesar_do apesar_da ainda_que mesmo_que
`;

/**
 * Contrast with or consequence of the previous statement. Words that may express either, such as `but` and
 * `so`, satisfy both poles.
 */
const SEQUELS = `
against | however nevertheless nonetheless | sin_embargo no_obstante | jedoch allerdings dennoch trotzdem | cependant toutefois néanmoins | tuttavia ciononostante | no_entanto contudo todavia
following | therefore thus hence consequently accordingly | por_lo_tanto por_tanto por_consiguiente en_consecuencia | deshalb daher folglich somit infolgedessen | par_conséquent | pertanto perciò di_conseguenza | portanto por_conseguinte
either | but only instead so then this_means for_this_reason after_all meanwhile also | pero mas sino en_cambio solo sólo así así_que entonces pues por_eso por_ello de_modo_que de_ahí además también | aber doch sondern nur zwar so also dann denn damit auch außerdem | mais pourtant alors seulement donc ainsi aussi c'est_pourquoi c’est_pourquoi | ma però eppure solo quindi dunque così allora anche | mas porém apenas só assim então por_isso logo pois também entretanto
`;

/** Condition or concession. */
const SUPPOSITIONS = `
if | if | si | wenn falls sofern | si s'il s’il s'ils s’ils | se | se
despite | although even_though anyway anyhow nevertheless nonetheless regardless still | aunque aun_si incluso_si aun_cuando si_bien | obwohl obgleich wenngleich auch_wenn selbst_wenn | bien_que bien_qu'il bien_qu’il quoique même_si même_s'il même_s’il | sebbene benché anche_se | embora ainda_que mesmo_que mesmo_se
`;

/** Addition or replacement; `over` may express either and belongs to both poles. */
const ADDITIONS = `
also | as_well_as in_addition_to on_top_of along_with over | además_de además_del así_como | zusätzlich_zu sowie | ainsi_que en_plus_de en_plus_du | oltre_a oltre_al nonché | além_de além_do além_da bem_como
instead | instead_of rather_than in_place_of in_lieu_of as_opposed_to over | en_lugar_de en_lugar_del en_vez_de en_vez_del | anstelle anstatt statt | au_lieu_de au_lieu_du à_la_place_de | invece_di invece_del al_posto_di al_posto_del | em_vez_de em_vez_do em_vez_da em_lugar_de ao_invés_de
`;

/** Important or unimportant. */
const WEIGHTS = `
heavy | important crucial essential vital | importante importantes crucial cruciales esencial esenciales | wichtig wichtige wichtigen wichtiger wichtiges | important importante importants importantes crucial essentiel essentielle | importante importanti essenziale cruciale | importante importantes crucial essencial
light | unimportant irrelevant insignificant negligible trivial minor | irrelevante irrelevantes insignificante insignificantes | unwichtig unwichtige unwichtigen irrelevant unerheblich | insignifiant insignifiante négligeable négligeables | irrilevante irrilevanti insignificante trascurabile | irrelevante irrelevantes insignificante insignificantes
`;

/** Scales of words for actions and reasons. */
export function deedsIn(language: InTables): Opposites {
  return {
    making: columnOf(MAKINGS, language),
    post: columnOf(POSTS, language),
    betterment: columnOf(BETTERMENTS, language),
    reason: columnOf(REASONS, language),
    sequel: withEither(columnOf(SEQUELS, language)),
    supposition: columnOf(SUPPOSITIONS, language),
    addition: columnOf(ADDITIONS, language),
    moment: columnOf(WEIGHTS, language),
  };
}

/** Adds the words of the pole `either` to every other pole of the scale. */
function withEither({ either = [], ...poles }: Opposites[string]): Opposites[string] {
  return Object.fromEntries(
    Object.entries(poles).map(([pole, said]) => [pole, [...said, ...either]]),
  );
}
