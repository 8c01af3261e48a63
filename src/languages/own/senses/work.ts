/**
 * Senses from programming, science, business, law and government: one sense per line, with a column per
 * language.
 */
export const WORK = `
file | archivo fichero | Datei Akte Ablage | fichier | file archivio | arquivo ficheiro
folder directory | carpeta directorio | Ordner Verzeichnis | dossier répertoire | cartella directory | pasta diretório directório
key keyboard | tecla teclado | Taste Tastatur | touche clavier | tasto tastiera | tecla teclado
key keys | clave claves llave llaves | Schlüssel Key | clé clés clef clefs | chiave chiavi | chave chaves
password passphrase passcode | contraseña clave | Passwort Kennwort Passphrase | mot passe | password parola | senha palavra-passe
user username | usuario | Benutzer Nutzer Anwender User Benutzername | utilisateur usager | utente | usuário utilizador
setting settings configuration configure config setup set | ajuste configuración configurar opciones ajustar | Einstellung einstellen Konfiguration konfigurieren Setup einrichten | paramètre réglage configuration configurer paramétrer | impostazione configurazione configurare impostare | configuração configurações configurar definição ajuste
option optional choice choose chose chosen alternative | opción opcional elección elegir elig elij alternativa | Option optional Auswahl Wahl wählen Alternative | option optionnel choix choisir alternative facultatif | opzione opzionale scelta scegliere scelto alternativa facoltativo | opção opcional escolha escolher alternativa
page webpage | página páginas | Seite Webseite | page | pagina pagine | página páginas
link hyperlink | enlace vínculo enlazar vincular link liga | Link Verknüpfung verlinken verknüpfen | lien liaison lier hyperlien | link collegamento collegare | link ligação vínculo vincular hiperligação
button | botón botones | Knopf Knöpfe Schaltfläche Taste Button | bouton | pulsante bottone tasto | botão botões
screen display monitor | pantalla monitor | Bildschirm Anzeige Display Monitor | écran affichage moniteur | schermo schermata display monitor | tela ecrã ecrãs monitor visor
display show shown visible view | mostrar muestr visualizar visible vista | anzeigen angezeigt zeigen sichtbar Ansicht | afficher affichage montrer visible vue | mostrare visualizzare visibile vista mostra | mostrar exibir visível visualizar vista
server host | servidor host anfitrión | Server Host | serveur hôte | server host | servidor host anfitrião
client | cliente | Client Klient Mandant | client | client cliente | cliente
request ask petition | solicitud petición solicitar pedir pid | Anfrage Anforderung anfordern Request beantragen bitten | requête demande demander | richiesta richiedere richiest | pedido solicitação solicitar requisição requisitar
response reply answer respond | respuesta responder contestar | Antwort antworten beantworten Reaktion | réponse répondre | risposta rispondere rispost | resposta responder
error mistake fault erroneous | error errores fallo equivocación erróneo | Fehler fehlerhaft Irrtum | erreur faute erroné | errore errori sbaglio errato | erro erros falha errado
failure fail crash malfunction | fallo fallar falla fracaso avería fracasar | Ausfall Fehlschlag fehlschlagen scheitern Absturz ausfallen gescheitert Versagen fehlgeschlagen | échec échouer panne défaillance plantage | fallimento fallire guasto errore insuccesso | falha falhar fracasso avaria fracassar
warning warn caution alert | advertencia advertir adviert advirt aviso alerta avisar | Warnung warnen Hinweis Alarm | avertissement avertir alerte alerter mise garde | avviso avvertimento avvertire allerta avvertenza | aviso advertência alerta avisar alertar
notification notify | notificación notificar aviso notifiqu | Benachrichtigung benachrichtigen Mitteilung | notification notifier avis | notifica notificare avviso notifiche | notificação notificar aviso
value | valor valores | Wert | valeur | valore valori | valor valores
list listing | lista listado listar | Liste auflisten Auflistung | liste lister | elenco lista elencare elenchi liste | lista listar listagem
string | cadena string texto | Zeichenkette String Zeichenfolge | chaîne string caractères | stringa stringhe | string cadeia
array | matriz matrices arreglo array | Array Feld | tableau array | array | array matriz arranjo
matrix matrices | matriz matrices | Matrix Matrizen | matrice | matrice matrici | matriz matrizes
vector | vector vectores | Vektor | vecteur | vettore vettori | vetor vector
function functional functionality feature | función funcion funcional funcionalidad | Funktion Funktionalität funktional | fonction fonctionnel fonctionnalité | funzione funzionale funzionalità funzioni | função funções funcional funcionalidade
feature characteristic trait attribute property | característica rasgo propiedad atributo prestación | Merkmal Eigenschaft Feature Attribut | caractéristique trait propriété attribut | caratteristica proprietà attributo tratto caratteristiche | característica propriedade atributo recurso traço
argument parameter | argumento parámetro | Argument Parameter | argument paramètre | argomento parametro | argumento parâmetro
argument dispute debate discussion | discusión disputa debate debatir discutir | Streit Debatte Diskussion debattieren diskutieren Auseinandersetzung | dispute débat discussion débattre discuter | discussione disputa dibattito dibattere discutere | discussão disputa debate debater discutir
loop cycle iteration iterate | bucle ciclo iteración iterar | Schleife Zyklus Zyklen Iteration iterieren | boucle cycle itération itérer | ciclo iterazione loop cicli iterare | laço ciclo iteração iterar loop
branch | rama ramificación bifurcación | Zweig Branch Ast Äste Verzweigung | branche branchement | ramo branch diramazione rami | ramo branch ramificação galho
branch subsidiary office | sucursal filial | Filiale Zweigstelle Niederlassung Tochtergesellschaft | succursale filiale agence | filiale succursale sede | filial sucursal agência
release launch publish publication | lanzamiento publicar publicación lanzar versión lanz publiqu | Veröffentlichung veröffentlichen Release freigeben Version Publikation | publication publier version sortie lancement | rilascio pubblicazione pubblicare rilasciare uscita | lançamento publicação publicar lançar versão
release free liberate liberation | liberar liberación soltar suelt | freilassen Freilassung befreien Befreiung freigelassen | libérer libération relâcher | liberare liberazione rilasciare rilascio | libertar liberar libertação liberação soltar
version edition | versión edición | Version Fassung Ausgabe | version édition | versione edizione | versão edição
update upgrade updated | actualización actualizar actualiz | Aktualisierung aktualisieren Update Upgrade | mise jour actualisation actualiser mettre niveau | aggiornamento aggiornare | atualização atualizar actualização actualizar
backup | copia seguridad respaldo backup | Sicherung Backup Sicherungskopie sichern Datensicherung | sauvegarde sauvegarder | backup copia riserva salvataggio | backup cópia segurança
copy duplicate duplication clone replica | copia copiar duplicar duplicado clonar réplica duplicación clon | Kopie kopieren Duplikat duplizieren klonen Replikat | copie copier dupliquer doublon cloner réplique | copia copiare duplicare duplicato clonare replica copie | cópia copiar duplicar duplicado clonar réplica clone
paste | pegar pegu | einfügen eingefügt | coller | incollare | colar
cut | cortar corte | schneiden ausschneiden Schnitt geschnitten | couper coupe | tagliare taglio | cortar corte
cluster | clúster cluster grupo conglomerado agrupación | Cluster | grappe cluster | cluster grappolo | cluster aglomerado agrupamento
container | contenedor recipiente envase | Container Behälter | conteneur récipient | contenitore container | contêiner contentor recipiente container
node | nodo | Knoten | nœud noeud | nodo nodi | nó nós nodo
queue | cola fila encolar | Warteschlange Schlange Queue | file attente queue | coda code fila | fila
cache | caché cache | Cache Zwischenspeicher zwischenspeichern | cache | cache | cache
token | token ficha testigo | Token | jeton token | token gettone | token ficha
field | campo | Feld | champ | campo campi | campo
row line | fila línea renglón | Zeile Reihe Linie | ligne rangée | riga righe fila linea | linha fila
column | columna | Spalte Säule Kolumne | colonne | colonna | coluna
table chart | tabla cuadro | Tabelle Tafel | tableau table | tabella tavola | tabela quadro
schema scheme | esquema | Schema Schemata | schéma | schema | esquema
query lookup | consulta consultar query | Abfrage abfragen Anfrage Query | requête interrogation interroger | query interrogazione interrogare consultazione | consulta consultar query
search find found retrieve | búsqueda buscar busc busqu encontrar encuentr hallar | Suche suchen finden gefunden gesucht | recherche rechercher chercher trouver | ricerca cercare trovare trovat cerc | busca pesquisa procurar buscar pesquisar encontrar
path route way | ruta camino recorrido trayecto vía | Pfad Weg Route Strecke | chemin itinéraire route trajet parcours voie | percorso cammino via strada rotta itinerario | caminho rota percurso trajeto via
log record logbook | registro bitácora log registrar | Protokoll protokollieren Log aufzeichnen Logdatei | journal journaliser registre consigner | registro log registrare | registro registo log registrar registar
login logon sign | inicio sesión iniciar acceder ingresar | Anmeldung anmelden Login einloggen angemeldet | connexion connecter ouverture session identification | accesso accedere login entrare | login iniciar sessão entrar acesso
logout | cerrar sesión cierre | abmelden Abmeldung ausloggen | déconnexion déconnecter | disconnettere uscire disconnessione logout | sair terminar sessão logout
session meeting sitting | sesión sesiones reunión | Sitzung Session Tagung | session séance | sessione seduta | sessão sessões
test testing trial | prueba probar prueb test ensayo | Test testen Prüfung Versuch | test tester essai épreuve essayer | test prova testare provare | teste testar prova ensaio
debugger debug debugging | depurador depurar depuración | Debugger Fehlersuche debuggen Debugging | débogueur déboguer débogage | debugger debug | depurador depurar depuração
bug defect flaw | error fallo defecto bug | Fehler Defekt Mangel Bug | bogue bug défaut | bug difetto errore | bug defeito erro falha
code coding encode | código codificar codificación | Code Quellcode kodieren codieren Kodierung | code codage coder encoder encodage | codice codici codificare codifica | código codificar codificação
source | fuente fuentes origen | Quelle Quell Quelltext | source | fonte sorgente fonti | fonte origem
program software application app | programa software aplicación aplicaciones app programar | Programm Software Anwendung App programmieren | programme logiciel application appli programmer | programma software applicazione app programmi | programa software aplicativo aplicação aplicações app
programmer developer programming develop | programador desarrollador desarrollar programación desarrollo | Programmierer Entwickler entwickeln Programmierung Entwicklung | programmeur développeur développer programmation développement | programmatore sviluppatore sviluppare programmazione sviluppo | programador desenvolvedor desenvolver programação desenvolvimento
hardware | hardware equipo | Hardware | matériel | hardware | hardware equipamento
computer machine laptop PC | ordenador computadora computador equipo portátil PC máquina | Computer Rechner Laptop PC | ordinateur portable PC machine | computer calcolatore portatile PC | computador portátil PC máquina
computing computation compute calculate calculation | computación cálculo calcular cómputo informática | Berechnung berechnen Rechnen rechnen Informatik Kalkulation | calcul calculer informatique | calcolo calcolare computazione informatica | cálculo calcular computação informática
data | datos dato | Daten | données donnée | dati dato | dados dado
database | base datos | Datenbank | base données | database base dati | banco base dados
memory storage | memoria almacenamiento | Speicher Arbeitsspeicher Gedächtnis | mémoire stockage | memoria archiviazione | memória armazenamento
store save storage | almacenar almacenamiento guardar | speichern Speicherung sichern Speicherplatz gespeichert | stocker stockage enregistrer sauvegarder conserver | memorizzare salvare archiviare conservare salvataggio | armazenar guardar salvar gravar armazenamento
disk drive disc | disco unidad | Festplatte Laufwerk Platte Datenträger Scheibe | disque lecteur | disco unità dischi | disco unidade
network networking web | red redes web | Netzwerk Netz Web vernetzen | réseau réseaux web toile | rete reti web | rede redes web
internet online | internet línea red | Internet online | internet ligne | internet online rete | internet linha online
website site | sitio web página | Website Webseite Seite Site | site web | sito web siti | site website sítio
browser | navegador explorador | Browser | navigateur | browser | navegador
connection connect connectivity | conexión conectar conect enlace | Verbindung verbinden verbunden Anschluss verband | connexion connecter liaison relier raccordement | connessione collegamento connettere collegare connesso | conexão ligação conectar ligar conexões
download | descarga descargar descargu bajar | Download herunterladen heruntergeladen laden | téléchargement télécharger | download scaricare scaricat | download baixar descarregar transferir
upload | subir subida cargar carga | hochladen Upload hochgeladen | envoi envoyer téléverser charger transférer | caricare caricamento upload | enviar carregar upload carregamento
load | carga cargar cargu | laden Last geladen lädt Ladung | charge charger chargement | carico caricare caricamento | carga carregar carregamento
install installation installer | instalar instalación instalador | installieren Installation | installer installation installateur | installare installazione installat | instalar instalação instalador
remove removal delete deletion erase uninstall | eliminar eliminación borrar quitar suprimir desinstalar quit | entfernen löschen Löschung deinstallieren Entfernung entfernt | supprimer suppression effacer retirer enlever désinstaller | rimuovere eliminare cancellare rimozione eliminazione disinstallare rimoss | remover eliminar excluir apagar remoção desinstalar exclusão
add addition additional | añadir agregar adición adicional sumar añad agregu | hinzufügen hinzugefügt zusätzlich ergänzen Zusatz | ajouter ajout supplémentaire additionnel | aggiungere aggiunta aggiuntivo aggiunt | adicionar acrescentar adição adicional
insert insertion | insertar inserción introducir | einfügen Einfügung einsetzen eingefügt | insérer insertion | inserire inserimento | inserir inserção
create creation creator | crear creación creador | erstellen Erstellung anlegen schaffen Schöpfer erzeugen geschaffen schuf | créer création créateur | creare creazione creatore | criar criação criador
change modify modification alter edit | cambiar cambio modificar modificación modifiqu alterar | ändern Änderung verändern modifizieren Veränderung wechseln | changer changement modifier modification changements | cambiare modifica modificare cambiamento modifiche | mudar mudança alterar alteração modificar modificação
edit editor editing editorial | editar editor edición editorial | bearbeiten Editor Bearbeitung Redaktion Redakteur Herausgeber | éditer éditeur modifier édition rédacteur rédaction | modificare editor redattore redazione editoriale | editar editor edição editorial redator
replace replacement substitute substitution | reemplazar sustituir sustitución reemplazo sustituy reemplac | ersetzen Ersatz ersetzt Austausch austauschen | remplacer remplacement substituer substitution | sostituire sostituzione rimpiazzare | substituir substituição trocar
click press push | clic pulsar presionar cliquear puls apretar empujar | klicken Klick drücken anklicken gedrückt | cliquer clic appuyer presser | clic cliccare premere spingere | clicar clique pressionar premir apertar
menu | menú menús | Menü | menu | menu | menu menus
window | ventana | Fenster | fenêtre | finestra finestre | janela
tab tabulator | pestaña tabulador tabulación tabuladores | Reiter Tab Registerkarte Tabulator | onglet tabulation | scheda schede tabulazione | aba separador guia tabulação
icon symbol | icono ícono símbolo | Symbol Icon | icône symbole | icona simbolo icone | ícone símbolo
cursor pointer | cursor puntero | Cursor Zeiger Mauszeiger | curseur pointeur | cursore puntatore | cursor ponteiro
mouse mice | ratón ratones | Maus Mäuse | souris | mouse topo topi | rato mouse camundongo
layout | diseño disposición distribución | Layout Anordnung Gestaltung | disposition mise page agencement | layout disposizione impaginazione | layout disposição leiaute
design designer | diseño diseñar diseñador | Entwurf entwerfen Design gestalten Gestaltung entworfen Designer | conception concevoir design conçu dessin concepteur | progettazione progettare design progetto disegno progettista | projeto desenho design projetar desenhar concepção conceber
interface | interfaz interfaces interfase | Schnittstelle Oberfläche Interface Benutzeroberfläche | interface | interfaccia | interface
input enter entry | entrada introducir introduc introduzc ingresar | Eingabe eingeben Eingang Input eingegeben | entrée saisie saisir entrer | ingresso immissione inserire input inserimento | entrada inserir introduzir digitar
output | salida resultado | Ausgabe ausgeben Ausgang Output | sortie résultat | uscita output risultato | saída resultado
format formatting | formato formatear | Format formatieren Formatierung | format formater formatage mise forme | formato formattare formattazione formati | formato formatar formatação
text textual | texto textual | Text textuell | texte textuel | testo testuale testi | texto textual
character letter | carácter caracteres letra | Zeichen Buchstabe | caractère lettre | carattere lettera caratteri | caractere letra carácter caracteres
font typeface | fuente tipografía tipo letra | Schriftart Schrift | police caractères | carattere font | fonte tipo letra
image picture photo | imagen imágenes foto fotografía | Bild Foto Abbildung | image photo | immagine foto immagini | imagem imagens foto fotografia
video film movie | vídeo video película | Video Film | vidéo film | video film filmato | vídeo filme
audio sound | audio sonido | Audio Ton Klang Sound Töne | audio son | audio suono suoni | áudio som sons
document paper | documento documental | Dokument Unterlage | document | documento documenti | documento
documentation document manual guide | documentación documentar manual guía | Dokumentation dokumentieren Handbuch Anleitung Leitfaden | documentation documenter manuel guide | documentazione manuale guida documentare | documentação manual guia documentar
instruction instruct direction | instrucción instrucciones indicación | Anweisung Anleitung Instruktion anweisen | instruction consigne directive | istruzione istruzioni indicazione | instrução instruções indicação
tutorial lesson | tutorial lección | Tutorial Lektion Anleitung | tutoriel leçon | tutorial lezione | tutorial lição
example instance sample | ejemplo instancia muestra | Beispiel Instanz | exemple instance | esempio istanza esempi | exemplo instância
command order | comando orden órdenes mandar | Befehl Kommando anordnen befehlen | commande ordre ordonner commander | comando ordine ordinare comandi | comando ordem ordenar ordens
terminal console shell | terminal consola | Terminal Konsole Shell | terminal console | terminale console | terminal console consola
script scripting | script guion guión secuencia | Skript Script | script | script | script roteiro
variable | variable | Variable variabel | variable | variabile | variável variáveis
constant constantly steady | constante | konstant Konstante ständig stetig | constant constante | costante costantemente | constante
integer whole | entero | Ganzzahl ganzzahlig ganze | entier | intero | inteiro
boolean | booleano | boolesch Boolean | booléen | booleano | booleano
object item thing | objeto cosa elemento artículo | Objekt Gegenstand Ding Sache | objet chose article | oggetto cosa oggetti | objeto coisa item
class | clase | Klasse | classe | classe classi | classe
type kind sort | tipo clase especie | Typ Art Sorte | type genre sorte espèce | tipo genere specie sorta tipi | tipo género gênero espécie
method technique procedure approach | método técnica procedimiento enfoque | Methode Verfahren Technik Ansatz Vorgehensweise | méthode technique procédure procédé approche démarche | metodo tecnica procedura approccio metodi | método técnica procedimento abordagem
library | biblioteca librería | Bibliothek Bücherei | bibliothèque librairie | libreria biblioteca librerie | biblioteca livraria
module component part element | módulo componente parte elemento pieza | Modul Komponente Bestandteil Teil Element Bauteil | module composant élément partie pièce composante | modulo componente parte elemento pezzo | módulo componente parte elemento peça
package parcel packet pack | paquete empaquetar | Paket Packung verpacken Päckchen | paquet colis paquetage forfait | pacchetto pacco pacchi | pacote embalagem encomenda
dependency depend dependent | dependencia depender dependiente depend | Abhängigkeit abhängig abhängen hängt | dépendance dépendre dépendant | dipendenza dipendere dipendente dipend | dependência depender dependente
framework | marco entorno infraestructura framework | Rahmen Rahmenwerk Framework Gerüst | cadre framework | framework quadro struttura | framework estrutura quadro
structure structural | estructura estructural estructurar | Struktur strukturell Aufbau strukturieren | structure structurel structurer | struttura strutturale strutturare | estrutura estrutural estruturar
tree | árbol árboles | Baum Bäume | arbre | albero alberi | árvore
graph diagram chart plot | gráfico gráfica grafo diagrama | Diagramm Graph Grafik Schaubild | graphique graphe diagramme schéma | grafico grafo diagramma | gráfico grafo diagrama
index | índice índices index indexar | Index Verzeichnis Indizes indizieren | index indice indexer | indice index indici | índice index
register registration registry record enroll enrollment | registro registrar inscripción inscribir | Register Registrierung registrieren Anmeldung eintragen anmelden | registre enregistrement inscription inscrire enregistrer inscrit | registro registrazione registrare iscrizione iscrivere | registro registo registrar inscrição inscrever registar
repository | repositorio depósito | Repository Repositorium Ablage Paketquelle | dépôt référentiel | repository deposito | repositório
commit | commit confirmación confirmar | Commit committen | commit validation valider | commit | commit confirmar
merge merger fusion combine combination | fusionar fusión combinar combinación unir | zusammenführen Zusammenführung Fusion fusionieren mergen Merge verschmelzen kombinieren Kombination | fusionner fusion combiner combinaison | unire fusione combinare combinazione | mesclar fusão fundir combinar combinação mesclagem
conflict conflicting | conflicto conflictivo | Konflikt | conflit conflictuel | conflitto conflitti | conflito
patch fix correction correct | parche corrección corregir corrig corrij arreglar solucionar | Korrektur korrigieren beheben behoben Patch Fehlerbehebung berichtigen Flicken | correctif correction corriger réparer patch | correzione correggere patch risolvere corrett | correção corrigir patch remendo consertar
deploy deployment rollout | desplegar despliegue implementar implementación despliegu | bereitstellen Bereitstellung ausrollen Deployment Einsatz | déployer déploiement | distribuire distribuzione deployment implementazione dispiegamento | implantar implantação implementação deploy desdobramento
implement implementation | implementar implementación aplicar | implementieren Implementierung umsetzen Umsetzung Implementation | implémenter implémentation mettre œuvre mise | implementare implementazione attuare attuazione realizzazione | implementar implementação
build compile compilation compiler | compilar compilación construir compilador construcción | Build kompilieren bauen Kompilierung Compiler erstellen | compilation compiler construire build compilateur | compilare compilazione costruire build compilatore | compilar compilação construir build compilador
run execute execution | ejecutar ejecución correr ejecut | ausführen Ausführung laufen ausgeführt läuft | exécuter exécution lancer tourner | eseguire esecuzione avviare eseguit | executar execução rodar correr
process | proceso procesar procesamiento | Prozess Verarbeitung verarbeiten Vorgang Vorgänge | processus traiter traitement procédé | processo elaborare elaborazione processi | processo processar processamento
processor | procesador | Prozessor | processeur | processore | processador
thread | hilo subproceso | Thread Faden | thread fil | thread filo | thread linha fio
task assignment job | tarea trabajo labor encargo | Aufgabe Auftrag Aufträge Job | tâche travail mission | compito attività incarico compiti | tarefa trabalho
schedule timetable planner | horario programar calendario programación planificar | Zeitplan planen Fahrplan Terminplan | calendrier horaire planning programmer planifier | programma calendario orario pianificare programmare | horário cronograma calendário agendar programação agenda
service | servicio servicios | Dienst Service Dienstleistung | service | servizio servizi | serviço serviços
platform | plataforma | Plattform | plateforme plate-forme | piattaforma piattaforme | plataforma
operating system | sistema operativo | Betriebssystem | système exploitation | sistema operativo | sistema operacional operativo
system systematic | sistema sistemático | System systematisch | système systématique | sistema sistematico sistemi | sistema sistemático
device appliance gadget apparatus | dispositivo aparato equipo | Gerät Apparat Vorrichtung | appareil dispositif périphérique | dispositivo apparecchio apparecchiatura | dispositivo aparelho equipamento
phone telephone mobile smartphone cellphone | teléfono móvil celular smartphone | Telefon Handy Smartphone mobil Mobiltelefon | téléphone portable mobile smartphone | telefono cellulare smartphone mobile | telefone telemóvel celular smartphone móvel
email mail message e-mail | correo electrónico mensaje email | E-Mail Mail Post Nachricht | courriel e-mail mail courrier message | email e-mail posta messaggio mail | email e-mail correio mensagem
message | mensaje | Nachricht Meldung Botschaft | message | messaggio messaggi | mensagem mensagens
address | dirección direcciones | Adresse Anschrift | adresse | indirizzo indirizzi | endereço morada
domain | dominio ámbito | Domain Domäne Bereich | domaine | dominio ambito | domínio
account | cuenta | Konto Account Konten | compte | account conto | conta
profile | perfil perfiles | Profil | profil | profilo profili | perfil perfis
access accessible accessibility | acceso acceder accesible accesibilidad | Zugriff Zugang zugreifen zugänglich Zugänglichkeit Barrierefreiheit | accès accéder accessible accessibilité | accesso accedere accessibile accessibilità | acesso acessar aceder acessível acessibilidade
permission permit allow authorization authorize | permiso permitir autorización autorizar autoric | Berechtigung Erlaubnis erlauben Genehmigung genehmigen ermöglichen zulassen | permission autorisation autoriser permettre permis | permesso autorizzazione permettere consentire autorizzare | permissão permitir autorização autorizar
authentication authenticate | autenticación autenticar | Authentifizierung authentifizieren | authentification authentifier | autenticazione autenticare | autenticação autenticar
administrator admin administration manage administrative | administrador administración administrar administrativo | Administrator Verwaltung verwalten Verwalter | administrateur administration administrer gérer administratif | amministratore amministrazione amministrare gestire amministrativo | administrador administração administrar gerir administrativo
security safety secure safe | seguridad seguro asegurar proteger | Sicherheit sicher sichern | sécurité sûreté sûr sécurisé sécuriser | sicurezza sicuro | segurança seguro
vulnerability vulnerable weakness weak | vulnerabilidad vulnerable debilidad débil | Schwachstelle Sicherheitslücke verwundbar Schwäche anfällig schwach | vulnérabilité vulnérable faille faiblesse faible | vulnerabilità vulnerabile debolezza debole falla | vulnerabilidade vulnerável fraqueza fraco
encryption encrypt cipher cryptography | cifrado cifrar encriptar encriptación criptografía | Verschlüsselung verschlüsseln Kryptografie Chiffre | chiffrement chiffrer cryptage crypter cryptographie | crittografia cifratura cifrare crittografare | criptografia encriptação cifrar criptografar encriptar
certificate certification certify | certificado certificación certificar | Zertifikat Zertifizierung Bescheinigung zertifizieren | certificat certification attestation certifier | certificato certificazione certificare | certificado certificação certidão certificar
signature sign signed | firma firmar | Unterschrift Signatur unterschreiben unterzeichnen signieren | signature signer | firma firmare | assinatura assinar
sign signal | señal señales signo | Zeichen Signal | signe signal signaux | segno segnale segnali | sinal sinais signo
attack attacker assault | ataque atacar atacante ataqu | Angriff angreifen Angreifer Attacke griff angegriffen | attaque attaquer attaquant assaut | attacco attaccare attaccante attacchi | ataque atacar atacante
malware virus | malware virus | Malware Virus Schadsoftware Viren | virus malveillant maliciel | malware virus | malware vírus
privacy private | privacidad privado | Datenschutz Privatsphäre privat | confidentialité privé vie | privacy privato riservatezza | privacidade privado
hacker hack | hacker pirata hackear | Hacker hacken | pirate hacker pirater | hacker | hacker
protocol | protocolo | Protokoll | protocole | protocollo protocolli | protocolo
port | puerto | Port Anschluss Hafen | port | porta porto porte | porta porto
traffic | tráfico tránsito | Verkehr Datenverkehr | trafic circulation | traffico | tráfego trânsito tráfico
bandwidth throughput | ancho banda rendimiento | Bandbreite Durchsatz | bande passante débit | larghezza banda | largura banda
latency delay lag | latencia retraso demora retardo | Latenz Verzögerung | latence retard délai | latenza ritardo ritardi | latência atraso demora
performance | rendimiento desempeño | Leistung Performance | performance rendement | prestazioni prestazione rendimento performance | desempenho rendimento performance
efficiency efficient | eficiencia eficiente eficacia eficaz | Effizienz effizient Wirkungsgrad wirksam | efficacité efficace rendement efficient | efficienza efficiente efficacia efficace | eficiência eficiente eficácia eficaz
speed fast rapid quick velocity | velocidad rápido rapidez | Geschwindigkeit schnell Tempo | vitesse rapide rapidité | velocità veloce rapido | velocidade rápido rapidez
resource | recurso | Ressource Mittel | ressource | risorsa risorse | recurso
tool utility instrument | herramienta utilidad instrumento | Werkzeug Tool Instrument | outil utilitaire instrument | strumento attrezzo utilità strumenti | ferramenta utilitário instrumento
template | plantilla | Vorlage Schablone | modèle gabarit | modello template modelli | modelo template
label tag | etiqueta etiquetar rótulo | Etikett Beschriftung Label Tag Kennzeichnung kennzeichnen Marke | étiquette étiqueter balise libellé label | etichetta etichettare tag etichette | etiqueta rótulo rotular marcador
mark marker | marca marcar marqu marcador | Markierung markieren Marke | marque marquer marqueur | segno contrassegnare marcatore marchio segnare | marca marcar marcador
comment remark | comentario comentar observación | Kommentar kommentieren Bemerkung Anmerkung | commentaire commenter remarque | commento commentare osservazione commenti | comentário comentar observação
note annotation | nota anotación apunte anotar | Notiz Anmerkung Hinweis Vermerk | note remarque annotation | nota annotazione appunto note appunti | nota anotação observação
title heading header headline | título encabezado cabecera titular | Titel Überschrift Kopfzeile Schlagzeile | titre en-tête entête | titolo intestazione titoli | título cabeçalho manchete
section chapter | sección apartado capítulo | Abschnitt Kapitel Sektion | section chapitre | sezione capitolo sezioni | seção secção capítulo
paragraph | párrafo | Absatz Absätze Paragraf | paragraphe alinéa | paragrafo paragrafi | parágrafo
sentence phrase | frase oración | Satz Sätze | phrase | frase | frase sentença
word | palabra | Wort Wörter | mot | parola parole | palavra
name named | nombre nombrar denominar | Name nennen Bezeichnung genannt benennen | nom nommer dénomination | nome nominare nomi | nome nomear
identifier identify identification identity | identificador identificar identificación identidad identifiqu | Kennung Bezeichner identifizieren Identifikation Identität | identifiant identifier identification identité | identificatore identificare identificazione identità identificativo | identificador identificar identificação identidade
reference refer | referencia referir refier | Referenz Verweis verweisen Bezug beziehen | référence référer renvoi | riferimento riferire riferimenti | referência referir
content contents contain | contenido contener contien | Inhalt enthalten enthält beinhalten | contenu contenir contient | contenuto contenere contien contenuti | conteúdo conter contém contêm
information inform informational | información informar informe | Information informieren Angabe Auskunft | information informer renseignement renseigner | informazione informare informazioni | informação informações informar
detail detailed | detalle detallado detallar | Detail Einzelheit detailliert ausführlich | détail détaillé détailler | dettaglio dettagliato particolare dettagli | detalhe detalhado pormenor
description describe | descripción describir descri | Beschreibung beschreiben beschrieben beschrieb | description décrire décri | descrizione descrivere descritt | descrição descrever descri
definition define | definición definir | Definition definieren Begriffsbestimmung | définition définir | definizione definire | definição definir
expression express | expresión expresar | Ausdruck ausdrücken Ausdrücke | expression exprimer | espressione esprimere espress | expressão exprimir expressar
syntax | sintaxis | Syntax | syntaxe | sintassi | sintaxe
language linguistic tongue | lengua idioma lenguaje lingüístico | Sprache sprachlich | langue langage linguistique | lingua linguaggio linguistico lingue | língua idioma linguagem linguístico
translation translate translator | traducción traducir traductor traduc traduj | Übersetzung übersetzen Übersetzer | traduction traduire traducteur traduit | traduzione tradurre traduttore traduc tradott | tradução traduzir tradutor
dictionary glossary | diccionario glosario | Wörterbuch Wörterbücher Glossar | dictionnaire glossaire lexique | dizionario glossario | dicionário glossário
default | predeterminado defecto | Standard Voreinstellung standardmäßig Vorgabe | défaut | predefinito default | padrão predefinido predefinição omissão
requirement require required | requisito requerir requier exigencia necesario exigir | Anforderung Voraussetzung erforderlich erfordern benötigen | exigence nécessaire exiger requis condition | requisito richiedere necessario esigenza requisiti richiest | requisito exigência exigir requerer necessário
condition conditional | condición condicional | Bedingung bedingt Voraussetzung | condition conditionnel | condizione condizionale condizioni | condição condições condicional
state status condition | estado situación | Zustand Status Zustände Stand | état statut | stato condizione | estado situação status
mode | modo modalidad | Modus Betriebsart | mode | modalità modo | modo modalidade
enable activate activation active | habilitar activar activación activo | aktivieren Aktivierung aktiv einschalten aktiviert | activer activation actif active | abilitare attivare attivazione attivo | habilitar ativar ativação ativo
disable deactivate | deshabilitar desactivar inhabilitar | deaktivieren ausschalten abschalten deaktiviert | désactiver | disabilitare disattivare | desativar desabilitar
operation operate operator operational | operación operar operador operativo funcionamiento | Betrieb Vorgang Operation bedienen Betreiber betreiben Bedienung Operator | opération opérer opérateur exploitation fonctionnement | operazione operare operatore operativo funzionamento | operação operações operar operador operacional funcionamento
event occurrence | evento suceso acontecimiento | Ereignis Veranstaltung Vorfall | événement évènement | evento avvenimento eventi | evento acontecimento
exception | excepción excepciones excepcional | Ausnahme | exception exceptionnel | eccezione eccezionale | exceção excepção exceções excepcional
handle handling handler | manejar manejo gestionar controlador tratar | behandeln Behandlung handhaben Handhabung umgehen | gérer gestion traiter gestionnaire traitement | gestire gestione gestore trattare | tratar manipular lidar tratamento manipulador
control controller check | control controlar controlador | Kontrolle Steuerung steuern kontrollieren Regelung | contrôle contrôler commande contrôleur maîtrise | controllo controllare controllore comando | controle controlo controlar controlador
check verify verification validate validation valid | comprobar verificar comprob comprueb comprobación validar válido validación verificación revisar | prüfen überprüfen Prüfung Überprüfung verifizieren gültig validieren Validierung | vérifier vérification contrôler valider valide validation | verificare verifica controllare convalida valido convalidare | verificar verificação validar validação válido conferir
review revision revise | revisión revisar reseña | Überprüfung Rezension überarbeiten Überarbeitung Revision prüfen | examen révision revue réviser critique | revisione recensione rivedere esame | revisão revisar rever análise resenha
filter | filtro filtrar | Filter filtern | filtre filtrer | filtro filtrare filtri | filtro filtrar
sort order sequence arrange | ordenar orden secuencia ordenación | sortieren Reihenfolge Sortierung Ordnung Sequenz | trier tri ordre séquence classer | ordinare ordine sequenza ordinamento | ordenar ordem sequência classificar ordenação
group grouping | grupo agrupar | Gruppe gruppieren | groupe groupement regrouper | gruppo raggruppare gruppi | grupo agrupar
set collection assembly | conjunto colección | Menge Satz Sammlung Sammlungen | ensemble collection jeu | insieme raccolta collezione set | conjunto coleção
collect collection gather | recoger recopilar recoj recopilación recolectar reunir recaudar | sammeln erheben Erhebung Sammlung erfassen Erfassung | recueillir collecter collecte rassembler | raccogliere raccolta raccolt | recolher coletar coleta recolha reunir
block blocking | bloque bloquear bloqueo | Block blockieren sperren Blöcke Blockade | bloc bloquer blocage | blocco bloccare blocchi | bloco bloquear bloqueio
lock locked | bloquear bloqueo cerradura candado | sperren Sperre Schloss gesperrt | verrouiller verrou verrouillage serrure | bloccare blocco serratura lucchetto | bloquear bloqueio fechadura trancar
virtual | virtual | virtuell | virtuel virtuelle | virtuale | virtual virtuais
cloud | nube nubes | Cloud Wolke | nuage cloud | cloud nuvola nuvole | nuvem nuvens
digital digitize | digital digitalizar | digital digitalisieren Digitalisierung | numérique numériser | digitale digitalizzare | digital digitais digitalizar
automatic automation automate automatically | automático automatización automatizar | automatisch Automatisierung automatisieren | automatique automatisation automatiser | automatico automazione automatizzare | automático automação automatizar
manual manually | manual | manuell händisch | manuel manuellement | manuale manualmente | manual
local | local | lokal örtlich | local locaux | locale | local locais
remote | remoto | entfernt remote fern | distant distance | remoto | remoto
environment | entorno ambiente | Umgebung | environnement | ambiente | ambiente
plugin extension add-on | complemento extensión plugin | Erweiterung Plugin Zusatzmodul | extension module greffon | estensione plugin componente | extensão plugin complemento
compatibility compatible | compatibilidad compatible | Kompatibilität kompatibel | compatibilité compatible | compatibilità compatibile | compatibilidade compatível compatíveis
support | soporte apoyo apoyar soportar compatible respaldo | Unterstützung unterstützen Support | support soutien prise charge prendre soutenir | supporto sostegno supportare sostenere | suporte apoio apoiar suportar
help assistance aid assist | ayuda ayudar asistencia | Hilfe helfen Beihilfe hilft geholfen half Unterstützung | aide aider assistance | aiuto aiutare assistenza | ajuda ajudar auxílio assistência
assistant | asistente ayudante | Assistent | assistant | assistente | assistente ajudante
supervisor supervise supervision oversight oversee | supervisor supervisar supervisión | Aufsicht beaufsichtigen Überwachung Aufseher überwachen | superviseur superviser surveillance supervision | supervisore supervisionare supervisione sorveglianza | supervisor supervisionar supervisão
standard norm | estándar norma estándares | Standard Norm | norme standard | standard norma norme | padrão norma
specification specify specific | especificación especificar específico especifiqu | Spezifikation angeben spezifisch festlegen bestimmt | spécification spécifier spécifique préciser | specifica specificare specifico specifiche | especificação especificar específico
license licence | licencia | Lizenz | licence | licenza licenze | licença
copyright | derechos autor copyright | Urheberrecht Copyright | droit auteur copyright | diritto autore copyright | direitos autorais autor copyright
open | abrir abierto abiert apertura | öffnen offen geöffnet Öffnung | ouvrir ouvert ouverture | aprire aperto apert | abrir aberto abert abertura
close shut closed | cerrar cierr cerrado cierre | schließen geschlossen Schließung schloss | fermer fermé fermeture | chiudere chius chiusura | fechar fechado encerrar
start launch boot startup | iniciar inicio arrancar arranque lanzar | starten Start hochfahren gestartet | démarrer démarrage lancer lancement | avviare avvio lanciare | iniciar início arrancar inicialização
stop halt | detener detien detuv parar parada | anhalten stoppen Halt beenden | arrêter arrêt | fermare interrompere arrestare arresto | parar interromper parada
restart reboot | reiniciar reinicio | Neustart neu starten neustarten | redémarrer redémarrage | riavviare riavvio | reiniciar reinicialização
reset restore recovery recover | restablecer restaurar recuperar recuperación restauración restablezc | zurücksetzen wiederherstellen Wiederherstellung | réinitialiser restaurer récupérer rétablir restauration récupération | ripristinare ripristino recuperare recupero | redefinir restaurar recuperar recuperação repor
migration migrate transfer | migración migrar transferir transferencia transfier traspaso | Migration migrieren Übertragung übertragen | migration migrer transfert transférer | migrazione migrare trasferimento trasferire | migração migrar transferência transferir
import | importar importación | importieren Import Einfuhr einführen | importer importation | importare importazione | importar importação
export | exportar exportación | exportieren Export Ausfuhr | exporter exportation | esportare esportazione | exportar exportação
size dimension | tamaño dimensión talla | Größe Abmessung Dimension | taille dimension | dimensione dimensioni taglia grandezza | tamanho dimensão
limit limitation restrict restriction limited | límite limitación limitar restricción restringir limitado | Grenze Beschränkung begrenzen Einschränkung beschränken Limit einschränken | limite limitation limiter restriction restreindre | limite limitazione limitare restrizione limiti | limite limitação limitar restrição restringir
model modelling modeling | modelo modelar modelado | Modell modellieren Modellierung | modèle modéliser modélisation | modello modellare modellazione modelli | modelo modelar modelagem
training train trainer coach | entrenamiento entrenar entrenador formación capacitación | Training trainieren Trainer Ausbildung Schulung | entraînement entraîner formation entraîneur former | addestramento addestrare allenamento formazione allenatore | treinamento treino treinar formação treinador capacitação
learning learn learner study | aprendizaje aprender estudio | Lernen lernen gelernt Lernender erlernen | apprentissage apprendre appris apprenant | apprendimento imparare apprendere appres | aprendizagem aprendizado aprender
intelligence intelligent smart clever | inteligencia inteligente listo | Intelligenz intelligent klug schlau | intelligence intelligent malin | intelligenza intelligente furbo | inteligência inteligente esperto
artificial synthetic | artificial sintético | künstlich synthetisch | artificiel synthétique | artificiale sintetico | artificial artificiais sintético
weight weigh weighted | peso pesar ponderar ponderado | Gewicht wiegen Gewichtung gewichten gewogen | poids peser pondérer pondération | peso pesi pesare ponderare | peso pesar ponderar
layer | capa | Schicht Ebene | couche | strato livello strati | camada
level | nivel | Niveau Ebene Stufe Pegel Level | niveau | livello livelli | nível níveis
neuron neural | neurona neuronal | Neuron neuronal | neurone neuronal | neurone neurale | neurônio neurónio neural neuronal
sample sampling | muestra muestreo | Stichprobe Probe Muster | échantillon échantillonnage | campione campionamento campioni | amostra amostragem
pattern | patrón patrones modelo | Muster | motif modèle schéma | modello schema motivo | padrão padrões
benchmark comparison compare comparative | comparación comparar referencia comparativo | Vergleich vergleichen Benchmark verglichen vergleichbar Vergleichstest | comparaison comparer référence comparatif | confronto paragone confrontare paragonare riferimento comparativo | comparação comparar referência comparativo
prompt | indicación instrucción prompt | Prompt Eingabeaufforderung Aufforderung | invite prompt consigne | prompt richiesta | prompt comando
reasoning reason argue logic logical | razonamiento razonar lógica lógico argumentar | Schlussfolgern Argumentation argumentieren Logik logisch schließen Denken | raisonnement raisonner logique argumenter | ragionamento ragionare logica logico argomentare | raciocínio raciocinar lógica lógico argumentar
reason cause motive ground | razón motivo causa razones causar | Grund Gründe Ursache Anlass verursachen | raison motif cause causer | ragione motivo causa causare motivi | razão motivo causa causar
inference infer deduce conclusion conclude | inferencia inferir deducir conclusión concluir conclu | Schlussfolgerung schließen Schluss folgern Inferenz Fazit ableiten | inférence inférer conclusion conclure déduire | inferenza dedurre conclusione concludere conclus | inferência inferir deduzir conclusão concluir
algorithm | algoritmo | Algorithmus Algorithmen | algorithme | algoritmo algoritmi | algoritmo
prediction predict forecast predictive | predicción predecir pronóstico previsión pronosticar predic | Vorhersage vorhersagen Prognose prognostizieren | prédiction prédire prévision prévoir | previsione prevedere predire pronostico previst | previsão prever predição prognóstico
accuracy accurate precision precise exact | exactitud exacto precisión preciso | Genauigkeit genau präzise Präzision exakt | exactitude exact précision précis | accuratezza accurato precisione preciso esatto | precisão preciso exatidão exato
probability probable likely likelihood | probabilidad probable verosimilitud | Wahrscheinlichkeit wahrscheinlich | probabilité probable vraisemblance | probabilità probabile verosimiglianza | probabilidade provável verossimilhança
statistics statistical statistic statistician | estadística estadístico | Statistik statistisch | statistique | statistica statistico statistiche | estatística estatístico
average mean | promedio media medio | Durchschnitt Mittelwert durchschnittlich Mittel mittlere | moyenne moyen | media medio medie | média médio
median | mediana | Median | médiane | mediana | mediana
variance variation deviation vary variable varied | varianza variación desviación variar varía | Varianz Abweichung Variation variieren Schwankung | variance variation écart varier | varianza variazione deviazione variare | variância variação desvio variar
distribution distribute | distribución distribuir distribuy reparto repartir | Verteilung verteilen Vertrieb verteilt | distribution répartition distribuer répartir | distribuzione distribuire | distribuição distribuir
correlation correlate | correlación correlacionar | Korrelation korrelieren | corrélation corréler | correlazione correlare | correlação correlacionar
regression | regresión | Regression | régression | regressione | regressão
estimate estimation | estimación estimar cálculo | Schätzung schätzen | estimation estimer | stima stimare stime | estimativa estimar
score rating grade | puntuación calificación puntaje nota | Punktzahl Bewertung Note Punkt | score note notation | punteggio voto valutazione | pontuação nota classificação
rank ranking rating | rango clasificación puesto ranking | Rang Rangliste Ränge Rangfolge | rang classement | rango classifica posizione | classificação posição ranking
rate ratio proportion | tasa ratio proporción índice razón | Rate Quote Verhältnis Anteil | taux ratio proportion rapport | tasso rapporto proporzione tassi | taxa razão proporção índice
percentage percent | porcentaje porcentual ciento | Prozent Prozentsatz prozentual Anteil | pourcentage cent | percentuale cento | porcentagem percentagem percentual cento
share portion proportion | parte porción cuota proporción participación | Anteil Teil | part portion proportion | quota parte porzione | parte porção quota parcela
share sharing | compartir compart | teilen geteilt Teilen | partager partage | condividere condivisione condivis | compartilhar partilhar partilha compartilhamento
number numeral numeric numerical | número numérico cifra | Zahl Nummer Anzahl numerisch Ziffer | nombre numéro numérique chiffre | numero numerico cifra numeri | número numérico algarismo
figure number digit | cifra dígito número | Ziffer Zahl Stelle | chiffre nombre | cifra numero cifre | algarismo dígito número cifra
amount quantity volume | cantidad importe monto volumen | Menge Betrag Quantität Beträge Volumen | quantité montant volume somme | quantità importo ammontare volume | quantidade montante valor volume quantia
sum total | suma total | Summe Gesamt insgesamt gesamte | somme total totaux | somma totale | soma total totais
count counting counter | contar cuent recuento conteo contador | zählen Zählung Zähler Anzahl gezählt | compter compte comptage compteur | contare conteggio contatore | contar contagem contador
measure measurement metric | medida medir medición métrica mid | Messung messen Maß gemessen Metrik | mesure mesurer métrique | misura misurare misurazione metrica misure | medida medir medição métrica
measure step action | medida acción paso actuación | Maßnahme Schritt | mesure action | misura provvedimento azione misure | medida ação acção providência
unit | unidad | Einheit | unité | unità | unidade
scale | escala escalar | Skala Maßstab skalieren Skalierung | échelle | scala scalare | escala escalar
range interval | rango intervalo gama | Bereich Spanne Intervall Reichweite | plage intervalle gamme éventail | intervallo gamma | intervalo faixa gama
threshold | umbral | Schwelle Schwellenwert | seuil | soglia | limiar limite
frequency frequent frequently | frecuencia frecuente | Häufigkeit Frequenz häufig | fréquence fréquent | frequenza frequente | frequência frequente
maximum max highest | máximo | Maximum maximal höchste | maximum maximal maximale | massimo massim | máximo
minimum min lowest least | mínimo | Minimum minimal mindeste Mindest | minimum minimal | minimo | mínimo
increase rise growth grow grew grown gain | aumento aumentar crecimiento crecer crec incremento subida incrementar | Zunahme Anstieg steigen erhöhen Wachstum wachsen Erhöhung gestiegen wuchs zunehmen | augmentation augmenter croissance croître hausse accroître accroissement | aumento aumentare crescita crescere incremento rialzo cresc | aumento aumentar crescimento crescer subida incremento cresc
decrease decline drop reduction reduce fall | disminución disminuir reducción reducir descenso caída bajar reduc reduj | Rückgang Abnahme verringern sinken Senkung Reduzierung reduzieren gesunken abnehmen senken Minderung | diminution diminuer baisse baisser réduction réduire chute réduit | diminuzione diminuire calo riduzione ridurre riduc ridott | diminuição diminuir redução reduzir queda descida
trend tendency | tendencia | Trend Tendenz | tendance | tendenza | tendência
quality qualitative | calidad cualitativo cualidad | Qualität qualitativ | qualité qualitatif | qualità qualitativo | qualidade qualitativo
evaluation assessment evaluate assess | evaluación evaluar valoración valorar | Bewertung bewerten Beurteilung Auswertung beurteilen Einschätzung | évaluation évaluer appréciation | valutazione valutare | avaliação avaliar
analysis analyses analyze analyse analyst analytics | análisis analizar analista analic | Analyse analysieren Analytiker Analyst | analyse analyser analyste | analisi analizzare analista | análise analisar analista
result outcome findings consequence | resultado consecuencia | Ergebnis Resultat Folge | résultat conséquence | risultato esito conseguenza risultati | resultado consequência
effect impact influence affect | efecto impacto influencia influir afectar | Wirkung Effekt Auswirkung Einfluss Einflüsse beeinflussen auswirken | effet impact influence influencer affecter incidence | effetto impatto influenza influire effetti | efeito impacto influência afetar influenciar
factor | factor | Faktor | facteur | fattore fattori | fator factor
optimization optimize optimal optimum | optimización optimizar óptimo | Optimierung optimieren optimal | optimisation optimiser optimal optimum | ottimizzazione ottimizzare ottimale | otimização otimizar ótimo
improvement improve better enhance | mejora mejorar mejor | Verbesserung verbessern besser | amélioration améliorer meilleur mieux | miglioramento migliorare migliore meglio | melhoria melhorar melhor aprimorar
robot robotics | robot robótica | Roboter Robotik | robot robotique | robot robotica | robô robótica
recognition recognize detection detect | reconocimiento reconocer detección detectar reconoc | Erkennung erkennen erkannt Anerkennung | reconnaissance reconnaître détection détecter reconnu | riconoscimento riconoscere rilevamento rilevare riconosc | reconhecimento reconhecer detecção deteção detectar reconhec
simulation simulate | simulación simular | Simulation simulieren | simulation simuler | simulazione simulare | simulação simular
generation generate generator | generación generar generador | Erzeugung generieren erzeugen Generierung Generator | génération générer générateur | generazione generare generatore | geração gerar gerador
bias prejudice | sesgo prejuicio parcialidad | Verzerrung Vorurteil Voreingenommenheit | biais préjugé | distorsione pregiudizio | viés preconceito
random | aleatorio azar | zufällig Zufall | aléatoire hasard | casuale caso | aleatório acaso
category categorize classification classify | categoría clasificación clasificar categórico | Kategorie Klassifizierung klassifizieren einordnen Einstufung | catégorie classification classer classifier | categoria classificazione classificare categorie | categoria classificação classificar
knowledge know known | conocimiento saber conocer conoc sab | Wissen Kenntnis wissen kennen bekannt | connaissance savoir connaître connu | conoscenza sapere conoscere conosc | conhecimento saber conhecer conhec
chatbot bot | chatbot bot | Chatbot Bot | chatbot robot bot | chatbot bot | chatbot bot
survey poll questionnaire | encuesta sondeo cuestionario | Umfrage Befragung Fragebogen Erhebung | sondage enquête questionnaire | sondaggio indagine questionario | pesquisa inquérito sondagem questionário
science scientific scientist | ciencia científico | Wissenschaft wissenschaftlich Wissenschaftler Forscher Naturwissenschaft | science scientifique savant chercheur | scienza scientifico scienziato | ciência científico cientista
research researcher investigate investigation | investigación investigar investigador | Forschung forschen Forscher erforschen Untersuchung | recherche chercheur étude | ricerca ricercatore ricercare | pesquisa investigação pesquisador investigador pesquisar
study examine examination investigation | estudio estudiar examinar examen | Studie Untersuchung untersuchen studieren | étude étudier examiner examen | studio studiare esaminare esame studi | estudo estudar examinar exame
experiment experimental | experimento experimental experimentar | Experiment Versuch experimentell | expérience expérimental expérimentation | esperimento sperimentale | experimento experiência experimental
theory theoretical | teoría teórico | Theorie theoretisch | théorie théorique | teoria teorico | teoria teórico
hypothesis hypotheses assumption assume suppose | hipótesis supuesto suposición suponer asumir supon | Hypothese Annahme annehmen vermuten Vermutung | hypothèse supposition supposer | ipotesi supposizione supporre presupposto | hipótese suposição supor pressuposto
law principle rule | ley leyes principio regla | Gesetz Prinzip Grundsatz Regel | loi principe règle | legge principio regola leggi | lei leis princípio regra
proof evidence prove proven | prueba demostración demostrar demuestr probar evidencia | Beweis beweisen Nachweis nachweisen bewiesen Beleg | preuve démonstration prouver démontrer | prova dimostrazione dimostrare provare prove | prova demonstração demonstrar provar evidência
theorem | teorema | Satz Theorem | théorème | teorema | teorema
equation formula formulae | ecuación fórmula | Gleichung Formel | équation formule | equazione formula | equação fórmula
mathematics math mathematical mathematician | matemáticas matemática matemático | Mathematik mathematisch Mathematiker | mathématiques mathématicien maths | matematica matematico | matemática matemático
physics physical physicist | física físico | Physik physikalisch Physiker physisch | physique physicien | fisica fisico | física físico
chemistry chemical chemist | química químico | Chemie chemisch Chemiker Chemikalie | chimie chimique chimiste | chimica chimico | química químico
biology biological biologist | biología biológico biólogo | Biologie biologisch Biologe | biologie biologique biologiste | biologia biologico biologo | biologia biológico biólogo
engineering engineer | ingeniería ingeniero | Ingenieurwesen Ingenieur Technik | ingénierie ingénieur | ingegneria ingegnere | engenharia engenheiro
technology technological technical | tecnología tecnológico técnico | Technologie Technik technisch technologisch | technologie technologique technique | tecnologia tecnologico tecnico tecnologie | tecnologia tecnológico técnico
innovation innovative innovate | innovación innovador innovar | Innovation innovativ | innovation innovant innover | innovazione innovativo innovare | inovação inovador inovar
invention invent inventor | invención invento inventar inventor | Erfindung erfinden Erfinder erfunden | invention inventer inventeur | invenzione inventare inventore | invenção inventar inventor invento
discovery discover | descubrimiento descubrir | Entdeckung entdecken | découverte découvrir découvert | scoperta scoprire scopert | descoberta descobrir descobert
laboratory lab | laboratorio | Labor Laboratorium | laboratoire labo | laboratorio | laboratório
atom atomic nuclear | átomo atómico nuclear | Atom atomar nuklear Kern | atome atomique nucléaire | atomo atomico nucleare | átomo atômico atómico nuclear
molecule molecular | molécula molecular | Molekül molekular | molécule moléculaire | molecola molecolare | molécula molecular
cell cellular | célula celular celda | Zelle zellulär | cellule cellulaire | cella cellula cellulare | célula celular
gene genetic genome DNA | gen genes genético genoma ADN | Gen Gene genetisch Genom DNA Erbgut | gène génétique génome ADN | gene geni genetico genoma DNA | gene genético genoma DNA
protein | proteína | Protein Eiweiß | protéine | proteina proteine | proteína
enzyme | enzima | Enzym | enzyme | enzima | enzima
particle | partícula | Teilchen Partikel | particule | particella | partícula
force power strength | fuerza potencia | Kraft Kräfte Stärke | force puissance | forza potenza | força potência
power | poder potencia | Macht Mächte Leistung | pouvoir puissance | potere potenza poteri | poder potência
mass bulk | masa | Masse | masse | massa | massa
pressure | presión | Druck | pression | pressione | pressão
temperature | temperatura | Temperatur | température | temperatura | temperatura
heat thermal warmth | calor térmico | Wärme Hitze thermisch | chaleur thermique | calore termico | calor térmico
density dense | densidad denso | Dichte dicht | densité dense | densità denso | densidade denso
wave | onda ola | Welle | onde vague | onda onde | onda
radiation ray beam | radiación rayo haz | Strahlung Strahl | rayonnement radiation rayon faisceau | radiazione raggio fascio | radiação raio feixe
magnet magnetic | imán magnético | Magnet magnetisch | aimant magnétique | magnete magnetico calamita | ímã íman magnético
electricity electric electrical power current | electricidad eléctrico corriente luz | Strom Elektrizität elektrisch | électricité électrique courant | elettricità elettrico corrente | eletricidade elétrico corrente luz
electron electronic electronics | electrón electrónico electrónica | Elektron elektronisch Elektronik | électron électronique | elettrone elettronico elettronica | elétron eletrão eletrônico eletrónico eletrônica
circuit chip semiconductor | circuito chip semiconductor | Schaltung Stromkreis Chip Halbleiter Schaltkreis | circuit puce semi-conducteur | circuito chip semiconduttore | circuito chip semicondutor
sensor | sensor | Sensor | capteur | sensore sensori | sensor
battery accumulator | batería pila | Batterie Akku | batterie pile | batteria pila batterie | bateria pilha
engine motor | motor | Motor | moteur | motore motori | motor
machine machinery | máquina maquinaria | Maschine Maschinerie | machine | macchina macchinario macchine | máquina maquinaria
mechanism mechanical mechanic | mecanismo mecánico | Mechanismus mechanisch Mechaniker | mécanisme mécanique mécanicien | meccanismo meccanico | mecanismo mecânico
material substance matter | material materia sustancia | Material Stoff Materie Substanz | matériau matière substance matériaux | materiale materia sostanza | material materiais matéria substância
metal metallic | metal metálico | Metall metallisch | métal métallique métaux | metallo metallico | metal metais metálico
steel | acero | Stahl | acier | acciaio | aço
iron | hierro | Eisen eisern | fer | ferro | ferro
plastic | plástico | Kunststoff Plastik | plastique | plastica | plástico
space outer | espacio espacial | Weltraum Raum Weltall All | espace spatial | spazio spaziale | espaço espacial
universe cosmos | universo cosmos | Universum Weltall Kosmos | univers cosmos | universo cosmo | universo cosmos
planet | planeta | Planet | planète | pianeta pianeti | planeta
satellite | satélite | Satellit | satellite | satellite satelliti | satélite
astronomy astronomer astronomical | astronomía astrónomo | Astronomie Astronom astronomisch | astronomie astronome | astronomia astronomo | astronomia astrônomo astrónomo
geometry geometric | geometría geométrico | Geometrie geometrisch | géométrie géométrique | geometria geometrico | geometria geométrico
angle corner | ángulo esquina | Winkel Ecke | angle coin | angolo angoli | ângulo canto
circle circular | círculo circular | Kreis kreisförmig | cercle circulaire | cerchio circolare | círculo circular
square | cuadrado | Quadrat quadratisch | carré | quadrato | quadrado
triangle | triángulo | Dreieck | triangle | triangolo | triângulo
surface area | superficie área | Oberfläche Fläche | surface superficie aire | superficie area | superfície área
distance | distancia | Entfernung Abstand Distanz | distance | distanza | distância
length long | longitud largo | Länge lang | longueur long | lunghezza lungo | comprimento longo
height high altitude | altura alto altitud | Höhe hoch | hauteur haut altitude | altezza alto altitudine | altura alto altitude
width wide broad | ancho anchura amplio | Breite breit | largeur large | larghezza largo ampio | largura largo amplo
depth deep | profundidad profundo | Tiefe tief | profondeur profond | profondità profondo | profundidade profundo
point dot spot | punto | Punkt | point | punto punti | ponto
line | línea | Linie | ligne | linea linee | linha
curve | curva | Kurve | courbe | curva | curva
addition sum add | suma adición sumar | Addition addieren Summe | addition additionner somme | addizione somma sommare addizionare | adição soma somar
subtraction subtract | resta restar sustracción | Subtraktion subtrahieren abziehen | soustraction soustraire | sottrazione sottrarre | subtração subtrair
multiplication multiply multiple | multiplicación multiplicar múltiple | Multiplikation multiplizieren mehrfach vielfach | multiplication multiplier multiple | moltiplicazione moltiplicare multiplo | multiplicação multiplicar múltiplo
division divide split separate | división dividir separar | Division teilen Teilung dividieren aufteilen trennen | division diviser séparer partager | divisione dividere separare divis | divisão dividir separar
equality equal | igualdad igual | Gleichheit gleich | égalité égal égaux | uguaglianza uguale parità | igualdade igual iguais
difference different differ distinct | diferencia diferente distinto diferir difier | Unterschied Differenz verschieden anders unterschiedlich unterscheiden | différence différent différer distinct | differenza differente diverso distinto | diferença diferente distinto diferir
problem issue trouble | problema asunto cuestión incidencia | Problem Frage Angelegenheit | problème question ennui souci | problema questione problemi | problema questão
solution solve resolve | solución resolver solucionar resuelv | Lösung lösen gelöst | solution résoudre résolu | soluzione risolvere risolt | solução resolver solucionar
subset | subconjunto | Teilmenge | sous-ensemble | sottoinsieme | subconjunto
phenomenon phenomena | fenómeno | Phänomen Erscheinung | phénomène | fenomeno fenomeni | fenômeno fenómeno
observation observe observer | observación observar observador | Beobachtung beobachten Beobachter | observation observer observateur | osservazione osservare osservatore | observação observar observador
evolution evolve evolutionary | evolución evolucionar | Evolution Entwicklung | évolution évoluer | evoluzione evolvere | evolução evoluir
species | especie | Art Spezies | espèce | specie | espécie
concept notion idea | concepto noción idea | Begriff Konzept Idee Vorstellung | concept notion idée | concetto nozione idea concetti idee | conceito noção ideia
term | término | Begriff Ausdruck Terminus | terme | termine termini | termo
reaction react | reacción reaccionar | Reaktion reagieren | réaction réagir | reazione reagire | reação reagir
expert specialist | experto especialista perito | Experte Fachmann Spezialist Fachleute | expert spécialiste | esperto specialista perito | especialista perito
skill ability capability competence talent capacity | habilidad capacidad competencia destreza talento aptitud | Fähigkeit Fertigkeit Können Kompetenz Talent | compétence capacité aptitude talent habileté | abilità capacità competenza talento | habilidade capacidade competência talento aptidão
complexity complex complicated | complejidad complejo complicado | Komplexität komplex kompliziert | complexité complexe compliqué | complessità complesso complicato | complexidade complexo complicado
business company firm enterprise corporation corporate | negocio empresa compañía firma corporación empresarial | Geschäft Unternehmen Firma Betrieb Konzern Gesellschaft | entreprise société affaires compagnie firme | azienda impresa affari società ditta aziendale | negócio empresa companhia firma corporação empresarial
work job labor labour employment | trabajo empleo trabajar laboral labor | Arbeit arbeiten Beschäftigung Stelle Job Arbeitsplatz Arbeitsplätze | travail travailler emploi | lavoro lavorare occupazione impiego lavori | trabalho emprego trabalhar laboral
worker employee laborer labourer | trabajador empleado obrero | Arbeiter Angestellte Mitarbeiter Arbeitnehmer Beschäftigte | travailleur employé salarié ouvrier | lavoratore dipendente impiegato operaio | trabalhador empregado funcionário operário
staff personnel workforce | personal plantilla | Personal Belegschaft Mitarbeiter | personnel effectif | personale organico | pessoal funcionários
employer | empleador patrón | Arbeitgeber | employeur patron | datore lavoro | empregador patrão
boss manager chief head director | jefe director gerente responsable | Chef Leiter Manager Direktor Vorgesetzter Vorgesetzte | chef patron directeur responsable gérant | capo direttore responsabile manager dirigente | chefe diretor gerente responsável
management manage | gestión gestionar dirección administrar administración | Verwaltung Management Leitung verwalten leiten | gestion gérer direction | gestione gestire direzione | gestão gerir gerenciar gerenciamento direção
executive | ejecutivo directivo | Führungskraft Vorstand Exekutive leitend | cadre dirigeant exécutif | dirigente esecutivo | executivo dirigente
team crew | equipo | Team Mannschaft | équipe | squadra team gruppo | equipe equipa time
colleague coworker | colega compañero | Kollege Kollegin | collègue | collega colleghi | colega
meeting assembly conference | reunión reuniones asamblea conferencia encuentro junta | Besprechung Treffen Sitzung Versammlung Konferenz Tagung | réunion assemblée conférence rencontre | riunione assemblea conferenza incontro | reunião reuniões assembleia conferência encontro
appointment date | cita fecha | Termin Verabredung | rendez-vous | appuntamento | compromisso encontro consulta marcação
date | fecha | Datum Daten | date | data date | data
deadline due | plazo vencimiento límite | Frist Termin fällig | délai échéance date limite | scadenza termine | prazo vencimento
customer client buyer shopper | cliente comprador | Kunde Käufer Kundin | client acheteur clientèle | cliente acquirente | cliente comprador freguês
supplier provider vendor supply provide | proveedor suministrador proporcionar suministrar proveer suministro | Lieferant Anbieter liefern bereitstellen | fournisseur prestataire fournir | fornitore fornire | fornecedor prestador fornecer
seller salesman vendor dealer | vendedor comerciante | Verkäufer Händler | vendeur marchand commerçant | venditore commerciante rivenditore | vendedor comerciante revendedor
sale sell sold selling | venta vender vend | Verkauf verkaufen Verkäufe Vertrieb Absatz verkauft | vente vendre vend | vendita vendere vend vendite | venda vender vend
purchase buy bought shopping | compra comprar adquirir adquisición | Kauf kaufen Einkauf einkaufen gekauft erwerben Anschaffung | achat acheter achète | acquisto comprare acquistare acquisti | compra comprar adquirir aquisição
price pricing | precio | Preis | prix tarif | prezzo prezzi | preço
cost costly expensive | coste costo costar cuest caro | Kosten kosten teuer | coût coûter cher coûteux | costo costare costoso caro costi | custo custar caro
cheap inexpensive affordable | barato económico asequible | billig günstig preiswert | bon marché abordable bas | economico conveniente accessibile | barato econômico acessível
expense spending spend spent expenditure | gasto gastar | Ausgabe ausgeben Aufwendung Kosten | dépense dépenser frais | spesa spendere spese | despesa gasto gastar
fee charge tariff | tarifa cuota cargo honorarios tasa | Gebühr Honorar Entgelt Tarif | frais honoraires redevance tarif | tariffa commissione onorario quota | taxa tarifa honorário cobrança
free gratis | gratis gratuito | kostenlos gratis umsonst | gratuit gratuitement | gratis gratuito | grátis gratuito
discount rebate | descuento rebaja | Rabatt Ermäßigung Nachlass | remise rabais réduction | sconto ribasso sconti | desconto abatimento
invoice bill | factura cuenta facturar | Rechnung | facture addition note | fattura conto bolletta | fatura conta
receipt | recibo ticket comprobante | Quittung Beleg Kassenbon Empfang | reçu ticket récépissé | ricevuta scontrino | recibo
payment pay paid payable | pago pagar pagu | Zahlung zahlen bezahlen Bezahlung gezahlt | paiement payer versement règlement paye | pagamento pagare | pagamento pagar
order purchase | pedido encargo pedir pid encargar | Bestellung bestellen Auftrag | commande commander | ordine ordinare ordini | encomenda pedido encomendar
delivery deliver shipment shipping ship dispatch | entrega entregar envío enviar reparto entregu | Lieferung liefern Versand Zustellung versenden | livraison livrer envoi expédition expédier | consegna consegnare spedizione spedire | entrega entregar envio enviar remessa
product goods merchandise commodity | producto mercancía bienes género | Produkt Ware Erzeugnis Güter | produit marchandise biens | prodotto merce beni prodotti merci | produto mercadoria bens
production produce manufacture manufacturing producer | producción producir fabricación fabricar productor produc produj | Produktion produzieren herstellen Herstellung Fertigung erzeugen | production produire fabrication fabriquer producteur produit | produzione produrre fabbricazione fabbricare produttore produc prodott | produção produzir fabricação fabricar produtor fabrico
productivity productive | productividad productivo | Produktivität produktiv | productivité productif | produttività produttivo | produtividade produtivo
manufacturer maker | fabricante | Hersteller Produzent | fabricant constructeur | produttore fabbricante costruttore | fabricante
factory plant | fábrica planta | Fabrik Werk | usine fabrique | fabbrica stabilimento | fábrica usina
industry industrial | industria industrial | Industrie Branche industriell | industrie industriel secteur | industria industriale settore | indústria industrial setor
market marketplace | mercado | Markt Märkte Marktplatz | marché | mercato mercati | mercado
marketing advertising advertise ad advertisement promotion | publicidad marketing anuncio anunciar promoción mercadotecnia | Werbung werben Marketing Anzeige Reklame | publicité marketing annonce promotion publicitaire | pubblicità marketing annuncio promozione pubblicitario | publicidade marketing anúncio propaganda promoção
brand trademark | marca | Marke Warenzeichen | marque | marca marchio | marca
trade commerce commercial trading trader | comercio comercial comerciar | Handel handeln kommerziell gewerblich Händler | commerce commercial commercer échange | commercio commerciale scambio | comércio comercial comercializar
competition compete competitive competitor rival | competencia competir competidor competitivo rival | Wettbewerb Konkurrenz Konkurrent wettbewerbsfähig Rivale konkurrieren | concurrence concurrent compétition compétitif rival | concorrenza concorrente competizione competitivo rivale | concorrência competição competir concorrente competitivo rival
strategy strategic | estrategia estratégico | Strategie strategisch | stratégie stratégique | strategia strategico strategie | estratégia estratégico
plan planning | plan planes planificar planificación planear | Plan Pläne planen Planung | plan planifier planification prévoir | piano pianificare pianificazione piani | plano planejar planear planejamento
project | proyecto | Projekt Vorhaben | projet | progetto progetti | projeto
goal objective aim purpose | objetivo meta finalidad propósito fin | Ziel Zweck Zielsetzung | objectif but finalité cible | obiettivo scopo meta fine | objetivo meta finalidade propósito alvo
target aim | objetivo blanco diana | Ziel Zielscheibe zielen | cible viser | bersaglio obiettivo mirare | alvo
progress advance advancement | progreso avance avanzar progresar | Fortschritt fortschreiten vorankommen Verlauf | progrès avancée progresser avancement avancer | progresso avanzamento avanzare progressi | progresso avanço avançar progredir
budget | presupuesto presupuestario | Haushalt Budget Etat | budget budgétaire | bilancio budget preventivo | orçamento
salary wage pay | salario sueldo paga | Gehalt Lohn Gehälter Löhne Bezahlung | salaire paie rémunération | stipendio salario paga retribuzione | salário ordenado vencimento remuneração
income revenue earnings | ingreso renta ganancia | Einkommen Einnahme Einkünfte Erlös Umsatz | revenu recettes | reddito entrata ricavo entrate | renda rendimento receita
turnover sales | facturación volumen ventas | Umsatz Umsätze | chiffre affaires | fatturato giro affari | faturamento faturação volume negócios
profit gain benefit profitable | beneficio ganancia lucro rentable utilidad | Gewinn Profit rentabel | profit bénéfice gain rentable | profitto utile guadagno redditizio | lucro ganho lucrativo rentável
benefit advantage merit | beneficio ventaja provecho | Vorteil Nutzen | avantage bénéfice bienfait | vantaggio beneficio | vantagem benefício
disadvantage drawback downside | desventaja inconveniente | Nachteil | désavantage inconvénient | svantaggio inconveniente | desvantagem inconveniente
loss lose lost | pérdida perder pierd | Verlust verlieren verloren | perte perdre perdu | perdita perdere perd pers | perda prejuízo perder perd
hire hiring recruit recruitment | contratar contratación reclutar | einstellen Einstellung anstellen anwerben rekrutieren | embaucher embauche recruter recrutement engager | assumere assunzione reclutare assunt | contratar contratação recrutar recrutamento
dismissal dismiss layoff sack fire fired | despido despedir despid | Entlassung entlassen Kündigung kündigen feuern | licenciement licencier renvoyer | licenziamento licenziare | demissão demitir despedimento despedir
resignation resign quit | dimisión dimitir renuncia renunciar | Rücktritt zurücktreten Kündigung kündigen | démission démissionner | dimissioni dimettersi dimesso | demissão demitir renúncia renunciar
retirement retire retired pension pensioner | jubilación jubilar pensión pensionista | Rente Ruhestand Pension Rentner pensioniert | retraite retraité pension | pensione pensionato pensionamento | aposentadoria aposentar reforma pensão aposentado
unemployment unemployed jobless | desempleo paro desempleado parado | Arbeitslosigkeit arbeitslos | chômage chômeur | disoccupazione disoccupato | desemprego desempregado
career profession professional | carrera profesión profesional | Karriere Beruf beruflich professionell Laufbahn | carrière profession professionnel métier | carriera professione professionale professionista | carreira profissão profissional
occupation trade craft profession | oficio profesión ocupación | Beruf Handwerk Gewerbe | métier profession artisanat | mestiere professione | ofício profissão
office bureau | oficina despacho | Büro Amt Ämter | bureau | ufficio uffici | escritório gabinete
office post position role | cargo puesto posición | Amt Posten Stelle Position Ämter | poste fonction charge | carica posto posizione incarico ruolo | cargo posto posição função
role part | papel rol función | Rolle | rôle | ruolo parte | papel função
secretary | secretario secretaria | Sekretär Sekretärin | secrétaire | segretario segretaria | secretário secretária
interview | entrevista entrevistar | Interview Vorstellungsgespräch Gespräch befragen | entretien interview interviewer | colloquio intervista intervistare | entrevista entrevistar
candidate applicant | candidato solicitante aspirante | Kandidat Bewerber Antragsteller | candidat demandeur | candidato richiedente | candidato requerente
application apply | solicitud solicitar solicit | Bewerbung Antrag bewerben Anträge beantragen | candidature demande postuler | domanda candidatura richiesta | candidatura pedido candidatar solicitação
apply application applicable | aplicación aplicar apliqu | Anwendung anwenden angewandt | application appliquer | applicazione applicare | aplicação aplicar
resume CV | currículum currículo | Lebenslauf Lebensläufe | curriculum CV | curriculum | currículo
shift turn | turno | Schicht | équipe quart | turno turni | turno
strike | huelga | Streik streiken | grève | sciopero scioperare scioperi | greve
union | sindicato sindical | Gewerkschaft gewerkschaftlich | syndicat syndical | sindacato sindacale | sindicato sindical
department division section | departamento división sección | Abteilung Ressort Fachbereich | département service division | reparto dipartimento divisione | departamento divisão setor
organization organisation organize organizer | organización organizar organizador organic | Organisation organisieren Veranstalter | organisation organiser organisateur organisme | organizzazione organizzare organizzatore | organização organizar organizador
association society club | asociación sociedad club | Verein Verband Gesellschaft Vereinigung | association société club | associazione società club | associação sociedade clube
institution institute | institución instituto | Institution Institut Einrichtung | institution institut établissement | istituzione istituto istituti | instituição instituto
foundation | fundación | Stiftung | fondation | fondazione | fundação
founder found founded establish establishment | fundador fundar fundación establecer establec | Gründer gründen Gründung | fondateur fonder fondation créer établir | fondatore fondare fondazione istituire | fundador fundar fundação estabelecer
member membership | miembro socio afiliación | Mitglied Mitgliedschaft | membre adhérent adhésion | membro socio adesione iscritto membri | membro sócio associado adesão
partner partnership | socio pareja compañero asociación colaboración | Partner Partnerschaft | partenaire partenariat associé | partner socio collaborazione partenariato | parceiro parceria sócio
cooperation collaborate collaboration cooperate | cooperación colaboración colaborar cooperar | Zusammenarbeit Kooperation zusammenarbeiten kooperieren | coopération collaboration collaborer coopérer | cooperazione collaborazione collaborare cooperare | cooperação colaboração colaborar cooperar
negotiation negotiate negotiator | negociación negociar negociador | Verhandlung verhandeln Unterhändler | négociation négocier négociateur | negoziato trattativa negoziare trattative | negociação negociar negociador
agreement deal accord agree | acuerdo pacto acordar trato | Abkommen Vereinbarung Einigung vereinbaren Abmachung | accord entente convenir pacte | accordo intesa patto accordi | acordo pacto acordar
contract contractual | contrato contractual | Vertrag Verträge vertraglich | contrat contractuel | contratto contrattuale contratti | contrato contratual
offer proposal bid | oferta ofrecer propuesta ofrec | Angebot anbieten Gebot bieten angeboten bietet | offre offrir proposer proposition | offerta offrire proposta offr | oferta oferecer proposta
proposal propose suggestion suggest | propuesta proponer sugerencia sugerir sugier propon propus | Vorschlag vorschlagen Vorschläge vorgeschlagen | proposition proposer suggestion suggérer | proposta proporre suggerimento suggerire propon propost | proposta propor sugestão sugerir propost
decision decide resolution | decisión decidir resolución | Entscheidung entscheiden Beschluss entschieden beschließen Entschluss | décision décider résolution | decisione decidere decis | decisão decidir resolução
responsibility responsible liability liable | responsabilidad responsable | Verantwortung verantwortlich Haftung zuständig | responsabilité responsable | responsabilità responsabile | responsabilidade responsável responsáveis
success successful succeed | éxito exitoso triunfo lograr | Erfolg erfolgreich gelingen gelungen | succès réussite réussir réussi | successo riuscire riuscit | sucesso êxito conseguir
opportunity chance | oportunidad ocasión posibilidad | Gelegenheit Chance Möglichkeit | occasion opportunité chance possibilité | opportunità occasione possibilità | oportunidade ocasião chance
challenge | desafío reto desafiar | Herausforderung herausfordern | défi enjeu défier | sfida sfidare sfide | desafio desafiar
risk risky | riesgo arriesgar | Risiko Risiken Gefahr riskieren riskant | risque risquer risqué | rischio rischiare rischi | risco arriscar
experience experienced | experiencia experimentar | Erfahrung erfahren Erlebnis erleben | expérience expérimenté | esperienza esperto esperienze | experiência experiente
effort attempt endeavor | esfuerzo intento | Anstrengung Bemühung Mühe Aufwand Versuch | effort tentative | sforzo tentativo impegno sforzi | esforço tentativa
report reporting | informe reporte informar | Bericht berichten Report Meldung | rapport signaler compte rendu | relazione rapporto segnalare resoconto | relatório informe relato reportar
presentation present | presentación presentar | Präsentation präsentieren vorstellen Vortrag | présentation présenter | presentazione presentare | apresentação apresentar
agenda | agenda orden | Tagesordnung Agenda | ordre jour agenda | agenda ordine | agenda pauta
owner ownership proprietor own | propietario dueño propiedad titular | Eigentümer Besitzer Inhaber Eigentum | propriétaire propriété | proprietario proprietà titolare | proprietário dono propriedade titular
property estate possession | propiedad bienes posesión inmueble | Eigentum Besitz Grundstück Immobilie | propriété bien biens immobilier | proprietà beni immobile | propriedade bens imóvel posse
rent rental lease tenant | alquiler alquilar arrendamiento inquilino arriendo | Miete mieten Mieter vermieten Pacht | location louer loyer locataire bail | affitto affittare noleggio locazione inquilino | aluguel alugar arrendamento inquilino renda
shop store | tienda comercio almacén | Laden Geschäft Läden | magasin boutique | negozio negozi bottega | loja
money cash currency | dinero efectivo moneda plata | Geld Bargeld Währung | argent espèces monnaie liquide | denaro soldi contante moneta | dinheiro numerário moeda
currency coin | moneda divisa | Währung Münze Devise | monnaie devise pièce | moneta valuta monete | moeda divisa
finance financial fund funding financing | finanzas financiero financiar financiación financiamiento fondos | Finanzen finanziell finanzieren Finanzierung | finance financier financer financement | finanza finanziario finanziare finanziamento | finanças financeiro financiar financiamento
fund | fondo | Fonds Mittel | fonds | fondo fondi | fundo
bank banking banker | banco bancario banca banquero | Bank Banken Bankier | banque bancaire banquier | banca bancario banchiere banche | banco bancário banqueiro
credit loan lend lender lent | crédito préstamo prestar prest prestamista | Kredit Darlehen leihen verleihen Kreditgeber | crédit prêt prêter prêteur emprunt | credito prestito prestare mutuo prestiti | crédito empréstimo emprestar
borrow borrower | prestado prestatario préstamo | leihen ausleihen borgen Kreditnehmer geliehen | emprunter emprunteur emprunt | prendere prestito mutuatario | emprestado empréstimo mutuário
debt debtor owe indebted | deuda deudor adeudar endeudado | Schuld Schulden Verschuldung Schuldner schulden | dette débiteur endettement endetté | debito debitore indebitato debiti | dívida devedor endividado
mortgage | hipoteca hipotecario | Hypothek | hypothèque | mutuo ipoteca | hipoteca
interest | interés intereses | Zinsen Zins Zinssatz | intérêt | interesse interessi | juros juro
interest interested interesting | interés interesar interesante interesado | Interesse interessant interessieren | intérêt intéressant intéresser | interesse interessante interessare | interesse interessante interessar
investment invest investor | inversión invertir inversor inviert invirt | Investition investieren Investor Anleger Anlage | investissement investir investisseur placement | investimento investire investitore | investimento investir investidor
stock share equity shareholder stockholder | acción acciones accionista | Aktie Aktionär Anteil | action actionnaire | azione azionista azioni | ação acção ações acionista
exchange bourse | bolsa | Börse | bourse | borsa | bolsa
stock inventory | existencias inventario stock | Lager Bestand Vorrat Bestände Inventar Vorräte | stock inventaire | scorta inventario magazzino giacenza | estoque stock inventário
bond | bono obligación | Anleihe Obligation | obligation | obbligazione titolo | obrigação título
capital | capital | Kapital | capital capitaux | capitale capitali | capital
asset | activo bien patrimonio | Vermögen Vermögenswert | actif avoir patrimoine | attività bene patrimonio | ativo bem patrimônio
wealth rich wealthy | riqueza rico | Reichtum reich Wohlstand | richesse riche | ricchezza ricco | riqueza rico
poverty poor | pobreza pobre | Armut arm | pauvreté pauvre | povertà povero | pobreza pobre
economy economic economics economist | economía económico economista | Wirtschaft wirtschaftlich Ökonomie Ökonom | économie économique économiste | economia economico economista | economia econômico económico economista
inflation | inflación inflacionario | Inflation Teuerung | inflation inflationniste | inflazione | inflação
crisis crises recession | crisis recesión | Krise Rezession | crise récession | crisi recessione | crise recessão
tax taxation taxpayer | impuesto fiscal contribuyente tributario | Steuer steuerlich Besteuerung Steuerzahler | impôt taxe fiscal contribuable fiscalité | tassa imposta fiscale contribuente | imposto fiscal contribuinte tributo tributário
subsidy grant aid | subvención subsidio ayuda | Subvention Zuschuss Förderung Beihilfe | subvention aide | sovvenzione sussidio contributo | subsídio subvenção auxílio
insurance insure insurer | seguro aseguradora asegurar | Versicherung versichern Versicherer | assurance assurer assureur | assicurazione assicurare assicuratore | seguro seguradora segurar
accounting accountant bookkeeping | contabilidad contable contador | Buchhaltung Buchhalter Rechnungswesen | comptabilité comptable | contabilità contabile ragioniere | contabilidade contabilista contador
audit auditor | auditoría auditor | Prüfung Prüfer Audit Revision | audit auditeur vérification | revisione revisore audit | auditoria auditor
balance | saldo balance equilibrio | Saldo Bilanz Gleichgewicht Guthaben | solde bilan équilibre | saldo bilancio equilibrio | saldo balanço equilíbrio
saving savings save | ahorro ahorrar | Ersparnis Sparen sparen Einsparung | épargne économie économiser épargner | risparmio risparmiare risparmi | poupança economia poupar economizar
deposit | depósito depositar | Einlage Anzahlung Kaution einzahlen | dépôt caution acompte déposer | deposito cauzione acconto depositare | depósito depositar caução
withdrawal withdraw | retirada retirar retiro | Abhebung abheben Rückzug zurückziehen Entzug | retrait retirer | ritiro prelievo ritirare prelevare | retirada levantamento retirar saque
transaction transfer | transacción operación transferencia | Transaktion Überweisung überweisen | transaction virement opération | transazione bonifico trasferimento | transação transferência
card | tarjeta | Karte | carte | carta scheda tessera carte | cartão cartões
refund reimbursement reimburse | reembolso devolución reembolsar devolver | Erstattung Rückerstattung erstatten | remboursement rembourser | rimborso rimborsare rimborsi | reembolso devolução reembolsar
pension allowance benefit | prestación subsidio pensión | Leistung Zulage Zuschuss | allocation prestation indemnité | indennità prestazione sussidio assegno | prestação subsídio abono
compensation damages compensate | indemnización compensación compensar indemnizar | Entschädigung Schadenersatz Ausgleich entschädigen | indemnisation compensation indemniser dédommagement | risarcimento compensazione indennizzo risarcire compensare | indenização indemnização compensação compensar
fraud deception deceive cheat | fraude engaño engañar estafa | Betrug betrügen Täuschung täuschen betrogen | fraude tromperie tromper escroquerie | frode truffa inganno ingannare | fraude engano enganar burla
bankruptcy bankrupt insolvency | quiebra bancarrota insolvencia | Konkurs Insolvenz Bankrott Pleite | faillite insolvabilité | fallimento bancarotta insolvenza | falência insolvência
law legal legislation legislative lawful | ley leyes legal legislación derecho jurídico | Gesetz Recht rechtlich gesetzlich legal Gesetzgebung juristisch | loi légal législation droit juridique | legge legale legislazione diritto giuridico leggi | lei leis legal legislação direito jurídico
right rights entitlement entitled | derecho | Recht Anspruch berechtigt | droit | diritto diritti | direito
regulation rule regulate regulatory | reglamento regulación norma regla regular | Vorschrift Regelung Verordnung Regel regulieren regeln Regulierung | règlement réglementation règle réguler réglementer | regolamento regola norma regolare regole | regulamento regulação regra norma regular
court tribunal | tribunal juzgado corte | Gericht Gerichtshof | tribunal cour tribunaux | tribunale corte | tribunal corte tribunais
judge judgment verdict ruling sentence | juez juzgar sentencia juicio veredicto fallo jueces | Richter Urteil richten urteilen | juge juger jugement verdict arrêt | giudice giudicare sentenza giudizio verdetto giudici | juiz juízes julgar sentença julgamento veredito
justice fair just fairness | justicia justo equidad | Gerechtigkeit gerecht Justiz fair Fairness | justice juste équité équitable | giustizia giusto equità equo | justiça justo equidade
lawyer attorney solicitor advocate | abogado abogada | Anwalt Rechtsanwalt Anwälte Anwältin | avocat avocate | avvocato avvocati | advogado advogada
lawsuit trial case suit sue litigation | demanda juicio pleito proceso caso demandar | Klage Prozess Verfahren klagen Fall verklagen | procès poursuite affaire litige | causa processo querela | processo ação julgamento causa
complaint complain | queja reclamación quejar denuncia | Beschwerde beschweren Klage Reklamation | plainte plaindre réclamation | reclamo lamentela denuncia lamentare | queixa reclamação reclamar denúncia
claim assertion assert | afirmación afirmar alegar reclamar reclamación | Behauptung behaupten Anspruch Forderung | affirmation affirmer prétendre revendication revendiquer | affermazione affermare sostenere rivendicare pretesa | alegação alegar afirmar afirmação reivindicar
crime criminal offence offense | crimen delito criminal delincuente penal | Verbrechen Kriminalität Straftat Verbrecher kriminell | crime délit criminel criminalité infraction | crimine reato criminale delitto criminalità | crime delito criminoso criminal criminalidade
murder homicide kill killing murderer | asesinato homicidio matar asesino asesinar | Mord ermorden töten Mörder Tötung getötet | meurtre assassinat tuer homicide assassin | omicidio assassinio uccidere assassino uccis | assassinato homicídio matar assassino assassínio
theft steal thief robbery stole stolen rob | robo robar ladrón hurto | Diebstahl stehlen Dieb Raub gestohlen Räuber | vol voler voleur | furto rubare ladro rapina ladri | roubo roubar ladrão furto
police policeman officer | policía policial agente | Polizei Polizist polizeilich | police policier | polizia poliziotto | polícia policial
prison jail prisoner imprisonment | prisión cárcel preso prisionero | Gefängnis Gefangene Haft Häftling | prison prisonnier emprisonnement détenu | prigione carcere prigioniero detenuto | prisão cadeia preso prisioneiro
arrest detain detention | arresto arrestar detener detención detuv | Verhaftung verhaften festnehmen Festnahme festgenommen | arrestation arrêter détention | arresto arrestare detenzione | prisão prender detenção deter
punishment penalty punish fine sanction | castigo pena multa sanción castigar penalización | Strafe bestrafen Sanktion Bußgeld Bestrafung | peine punition sanction amende punir | pena punizione multa sanzione punire | pena punição multa sanção punir castigo
guilt guilty | culpa culpable | Schuld schuldig | culpabilité coupable | colpa colpevole | culpa culpado
innocence innocent | inocencia inocente | Unschuld unschuldig | innocence innocent | innocenza innocente | inocência inocente
accusation accuse charge | acusación acusar cargo | Anklage anklagen Beschuldigung beschuldigen Vorwurf vorwerfen | accusation accuser inculpation | accusa accusare imputazione | acusação acusar
witness testimony testify | testigo testimonio testificar | Zeuge Zeugnis Aussage aussagen bezeugen | témoin témoignage témoigner | testimone testimonianza testimoniare | testemunha testemunho testemunhar
victim | víctima | Opfer | victime | vittima vittime | vítima
suspect suspicion suspicious | sospechoso sospecha sospechar | Verdächtige Verdacht verdächtig verdächtigen | suspect soupçon soupçonner | sospetto sospettare indiziato | suspeito suspeita suspeitar
ban prohibition prohibit forbid forbidden | prohibición prohibir prohíb prohibido | Verbot verbieten verboten untersagen | interdiction interdire interdit | divieto vietare proibire proibizione proibito | proibição proibir proíb proibido
appeal | apelación apelar recurso | Berufung | appel recours | appello ricorso ricorrere | apelação recurso recorrer
constitution constitutional | constitución constitucional | Verfassung verfassungsmäßig | constitution constitutionnel | costituzione costituzionale | constituição constitucional
article clause | artículo cláusula | Artikel Klausel Paragraf | article clause | articolo clausola articoli | artigo cláusula
duty obligation obliged | deber obligación obligar | Pflicht Verpflichtung verpflichten | devoir obligation obliger | dovere obbligo obbligare doveri | dever obrigação obrigar
consent approval approve | consentimiento aprobación aprobar aprueb | Zustimmung Einwilligung zustimmen genehmigen Billigung Genehmigung | consentement approbation approuver | consenso approvazione approvare | consentimento aprovação aprovar
violation violate breach infringement | violación violar infracción incumplimiento vulneración | Verletzung Verstoß verletzen verstoßen Verstöße | violation violer infraction atteinte | violazione violare infrazione | violação violar infração
compliance comply conformity | cumplimiento cumplir conformidad | Einhaltung einhalten Konformität | conformité respecter respect | conformità rispettare rispetto | conformidade cumprimento cumprir
patent | patente patentar | Patent | brevet | brevetto | patente
authority | autoridad | Behörde Autorität | autorité | autorità | autoridade
official officer civil servant | funcionario oficial | Beamte Beamter offiziell amtlich | fonctionnaire officiel agent | funzionario ufficiale | funcionário oficial oficiais
government govern governance governmental | gobierno gobernar gubernamental gobern | Regierung regieren staatlich | gouvernement gouverner gouvernemental gouvernance | governo governare governativo governi | governo governar governamental
state national nation nationwide | estado nación nacional estatal | Staat staatlich Nation national | état nation national nationaux | stato nazione nazionale stati | estado nação nacional estatal
country land | país países | Land Länder | pays | paese paesi | país países
politics political politician policy | política político | Politik politisch Politiker | politique politicien | politica politico politiche | política político
minister ministry | ministro ministerio | Minister Ministerium | ministre ministère | ministro ministero ministri | ministro ministério
president presidential presidency | presidente presidencial presidencia | Präsident Präsidentschaft | président présidentiel présidence | presidente presidenziale presidenza | presidente presidencial presidência
chairman chairperson chair | presidente presidir | Vorsitzender Vorsitz Vorsitzende | président présider présidence | presidente presiedere | presidente presidir
chancellor | canciller | Kanzler Bundeskanzler Kanzlerin | chancelier | cancelliere | chanceler
premier prime | primer ministro premier | Premierminister Ministerpräsident Premier | premier ministre | premier primo ministro | primeiro-ministro primeiro ministro premiê
king | rey reyes | König | roi | re | rei reis
queen | reina | Königin | reine | regina regine | rainha
monarch monarchy royal kingdom crown | monarca monarquía real reino corona | Monarch Monarchie königlich Königreich Krone | monarque monarchie royal royaume royaux couronne | monarca monarchia reale regno corona | monarca monarquia real reino coroa
mayor municipality municipal council | alcalde municipio municipal ayuntamiento | Bürgermeister Gemeinde Stadtrat kommunal | maire mairie municipalité municipal commune | sindaco comune comunale municipio | prefeito município municipal prefeitura câmara
governor | gobernador | Gouverneur | gouverneur | governatore | governador
parliament parliamentary | parlamento parlamentario cortes | Parlament parlamentarisch Bundestag | parlement parlementaire | parlamento parlamentare | parlamento parlamentar
congress | congreso | Kongress | congrès | congresso congressi | congresso
senate senator | senado senador | Senat Senator | sénat sénateur | senato senatore | senado senador
chamber house | cámara | Kammer Haus | chambre | camera | câmara
deputy representative delegate congressman | diputado representante delegado | Abgeordnete Vertreter Delegierte Abgeordneter | député représentant délégué | deputato rappresentante delegato | deputado representante delegado
representation represent | representación representar | Vertretung vertreten Darstellung darstellen Repräsentation | représentation représenter | rappresentanza rappresentare rappresentazione | representação representar
party | partido | Partei | parti | partito partiti | partido
party celebration festival | fiesta celebración festival | Feier Fest Party feiern | fête célébration fêter festival | festa celebrazione festival feste | festa celebração festival
election electoral elect elected | elección electoral elegir elecciones elig | Wahl Wahlen wählen gewählt | élection électoral élire élu | elezione elettorale eleggere elett | eleição eleições eleitoral eleger eleito
vote voter voting ballot | voto votar votante elector votación | Stimme abstimmen Abstimmung Wähler wählen Votum | vote voter électeur scrutin suffrage voix | voto votare elettore votazione voti | voto votar eleitor votação
referendum | referéndum plebiscito | Referendum Volksabstimmung | référendum | referendum | referendo plebiscito
campaign | campaña | Kampagne Wahlkampf Feldzug | campagne | campagna campagne | campanha
coalition alliance ally | coalición alianza aliado | Koalition Bündnis Allianz Verbündete Alliierte | coalition alliance allié | coalizione alleanza alleato | coalizão coligação aliança aliado
opposition opponent oppose | oposición opositor oponer oponente adversario | Opposition Gegner Widerstand widersetzen | opposition opposant opposer adversaire | opposizione oppositore avversario opporre | oposição opositor opor adversário oponente
democracy democratic democrat | democracia democrático demócrata | Demokratie demokratisch Demokrat | démocratie démocratique démocrate | democrazia democratico | democracia democrático democrata
republic republican | república republicano | Republik republikanisch Republikaner | république républicain | repubblica repubblicano | república republicano
dictator dictatorship regime tyranny | dictador dictadura régimen tiranía | Diktator Diktatur Regime Tyrannei | dictateur dictature régime tyrannie | dittatore dittatura regime tirannia | ditador ditadura regime tirania
revolution revolutionary | revolución revolucionario | Revolution revolutionär | révolution révolutionnaire | rivoluzione rivoluzionario | revolução revolucionário
reform | reforma reformar | Reform reformieren | réforme réformer | riforma riformare | reforma reformar
crisis emergency | emergencia urgencia | Notfall Notlage Notstand | urgence | emergenza urgenza | emergência urgência
citizen citizenship civic | ciudadano ciudadanía cívico | Bürger Staatsbürger Staatsangehörigkeit bürgerlich | citoyen citoyenneté civique | cittadino cittadinanza civico | cidadão cidadã cidadãos cidadania cívico
civilian civil | civil civiles | Zivilist zivil | civil civils | civile civili | civil civis
public | público | öffentlich Öffentlichkeit Publikum | public publique | pubblico | público
population people inhabitant | población habitante gente pueblo | Bevölkerung Einwohner Volk Bewohner Menschen | population habitant peuple gens | popolazione abitante popolo gente | população habitante povo gente
society social | sociedad social | Gesellschaft gesellschaftlich sozial | société social sociaux | società sociale | sociedade social sociais
community communal | comunidad comunitario | Gemeinschaft Gemeinde Community | communauté communautaire collectivité | comunità comunitario | comunidade comunitário
freedom free liberty liberal | libertad libre liberal | Freiheit frei liberal | liberté libre libéral | libertà libero liberale | liberdade livre liberal
independence independent autonomy autonomous | independencia independiente autonomía autónomo | Unabhängigkeit unabhängig Autonomie autonom selbstständig | indépendance indépendant autonomie autonome | indipendenza indipendente autonomia autonomo | independência independente autonomia autônomo autónomo
border frontier boundary | frontera límite fronterizo | Grenze | frontière limite | confine frontiera confini | fronteira limite
region area territory regional zone | región zona área territorio regional | Region Gebiet Bereich Zone regional Gegend | région zone territoire régional secteur | regione zona area territorio regionale | região zona área território regional
province district county | provincia distrito condado | Provinz Bezirk Kreis Landkreis | province district comté département | provincia distretto contea | província distrito condado
capital metropolis | capital metrópoli | Hauptstadt Hauptstädte Metropole | capitale métropole | capitale metropoli | capital metrópole
foreign foreigner abroad overseas | extranjero exterior extranjera | Ausland ausländisch Ausländer fremd auswärtig | étranger étrangère | estero straniero | estrangeiro exterior
immigrant migrant immigration migration | inmigrante migrante inmigración migración | Einwanderer Migrant Einwanderung Migration Zuwanderung Immigrant | immigré migrant immigration immigrant migration | immigrato migrante immigrazione migrazione | imigrante migrante imigração migração
refugee asylum | refugiado asilo | Flüchtling Asyl Geflüchtete | réfugié asile | rifugiato profugo asilo | refugiado asilo
emigrant emigration emigrate | emigrante emigración emigrar | Auswanderer Auswanderung auswandern | émigré émigration émigrer | emigrante emigrato emigrazione emigrare | emigrante emigração emigrar
diplomacy diplomat diplomatic ambassador embassy | diplomacia diplomático embajador embajada | Diplomatie Diplomat diplomatisch Botschafter Botschaft | diplomatie diplomate diplomatique ambassadeur ambassade | diplomazia diplomatico ambasciatore ambasciata | diplomacia diplomata diplomático embaixador embaixada
treaty pact convention | tratado pacto convenio convención | Vertrag Abkommen Pakt Konvention | traité pacte convention | trattato patto convenzione | tratado pacto convênio convenção
summit | cumbre cima | Gipfel Gipfeltreffen | sommet | vertice cima | cúpula cimeira
committee commission council board | comité comisión consejo junta | Ausschuss Kommission Rat Komitee Räte Vorstand | comité commission conseil | comitato commissione consiglio | comitê comité comissão conselho
leader leadership lead | líder liderazgo dirigente liderar encabezar | Führer Führung Anführer führen leiten Leiter | dirigeant leader chef diriger | leader capo dirigente guida guidare | líder liderança dirigente liderar
speech address | discurso alocución | Rede Ansprache | discours allocution | discorso discorsi | discurso
statement declaration declare announce announcement | declaración declarar anuncio anunciar afirmación comunicado | Erklärung erklären Aussage ankündigen Ankündigung Stellungnahme | déclaration déclarer annonce annoncer communiqué | dichiarazione dichiarare annuncio annunciare comunicato | declaração declarar anúncio anunciar comunicado
corruption corrupt bribe bribery | corrupción corrupto soborno | Korruption korrupt Bestechung | corruption corrompu pot-de-vin | corruzione corrotto tangente | corrupção corrupto suborno
protest demonstration protester demonstrate | protesta manifestación protestar manifestante | Protest Demonstration protestieren demonstrieren Demonstrant Kundgebung | protestation manifestation manifestant protester manifester | protesta manifestazione manifestante protestare | protesto manifestação protestar manifestante
human humanity mankind | humano humanidad | menschlich Mensch Menschheit | humain humanité | umano umanità | humano humanidade
war wartime warfare | guerra bélico | Krieg kriegerisch | guerre | guerra guerre bellico | guerra bélico
peace peaceful | paz pacífico | Frieden friedlich | paix pacifique paisible | pace pacifico | paz pacífico
army military armed force troops | ejército militar tropas armado fuerzas | Armee Heer Militär militärisch Truppen Streitkräfte | armée militaire troupes forces | esercito militare truppe armato | exército militar tropas armado forças
soldier trooper | soldado militar | Soldat | soldat militaire | soldato soldati militare | soldado militar
general | general generales | General | général généraux | generale | general generais
officer commander commandant | oficial comandante | Offizier Kommandant Befehlshaber Kommandeur | officier commandant | ufficiale comandante | oficial oficiais comandante
colonel | coronel | Oberst | colonel | colonnello | coronel coronéis
navy naval fleet | marina naval armada flota | Marine Flotte | marine naval flotte | marina navale flotta | marinha naval frota
weapon arm gun arms | arma armamento pistola fusil | Waffe Gewehr Pistole Rüstung | arme armement fusil pistolet | arma armi fucile pistola | arma armamento fuzil pistola
bomb bombing explosive | bomba bombardeo explosivo bombardear | Bombe Bombardierung Sprengstoff bombardieren | bombe bombardement explosif bombarder | bomba bombardamento esplosivo | bomba bombardeio bombardeamento explosivo
explosion explode blast | explosión explotar estallar estallido | Explosion explodieren | explosion exploser | esplosione esplodere esplos | explosão explodir
missile rocket | misil cohete | Rakete | missile fusée roquette | missile razzo missili razzi | míssil mísseis foguete
tank | tanque carro | Panzer | char blindé | carro armato | tanque carro
battle fight combat fighting fought | batalla lucha combate luchar combatir pelea | Schlacht Kampf kämpfen Gefecht bekämpfen Kämpfe | bataille combat lutte combattre lutter | battaglia lotta combattimento combattere lottare | batalha luta combate lutar combater
enemy foe | enemigo | Feind feindlich | ennemi | nemico nemici | inimigo
invasion invade occupation occupy | invasión invadir ocupación ocupar | Invasion Besetzung einmarschieren besetzen Besatzung Einmarsch | invasion envahir occupation occuper | invasione invadere occupazione occupare | invasão invadir ocupação ocupar
defense defence defend defensive | defensa defender defiend | Verteidigung verteidigen Abwehr | défense défendre | difesa difendere difend | defesa defender
victory triumph win winner won | victoria triunfo ganar ganador vencer | Sieg siegen gewinnen Sieger gewonnen Gewinner | victoire triomphe gagner vainqueur gagnant | vittoria trionfo vincere vincitore vint | vitória triunfo vencer ganhar vencedor
defeat beat | derrota derrotar | Niederlage besiegen geschlagen | défaite vaincre battre | sconfitta sconfiggere battere sconfitt | derrota derrotar
surrender | rendición rendir rind | Kapitulation kapitulieren ergeben | reddition capitulation rendre capituler | resa arrendersi | rendição render
ceasefire truce armistice | tregua alto fuego armisticio | Waffenstillstand Waffenruhe Feuerpause | trêve cessez-le-feu armistice | tregua cessate fuoco armistizio | trégua cessar-fogo armistício
terrorism terrorist terror | terrorismo terrorista terror | Terrorismus Terrorist terroristisch Terror | terrorisme terroriste terreur | terrorismo terrorista terrore | terrorismo terrorista terror
violence violent | violencia violento | Gewalt gewalttätig gewaltsam | violence violent | violenza violento | violência violento
threat threaten menace | amenaza amenazar | Bedrohung Drohung bedrohen drohen | menace menacer | minaccia minacciare minacce | ameaça ameaçar
destruction destroy destructive | destrucción destruir destruy | Zerstörung zerstören Vernichtung | destruction détruire détruit | distruzione distruggere distrutt | destruição destruir
damage harm | daño dañar perjuicio | Schaden Schäden beschädigen schaden | dommage dégât dégâts endommager nuire | danno danneggiare danni | dano prejuízo danificar
spy espionage | espía espionaje espiar | Spion Spionage | espion espionnage | spia spionaggio | espião espionagem
hostage captive | rehén rehenes cautivo | Geisel | otage | ostaggio ostaggi | refém reféns
protection protect | protección proteger protej | Schutz schützen geschützt | protection protéger | protezione proteggere protett | proteção proteger
conquest conquer | conquista conquistar | Eroberung erobern | conquête conquérir conquis | conquista conquistare | conquista conquistar
empire imperial emperor | imperio imperial emperador | Reich Kaiser kaiserlich Imperium | empire impérial empereur | impero imperiale imperatore | império imperial imperador
news | noticia noticias | Nachricht Nachrichten Neuigkeit | nouvelle actualité nouvelles info | notizia notizie novità | notícia notícias novidade
newspaper press journal | periódico prensa diario | Zeitung Presse | journal presse journaux quotidien | giornale stampa quotidiano giornali | jornal imprensa jornais diário
magazine journal | revista | Zeitschrift Magazin | magazine revue | rivista riviste | revista
journalist reporter journalism | periodista reportero periodismo | Journalist Reporter Journalismus | journaliste reporter journalisme | giornalista cronista reporter giornalismo | jornalista repórter jornalismo
media medium | medios medio comunicación | Medien Medium | médias média | media mezzi | mídia media meios
television TV | televisión tele televisor | Fernsehen Fernseher | télévision télé téléviseur | televisione TV televisore | televisão TV televisor
radio | radio | Radio Rundfunk | radio | radio | rádio
broadcast transmission transmit | emisión transmisión emitir transmitir retransmitir | Sendung Übertragung senden übertragen ausstrahlen | diffusion émission diffuser transmettre transmission | trasmissione trasmettere diffondere | transmissão emissão transmitir
program show | programa espectáculo | Sendung Programm Show | émission spectacle programme | programma spettacolo trasmissione | programa espetáculo
channel | canal canales | Kanal Kanäle Sender | chaîne canal | canale canali | canal canais
article | artículo | Artikel Beitrag | article | articolo articoli | artigo
post entry blog | entrada publicación blog publicar | Beitrag Blog Post Eintrag | billet publication article blog | post articolo blog | postagem publicação blog post
publisher publishing | editorial editor | Verlag Verleger Verlage | éditeur édition | editore editoria casa | editora editor
author writer | autor escritor | Autor Schriftsteller Verfasser Autorin | auteur écrivain | autore scrittore autori | autor escritor
book | libro | Buch Bücher | livre bouquin | libro libri | livro
reader reading read | lector lectura leer lee leído | Leser Lektüre lesen gelesen liest | lecteur lecture lire lis lit lu | lettore lettura leggere legg lett | leitor leitura ler lê leia lido
writing write wrote written | escritura escribir escrib escrito | schreiben Schreiben geschrieben schrieb Schrift | écriture écrire écrit | scrittura scrivere scriv scritt | escrita escrever escrev escrito
communication communicate | comunicación comunicar comuniqu | Kommunikation kommunizieren Verständigung | communication communiquer | comunicazione comunicare | comunicação comunicar
rumor rumour gossip | rumor chisme | Gerücht Klatsch | rumeur bruit ragot | voce diceria pettegolezzo | boato rumor fofoca
censorship censor | censura censurar | Zensur zensieren | censure censurer | censura censurare | censura censurar
audience spectator viewer | audiencia público espectador | Publikum Zuschauer | public audience spectateur | pubblico spettatore | audiência público espectador espetador
education educational educate | educación educativo educar enseñanza | Bildung Erziehung Ausbildung erziehen | éducation éducatif éduquer enseignement | istruzione educazione educativo formazione | educação educativo educacional educar ensino
school | escuela colegio escolar | Schule schulisch | école scolaire | scuola scolastico scuole | escola escolar colégio
university college academic academy | universidad universitario académico facultad academia | Universität Hochschule akademisch Akademie Uni | université universitaire académique faculté académie fac | università universitario accademico facoltà accademia | universidade universitário acadêmico académico faculdade academia
student pupil | estudiante alumno | Student Schüler Studierende Studentin | étudiant élève écolier | studente allievo alunno studenti | estudante aluno
teacher teach teaching taught instructor | profesor maestro enseñar enseñanza docente | Lehrer unterrichten lehren Unterricht Lehrkraft | enseignant professeur enseigner maître enseignement | insegnante professore insegnare maestro insegnamento | professor ensinar ensino docente
professor | profesor catedrático | Professor | professeur | professore docente | professor
class classroom lesson course | clase curso lección aula | Klasse Unterricht Kurs Stunde Klassenzimmer | classe cours leçon | classe lezione corso aula lezioni | aula classe curso turma
course | curso | Kurs Lehrgang | cours | corso corsi | curso
lecture talk | conferencia charla clase | Vorlesung Vortrag Vorträge | conférence cours exposé | lezione conferenza | palestra conferência aula
exam examination test quiz | examen exámenes prueba | Prüfung Examen Klausur Test | examen épreuve contrôle | esame prova test esami | exame prova teste
homework exercise | deberes ejercicio tarea | Hausaufgabe Übung | devoir exercice devoirs | compito esercizio compiti | dever exercício tarefa lição
exercise practice practise drill | ejercicio práctica practicar | Übung üben Praxis | exercice pratique exercer pratiquer | esercizio pratica esercitare | exercício prática praticar exercitar
degree diploma qualification graduate | título diploma grado licenciatura graduado | Abschluss Diplom Qualifikation Absolvent | diplôme diplômé qualification titre | laurea diploma titolo qualifica laureato | diploma grau licenciatura qualificação graduado
degree | grado | Grad | degré | grado gradi | grau
subject topic theme matter | tema asunto materia asignatura | Thema Themen Fach Gegenstand | sujet thème matière | argomento tema materia soggetto | assunto tema matéria tópico
question ask inquiry query | pregunta preguntar cuestión consulta | Frage fragen gefragt Anfrage | question demander poser interroger | domanda chiedere chied domandare quesito | pergunta perguntar questão
explanation explain clarify | explicación explicar expliqu aclarar | Erklärung erklären Erläuterung erläutern | explication expliquer clarifier | spiegazione spiegare chiarire | explicação explicar esclarecer
understanding understand understood comprehension | comprensión comprender entender entiend | Verständnis verstehen verstanden begreifen | compréhension comprendre compris | comprensione capire comprendere | compreensão compreender entender
history historical historian historic | historia histórico historiador | Geschichte historisch geschichtlich Historiker | histoire historique historien | storia storico | história histórico historiador
philosophy philosopher philosophical | filosofía filósofo filosófico | Philosophie Philosoph philosophisch | philosophie philosophe philosophique | filosofia filosofo filosofico | filosofia filósofo filosófico
psychology psychological psychologist | psicología psicológico psicólogo | Psychologie psychologisch Psychologe | psychologie psychologique psychologue | psicologia psicologico psicologo | psicologia psicológico psicólogo
culture cultural | cultura cultural | Kultur kulturell | culture culturel | cultura culturale | cultura cultural culturais
transport transportation haulage | transporte transportar | Transport Beförderung transportieren Verkehr befördern | transport transporter | trasporto trasportare trasporti | transporte transportar
logistics logistic | logística logístico | Logistik logistisch | logistique | logistica logistico | logística logístico
warehouse depot | almacén depósito bodega | Lager Lagerhaus Depot | entrepôt dépôt | magazzino deposito | armazém depósito
cargo freight load | carga cargamento flete | Fracht Ladung Güter | fret cargaison chargement | carico merce | carga frete
vehicle | vehículo | Fahrzeug Wagen | véhicule | veicolo mezzo | veículo viatura
truck lorry | camión | Lastwagen Lkw Laster | camion | camion autocarro | caminhão camião caminhões
harbor harbour port | puerto | Hafen Häfen | port | porto porti | porto
customs duty tariff | aduana arancel aduanero | Zoll Zölle | douane droits douanier tarif | dogana dazio dazi | alfândega aduana tarifa
supply stock | suministro abastecimiento oferta suministrar | Versorgung Vorrat versorgen Lieferung | approvisionnement offre fourniture | fornitura approvvigionamento offerta scorta | abastecimento fornecimento oferta
demand | demanda exigir exigencia | Nachfrage Forderung fordern verlangen | demande exiger exigence | domanda richiesta esigere | procura demanda exigir exigência
energy energetic | energía energético | Energie energetisch | énergie énergétique | energia energetico energie | energia energético
oil petroleum | petróleo aceite | Öl Erdöl | pétrole huile | petrolio olio | petróleo óleo
gas gaseous | gas gases gaseoso | Gas Gase Erdgas gasförmig | gaz gazeux | gas gassoso | gás gases gasoso
gasoline petrol | gasolina nafta | Benzin Sprit | essence | benzina | gasolina
coal | carbón | Kohle | charbon houille | carbone | carvão
fuel | combustible carburante | Brennstoff Treibstoff Kraftstoff | carburant combustible | carburante combustibile | combustível combustíveis
solar | solar | Sonne Solar Sonnenenergie | solaire | solare | solar
renewable | renovable | erneuerbar | renouvelable | rinnovabile | renovável renováveis
sustainability sustainable | sostenibilidad sostenible sustentable | Nachhaltigkeit nachhaltig | durabilité durable | sostenibilità sostenibile | sustentabilidade sustentável
environmental ecology ecological green | medioambiental ambiental ecológico ecología medio ambiente | Umwelt ökologisch Ökologie umweltfreundlich | environnement environnemental écologique écologie | ambiente ambientale ecologico ecologia | ambiental ecológico ecologia ambiente
climate climatic | clima climático | Klima klimatisch | climat climatique | clima climatico | clima climático
pollution pollute pollutant contamination | contaminación contaminar contaminante polución | Verschmutzung verschmutzen Schadstoff | pollution polluer polluant | inquinamento inquinare inquinante | poluição poluir poluente contaminação
waste garbage rubbish trash | residuo basura desecho | Abfall Müll Abfälle | déchet ordures | rifiuto spazzatura rifiuti | resíduo lixo
recycling recycle | reciclaje reciclar | Recycling recyceln wiederverwerten | recyclage recycler | riciclaggio riciclo riciclare | reciclagem reciclar
emission emit | emisión emitir | Emission Ausstoß ausstoßen | émission émettre | emissione emettere | emissão emitir
carbon | carbono | Kohlenstoff | carbone | carbonio | carbono
forest deforestation woodland | bosque forestal selva deforestación | Wald Wälder Forst Abholzung | forêt forestier déforestation | foresta bosco forestale deforestazione | floresta florestal bosque desmatamento
agriculture agricultural farming farm farmer | agricultura agrícola agricultor granja campesino | Landwirtschaft landwirtschaftlich Bauer Bauernhof Landwirt | agriculture agricole agriculteur ferme | agricoltura agricolo agricoltore fattoria contadino | agricultura agrícola agricultor fazenda quinta
harvest crop | cosecha cultivo cosechar | Ernte ernten | récolte culture récolter | raccolto coltura | colheita safra cultura
mine mining miner | mina minería minero | Bergwerk Mine Bergbau Bergmann | mine minier mineur | miniera minatore minerario | mina mineração mineiro
infrastructure | infraestructura | Infrastruktur | infrastructure | infrastruttura infrastrutture | infraestrutura
construction build built builder | construcción construir construy constructor | Bau bauen Konstruktion gebaut errichten | construction construire bâtir construit | costruzione costruire edilizia | construção construir
maintenance maintain | mantenimiento mantener mantien mantuv | Wartung warten Instandhaltung pflegen erhalten | maintenance entretien maintenir entretenir | manutenzione mantenere manten | manutenção manter mantém
repair | reparación reparar arreglar arreglo | Reparatur reparieren | réparation réparer | riparazione riparare | reparação reparo reparar consertar
disaster catastrophe | desastre catástrofe | Katastrophe Unglück | catastrophe désastre | disastro catastrofe | desastre catástrofe
accident | accidente | Unfall Unfälle Unglück | accident | incidente infortunio | acidente
incident | incidente | Vorfall Zwischenfall Vorfälle | incident | incidente | incidente
health healthy | salud sanitario sano saludable | Gesundheit gesund gesundheitlich | santé sain sanitaire | salute sano sanità sanitario | saúde saudável sanitário
hospital clinic | hospital clínica | Krankenhaus Klinik Krankenhäuser Spital | hôpital clinique hôpitaux | ospedale clinica ospedali | hospital hospitais clínica
doctor physician | médico doctor doctora | Arzt Ärzte Doktor Ärztin | médecin docteur | medico dottore dottoressa medici | médico doutor doutora
medical clinical | médico clínico | medizinisch ärztlich klinisch | médical clinique médicaux | medico clinico | médico clínico
nurse nursing | enfermera enfermero enfermería | Krankenschwester Pfleger Pflegekraft Pflege | infirmière infirmier | infermiera infermiere | enfermeira enfermeiro enfermagem
patient | paciente | Patient | patient | paziente pazienti | paciente doente
care | cuidado atención cuidar | Pflege Versorgung Betreuung pflegen Fürsorge | soin soins soigner | cura assistenza cure curare | cuidado cuidar atendimento
disease illness sick sickness ill | enfermedad enfermo | Krankheit krank Erkrankung | maladie malade | malattia malato | doença doente
treatment treat therapy | tratamiento tratar terapia | Behandlung behandeln Therapie | traitement traiter thérapie soigner | trattamento cura terapia trattare | tratamento tratar terapia
cure heal | cura curar curación sanar | Heilung heilen | guérison guérir | guarigione guarire cura | cura curar
medicine medication drug | medicina medicamento fármaco | Medizin Medikament Arznei | médecine médicament | medicina farmaco medicinale | medicina medicamento remédio fármaco
drug narcotic addiction addict | droga adicción adicto drogadicto | Droge Sucht süchtig Rauschgift | drogue toxicomane dépendance | droga dipendenza tossicodipendente | droga vício viciado toxicodependente
pharmacy pharmaceutical | farmacia farmacéutico | Apotheke Pharma pharmazeutisch | pharmacie pharmaceutique | farmacia farmaceutico | farmácia farmacêutico
vaccine vaccination vaccinate | vacuna vacunación vacunar | Impfstoff Impfung impfen | vaccin vaccination vacciner | vaccino vaccinazione vaccinare | vacina vacinação vacinar
surgery surgeon surgical operation | cirugía cirujano quirúrgico operación | Chirurgie Operation Chirurg operieren | chirurgie chirurgien chirurgical opération | chirurgia chirurgo intervento operazione | cirurgia cirurgião operação
symptom | síntoma | Symptom | symptôme | sintomo sintomi | sintoma
diagnosis diagnose diagnostic diagnoses | diagnóstico diagnosticar | Diagnose diagnostizieren | diagnostic diagnostiquer | diagnosi diagnosticare | diagnóstico diagnosticar
infection infect infectious contagious | infección infectar infeccioso contagio | Infektion infizieren Ansteckung ansteckend | infection infecter infectieux contagieux | infezione infettare contagio infettivo | infecção infeção infectar infeccioso contágio
epidemic pandemic outbreak | epidemia pandemia brote | Epidemie Pandemie Ausbruch | épidémie pandémie | epidemia pandemia focolaio | epidemia pandemia surto
bacteria bacterium germ | bacteria germen | Bakterie Bakterien Keim | bactérie germe microbe | batterio batteri germe | bactéria germe
cancer tumor tumour | cáncer tumor | Krebs Tumor | cancer tumeur | cancro tumore | câncer cancro tumor
injury wound wounded injured | herida lesión herido herir | Verletzung Wunde verletzt verwundet verletzen | blessure blessé blesser lésion | ferita lesione ferito ferire infortunio | ferimento lesão ferida ferido ferir
disability disabled handicap | discapacidad discapacitado minusválido | Behinderung behindert | handicap handicapé invalidité | disabilità disabile handicap | deficiência deficiente incapacidade
prevention prevent preventive avoid | prevención prevenir evitar impedir preventivo impid | Vorbeugung Verhinderung verhindern vermeiden vorbeugen Prävention | prévention prévenir éviter empêcher | prevenzione prevenire evitare impedire | prevenção prevenir evitar impedir
ambulance emergency rescue | ambulancia urgencias rescate | Krankenwagen Rettung Notaufnahme | ambulance urgences secours | ambulanza soccorso | ambulância socorro
form | formulario | Formular | formulaire | modulo formulario moduli | formulário
form shape | forma formar | Form Gestalt formen | forme former | forma formare forme | forma formar
archive | archivo archivar | Archiv archivieren | archive archiver archivage | archivio archiviare | arquivo arquivar
attachment attach attached | adjunto adjuntar anexo | Anhang Anhänge anhängen Anlage angehängt | pièce jointe joindre joint | allegato allegare allegati | anexo anexar
selection select selected | selección seleccionar seleccionado | Auswahl auswählen ausgewählt | sélection sélectionner | selezione selezionare | seleção selecionar
usual customary | habitual usual corriente | üblich gewöhnlich | habituel usuel courant | abituale solito usuale | habitual usual
usage use uses used using | uso usos usar utilizar utilización empleo utilic emplear | Nutzung Verwendung verwenden benutzen nutzen Gebrauch Benutzung gebrauchen verwendet genutzt | utilisation utiliser usage emploi employer | uso usi utilizzo usare utilizzare impiego utilizzat | uso usos usar utilização utilizar emprego
availability available | disponibilidad disponible | Verfügbarkeit verfügbar erhältlich | disponibilité disponible | disponibilità disponibile | disponibilidade disponível disponíveis
bookmark favorite | marcador favorito | Lesezeichen Favorit | signet favori | segnalibro preferito | favorito marcador
clipboard | portapapeles | Zwischenablage | presse-papiers | appunti | área transferência
checkbox | casilla verificación | Kontrollkästchen Checkbox | case cocher | casella controllo | caixa seleção
dialog dialogue | diálogo | Dialog | dialogue | dialogo finestra | diálogo
toolbar bar | barra herramientas | Leiste Symbolleiste | barre outils | barra strumenti | barra ferramentas
dashboard panel pane | panel tablero | Dashboard Bedienfeld Panel Übersicht | tableau bord panneau | pannello cruscotto dashboard | painel painéis dashboard
navigation navigate browse | navegación navegar naveg | Navigation navigieren surfen | navigation naviguer parcourir | navigazione navigare esplorare | navegação navegar
scroll | desplazar desplazamiento | scrollen blättern | défiler défilement | scorrere scorrimento | rolar rolagem deslocar
switch toggle | cambiar alternar interruptor conmutador | umschalten Schalter wechseln | basculer commutateur interrupteur bascule | interruttore passare commutare | alternar interruptor trocar
flag | indicador bandera opción | Flag Flagge Fahne Schalter | drapeau indicateur option | bandiera flag opzione | bandeira sinalizador flag
stack | pila apilar | Stapel Stack | pile empiler | pila stack | pilha
heap pile | montón montículo pila | Haufen Heap Stapel | tas monceau | mucchio heap | monte heap pilha
buffer | búfer memoria intermedia | Puffer puffern | tampon mémoire | buffer | buffer
hash checksum | hash resumen suma comprobación | Hash Prüfsumme Hashwert | hachage empreinte hash somme contrôle | hash checksum | hash soma verificação
kernel core nucleus | núcleo | Kern Kernel | noyau cœur | kernel nucleo | núcleo kernel
root | raíz raíces | Wurzel Root | racine | radice radici root | raiz raízes
prefix | prefijo | Präfix Vorsilbe | préfixe | prefisso | prefixo
suffix | sufijo | Suffix Endung | suffixe | suffisso | sufixo
scope | ámbito alcance | Geltungsbereich Umfang Gültigkeitsbereich | portée champ | ambito portata | escopo âmbito alcance
statement instruction | sentencia instrucción | Anweisung Statement | instruction | istruzione | instrução declaração
inheritance inherit heritage heir | herencia heredar patrimonio heredero | Vererbung erben Erbe Erbschaft vererben | héritage hériter héritier patrimoine | eredità ereditare erede ereditarietà | herança herdar herdeiro
metadata | metadatos | Metadaten | métadonnées | metadati | metadados
keyword | palabra clave | Schlüsselwort Stichwort Schlüsselwörter | mot-clé mot clé mots-clés | parola chiave | palavra-chave palavra chave
namespace | espacio nombres | Namensraum | espace noms | spazio nomi namespace | espaço nomes
pipeline | canalización tubería pipeline | Pipeline | pipeline chaîne | pipeline | pipeline
workflow flow stream | flujo | Arbeitsablauf Ablauf Fluss Strom Workflow | flux | flusso flussi | fluxo
proxy | proxy intermediario | Proxy Stellvertreter | proxy mandataire | proxy | proxy intermediário
firewall | cortafuegos | Firewall | pare-feu | firewall | firewall
router | enrutador router | Router | routeur | router | roteador encaminhador
gateway | pasarela puerta | Gateway | passerelle | gateway | gateway
endpoint | extremo endpoint | Endpunkt | extrémité | endpoint | endpoint
placeholder | marcador posición | Platzhalter | espace réservé | segnaposto | espaço reservado
pixel | píxel | Pixel Bildpunkt | pixel | pixel | pixel
printer print printing | impresora imprimir impresión | Drucker drucken Druck ausdrucken | imprimante imprimer impression imprimé | stampante stampare stampa | impressora imprimir impressão
priority prioritize | prioridad priorizar prioritario | Priorität priorisieren Vorrang | priorité prioriser prioritaire | priorità prioritario | prioridade priorizar prioritário
quotation quote cite | cita citar comillas | Zitat zitieren Anführungszeichen | citation citer guillemets | citazione citare virgolette | citação citar aspas
recursion recursive | recursión recursivo | Rekursion rekursiv | récursion récursif récursivité | ricorsione ricorsivo | recursão recursivo
runtime | ejecución tiempo | Laufzeit | exécution | esecuzione runtime | execução
snapshot | instantánea | Momentaufnahme Schnappschuss Snapshot | instantané | istantanea snapshot | instantâneo
subscription subscribe subscriber | suscripción suscribir suscriptor abono | Abonnement Abo abonnieren Abonnent | abonnement abonner abonné souscription | abbonamento iscrizione abbonato | assinatura subscrição assinar assinante inscrever
summary summarize overview | resumen resumir síntesis | Zusammenfassung zusammenfassen Überblick Übersicht | résumé résumer synthèse aperçu | riassunto riassumere sintesi riepilogo | resumo resumir síntese
synchronization synchronize sync | sincronización sincronizar | Synchronisation synchronisieren Synchronisierung | synchronisation synchroniser | sincronizzazione sincronizzare | sincronização sincronizar
timeout expiration expire expired | expirar caducar tiempo espera vencimiento caducidad | Zeitüberschreitung ablaufen abgelaufen Ablauf | expiration expirer délai | scadenza scadere timeout scadut | expirar expiração tempo limite
timestamp | marca tiempo | Zeitstempel | horodatage | timestamp marca temporale | carimbo hora
trigger | disparador desencadenar activar | Auslöser auslösen Trigger ausgelöst | déclencheur déclencher | innescare attivare trigger scatenare | gatilho disparar acionar
undo revert cancel | deshacer revertir anular | rückgängig zurücksetzen | annuler | annullare | desfazer reverter
cancellation cancel | cancelar cancelación anular anulación | Stornierung abbrechen stornieren absagen Abbruch | annulation annuler | annullamento annullare cancellare cancellazione disdire | cancelamento cancelar anular
confirmation confirm | confirmación confirmar | Bestätigung bestätigen | confirmation confirmer | conferma confermare | confirmação confirmar
contribution contribute contributor | contribución contribuir contribuy colaborador aportación | Beitrag beitragen Beiträge Mitwirkende | contribution contribuer contributeur | contributo contribuire collaboratore contributi | contribuição contribuir colaborador
draft | borrador proyecto | Entwurf Entwürfe | brouillon projet ébauche | bozza progetto bozze | rascunho minuta esboço
forum | foro | Forum Foren | forum | forum | fórum
compression compress | compresión comprimir | Komprimierung komprimieren Kompression | compression compresser | compressione comprimere | compressão comprimir
conversion convert | conversión convertir conviert | Umwandlung umwandeln Konvertierung konvertieren | conversion convertir | conversione convertire | conversão converter
assignment assign allocate allocation | asignar asignación | zuweisen Zuweisung zuordnen Zuordnung | attribuer attribution affecter affectation assigner | assegnare assegnazione attribuire | atribuir atribuição alocar
constraint | restricción limitación | Einschränkung Beschränkung Bedingung | contrainte | vincolo vincoli | restrição restrições
customization customize custom personalized | personalización personalizar personalizado | Anpassung anpassen benutzerdefiniert personalisiert individuell | personnalisation personnaliser personnalisé | personalizzazione personalizzare personalizzato | personalização personalizar personalizado
adaptation adapt adjust adjustment | adaptación adaptar ajustar ajuste | Anpassung anpassen angepasst | adaptation adapter ajuster ajustement | adattamento adattare regolare adeguare | adaptação adaptar ajustar ajuste
preview | vista previa previsualización | Vorschau | aperçu prévisualisation | anteprima | visualização prévia
monitoring monitor tracking track | supervisión monitorizar monitoreo seguimiento rastrear | Überwachung überwachen verfolgen Monitoring | surveillance surveiller suivi suivre | monitoraggio monitorare tracciare sorveglianza | monitoramento monitorar acompanhamento rastrear
scan scanner | escanear escáner exploración | scannen Scanner Scan | analyser numériser scanner balayage | scansione scanner | digitalizar scanner varredura
wizard | asistente | Assistent | assistant | procedura guidata | assistente
binary | binario | binär Binärdatei | binaire | binario | binário
null empty blank void | nulo vacío blanco | leer null | vide nul vierge | vuoto nullo | vazio nulo branco
unique | único | eindeutig einzigartig | unique | unico univoco | único exclusivo
dataset | conjunto datos | Datensatz Datensätze | jeu données ensemble | dataset insieme dati | conjunto dados
agent | agente | Agent | agent | agente agenti | agente
feedback | comentarios retroalimentación opinión | Rückmeldung Feedback | retour rétroaction commentaires | feedback riscontro | feedback retorno retroalimentação
reward prize award | recompensa premio recompensar premiar galardón | Belohnung Preis belohnen Auszeichnung | récompense prix récompenser | ricompensa premio premiare premi | recompensa prêmio prémio premiar
gradient slope | gradiente pendiente | Gradient Steigung Gefälle | gradient pente | gradiente pendenza | gradiente inclinação
annotation label annotate | anotación etiquetado anotar | Annotation annotieren | annotation annoter annotateur | annotazione annotare etichettatura | anotação anotar
hallucination | alucinación | Halluzination halluzinieren | hallucination | allucinazione | alucinação
automated | automatizado | automatisiert | automatisé | automatizzato | automatizado
baseline | base referencia | Ausgangswert Grundlinie | référence base | riferimento base | referência base
base basis foundation basic | base básico fundamento | Grundlage Basis grundlegend | base fondement fondamental | base fondamento fondamentale | base básico fundamento
series sequence | serie secuencia | Reihe Serie Folge | série suite séquence | serie sequenza | série sequência
robust robustness | robusto robustez solidez | robust Robustheit | robuste robustesse | robusto robustezza | robusto robustez
reliability reliable | fiabilidad fiable confiable confiabilidad | Zuverlässigkeit zuverlässig verlässlich | fiabilité fiable | affidabilità affidabile | confiabilidade confiável fiável
trust confidence confident | confianza confiar confí | Vertrauen vertrauen Zuversicht | confiance fiable confier | fiducia fidarsi fidare | confiança confiar
significance significant importance important | importancia importante significativo | Bedeutung bedeutend wichtig signifikant Wichtigkeit | importance important significatif | importanza importante significativo | importância importante significativo
meaning signify sense mean | significado sentido significar signific | Bedeutung Sinn bedeuten | signification sens signifier | significato senso significare | significado sentido significar
cable wire | cable alambre hilo | Kabel Draht | câble fil | cavo filo cavi | cabo fio
pipe tube | tubo tubería | Rohr Röhre | tuyau tube | tubo tubi | tubo cano
pump | bomba bombear | Pumpe pumpen | pompe pomper | pompa pompe | bomba
valve | válvula | Ventil | vanne soupape valve | valvola | válvula
screw bolt | tornillo | Schraube | vis boulon | vite bullone viti | parafuso
prototype | prototipo | Prototyp | prototype | prototipo | protótipo
camera | cámara | Kamera | caméra appareil | fotocamera telecamera macchina | câmera câmara máquina
drone | dron | Drohne | drone | drone | drone
laser | láser | Laser | laser | laser | laser
lens | lente objetivo | Linse Objektiv | lentille objectif | lente obiettivo lenti | lente objetiva
telescope | telescopio | Teleskop Fernrohr | télescope | telescopio | telescópio
microscope | microscopio | Mikroskop | microscope | microscopio | microscópio
acid | ácido | Säure sauer | acide | acido | ácido
oxygen | oxígeno | Sauerstoff | oxygène | ossigeno | oxigênio oxigénio
hydrogen | hidrógeno | Wasserstoff | hydrogène | idrogeno | hidrogênio hidrogénio
gravity gravitational | gravedad gravitatorio | Schwerkraft Gravitation | gravité gravitation pesanteur | gravità gravitazionale | gravidade gravitacional
quantum | cuántico cuanto | Quanten | quantique | quantistico quanto | quântico
orbit | órbita orbitar | Umlaufbahn Orbit | orbite | orbita | órbita
headquarters seat | sede central | Sitz Hauptsitz Zentrale | siège | sede | sede
entrepreneur businessman businesswoman | empresario emprendedor | Unternehmer Geschäftsmann | entrepreneur | imprenditore | empresário empreendedor
consultant consulting advice advise adviser advisor | asesor consejo aconsejar consultor asesoramiento | Berater beraten Beratung Rat raten | conseil conseiller consultant | consulente consiglio consigliare consulenza | consultor conselho aconselhar assessor consultoria
self-employed freelance freelancer | autónomo independiente freelance | selbstständig Freiberufler freiberuflich | indépendant freelance | autonomo freelance | autônomo freelancer
bonus premium | bonificación prima extra | Prämie Bonus Zulage | prime bonus | premio bonus | bônus prêmio
commission | comisión | Provision Kommission | commission | commissione provvigione | comissão
catalog catalogue brochure | catálogo folleto | Katalog Prospekt Broschüre | catalogue brochure | catalogo opuscolo | catálogo folheto
warranty guarantee | garantía garantizar garantiz garantic | Garantie Gewährleistung garantieren gewährleisten | garantie garantir | garanzia garantire | garantia garantir
auction | subasta | Versteigerung Auktion | enchères vente | asta | leilão
reputation fame | reputación fama | Ruf Ruhm Ansehen | réputation renommée | reputazione fama | reputação fama
workshop seminar | taller seminario | Werkstatt Workshop Seminar | atelier séminaire | laboratorio officina seminario workshop | oficina seminário
overtime | extra horas extraordinarias | Überstunden | heures supplémentaires | straordinario | extra horas extraordinárias
vacation holiday leave | vacaciones permiso baja | Urlaub Ferien | vacances congé | vacanza ferie congedo vacanze | férias licença
intern internship apprentice apprenticeship | becario prácticas aprendiz pasantía | Praktikant Praktikum Lehrling Lehre Auszubildender | stagiaire stage apprenti apprentissage | tirocinante tirocinio stage apprendista | estagiário estágio aprendiz
promotion promote | ascenso ascender promoción promover | Beförderung befördern fördern | promotion promouvoir | promozione promuovere | promoção promover
stage phase step | etapa fase paso | Phase Etappe Schritt Stufe | étape phase stade | fase tappa passo stadio | etapa fase passo
quarter | trimestre | Quartal | trimestre | trimestre | trimestre
annual yearly | anual | jährlich Jahres | annuel | annuale annuo | anual anuais
shortage lack scarcity | escasez falta carencia faltar | Mangel Knappheit fehlen | pénurie manque manquer | carenza mancanza scarsità mancare | escassez falta carência faltar
surplus excess | excedente exceso superávit | Überschuss Übermaß | excédent excès surplus | eccedenza eccesso surplus | excedente excesso
deficit | déficit | Defizit Fehlbetrag | déficit | deficit disavanzo | défice déficit
consumer consumption consume | consumidor consumo consumir | Verbraucher Konsument Verbrauch Konsum verbrauchen | consommateur consommation consommer | consumatore consumo consumare consumi | consumidor consumo consumir
tourism tourist | turismo turista turístico | Tourismus Tourist touristisch | tourisme touriste touristique | turismo turista turistico | turismo turista turístico
sector branch field area | sector rama ámbito | Sektor Branche Bereich | secteur branche domaine | settore ramo campo ambito | setor ramo área sector
sponsor donor donation donate | patrocinador donante donación donar | Sponsor Spender Spende spenden | sponsor donateur don mécène | sponsor donatore donazione donare | patrocinador doador doação doar
volunteer voluntary | voluntario | Freiwillige freiwillig ehrenamtlich | bénévole volontaire | volontario | voluntário
bill | proyecto ley | Gesetzentwurf Gesetzesentwurf | projet loi | disegno legge | projeto lei
amendment amend | enmienda enmendar modificación | Änderung Änderungsantrag Zusatzartikel | amendement amender | emendamento emendare modifica | emenda alteração
jury juror | jurado | Jury Geschworene | jury juré | giuria giurato | júri jurado
oath swear swore sworn | juramento jurar | Eid schwören Schwur geschworen | serment jurer | giuramento giurare | juramento jurar
divorce separation | divorcio divorciar separación | Scheidung scheiden Trennung geschieden | divorce divorcer séparation | divorzio divorziare separazione | divórcio divorciar separação
will testament | testamento | Testament | testament | testamento | testamento
majority | mayoría mayoritario | Mehrheit Mehrzahl mehrheitlich | majorité majoritaire | maggioranza | maioria
minority | minoría minoritario | Minderheit | minorité minoritaire | minoranza | minoria
mandate term | mandato | Mandat Amtszeit | mandat | mandato | mandato
seat | escaño asiento | Sitz Mandat | siège | seggio | assento cadeira
veto | veto vetar | Veto | veto | veto | veto
conservative | conservador | konservativ | conservateur | conservatore | conservador
socialist socialism | socialista socialismo | sozialistisch Sozialismus Sozialist | socialiste socialisme | socialista socialismo | socialista socialismo
communist communism | comunista comunismo | kommunistisch Kommunismus Kommunist | communiste communisme | comunista comunismo | comunista comunismo
capitalist capitalism | capitalista capitalismo | kapitalistisch Kapitalismus Kapitalist | capitaliste capitalisme | capitalista capitalismo | capitalista capitalismo
nationalist nationalism | nacionalista nacionalismo | nationalistisch Nationalismus Nationalist | nationaliste nationalisme | nazionalista nazionalismo | nacionalista nacionalismo
radical extremist extreme | radical extremista extremo | radikal extremistisch extrem Extremist | radical extrémiste extrême | radicale estremista estremo | radical extremista extremo
rebel rebellion uprising revolt | rebelde rebelión sublevación revuelta | Rebell Aufstand Rebellion aufständisch | rebelle rébellion soulèvement révolte | ribelle ribellione rivolta insurrezione | rebelde rebelião revolta insurreição
coup | golpe | Putsch Staatsstreich | coup putsch | golpe colpo | golpe
scandal | escándalo | Skandal | scandale | scandalo | escândalo
secret secrecy | secreto | Geheimnis geheim | secret | segreto | segredo secreto
agency | agencia organismo | Agentur Behörde | agence organisme | agenzia ente | agência
slavery slave | esclavitud esclavo | Sklaverei Sklave | esclavage esclave | schiavitù schiavo | escravidão escravo
discrimination racism racist | discriminación racismo racista | Diskriminierung Rassismus rassistisch | discrimination racisme raciste | discriminazione razzismo razzista | discriminação racismo racista
colony colonial colonization | colonia colonial colonización | Kolonie kolonial Kolonisierung | colonie colonial colonisation | colonia coloniale colonizzazione | colônia colónia colonial colonização
flag banner | bandera pancarta | Flagge Fahne Banner | drapeau bannière | bandiera striscione | bandeira faixa
tradition traditional custom | tradición tradicional costumbre | Tradition traditionell Brauch Bräuche | tradition traditionnel coutume | tradizione tradizionale usanza costume | tradição tradicional costume
`;
