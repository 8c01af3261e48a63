import type { Opposites } from "../../../model/language/opposites.ts";
import { columnOf, type InTables } from "./places.ts";

/** Installing, removing or updating a program. */
const SETUPS = `
install | install installs installed installing installation reinstall reinstalls reinstalled | instalar instala instalan instale instalen instaló instalado instalada instalados instaladas instalación instalarlo instalarla | installieren installiert installierte installierten Installieren Installation | installer installe installent installez installé installée installation | installare installa installano installato installata installazione | instalar instala instalam instale instalou instalado instalada instalação
uninstall | uninstall uninstalls uninstalled uninstalling uninstallation | desinstalar desinstala desinstalan desinstale desinstalen desinstaló desinstalado desinstalada desinstalación desinstalarlo desinstalarla | deinstallieren deinstalliert deinstallierte Deinstallieren Deinstallation | désinstaller désinstalle désinstallent désinstallez désinstallé désinstallée désinstallation | disinstallare disinstalla disinstallano disinstallato disinstallata disinstallazione | desinstalar desinstala desinstale desinstalou desinstalado desinstalada desinstalação
update | update updates updated updating upgrade upgrades upgraded upgrading | actualizar actualiza actualizan actualice actualizado actualizada actualizados actualizadas actualización actualizaciones actualizando actualizó | aktualisieren aktualisiert aktualisiere Aktualisierung Aktualisierungen Update Updates Upgrade | mettre_à_jour mettez_à_jour met_à_jour mis_à_jour mise_à_jour mises_à_jour mettent_à_jour actualiser actualise | aggiornare aggiorna aggiornato aggiornata aggiornamento aggiornamenti aggiornano | atualizar atualiza atualizado atualizada atualização atualizações atualize atualizam
`;

/** Connecting or disconnecting. */
const JOINTS = `
connect | connect connects connected connecting connection connections reconnect reconnects reconnected plug plugs plugged plug_in plugs_in plugged_in | conectar conecta conectan conecte conecten conectado conectada conectados conectadas conexión conexiones conéctate conectarse enchufar enchufa enchufan enchufe enchufado enchufada | verbinden verbindet verbunden Verbindung Verbindungen anschließen angeschlossen einstecken eingesteckt | connecter connecte connectent connectez connecté connectée connexion connexions brancher branche branchent branchez branché | connettere connette connettono connesso connessa connessione connessioni collegare collega collegato | conectar conecta conectam conecte conectado conectada conexão conexões ligar_à_corrente
disconnect | disconnect disconnects disconnected disconnecting disconnection unplug unplugs unplugged | desconectar desconecta desconectan desconecte desconecten desconectado desconectada desconexión desenchufar desenchufa desenchufan desenchufe desenchufado desenchufada | trennen trennt getrennt Trennung ausstecken ausgesteckt | déconnecter déconnecte déconnectent déconnectez déconnecté déconnectée déconnexion débrancher débranche débranchent débranchez débranché | disconnettere disconnette disconnesso disconnessa disconnessione scollegare scollega scollegato | desconectar desconecta desconectam desconecte desconectado desconectada desconexão desligar_da_corrente
`;

/** Locking or unlocking. */
const LOCKS = `
lock | lock locks locked locking block blocks blocked blocking | bloquear bloquea bloquean bloquee bloqueado bloqueada bloqueados bloqueadas bloqueo | sperren sperrt gesperrt Sperre | verrouiller verrouille verrouillez verrouillé verrouillée bloquer bloque bloqué bloquée | bloccare blocca bloccano bloccato bloccata | bloquear bloqueia bloqueie bloqueado bloqueada bloqueio
unlock | unlock unlocks unlocked unlocking unblock unblocks unblocked | desbloquear desbloquea desbloquean desbloquee desbloqueado desbloqueada desbloqueo | entsperren entsperrt Entsperrung | déverrouiller déverrouille déverrouillez déverrouillé déverrouillée débloquer débloque débloqué | sbloccare sblocca sbloccano sbloccato sbloccata | desbloquear desbloqueia desbloqueie desbloqueado desbloqueada desbloqueio
`;

/** Encryption or decryption. */
const CIPHERS = `
encrypt | encrypt encrypts encrypted encrypting encryption | cifrar cifra cifran cifre cifrado cifrada encriptar encripta encriptado encriptada | verschlüsseln verschlüsselt verschlüsselte verschlüsselten Verschlüsselung | chiffrer chiffre chiffrez chiffré chiffrée chiffrement | cifrare cifrato cifrata crittografare crittografia crittografato | criptografar criptografa criptografe criptografado criptografada criptografia cifrar cifrado
decrypt | decrypt decrypts decrypted decrypting decryption | descifrar descifra descifran descifre descifrado descifrada desencriptar desencripta desencriptado | entschlüsseln entschlüsselt entschlüsselte Entschlüsselung | déchiffrer déchiffre déchiffrez déchiffré déchiffrement | decifrare decifra decifrato decrittografare | descriptografar descriptografa descriptografado decifrar decifra decifrado
`;

/** Encoding or decoding. */
const CODINGS = `
encode | encode encodes encoded encoding | codificar codifica codifican codifique codificado codificada codificación | codieren codiert kodieren kodiert Codierung Kodierung | encoder encode encodez encodé encodée encodage | codificare codifica codificato codificata | codificar codifica codifique codificado codificada codificação
decode | decode decodes decoded decoding | decodificar decodifica decodifican decodifique decodificado decodificada decodificación descodificar descodifica descodificado | decodieren decodiert dekodieren dekodiert Decodierung Dekodierung | décoder décode décodez décodé décodée décodage | decodificare decodifica decodificato decodificata | decodificar decodifica decodifique decodificado decodificada decodificação
`;

/** Compressing or decompressing. */
const PACKINGS = `
pack | compress compresses compressed compressing compression | comprimir comprime comprimen comprima comprimido comprimida compresión | komprimieren komprimiert komprimierte Komprimierung Kompression | compresser compresse compressez compressé compressée compression | comprimere comprime compresso compressa compressione | comprimir comprime comprima comprimido comprimida compressão
unpack | decompress decompresses decompressed decompressing decompression uncompress uncompressed | descomprimir descomprime descomprimen descomprima descomprimido descomprimida descompresión | dekomprimieren dekomprimiert entpacken entpackt Dekomprimierung unkomprimiert | décompresser décompresse décompressez décompressé décompression | decomprimere decomprime decompresso decompressione | descomprimir descomprime descomprima descomprimido descompressão descompactar
`;

/** Front end or back end. */
const ENDS = `
front | frontend front_end front-end | frontend front_end front-end | Frontend | frontend front-end | frontend front-end | frontend front-end
back | backend back_end back-end | backend back_end back-end | Backend | backend back-end | backend back-end | backend back-end
`;

/** Ascending or descending order. */
const SORTINGS = `
up | ascending | ascendente ascendentes creciente | aufsteigend aufsteigende aufsteigender | croissant croissante ascendant | ascendente crescente | ascendente crescente
down | descending | descendente descendentes decreciente | absteigend absteigende absteigender | décroissant décroissante descendant | discendente decrescente | descendente decrescente
`;

/** Newest or oldest first. */
const CHRONOLOGIES = `
newest | newest_first most_recent_first latest_first | del_más_reciente_al_más_antiguo del_más_nuevo_al_más_antiguo de_más_reciente_a_más_antiguo más_recientes_primero | neueste_zuerst neuesten_zuerst | du_plus_récent_au_plus_ancien de_la_plus_récente_à_la_plus_ancienne plus_récents_d'abord plus_récentes_d'abord | dal_più_recente_al_più_vecchio dal_più_recente_al_meno_recente più_recenti_per_primi | do_mais_recente_ao_mais_antigo do_mais_recente_para_o_mais_antigo mais_recentes_primeiro
oldest | oldest_first | del_más_antiguo_al_más_reciente del_más_antiguo_al_más_nuevo de_más_antiguo_a_más_reciente más_antiguos_primero más_antiguas_primero | älteste_zuerst ältesten_zuerst | du_plus_ancien_au_plus_récent de_la_plus_ancienne_à_la_plus_récente plus_anciens_d'abord plus_anciennes_d'abord | dal_più_vecchio_al_più_recente dal_meno_recente_al_più_recente più_vecchi_per_primi | do_mais_antigo_ao_mais_recente do_mais_antigo_para_o_mais_recente mais_antigos_primeiro
`;

/** Data types. */
const TYPES = `
integer | integer integers | entero enteros | Ganzzahl Ganzzahlen | entier entiers | intero interi | inteiro inteiros
string | string strings | cadena cadenas string strings | Zeichenkette Zeichenketten String Strings | chaîne chaînes | stringa stringhe | string strings cadeia cadeias
boolean | boolean booleans | booleano booleanos booleana | boolesch boolescher boolesche booleschen Boolean | booléen booléens booléenne | booleano booleani booleana | booleano booleanos booleana
`;

/** Adding to or subtracting from a number. */
const ADDENDS = `
more | plus_one plus_two | más_uno más_dos | plus_eins plus_zwei | plus_un plus_deux | più_uno più_due | mais_um mais_dois
less | minus_one minus_two | menos_uno menos_dos | minus_eins minus_zwei | moins_un moins_deux | meno_uno meno_due | menos_um menos_dois
`;

/** Uppercase or lowercase. */
const CASES = `
capital | uppercase upper_case upper-case capital_letter capital_letters capitals capitalized capitalised all_caps | mayúscula mayúsculas | Großbuchstabe Großbuchstaben großgeschrieben | majuscule majuscules | maiuscola maiuscole maiuscolo | maiúscula maiúsculas
small | lowercase lower_case lower-case lowercased small_letters | minúscula minúsculas | Kleinbuchstabe Kleinbuchstaben kleingeschrieben | minuscule minuscules | minuscola minuscole minuscolo | minúscula minúsculas
`;

/** Remote or local. */
const DISTANCES = `
remote | remote remotely remotes | remoto remota remotos remotas remotamente | remote entfernt entfernte entfernten entfernter | distant distante distants distantes à_distance | remoto remota remoti remote | remoto remota remotos remotas remotamente
local | local locally | local locales localmente | lokal lokale lokalen lokaler lokales | local locale locaux locales localement | locale locali localmente in_locale | local locais localmente
`;

/** Static or dynamic. */
const CHANGES = `
static | static statically | estático estática estáticos estáticas estáticamente | statisch statische statischen statischer statisches | statique statiques statiquement | statico statica statici statiche staticamente | estático estática estáticos estáticas estaticamente
dynamic | dynamic dynamically | dinámico dinámica dinámicos dinámicas dinámicamente | dynamisch dynamische dynamischen dynamischer dynamisches | dynamique dynamiques dynamiquement | dinamico dinamica dinamici dinamiche dinamicamente | dinâmico dinâmica dinâmicos dinâmicas dinamicamente
`;

/** Absolute or relative. */
const PATHS = `
absolute | absolute | absoluto absoluta absolutos absolutas | absolut absolute absoluten absoluter absolutes | absolu absolue absolus absolues | assoluto assoluta assoluti assolute | absoluto absoluta absolutos absolutas
relative | relative | relativo relativa relativos relativas | relativ relative relativen relativer relatives | relatif relative relatifs relatives | relativo relativa relativi relative | relativo relativa relativos relativas
`;

/** Mutable or immutable. */
const MUTABILITIES = `
mutable | mutable modifiable | mutable mutables modificable modificables | veränderlich veränderbar veränderbare | mutable mutables modifiable modifiables | mutabile mutabili modificabile | mutável mutáveis modificável
immutable | immutable unmodifiable read-only read_only | inmutable inmutables | unveränderlich unveränderbar unveränderbare | immuable immuables non_modifiable | immutabile immutabili | imutável imutáveis
`;

/** Rows or columns of a table. */
const LINES = `
row | row rows line lines | fila filas renglón renglones | Zeile Zeilen | ligne lignes rangée rangées | riga righe | linha linhas
column | column columns | columna columnas | Spalte Spalten | colonne colonnes | colonna colonne | coluna colunas
`;

/** Dimensions of an object. */
const MEASURES = `
width | width widths wide wider | ancho ancha anchura anchuras | Breite Breiten breit | largeur largeurs large | larghezza larghezze largo | largura larguras largo
height | height heights tall high higher | altura alturas de_alto | Höhe Höhen hoch | hauteur hauteurs | altezza altezze | altura alturas
length | length lengths metres_long meters_long feet_long inches_long miles_long kilometres_long kilometers_long cm_long mm_long m_long km_long | longitud longitudes de_largo | Länge Längen | longueur longueurs de_long | lunghezza lunghezze | comprimento comprimentos
depth | depth depths metres_deep meters_deep feet_deep inches_deep m_deep cm_deep | profundidad profundidades | Tiefe Tiefen | profondeur profondeurs | profondità | profundidade profundidades
`;

/** Request or response. */
const TURNS = `
request | request requests requested requesting | solicitud solicitudes petición peticiones | Anfrage Anfragen | requête requêtes | richiesta richieste | requisição requisições solicitação solicitações
response | response responses answer answers answered reply replies replied respond responds responding | respuesta respuestas responder responde responden respondió respondido responderá respondiendo contestar contesta contestan contestó contestado | Antwort Antworten Rückmeldung antworten antwortet geantwortet beantworten beantwortet | réponse réponses répondre répond répondent répondu répondra | risposta risposte rispondere risponde rispondono risposto risponderà | resposta respostas responder responde respondem respondeu respondido responderá
`;

/** Logging in or out. */
const SESSIONS = `
in | log_in logs_in logged_in logging_in login sign_in signs_in signed_in signing_in | iniciar_sesión inicia_sesión inicie_sesión inició_sesión inicias_sesión inicio_de_sesión | anmelden angemeldet Anmeldung einloggen eingeloggt |  | accedere accede accesso | fazer_login faça_login iniciar_sessão
out | log_out logs_out logged_out logging_out logout sign_out signs_out signed_out signing_out | cerrar_sesión cierra_sesión cierre_sesión cerró_sesión cerrar_la_sesión cierra_la_sesión cierre_la_sesión cierre_de_sesión | abmelden abgemeldet Abmeldung ausloggen ausgeloggt |  | uscire esce disconnettersi | fazer_logout faça_logout encerrar_sessão
`;

/** Parent or child. */
const TREES = `
parent | parent parents | padre padres progenitor | Elternteil Eltern Elternelement übergeordnet übergeordnete übergeordneten | parent parents parente | genitore genitori | pai pais
child | child children kid kids son sons daughter daughters descendant descendants | hijo hija hijos hijas | Kind Kinder Kindern Kindelement untergeordnet untergeordnete untergeordneten | enfant enfants | figlio figlia figli figlie | filho filha filhos filhas
`;

/** Upgrade or downgrade. */
const GRADES = `
up | upgrade upgrades upgraded upgrading update updates updated updating | actualizar actualiza actualizan actualice actualizado actualizada actualización | aktualisieren aktualisiert Aktualisierung Upgrade | mettre_à_jour mettez_à_jour mise_à_jour mises_à_jour mis_à_jour | aggiornare aggiorna aggiornato aggiornamento | atualizar atualiza atualize atualizado atualização
down | downgrade downgrades downgraded downgrading | degradar degrada degradan degrade degradado volver_a_una_versión_anterior | herabstufen herabgestuft Downgrade | rétrograder rétrograde rétrogradez rétrogradation | retrocedere declassare | fazer_downgrade rebaixar rebaixa
`;

/** Subscribing or unsubscribing. */
const SUBSCRIPTIONS = `
in | subscribe subscribes subscribed subscribing | suscribirse suscribirte suscribe suscríbete suscríbase | abonnieren abonniert abonniere | s'abonner s’abonner abonnez-vous abonnez | iscriversi iscriviti | inscrever-se inscreva-se assinar assine
out | unsubscribe unsubscribes unsubscribed unsubscribing opt_out opts_out cancel cancels | darse_de_baja date_de_baja dese_de_baja cancelar_la_suscripción cancela_la_suscripción cancele_la_suscripción | abbestellen abbestellt kündigen | se_désabonner désabonnez-vous désabonnez | disiscriversi disiscriviti annullare_l'iscrizione | cancelar_a_inscrição cancele_a_inscrição
`;

/** Mobile or desktop screens. */
const SCREENS = `
small | mobile phone phones smartphone smartphones | móvil móviles teléfono teléfonos | Handy Handys Smartphone Mobilgerät Mobilgeräte mobil mobile mobilen | mobile mobiles téléphone téléphones | mobile telefono telefoni cellulare | celular celulares telemóvel telefone dispositivo_móvel
large | desktop desktops desk desks | escritorio escritorios ordenador_de_sobremesa | Desktop Schreibtisch | ordinateur_de_bureau bureau | desktop scrivania | desktop computador_de_mesa
`;

/** Limited or unlimited. */
const PLENTIES = `
limited | limited restricted | limitado limitada limitados limitadas restringido restringida | begrenzt begrenzte begrenzten begrenzter begrenztes beschränkt limitiert | limité limitée limités limitées restreint restreinte | limitato limitata limitati limitate | limitado limitada limitados limitadas
unlimited | unlimited limitless | ilimitado ilimitada ilimitados ilimitadas sin_límite sin_límites | unbegrenzt unbegrenzte unbegrenzten unbegrenzter unbegrenztes unbeschränkt unlimitiert | illimité illimitée illimités illimitées sans_limite | illimitato illimitata illimitati illimitate senza_limiti | ilimitado ilimitada ilimitados ilimitadas sem_limite sem_limites
`;

/** Undo or redo. */
const EDITS = `
undo | undo undoes undid undoing | deshacer deshace deshacen deshaz deshaga deshecho | rückgängig | défaire | annullare annulla | desfazer desfaz desfaça desfeito
redo | redo redoes redid redoing | rehacer rehace rehacen rehaz rehaga rehecho | wiederholen | refaire rétablir rétablit | ripetere ripeti ripristina | refazer refaz refaça refeito
`;

/** Expanding or collapsing. */
const FOLDS = `
open | expand expands expanded expanding unfold unfolds | expandir expande expanden expanda desplegar despliega despliegan despliegue | aufklappen aufgeklappt ausklappen ausgeklappt erweitern | développer déplier déplie dépliez | espandere espandi espande | expandir expande expanda expandido
closed | collapse collapses collapsed collapsing fold folds | contraer contrae contraen contraiga colapsar colapsa plegar pliega | einklappen eingeklappt zuklappen zugeklappt | replier replie repliez réduire | comprimere comprimi comprime | recolher recolhe recolha recolhido
`;

/** Stable or unstable. */
const STABILITIES = `
stable | stable | estable estables | stabil stabile stabilen stabiler | stable stables | stabile stabili | estável estáveis
unstable | unstable experimental | inestable inestables experimental experimentales | instabil instabile experimentell experimentelle experimentellen | instable instables expérimental expérimentale expérimentaux | instabile instabili sperimentale sperimentali | instável instáveis experimental experimentais
`;

/** Loading or saving. */
const KEEPINGS = `
load | load loads loaded loading | cargar carga cargan cargue cargado cargada cargados cargadas cargando | laden lädt geladen lade | charger charge chargent chargez chargé chargée | caricare carica caricano caricato caricata | carregar carrega carregam carregue carregado carregada
save | save saves saved saving | guardar guarda guardan guarde guardado guardada guardados guardadas guardando | speichern speichert gespeichert speichere | enregistrer enregistre enregistrent enregistrez enregistré enregistrée sauvegarder | salvare salva salvano salvato salvata | salvar salva salvam salve guardar
`;

/** Production or development. */
const STAGES = `
production | in_production to_production into_production | en_producción a_producción | in_Produktion in_der_Produktion | en_production | in_produzione | em_produção para_produção
development | in_development to_development under_development | en_desarrollo a_desarrollo | in_Entwicklung in_der_Entwicklung | en_développement | in_sviluppo | em_desenvolvimento para_desenvolvimento
`;

/** Data at rest or in transit. */
const JOURNEYS_OF_DATA = `
rest | at_rest | en_reposo | im_Ruhezustand ruhende ruhenden | au_repos | a_riposo inattivi | em_repouso
transit | in_transit in_motion | en_tránsito en_movimiento | bei_der_Übertragung während_der_Übertragung | en_transit | in_transito | em_trânsito
`;

/** Merging or splitting. */
const MERGES = `
merge | merge merges merged merging | fusionar fusiona fusionan fusione fusionado fusionada combinar combina combinan combine unir une unen | zusammenführen zusammengeführt zusammenfügen | fusionner fusionne fusionnent fusionnez fusionné | unire unisci unisce fondere | mesclar mescla mesclam mescle mesclado
split | split splits splitting | dividir divide dividen divida dividido dividida separar separa separan | aufteilen aufgeteilt aufspalten | diviser divise divisent divisez scinder scinde | dividere dividi divide suddividere | dividir divide dividem divida dividido
`;

/** Scales of computing terms; only unambiguous words are included. */
export function computingIn(language: InTables): Opposites {
  return {
    setup: columnOf(SETUPS, language),
    joint: columnOf(JOINTS, language),
    lock: columnOf(LOCKS, language),
    cipher: columnOf(CIPHERS, language),
    coding: columnOf(CODINGS, language),
    packing: columnOf(PACKINGS, language),
    tier: columnOf(ENDS, language),
    sorting: columnOf(SORTINGS, language),
    chronology: columnOf(CHRONOLOGIES, language),
    type: columnOf(TYPES, language),
    addend: columnOf(ADDENDS, language),
    case: columnOf(CASES, language),
    remoteness: columnOf(DISTANCES, language),
    stillness: columnOf(CHANGES, language),
    path: columnOf(PATHS, language),
    mutability: columnOf(MUTABILITIES, language),
    grid: columnOf(LINES, language),
    measure: columnOf(MEASURES, language),
    exchange: columnOf(TURNS, language),
    session: columnOf(SESSIONS, language),
    tree: columnOf(TREES, language),
    grade: columnOf(GRADES, language),
    subscription: columnOf(SUBSCRIPTIONS, language),
    screen: columnOf(SCREENS, language),
    bounds: columnOf(PLENTIES, language),
    edit: columnOf(EDITS, language),
    fold: columnOf(FOLDS, language),
    stability: columnOf(STABILITIES, language),
    keeping: columnOf(KEEPINGS, language),
    stage: columnOf(STAGES, language),
    dataflow: columnOf(JOURNEYS_OF_DATA, language),
    merge: columnOf(MERGES, language),
  };
}
