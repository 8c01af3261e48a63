/**
 * Further senses found in translations: technical terms, words of blogs, and idioms. One sense per line, with
 * a column per language.
 */
export const USAGE = `
docs doc documentation | documentación documento documentos docs | Dokumentation Doku Dokument Dokumente Docs | documentation documenter document doc docs | documentazione documenti docs | documentação documentos docs
ui UIs interface | interfaz interfaces IU UI | Benutzeroberfläche Oberfläche Interface Bedienoberfläche UI | interface interfaces UI | interfaccia interfacce UI | interface interfaces UI
sidebar sidebars | barra lateral laterales barras | Seitenleiste Seitenleisten Seitenmenü Sidebar | barre latérale barres latérales | barra laterale laterali | barra lateral laterais
navbar nav navigation | barra navegación | Navigationsleiste Navigation Menüleiste | barre navigation | barra navigazione | barra navegação
homepage landing home | página inicio portada principal | Startseite Homepage Landingpage Landing Zielseite | page accueil | pagina iniziale home principale | página inicial início principal
footer | pie página | Fußzeile Footer | pied page bas | piè pagina | rodapé
header | encabezado cabecera | Header Kopfzeile Kopfbereich | tête entête entêtes têtes | intestazione testata | cabeçalho
badge badges | insignia insignias distintivo etiqueta | Abzeichen Plakette Badge Badges | badge insigne pastille | distintivo badge | emblema distintivo selo crachá badge
aside asides callout admonition | apartado apartados aparte recuadro nota | Hinweis Hinweiskasten Randbemerkung Hinweisbox | encadré aparté encadrés | riquadro nota | destaque aparte aviso nota
prop props property | propiedad propiedades prop | Eigenschaft Prop Props | propriété propriétés prop props | proprietà prop | propriedade propriedades prop
viewport viewports | ventana gráfica viewport vista | Viewport Anzeigebereich Ansichtsfenster Darstellungsbereich | viewport fenêtre affichage zone | viewport area visibile | viewport janela visualização
hydrate hydration hydrating rehydrate | hidratar hidratación hidrata rehidratar | Hydration hydrieren Hydrierung hydratisieren | hydratation hydrater | idratazione idratare | hidratação hidratar
async asynchronous asynchronously asynchronicity asynchrony | asíncrono asincrónico asíncrona asíncronamente asincronía asincrónica | asynchron asynchrone asynchronen asynchroner asynchrones Asynchronität async | asynchrone asynchrones asynchronicité async | asincrono asincrona asincroni asincrone asincronia | assíncrono assíncrona assíncronos assíncronas assincronicidade assincronia assincronamente
synchronous synchronously sync synchronize | síncrono sincrónico sincrónica síncrona sincrónicamente sincrónicas sincronizar | synchron synchrone synchronen synchroner synchrones | synchrone synchrones synchronisé | sincrono sincrona sincronizzare | síncrono síncrona síncronos síncronas sincronizar
concurrency concurrent concurrently simultaneous | concurrencia concurrente concurrentes simultáneo | Nebenläufigkeit nebenläufig nebenläufige nebenläufigen gleichzeitig | concurrence concurrent concurrente simultané simultanément | concorrenza concorrente simultaneo | concorrência concorrente concorrentes simultâneo
parallelism parallel | paralelismo paralelo paralela | Parallelität Parallelismus parallel | parallélisme parallèle | parallelismo parallelo | paralelismo paralelo
multithreading multiprocessing thread multithreaded | hilo hilos subproceso multihilo multiproceso | Thread Nebenläufigkeit mehrfädig Multiprocessing | thread fil multiprocessus multithread | thread multiprocesso | thread linha processamento multiprocessamento
endpoint endpoints | endpoint extremo punto ruta final | Endpunkt Endpoint Endpunkte | endpoint terminaison point | endpoint punto finale | endpoint ponto extremidade rota
payload body | carga útil cuerpo contenido | Nutzlast Nutzdaten Payload Inhalt | charge utile contenu corps | carico utile payload corpo | carga útil payload corpo
param params parameter | parámetro parámetros param | Parameter Param Params | paramètre paramètres param | parametro parametri param | parâmetro parâmetros param
querystring query | consulta cadena | Abfrage Querystring Abfragezeichenkette | requête chaîne | query stringa | consulta string
repo repos repository | repositorio repositorios repo | Repository Repo Repositorium | dépôt repo référentiel | repository repo deposito | repositório repositórios repo
monorepo monorepos | monorepositorio monorepo | Monorepo Monorepos | monorepo monodépôt | monorepo | monorepo monorrepositório
codebase code | código base fuente | Codebasis Codebase Code Quellcode Quelltext | code base source | codice base sorgente | código base fonte
filename file | nombre archivo fichero | Dateiname Dateinamen Datei | nom fichier | nome file | nome arquivo ficheiro
frontmatter metadata | metadatos frontal frontmatter cabecera preliminar parte | Frontmatter Kopfdaten Metadaten | frontmatter métadonnées tête | frontmatter metadati | frontmatter metadados
lifecycle cycle lifespan lifetime | ciclo vida | Lebenszyklus Lebenszyklen Lebensdauer Lifespan | cycle vie durée | ciclo vita | ciclo vida duração
lifespan lifetime longevity | vida duración tiempo | Lebensdauer Lebensspanne Lebenszeit Laufzeit | durée vie longévité | durata vita | duração vida tempo
deprecated deprecate deprecation obsolete outdated | obsoleto obsoleta desuso desaconsejado descontinuado desactualizado obsoletos obsoletas anticuado | veraltet veraltete veralteten Veraltung überholt deprecated | obsolète obsolètes déprécié dépréciation périmé désuet | deprecato deprecata obsoleto sconsigliato superare | obsoleto descontinuado depreciado preterido desatualizado ultrapassar
legacy inherit | heredar antiguo antigua antiguos legado obsoleto | veraltet alt ältere älterer Altsystem Altlast bestehend | ancien hérité héritage patrimonial existant | legacy vecchio ereditare obsoleto | legado herdar antigo antiga antigos
stale outdated | obsoleto desactualizado viejo caducar obsoletas | veraltet abgestanden alt | périmé obsolète vieilli rassis | obsoleto stantio vecchio | obsoleto desatualizado velho
backward backwards retrocompatible | anterior anteriores retrocompatible retroactiva atrás | abwärtskompatibel Abwärtskompatibilität rückwärts rückwärtskompatibel | rétrocompatible rétrocompatibilité arrière descendante ascendante | retrocompatibile retrocompatibilità indietro | retrocompatível retrocompatibilidade anterior trás
break incompatible | incompatible incompatibles ruptura disruptivo rompedor importantes | inkompatibel inkompatible abwärtskompatibel abwärtskompatible breaking brechen | incompatible rétrocompatible rétrocompatibles cassant rupture majeur | incompatibile rottura | incompatível incompatíveis quebra significativa significativas ruptura
fallback alternative backup | respaldo alternativa reserva alternativo auxiliar emergencia recurso | Fallback Ausweich Rückfall Ersatz Rückgriff Ausweichlösung | repli secours solution recours rechange | ripiego riserva alternativa fallback | reserva alternativa contingência alternativo retorno fallback
nest | anidado anidada anidados anidadas anidar anidamiento | verschachtelt verschachtelte verschachtelten verschachteln Verschachtelung geschachtelt | imbriqué imbriquée imbrication imbriquer imbriqués | annidato annidata nidificato annidare annidamento | aninhado aninhada aninhados aninhadas aninhar aninhamento
bind bindings bound | enlace vincular vinculación enlazar vínculo vinculante asociar | Bindung binden Anbindung gebunden bindend verbinden Verknüpfung | liaison lier lié associer contraignant | legame associare associazione vincolante legare | vinculação vincular ligação associar vínculo associado
bound limited CPU-bound intensive | limitado limitada limitadas vincular sujeto ligar | lastig lastige gebunden begrenzen beschränken | limité limiter lié dépendant borné intensif | limitare legare vincolare | limitar ligar vincular
overhead | sobrecarga coste gasto sobrecoste gastos | Mehraufwand Overhead Zusatzaufwand Aufwand Gemeinkosten | surcoût surcharge frais | sovraccarico costo overhead | sobrecarga custo despesa overhead
redirect redirects redirection | redirigir redirección redirig redirecciones reenviar redireccionar redirecc | umleiten Umleitung weiterleiten Weiterleitung weitergeleitet umgeleitet Redirect | rediriger redirection redirige | reindirizzare reindirizzamento redirect | redirecionar redirecionamento redireciona
snippet snippets fragment | fragmento fragmentos trozo | Codeschnipsel Schnipsel Ausschnitt Codeausschnitt Codefragment Snippet | extrait extraits fragment bout | frammento frammenti snippet | trecho trechos fragmento snippet
troubleshoot troubleshooting | solución resolución problemas solucionar diagnóstico resolver | Fehlerbehebung Fehlersuche Problembehandlung Problemlösung Fehlerbeseitigung | dépannage dépanner résolution problèmes | risoluzione problemi diagnosi | solução resolução problemas diagnóstico
workaround workarounds | solución alternativa rodeo alternativo provisional atajo apaño | Umgehung Behelfslösung Workaround Umgehungslösung Notlösung | contournement solution palliatif contourner | soluzione aggirare alternativa espediente ripiego | solução alternativa contorno contornar paliativo
inline | línea incrustar integrar | Inline eingebettet inline Zeile | ligne incorporé intégré | linea incorporare inline | linha embutir inline
render renders rerender rendering | renderizar renderizado renderización mostrar dibujar representar procesar representación muestra | rendern gerendert Rendern Darstellung darstellen dargestellt Rendering anzeigen | rendu afficher affichage | rendering renderizzare visualizzare resa rappresentare | renderizar renderização exibir mostrar
rerender rerenders re-render | renderizar renderizado nuevo | neu rendern erneut Neurendern | rendu nouveau | nuovo renderizzare | renderizar novamente
prerender prerendering pregenerate | pregenerar prerrenderizado prerrenderizar pregeneración prerenderizado | Vorrendern vorgerendert vorrendern | prérendu prérendre pré-rendu | prerendering | pré-renderização pré-renderizar prerrenderizar
runner executor | ejecutor corredor ejecución | Runner Ausführer Ausführung | exécuteur lanceur | esecutore | executor
diff diffs diffing | diferencia comparar comparación difundir diferencias difusión | Diff Unterschied vergleichen Vergleich Abgleich | différence comparer comparaison différentiel | differenza confronto diff | diferença comparar comparação diff
mount | montar montaje | mounten gemountet Mounten einhängen eingehängt montieren | monter monté montage montée | montare montaggio | montar montagem
decorator decorators decorate | decorador decoradores decorar | Dekorator Dekoratoren dekorieren Decorator | décorateur décorateurs décorer | decoratore decorare | decorador decoradores decorar
wrapper wrap wrapped wrapping | envoltorio contenedor envolver envuelt envoltura contenedora envuelv | Wrapper Hülle Umhüllung umschließen verpacken einschließen umhüllen | enveloppe envelopper encapsuler conteneur emballage | involucro avvolgere contenitore wrapper | invólucro envolver envoltório empacotar wrapper
handler handlers | manejador gestor controlador manejadores | Handler Behandler Eventhandler bearbeiten handhaben | gestionnaire gestionnaires | gestore gestori handler | manipulador tratador manipuladores gerenciador handler
middleware | intermedio middleware | Middleware | intergiciel middleware | middleware | middleware
callback callbacks | devolución llamada retrollamada callback | Rückruf Callback Rückruffunktion | rappel callback rappeler | callback richiamare | retorno callback chamada
hook hooks | gancho enganche hook | Hook Haken Hooks | hook crochet accroche | hook gancio | hook gancho
slot slots | ranura hueco espacio slot | Slot Platz Steckplatz | emplacement slot fente | slot spazio | slot espaço encaixe
slug permalink | slug enlace permanente | Slug Permalink | slug permalien | slug | slug
locale locales | idioma configuración regional local locale región idiomas | Gebietsschema Sprache Lokale Locale Sprachumgebung | langue locale paramètre régional paramètres | lingua locale impostazione localizzazione | idioma localidade local região
multilingual bilingual | multilingüe bilingüe plurilingüe | mehrsprachig zweisprachig Mehrsprachigkeit | multilingue bilingue plurilingue | multilingue bilingue plurilingue | multilíngue bilíngue multilingue
untranslated | traducir | unübersetzt übersetzen | traduit | tradotto | traduzir
accent | acento énfasis destacar | Akzent Betonung Akzentfarbe | accent accentuation | accento | acento destaque sotaque
theme themes | tema temas | Theme Design Thema Themen Farbschema Motiv | thème thèmes | tema temi | tema temas
palette | paleta | Palette Farbpalette | palette | tavolozza palette | paleta
layout placement arrangement | plantilla maquetación distribución disposición diseño composición | Layout Anordnung Aufteilung Gestaltung | disposition mise page agencement | disposizione layout impaginazione | leiaute disposição layout esquema
grid grids | cuadrícula rejilla malla red parrilla | Raster Gitter Grid Rasteransicht | grille quadrillage | griglia | grade grelha malha
frame frames | marco cuadro fotograma enmarcar marcos | Rahmen Frame Einzelbild Bild | cadre image encadrer | cornice fotogramma riquadro quadro | quadro moldura enquadrar fotograma
thumbnail thumbnails | miniatura | Vorschaubild Miniaturansicht Miniatur Thumbnail | vignette miniature | miniatura anteprima | miniatura
logo logos | logotipo logo | Logo Firmenzeichen | logo logotype | logo | logotipo logótipo
favicon | favicon icono | Favicon Symbol | favicon icône | favicon icona | favicon ícone
anchor anchors | ancla anclaje anclar | Anker verankern Ankerpunkt | ancre ancrage ancrer | ancorare | âncora ancoragem ancorar
breadcrumb breadcrumbs | migas ruta navegación | Brotkrumen Breadcrumb Navigationspfad | fil ariane | briciole pane | trilha navegação
dropdown | desplegable menú lista | Auswahlliste Dropdown Aufklappmenü Auswahlmenü | déroulant menu liste | tendina menu elenco | suspenso menu lista
tooltip | información emergente sugerencia tooltip | Tooltip Kurzinfo Hinweis | infobulle bulle | suggerimento tooltip descrizione | dica tooltip ferramenta
popup pop-up modal | emergente ventana modal | Popup Einblendung modal Fenster | fenêtre surgissante contextuelle modale popup | popup finestra modale comparsa | pop-up janela modal
carousel slideshow slide slides | carrusel diapositiva presentación deslizador | Karussell Folie Diashow Schieberegler Folien | carrousel diapositive diaporama curseur | carosello diapositiva presentazione cursore | carrossel slide apresentação diapositivo
toggle switch | alternar interruptor conmutar conmutador | umschalten Schalter ein- ausblenden wechseln | basculer bascule interrupteur | alternare interruttore commutare | alternar interruptor comutar
collapse collapsible | contraer colapsar plegar plegable pliegu contraíd | einklappen zuklappen eingeklappt einklappbar zusammenklappen | replier réduire replié réductible | comprimere ridurre compresso espandibile | recolher recolhido ocultar colapsar
expand expandable | expandir ampliar desplegar | ausklappen aufklappen erweitern ausgeklappt | déplier développer déplié étendre | espandere espanso | expandir ampliar
wildcard wildcards glob | comodín comodines glob | Platzhalter Wildcard Joker Platzhalterzeichen | joker générique caractère | jolly carattere glob | curinga coringa caractere glob
regex regexp | expresión regular | Regex regulär Ausdruck regulärer reguläre | régulière expression rationnelle | espressione regolare | expressão regular
asset assets | recurso recursos activo archivo archivos | Asset Assets Ressource Datei | ressource ressources fichier actif | risorsa risorse asset | recurso recursos arquivo ativo
bundle bundles bundled bundling bundler | paquete empaquetar conjunto empaquetador agrupar lote empaquetamiento | Bundle Paket bündeln gebündelt Bündel Bündelung Bundler | paquet lot bundle regrouper groupe empaqueter | pacchetto bundle raggruppare impacchettare | pacote agrupar empacotar empacotamento empacotador conjunto
chunk chunks | fragmento trozo bloque parte pedazo | Block Brocken Abschnitt Stück Chunk Teilstück | morceau bloc fragment segment | blocco pezzo frammento | pedaço bloco fragmento parte
preset presets predefined | preajuste predefinido preestablecido preconfiguración preconfigurado | Voreinstellung voreingestellt vordefiniert Vorgabe vorgegeben | préréglage prédéfini préréglages prédéfinie | preimpostazione predefinito preimpostato | predefinição predefinido predefinida pré-definido
preconfigured pre-configured | preconfigurado | vorkonfiguriert voreingestellt | préconfiguré | preconfigurato | pré-configurado preconfigurado
boilerplate | repetitivo plantilla código | Boilerplate Standardcode Vorlagencode Vorlage | passe-partout standard répétitif code | codice ripetitivo standard | repetitivo clichê código padrão
indent indentation indented indenting | sangría indentación sangrado indentar indentado | Einrückung einrücken eingerückt | indentation indenter retrait indenté alinéa | rientro indentazione rientri indentare | indentação recuo indentar recuado
whitespace space spaces | espacio espacios blanco | Leerzeichen Leerraum Leerstelle | espace espaces blanc | spazio spazi bianco | espaço espaços branco
newline linebreak line-break | salto línea nueva | Zeilenumbruch Zeilenumbrüche Zeilenwechsel Umbruch | saut ligne retour | riga nuova capo interruzione | quebra linha nova
semicolon semicolons | punto coma comas | Semikolon Strichpunkt Semikolons | point-virgule points-virgules virgule | punto virgola | ponto vírgula
colon colons | puntos | Doppelpunkt Doppelpunkte | pointer deux-points | punti | pontos
comma commas | coma comas | Komma Kommas Kommata Beistrich | virgule virgules | virgola virgole | vírgula vírgulas
apostrophe | apóstrofo | Apostroph | apostrophe | apostrofo | apóstrofo
bracket brackets parenthesis parentheses | corchete corchetes paréntesis llave | Klammer Klammern eckig Klammerung | crochet parenthèse parenthèses | parentesi quadra tonda | colchete colchetes parêntese parênteses parêntesis
brace braces curly | llave llaves | geschweift Klammer geschweifte geschweiften | accolade accolades | graffa graffe parentesi | chave chaves
quote quotes quotation | comilla comillas entrecomillado | Anführungszeichen | guillemet guillemets apostrophe | virgolette | aspas aspa
backtick backticks | comilla invertir comillas acento | Backtick Gravis Backticks | accent grave backtick | apice inverso backtick | crase acento grave
hyphen hyphens dash hyphenated | guion guiones guión raya | Bindestrich Gedankenstrich Strich Bindestriche Trennstrich | tiret tirets trait union | trattino trattini lineetta | hífen hifens traço travessão
underscore underscores underline | guion bajos subrayado guiones | Unterstrich Unterstriche | tiret bas soulignement underscore souligné | trattino basso sottolineatura | sublinhar underline underscore
slash slashes backslash | barra diagonal invertir barras | Schrägstrich Schrägstriche Backslash | barre oblique slash inverser | barra obliqua | barra barras inverter
asterisk asterisks | asterisco asteriscos | Sternchen Stern Asterisk | astérisque étoile | asterisco | asterisco
ampersand at-sign | ampersand arroba | Und-Zeichen Klammeraffe Et-Zeichen | esperluette arobase | e-commerciale chiocciola | e-comercial arroba
period dot full-stop | punto puntos | Punkt Punkte | point pointer | punto punti | ponto pontos
ellipsis | elipsis suspensivos puntos | Auslassungspunkte Ellipse Auslassung | ellipse pointer suspension | ellissi puntini sospensione | reticências elipse
exclamation | exclamación admiración signo | Ausrufezeichen Ausruf | exclamation | esclamativo esclamazione | exclamação
punctuation | puntuación | Zeichensetzung Interpunktion Satzzeichen | ponctuation | punteggiatura | pontuação
asterisked starred star | asterisco estrella | Sternchen Stern | étoile | stella | estrela
minus | menos negativo | Minus | moins | meno | menos
plus | más además | Plus zuzüglich plus dazu | plus outre | più | mais adicionar além
italic italics italicized | cursiva itálica cursivas | kursiv Kursivschrift | italique | corsivo | itálico
bold boldface | negrita negritas | fett Fettschrift fettgedruckt hervorgehoben fettgeschrieben | gras | grassetto | negrito
strikethrough struck | tachado | durchgestrichen Durchstreichung | barré rayé | barrato | tachado riscado
uppercase capital capitalize capitalization capitalized | mayúscula mayúsculas capitalizar | Großbuchstabe Großbuchstaben Großschreibung groß großschreiben geschrieben | majuscule majuscules capitale | maiuscola maiuscolo maiuscole | maiúscula maiúsculas capitalizar
lowercase small-letter | minúscula minúsculas | Kleinbuchstabe Kleinbuchstaben Kleinschreibung kleingeschrieben | minuscule minuscules | minuscola minuscolo minuscole | minúscula minúsculas
insensitive case-insensitive case-sensitive | mayúsculas minúsculas distinguir distingu | Groß Kleinschreibung Groß- unempfindlich | casse sensible insensible majuscules minuscules | maiuscole minuscole | maiúsculas minúsculas diferenciar
camelcase snake kebab | mayúsculas serpiente | Binnenmajuskel Schlangenschreibweise | casse serpent chameau | serpente | serpente
escape unescape unescaped | escapar escape escapa secuencia | maskieren maskiert escapen Escape escaped Maskierung | échapper échappement échappé | escape | escapar escape
cheatsheet cheat sheet | hoja referencia chuleta trucos guía | Spickzettel Kurzreferenz | aide-mémoire antisèche feuille mémo | foglio riassuntivo scheda promemoria | folha referência cola
spreadsheet spreadsheets | hoja cálculo hojas | Tabelle Tabellenkalkulation Tabellenblatt Kalkulationstabelle | feuille calcul tableur | foglio calcolo | planilha folha cálculo
workspace workspaces | espacio trabajo espacios | Arbeitsbereich Arbeitsbereiche Workspace Arbeitsumgebung | espace travail espaces | spazio lavoro area | espaço trabalho área
subfolder subdirectory | subcarpeta subdirectorio | Unterordner Unterverzeichnis | sous-dossier sous-répertoire | sottocartella sottodirectory | subpasta subdiretório
subpackage submodule subfield subset sub | subpaquete submódulo subcampo subconjunto sub | Untermodul Unterpaket Submodul Teilgebiet Teilmenge untergeordnet | sous-module sous-paquet sous-ensemble sous-domaine | sottomodulo sottopacchetto sottoinsieme | submódulo subpacote subcampo sub subconjunto
sub-application subapplication sub application | subaplicación subaplicaciones sub | Unteranwendung Unteranwendungen Subanwendung | sous-application sous-applications | sottoapplicazione | subaplicação sub-aplicação subaplicações
sub-dependency subdependency sub dependency dependencies | subdependencia subdependencias sub | Unterabhängigkeit Unterabhängigkeiten | sous-dépendance sous-dépendances | sottodipendenza | subdependência sub-dependência subdependências
subpath subdomain | subruta subdominio | Unterpfad Subdomain Unterdomain | sous-chemin sous-domaine | sottopercorso sottodominio | subcaminho subdomínio
subheading subtitle | subtítulo encabezado título | Überschrift Unterüberschrift Untertitel Zwischenüberschrift | titre sous-titre intertitre | titolo sottotitolo | título subtítulo cabeçalho
cli command-line | línea comandos consola CLI | Kommandozeile Befehlszeile CLI | ligne commande CLI | riga comando CLI | linha comando CLI
sdk toolkit kit | kit herramientas desarrollo SDK | Entwicklungskit Werkzeugkasten SDK | kit outils développement SDK | kit strumenti SDK | kit ferramentas SDK
ide editor editors | editor entorno IDE | Editor Entwicklungsumgebung IDE | éditeur EDI IDE | editor ambiente IDE | editor ambiente IDE
linter linters lint linting | linter análisis verificar errores analizador | Linter linten Lint Prüfprogramm | linter analyseur lint vérificateur | linter analisi | linter análise
formatter formatters | formateador formateadores | formatieren Formatter | formateur formateurs mise forme | formattatore | formatador formatadores
autocomplete autocompletion completion completions | autocompletado autocompletar completar sugerencia autocompleta | Autovervollständigung Vervollständigung Codevervollständigung | autocomplétion complétion complètement saisie | completamento autocompletamento automatico | autocompletar preenchimento sugestões autocompletação completação conclusão automáticas
syntax highlight | sintaxis resaltar coloreado resalta | Syntaxhervorhebung Hervorhebung hervorheben hervorgehoben | coloration surlignage mise évidence syntaxique surligner surligné | evidenziazione evidenziare colorazione | realce destaque sintaxe destacar realçar
breakpoint breakpoints | punto interrupción puntos ruptura | Haltepunkt Haltepunkte Breakpoint Breakpoints | point arrêt pointer | punto interruzione | ponto interrupção parada
stacktrace traceback trace | traza rastro pila | Stacktrace Rückverfolgung Traceback | trace pile | traccia | rastreamento rastro pilha
exit exits | salir salida sal | beenden Ausgang verlassen Ende | quitter sortie sortir | uscire uscita esci | sair saída
kill terminate killed | terminar matar detener finalizar | beenden abbrechen töten beendet terminieren | tuer arrêter terminer | terminare uccidere | encerrar matar terminar
shutdown shut shutting down | apagar cierre detener cerrar | Herunterfahren herunterfahren heruntergefahren Abschaltung Shutdown abschalten herunterfährt | arrêt extinction arrêter éteindre fermeture | arresto spegnimento spegnere chiusura | encerramento desligamento desligar encerrar encerrada
startup boot bootstrap | arranque inicio iniciar arrancar | Start Hochfahren Startvorgang starten Startup | démarrage amorçage démarrer lancement | avvio avviare | inicialização início arranque iniciar
restart restarts | reinicio reiniciar reinicios | Neustart neustarten neu starten | redémarrage redémarrer redémarrages relancer | riavvio riavviare | reinício reinicialização reinicializações reiniciar
reload reloads reloading autoreload | recargar recarga autorrecarga recarg recargu | neu laden Neuladen Autoreload nachladen neuladen | recharger rechargement | ricaricare ricarica | recarregar recarga recarregamento
hot reload live | caliente vivo directo | Hot live laufend | chaud direct | caldo diretto | quente vivo
refresh refreshing | actualizar actualización refrescar refresco recargar renovar | aktualisieren Aktualisierung auffrischen erneuern | actualiser rafraîchir actualisation rafraîchissement | aggiornare aggiornamento | atualizar atualização recarregar
resume | reanudar retomar continuar reanuda | fortsetzen wiederaufnehmen Fortsetzung fortfahren weiterführen | reprendre reprise | riprendere ripresa | retomar continuar retomada
pause paused pausing | pausa pausar pausado | Pause pausieren pausiert anhalten unterbrechen | pause suspendre interrompre | pausa sospendere | pausa pausar pausado
skip skipping skipped | omitir saltar saltarse pasar salta omite ignorar | überspringen übersprungen auslassen weglassen | ignorer sauter passer omettre | saltare ignorare omettere | pular saltar ignorar omitir
ignore disregard | ignorar omitir pasar descartar | ignorieren übergehen beachten | ignorer négliger | ignorare trascurare | ignorar desconsiderar desprezar
suppress suppression suppressing | suprimir supresión silenciar | unterdrücken Unterdrückung | supprimer suppression réprimer | sopprimere soppressione | suprimir supressão
autogenerated auto-generated auto | autogenerado automáticamente generar automático | automatisch generieren autogeneriert Auto | généré automatiquement générés auto automatique | generare automaticamente automatico | gerar automaticamente automático
undesired unwanted undesirable | desear indeseado indeseable | unerwünscht ungewollt unerwünschte | indésirable indésiré souhaité | indesiderato | indesejado indesejada desejar
unused | usar usa utilizar | ungenutzt unbenutzt verwenden nutzen | inutilisé utiliser | inutilizzato utilizzare | usar usa utilizar
unmodified unchanged unaltered | modificar cambios cambiar igual intacto inalterado | unverändert ungeändert unmodifiziert | inchangé inchangés modifié | immutato invariato modificare | inalterado inalterada modificar intacto
unsafe insecure | inseguro insegura peligroso | unsicher unsichere gefährlich | dangereux sûr risqué | insicuro pericoloso | inseguro perigoso insegura
unauthorized unauthorised | autorizar autorización | unbefugt unberechtigt unautorisiert autorisiert | autorisé autoriser | autorizzare | autorizar
unauthenticated | autenticar | authentifizieren | authentifié | autenticare | autenticar
uncontrolled unmanaged | controlar incontrolado descontrolado | unkontrolliert ungesteuert | contrôlé incontrôlé | incontrollato controllare | controlar descontrolado
unlimited boundless | ilimitado ilimitada límite | unbegrenzt unbeschränkt grenzenlos | illimité illimitée | illimitato | ilimitado ilimitada
undefined | indefinido definir | undefiniert definieren | indéfini défini | indefinito definire | indefinido definir
unspecified | especificar indeterminado | unbestimmt angegeben | spécifié indéterminé | specificare | especificar
unsupported | compatible soportar admitir | unterstützt | pris charge supporté | supportare | suportar compatível
unreliable | fiable confiable | unzuverlässig | fiable | inaffidabile affidabile | confiável
unpredictable | impredecible imprevisible | unvorhersehbar unberechenbar | imprévisible | imprevedibile | imprevisível
unambiguous unambiguously | inequívoco ambiguo inequívocamente | eindeutig unmissverständlich unzweideutig | univoque ambigu ambiguïté | univoco inequivocabile | inequívoco ambíguo
readable legible readability | legible legibilidad | lesbar Lesbarkeit leserlich | lisible lisibilité | leggibile leggibilità | legível legibilidade
untested | probar | ungetestet getestet | testé | testare | testar
unzip | descomprimir | entpacken | décompresser | decomprimere | descompactar
unload unloading | descargar descarga | entladen Entladen | décharger déchargement | scaricare | descarregar
disconnect disconnected disconnection disconnects | desconectar desconexión desconectado | trennen Verbindungsabbruch getrennt Trennung abgebrochen | déconnecter déconnexion déconnecté | disconnettere disconnessione | desconectar desconexão desconectado
reconnect reconnects reconnection | reconectar reconexión | wiederverbinden erneut verbinden Wiederverbindung neu | reconnecter reconnexion | riconnettere riconnessione | reconectar reconexão
reuse reusable reusability | reutilizar reusar reutilizable reutilización reutiliz reúso | wiederverwenden Wiederverwendung wiederverwendbar | réutiliser réutilisable réutilisation | riutilizzare riutilizzabile riuso riutilizzo | reutilizar reutilizável reutilização reaproveitar
rewrite rewritten | reescribir reescrito reescritura | umschreiben neu schreiben überschreiben neugeschrieben | réécrire réécriture récrire | riscrivere riscritto | reescrever reescrito reescrita
redesign redesigned | rediseño rediseñar rediseñado | Neugestaltung neu gestalten überarbeiten Redesign | refonte reconcevoir repenser | riprogettare riprogettazione | redesenho redesenhar reformular
rethink reconsider | replantear reconsiderar repensar replante | überdenken neu denken | repenser reconsidérer | ripensare riconsiderare | repensar reconsiderar
redo | rehacer rehag rehech | wiederholen wiederherstellen | refaire rétablir | rifare ripristinare | refazer
rebuild rebuilt | reconstruir recompilar reconstrucción | neu aufbauen Neuaufbau wiederaufbauen bauen | reconstruire reconstruction recompiler | ricostruire | reconstruir recompilar
recreate | recrear volver crear | neu erstellen neuerstellen | recréer | ricreare | recriar
resubmit resend | reenviar volver enviar | erneut senden | renvoyer | reinviare | reenviar
reformat reformatting | reformatear reformateo | neu formatieren Umformatierung | reformater reformatage | riformattare | reformatar
reorganize rearrange reorder | reorganizar reordenar reorden | umordnen neu anordnen umorganisieren ordnen | réorganiser réarranger réordonner | riorganizzare riordinare | reorganizar reordenar
reroute rerouting | redirigir desviar | umleiten | dérouter rediriger | reindirizzare | redirecionar
misconfigured misconfiguration | mal configurar configuración | fehlkonfiguriert Fehlkonfiguration falsch konfigurieren | mal configuré | configurare errata | mal configurar
mismatch mismatched | discrepancia desajuste incompatibilidad desigual | Diskrepanz Unstimmigkeit Abweichung | discordance décalage incohérence | discrepanza mancata corrispondenza | incompatibilidade divergência discrepância
outdated out-of-date | desactualizado obsoleto anticuado desactualizada | veraltet überholt | obsolète dépassé périmé | obsoleto superare | desatualizado obsoleto
up-to-date | actualizar día actual | aktuell aktuelle Stand | jour actualisé | aggiornare | atualizar dia
underlying underneath | subyacente subyace internamente interno fondo | zugrunde liegend zugrundeliegend darunter darunterliegend Haube | sous-jacent jacent arrière-plan coulisses | sottostante | subjacente subjacentes baixo internamente capô
underneath beneath hood | internamente debajo bajo fondo capó interior | Haube unter Hintergrund intern darunter | coulisses capot arrière-plan dessous interne arrière plan | sotto cofano internamente | capô baixo internamente interior dentro
scenes scene behind | bambalinas internamente escenas bastidores fondo segundo | Hintergrund Kulissen | coulisses arrière-plan | quinte scene | bastidores cenas
seamless seamlessly smooth smoothly | fluido fluida problemas perfectamente fluidez costuras transparente | nahtlos reibungslos | fluide transparent harmonieux parfaitement accroc couture | fluido perfettamente | perfeitamente contínuo integrar perfeição fluida fluído
explicitly explicit | explícito explícitamente explícita | ausdrücklich explizit explizite expliziter | explicitement explicite explicites | esplicitamente esplicito | explicitamente explícito explícita
dynamic dynamically | dinámico dinámicamente dinámica | dynamisch | dynamique dynamiquement | dinamico dinamicamente | dinâmico dinamicamente dinâmica
static statically | estático estática estáticamente | statisch statische | statique statiquement statiques | statico staticamente | estático estática estaticamente
hierarchy hierarchical | jerarquía jerárquico | Hierarchie hierarchisch | hiérarchie hiérarchique | gerarchia gerarchico | hierarquia hierárquico
hybrid | híbrido | hybrid Hybrid | hybride | ibrido | híbrido
immutable immutability | inmutable inmutabilidad | unveränderlich Unveränderlichkeit | immuable immuabilité | immutabile immutabilità | imutável imutabilidade
stateless |  | zustandslos | état |  |
serverless | servidor | serverlos serverless | serveur | serverless | servidor
hypervisor | hipervisor | Hypervisor | hyperviseur | hypervisor | hipervisor
vm vms virtual-machine virtual | máquina virtual máquinas virtuales MV | virtuell Maschine VM VMs | machine virtuelle VM machines virtuelles | macchina virtuale VM | máquina virtual VM virtuais
datacenter datacenters | centro datos centros | Rechenzentrum Rechenzentren Datenzentrum | centre données | centro dati | centro dados centros data
downtime outage outages | inactividad interrupción caída indisponibilidad interrupciones tiempo | Ausfallzeit Ausfall Stillstand Ausfälle | panne indisponibilité arrêt temps interruption | inattività interruzione fermo disservizio | inatividade indisponibilidade interrupção queda
provision provisioning | aprovisionamiento aprovisionar suministro provisión | Bereitstellung bereitstellen Provisionierung | provisionnement approvisionnement | provisioning fornitura approvvigionamento | provisionamento provisionar aprovisionamento
resilient resilience resiliency | resistente resiliente resiliencia resistentes resistencia | widerstandsfähig robust belastbar Resilienz resilient | résilient résilience résistant | resiliente resilienza | resiliente resiliência resistente
couple | acoplado acoplados acoplamiento | gekoppelt Kopplung koppeln | couplé couplage | accoppiato accoppiamento | acoplado acoplamento
agile agility | ágil agilidad | agil Agilität | agile agilité | agile agilità | ágil agilidade
stakeholder stakeholders | interesado interesados implicar partes | beteiligen Interessengruppen Stakeholder | intervenant partie prenante parties prenantes | parte interessare | interessar partes
toil | esfuerzo trabajo tedioso | Mühe Plackerei Routinearbeit | labeur corvée | fatica | esforço trabalho
drift | deriva desviación variación | Drift Abweichung abdriften | dérive | deriva | desvio deriva
immutable-infrastructure bespoke tailor-made | medida personalizado | maßgeschneidert individuell | sur-mesure mesure | misura personalizzato | medida personalizado
tenancy multitenancy tenant multitenant | inquilino tenencia arrendamiento multiinquilino | Mandant Mandantenfähigkeit | locataire mutualisé | tenant | inquilino locação
outsource outsourced outsourcing | externalizar subcontratar tercerizar subcontratación | auslagern Auslagerung | externaliser sous-traiter externalisation | esternalizzare | terceirizar terceirização subcontratar
offline | conexión desconectado línea | offline Offline | ligne déconnecté | offline disconnesso | offline conexão desconectado
online | línea internet red | online Online Internet Netz | ligne internet | online rete linea | online linha internet rede
inbound incoming | entrante entrantes | eingehend eingehende | entrer entrante entrantes | entrata ingresso | entrada receber entrante
hijack hijacking | secuestro secuestrar | Entführung kapern Übernahme | détournement détourner | dirottamento | sequestro sequestrar
sniff sniffing | detección olfatear rastreo | Schnüffeln Ausspähen | reniflage détection | rilevamento | detecção farejar
downgrade | degradación degradar bajar versión | Herabstufung herabstufen zurückstufen | rétrograder dégrader rétrogradation | retrocedere declassamento | rebaixar rebaixamento desatualização
sandbox sandboxed sandboxing | aislar entorno pruebas aislamiento | Sandbox isolieren abgeschottet | bac sable isolé | isolare sandbox | isolar caixa areia
strip stripped stripping | eliminar quitar despojar | entfernen abschneiden | supprimer retirer enlever | rimuovere togliere | remover retirar
trim trimmed | recortar recorte | kürzen stutzen zuschneiden | rogner élaguer couper | tagliare rifilare | aparar cortar
batch batches batched batching | lote lotes agrupar tanda | Stapel Charge Batch gebündelt Schub | lot lots groupé fournée | lotto lotti gruppo | lote lotes agrupar
pending | pendiente pendientes | ausstehend anstehend offen schwebend | attente suspens cours | sospeso attesa pendente | pendente pendentes
idle | inactivo inactiva ocioso reposo | untätig Leerlauf inaktiv müßig | inactif oisif inoccupé | inattivo ozioso | inativo ocioso parado
stream streams | flujo transmitir transmisión transmisiones emitir retransmisión flujos corriente | Stream streamen Datenstrom strömen übertragen Übertragung gestreamt | diffuser flux diffusion streaming | flusso trasmettere trasmissione streaming | transmitir transmissão fluxo fluxos streaming
bubble bubbles | burbuja burbujear burbujean propagar | Blase aufsteigen Bläschen | bulle remonter | bolla propagare | bolha propagar borbulhar
isomorphic | isomórfico isomorfo | isomorph | isomorphe isomorphique | isomorfo | isomórfico isomorfo
agnostic neutral independent | agnóstico independiente | unabhängig agnostisch neutral | agnostique indépendant | agnostico indipendente | agnóstico independente
portable portability | portátil portable portabilidad | tragbar portabel portierbar | portable portabilité portatif | portabile portatile | portátil portável portabilidade
port | portar adaptar migrar | portieren übertragen Portierung | porter portage | portare porting | portar migrar
fork forks | bifurcación bifurcar fork | Abspaltung Fork abspalten Gabelung | fork bifurcation bifurquer dupliquer | fork biforcazione | fork bifurcação
commit commits committed committing | confirmar confirmación enviar commit | Commit committen einchecken | commit valider validation | commit | commit commits confirmar
pull fetch | obtener extraer traer obtén solicitud | abrufen holen ziehen | tirer récupérer | ottenere recuperare | obter puxar buscar
merge-request PR | solicitud petición | Anfrage Pull-Request | demande fusion | richiesta | solicitação pedido
issue issues | incidencia problema asunto incidente | Issue Problem Ticket Vorgang | ticket problème incident | segnalazione problema | problema issue questão
staging staged | preparación ensayo pruebas | Staging bereitgestellt vorgemerkt | préproduction indexé | preparazione | homologação preparação
pipeline pipelines | canalización flujo tubería | Pipeline Ablauf | chaîne pipeline | pipeline | esteira fluxo pipeline
changelog | registro cambios historial | Änderungsprotokoll Änderungsliste | journal modification | registro modifiche | registro alterações mudanças
roadmap | hoja ruta | Fahrplan Roadmap | feuille route | tabella marcia percorso | roteiro planejamento
milestone milestones | hito hitos | Meilenstein Meilensteine | jalon étape | pietra miliare traguardo | marco marcos
showcase showcases | muestra escaparate exhibición exposición mostrar vitrina | Schaufenster Vorzeige Präsentation zeigen Showcase | vitrine démonstration présenter | vetrina mostrare | vitrine mostra demonstração
demo demos | demostración demo | Demo Vorführung Vorführversion | démo démonstration | demo dimostrazione | demonstração demo
playground | patio juegos pruebas zona | Spielplatz Spielwiese | terrain jeu aire | parco giochi area prova | parque playground área testes
starter starters | inicial inicio partida comienzo | Starter Einstieg Ausgang Anfang | départ démarrage débuter | iniziale partenza avvio | inicial partida início
getting started first-steps | primeros pasos empezar comenzar introducción | Erste Schritte Einstieg loslegen | premiers démarrage commencer débuter prise main | iniziare primi passi | primeiros passos começar introdução
quickstart quick | inicio rápido guía | Schnellstart Kurzanleitung | démarrage rapide | avvio rapido | início rápido
newcomer newcomers beginner beginners novice | principiante novato recién llegado nuevo novatos principiantes | Anfänger Neuling Einsteiger Neulinge | débuter novice nouveau venu | principiante novizio | iniciante novato principiante recém-chegado
faq | preguntas frecuentes | häufig Fragen FAQ | question fréquentes foire | domande frequenti | perguntas frequentes
prerequisite prerequisites | requisito requisitos previo | Voraussetzung Voraussetzungen Vorbedingung | prérequis préalable condition | prerequisito prerequisiti | pré-requisito requisito
computer informatics computing computational | informática informático computación cómputo computacional ordenador computadora | Informatik informatisch Computer rechnerisch EDV | informatique informatiques ordinateur calcul | informatica informatico calcolo | informática computação computacional informático
discipline | ciencia disciplina informática | Wissenschaft Disziplin Informatik | science discipline informatique | scienza disciplina informatica | ciência disciplina informática
built-in built integrate bundled native | incorporar integrar nativo propio | eingebaut eingebaute eingebauten integrieren mitgeliefert vorhanden | intégré intégrer intégrés natif fourni | incorporare integrare nativo predefinito | embutir integrar incorporar nativo
standalone self-contained | autónomo independiente autocontenido autosuficiente | eigenständig selbstständig unabhängig Standalone | autonome indépendant | autonomo indipendente | autônomo independente autónomo
box boxed | caja entrada serie tal viene inmediato casilla | Haus Karton Kasten Kästchen direkt Stange | emploi boîte prêt natif encadré | scatola subito riquadro pronto | caixa pronto automaticamente imediato padrão
scratch | cero principio nuevo | Grund null Neuem vorne | zéro partir | zero capo | zero
trade-off tradeoff tradeoffs compromise compromises | compromiso equilibrio compensación concesión disyuntiva | Kompromiss Abwägung Zielkonflikt Kompromisse | compromis arbitrage concession | compromesso scelta equilibrio | compensação compromisso equilíbrio escolha
user-friendly friendly approachable intuitive | fácil fáciles amigable amigables usar intuitivo sencillo | benutzerfreundlich freundlich intuitiv zugänglich verständlich | convivial accessible accessibles simple intuitif ergonomique | facile semplice intuitivo amichevole | amigável amigáveis fácil intuitivo
state-of-the-art cutting-edge cutting edge | vanguardia puntera última puntero avanzado | hochmodern Spitzen neueste modernste Spitzentechnologie | pointe avant-garde dernier cri | avanguardia punta avanzato | vanguarda ponta última
mainstream prevalent widespread | predominante extendido generalizado prevalente notoriedad mayoritario | vorherrschend verbreitet üblich weitverbreitet | dominant répandu courant | prevalente diffuso dominante | predominante prevalente difundido
cross-cutting crosscutting cross | transversal transversales cruzar | querschnittlich übergreifend quer | transversal transversale transverse croisé | trasversale | transversal transversais cruzar
cross-platform multiplatform multi platform | multiplataforma plataformas | plattformübergreifend | multiplateforme | multipiattaforma | multiplataforma
fine-grained granular grained granularity detailed fine | detallado granular fino granularidad minucioso preciso | feingranular feinkörnig granular fein detailliert Granularität | fin granulaire précis granularité | granulare dettagliato fine | granular detalhado refinar granularidade fino
drop-in replacement | directo reemplazo sustituto inmediato | direkt Ersatz unmittelbar | direct remplacement | diretto sostituto | direto substituto
drop dropped dropping | eliminar eliminó abandonar quitar retirar soltar caer caída dejar | entfernen entfernte entfallen fallen streichen Abbruch weglassen | supprimer supprimé abandonner abandon coupure chute retirer | eliminare rimuovere abbandonare caduta | remover removeu descartar abandonar queda eliminar
support supported supports supporting | compatible compatibles compatibilidad admitir admite soporte soportar permitir | unterstützen unterstützt Unterstützung unterstützte kompatibel | charge prise compatible compatibilité gérer | supporto supportare compatibile compatibilità | suportar suporte compatível compatibilidade
disabled disable | deshabilitar desactivar deshabilita desactiv | deaktiviert deaktivieren abgeschaltet ausgeschaltet | désactivé désactiver désactivation | disabilitare disattivare | desativar desabilitar
depend depends | depende depender función | abhängig je abhängen hängt | dépend fonction dépendant | seconda dipende | depender depende
according accordingly | según acuerdo conforme | laut gemäß zufolge entsprechend nach | selon conformément après | secondo conforme | segundo acordo conforme
otherwise contrary else | contrario caso modo | andernfalls sonst ansonsten anderenfalls | sinon autrement contraire cas | altrimenti contrario caso | contrário caso senão
contrary unlike opposed | diferencia contrario contraria contrariamente comparación | Gegensatz Unterschied anders entgegen | contrairement contraire opposé différence | differenza contrario contrariamente | diferente contrário diferentemente contrariamente
instead rather alternatively | lugar vez cambio | stattdessen anstelle vielmehr anstatt | place plutôt lieu | invece posto | vez lugar invés
regardless irrespective | independientemente importar importa margen | unabhängig ungeachtet egal | indépendamment importe | indipendentemente prescindere | independentemente independente importa
alongside together along | junto juntos lado conjuntamente vez | zusammen neben gemeinsam | côté ensemble parallèle | insieme accanto | junto juntos lado
together combine | unir junto juntos conjunto juntar | zusammen gemeinsam miteinander | ensemble même | insieme | juntos junto juntas
later afterwards | adelante después luego tarde posteriormente | später danach nachher | tard suite ensuite après | dopo avanti tardi poi | adiante depois tarde posteriormente
next following continuation | continuación siguiente próximo seguir | nächste nächsten nächst anschließend weiter folgend | suivant suite prochain ensuite | prossimo seguente successivo dopo | seguir seguida próximo próxima próximos seguinte
top above | encima arriba sobre superior principal primero | oben obere darüber zusätzlich oberste | dessus haut plus supérieur premier principal | sopra cima alto superiore | cima topo superior acima principal
longer anymore already | ya más | mehr nicht länger | plus | più | mais já
ago past since | hace atrás pasado | vor her vergangen | il avait passé | fa passato | atrás passado há
ever once sometime | alguna vez jamás | jemals je schon | déjà jamais | mai | já alguma vez
eventually finally ultimately | eventualmente finalmente final cabo terminé | schließlich irgendwann letztlich endlich | finalement final finir fini | infine finalmente | eventualmente finalmente fim
somehow someway | alguna manera algún modo forma | irgendwie | quelque manière sorte | qualche modo | alguma forma maneira modo
anyway anyhow whatever | todos modos cualquier igualmente formas | jedenfalls sowieso trotzdem ohnehin | toute façon quoi qu'il même | comunque ogni modo | qualquer forma mesmo assim
anywhere everywhere | ninguna ningún cualquier parte lugar sitio | überall irgendwo nirgendwo nirgends | partout nulle part n'importe | ovunque nessuna parte qualsiasi | qualquer lugar nenhum parte
meanwhile whilst while | mientras tanto aunque entretanto | währenddessen inzwischen unterdessen während | pendant entre-temps tandis attendre | mentre frattempo intanto | enquanto isso entretanto embora
heavily strongly | muy mucho gran fuertemente enormemente medida | stark sehr erheblich intensiv | fortement beaucoup lourdement énormément | fortemente molto | fortemente muito bastante grandemente
highly | muy altamente mucho sumamente | sehr äußerst hochgradig höchst | très fortement hautement vivement | molto altamente | altamente muito
literally | literalmente literal | buchstäblich wörtlich | littéralement | letteralmente | literalmente
inherently intrinsic | inherente inherentemente intrínseco | inhärent Natur | intrinsèquement inhérent | intrinsecamente intrinseco | inerentemente inerente intrínseco
presumably supposedly | supuestamente presumiblemente | vermutlich angeblich | supposément vraisemblablement | presumibilmente | supostamente presumivelmente
worthwhile | merece valer pena vale | wert lohnen lohnt | mérite valoir peine vaut | vale pena | vale pena valer
aware | cuenta consciente presente | beachten bewusst denken bedenken | compte conscient garder esprit noter | conto consapevole presente | conta ciente atenção lembre
note notice | cuenta fijarse fíjate observar observe notar nota advertir observa | beachten bemerken achten auffallen Hinweis beachte auffällt | noter remarquer noté | notare nota | note observe observar perceba notar repare
attention heed | atención prestar presta fijarse | achten Aufmerksamkeit beachten | attention prêter | attenzione prestare | atenção preste observe prestar
pay paying | prestar presta pagar | achten schenken zahlen | prêter payer | prestare pagare | preste prestar pagar
check checks checked | consultar consulta revisar revisa comprobar comprueba verificar mirar echar vistazo asegurar | prüfen testen überprüfen ansehen nachsehen schauen kontrollieren | consulter vérifier regarder | controllare verificare consultare guardare | confira conferir verificar verifique consultar veja checar
tell tells told | indicar avisar informar contar indica | mitteilen teilen anweisen erzählen | indiquer indiquera informer | indicare informare | informar indicar falar falarei
prefer preferred | preferir prefiere prefier utilizar | bevorzugen vorziehen bevorzugt lieber nutzen | privilégier privilégiez préférer utiliser | preferire preferito utilizzare | preferir prefira preferível utilize
learn | información aprender aprendizaje conocer | lernen erfahren Lernen | apprendre découvrir | imparare scoprire | aprender saiba
working work works | funcionar funciona trabajar | funktionieren arbeiten Arbeit | fonctionner fonctionne marche travailler programmer | funzionare funziona lavorare | funcionar funciona trabalhar
serve serving | servir | bereitstellen bereitgestellt ausliefern ausgeliefert dienen bedienen | servir servi accessible fournir | servire fornire | servir acessível inicializar
expose | exponer expuesto expone | freigeben freigegeben freigegebene bereitstellen offenlegen exponieren | exposer exposé | esporre esposto | expor exposto exposta
pass passed passing passes | pasar pasado pasa pasados | übergeben übergebene übergibt weitergeben weiterreichen übergebenen | passer transmettre passé transmis fournir | passare passato passa passati | passar passado passada passados
pin pinned pinning | fijar fija fijado anclar pin | pinnen festlegen anheften fixieren angepinnt gepinnt | épingler épinglez épinglé figer | fissare bloccare appuntare | fixar fixe
hit tap | presionar presiona pulsar pulsa golpear | drücken tippen treffen schlagen | appuyer frapper cliquer | premere colpire | pressionar clicar apertar
convey express communicate | transmitir expresar comunicar | vermitteln ausdrücken | transmettre exprimer communiquer | trasmettere esprimere comunicare | transmitir expressar
grasp comprehend understand | entender comprender captar asimilar | begreifen erfassen verstehen | saisir comprendre | afferrare capire comprendere | entender compreender captar
realize realized realise realization realizing | cuenta darse conclusión percatarse | erkennen bemerken merken Erkenntnis feststellen klar | réaliser compte constater prise conscience | rendersi conto accorgersi capire | perceber percebi percebeu conta notar
tend tends tendency | tender tiende soler suele suelen tienda | neigen tendieren neigt oft | tendance tend tendre | tendere tende tendenza | tender tende tenda costumar
struggle | luchar lucha dificultad costar | kämpfen ringen Mühe schwertun | lutter lutte peiner difficulté | lottare lotta fatica faticare | lutar luta dificuldade
stuck stagnate trapped | atascado estancado atrapar bloquear | festgefahren feststecken stecken hängen | bloqué coincé piégé | bloccare incastrato | preso travado empacado
tired exhausted bored | cansado cansar harto cansé agotado | müde erschöpft satt | fatigué épuisé lassé marre | stanco stufo | cansado exausto
overwhelm overwhelmed overwhelming | abrumar abrumado abrumador agobiado agobiar | überwältigen überfordert überwältigend überfordern | accabler débordé submergé écraser accablé | sopraffatto travolto opprimente sopraffare | sobrecarregado avassalador oprimido sobrecarregar
harsh rough severe | duro dura áspero severo | hart rau harsch streng | dur rude sévère | duro aspro severo | duro dura áspero severo
subtle subtly | sutil sutiles sutilmente | subtil fein feinsinnig | subtil subtile | sottile | sutil sutis
fancy sophisticated elaborate | elegante sofisticado sofisticada elaborar lujoso | ausgefallen schick aufwändig schmackhaft lecker edel raffiniert | sophistiqué sophistiqués raffiné chic élaboré élégant | elegante elaborare sofisticato | chique sofisticado saboroso saborosos elaborado elegante
cute adorable | lindo mono adorable bonito simpático simpáticos | süß niedlich hübsch | mignon adorable | carino adorabile | fofo bonito adorável
cool awesome neat | genial guay increíble chulo estupendo | cool toll großartig klasse prima | super génial cool chouette | fantastico figo forte bello | legal incrível bacana ótimo
nice pretty | lindo linda bonito bonita agradable mejor | schöner schön netter hübsch | joli sympa agréable beau | bello carino piacevole | bonito agradável legal
simply simplify simplicity simple | simplificar simplicidad sencillez simplemente | vereinfachen Einfachheit einfach | simplifier simplicité simplement | semplificare semplicità semplicemente | simplificar simplicidade simplesmente
reachable | contactar contacto alcanzar comunicarse | erreichen melden wenden | contacter joindre atteindre | contattare raggiungere | contatar contato alcançar
contact contacts | contacto contactar | Kontakt kontaktieren wenden | contact contacter | contatto contattare | contato contacto contatar
head | dirigir volver encabezado vuelve | begeben wenden | diriger | dirigersi | dirigir voltar
dive diving deep | profundizar profundiz profundidad profundo | eintauchen vertiefen tiefer tief | plonger approfondir détail profondeur | approfondire immergersi | aprofundar mergulhar fundo
pave smooth | allanar pavimentar camino | ebnen pflastern | ouvrir paver voie | spianare pavimentare | pavimentar abrir
spread | difundir extender propagar | verbreiten ausbreiten | répandre diffuser | diffondere | espalhar difundir
ship ships shipped shipping | incluir incluye enviar entregar | ausliefern mitliefern enthalten liefern | livrer fournir inclure livré | fornire includere spedire | incluir fornecer entregar enviar
power powers | impulsar potenciar alimentar basar funcionar | antreiben angetrieben betreiben unterstützt | propulser alimenter propulsé motoriser | alimentare potenziare basare | alimentar impulsionar mover
driven driving | impulsar basar dirigir orientar guiar | gesteuert getrieben angetrieben orientiert basierend | piloté axé orienté guidé dirigé conduit | guidato basare orientare | orientar impulsionar guiar dirigir basear
base basis | basar base vegetal partir | basierend basieren Basis Grundlage | basé baser base fondé partir | basare base | basear base
aimed | buscar objetivo apuntar pretender intentar busca | zielen anstreben Ziel versuchen | viser objectif but chercher | puntare mirare cercare obiettivo | visar buscar objetivo mirar
intend expected | esperar previsto desear querer pensar destinar | beabsichtigen vorgesehen gedacht gewollt erwartet | prévu voulu attendu destiné | previsto inteso voluto destino | pretender previsto esperar destino
dedicate specific | específico dedicar exclusivo específicos | dediziert eigenen speziell eigen | dédié spécifique consacré | dedicare specifico | dedicar específico
robust solid | sólido sólida robusto robusta firme | robust stabil solide | robuste solide | robusto solido | robusto sólido sólida
suited suitable | adecuado apto apropiado idóneo amigable | geeignet passend angemessen | adapté approprié convient | adatto idoneo | adequado apropriado indicar
locate | ubicar encontrar encuentra situar | befinden liegen gelegen Ort | situé trouve emplacement localisé | situare trova posizione | localizar encontrar situar
remain remains stay | permanecer mantener mantenerte | bleiben bleibt weiterhin | rester demeurer reste | restare rimanere | permanecer continuar manter
missing lacking absent | faltar falta existe ausente faltante | fehlend fehlen vermisst | manquant manque absent | mancante manca assente | faltando ausente falta faltante
meaningful significant | significativo importante sentido relevante útil | sinnvoll bedeutungsvoll aussagekräftig bedeutsam | significatif sens important pertinent | significativo sensato importante | significativo importante relevante
sensible meaningful | sentido sensato lógico | sinnvoll Sinn | sens logique compréhensible sensé | senso sensato | sentido lógico
performance performant | rendimiento desempeño | Leistung performant hochperformant Performanz Performance | performance performant rapidité | prestazioni performance rendimento | desempenho performance
completion done | finalización completar terminar | Abschluss Fertigstellung | fin achèvement | completamento | conclusão término
finish finishes | terminar acabar finalizar | beenden abschließen erledigen fertig zubereiten | finir terminer achever fini | finire terminare concludere | terminar finalizar acabar concluir
involve involves | implicar requerir conllevar involucrar suponer | erfordern beinhalten umfassen verlangen einbeziehen | impliquer nécessiter comporter | comportare implicare richiedere | envolver exigir implicar
imagine suppose | imaginar imagina suponer supong | vorstellen angenommen | imaginer supposer | immaginare supporre | imaginar imagine supor
default defaults | predeterminado predeterminada defecto omisión predeterminados | Standard Default Defaultwert Voreinstellung standardmäßig Defaultparameter Defaultkonfiguration Standardwert | défaut prédéfini | predefinito default impostazione | padrão predefinido
value values | valor valores | Wert Werte Defaultwert Defaultwerte Standardwert Rückgabewert Rückgabewerte Werttyp Standardwerte | valeur | valore valori | valor valores
parameter parameters | parámetro parámetros | Parameter Defaultparameter Konfigurationsparameter Defaultkonfigurationsparameter Funktionsparameter | paramètre | parametro | parâmetro parâmetros
use case cases | uso caso usos casos | Anwendungsfall Anwendungsfälle Anwendungsfällen Einsatzzweck | cas usage utilisation | caso uso casi | caso uso casos
same identical itself | mismo misma propio | derselbe dieselbe dasselbe denselben derselben demselben desselben dieselben gleich gleiche gleichen | même mêmes identique comme | stesso medesimo | mesmo mesma própria próprio mesmos
latest newest recent | último última reciente últimas últimos | neueste neuesten neuester letzte aktuellste höchste neueren neuere | dernier dernière dernières récent récente | ultimo ultima recente | último última recente
newer newest | reciente nuevo nueva | neue neuere neueren neueste | récent nouveau nouvelle | nuovo recente | recente novo nova
first firstly beginning | primero primera primer antes inicio | zuerst zunächst Erste erste ersten erster erstes erstens Erstes | premier première abord commencer | primo prima innanzitutto | primeiro primeira primeiros primeiras
third party parties | tercero terceros tercer tercera terceras | dritte dritter Dritter Dritten Drittanbieter dritten | tiers tierce troisième | terzo terzi terza terze parti | terceiro terceiros terceira
second seconds instant | segundo segundos | Sekunde Sekunden gleich | seconde secondes instant | secondi | segundos
microsecond millisecond nanosecond microseconds milliseconds | microsegundo milisegundo | Mikrosekunde Mikrosekunden Millisekunde | microseconde milliseconde | microsecondo millisecondo | microssegundo milissegundo
called named so-called | llamado llamada llamar denominar | sogenannt genannt aufgerufen aufrufen namens sogenannten | appelé appeler nommé | chiamato denominare | chamado chamada chamados chamadas chama chamar
required mandatory | requerir obligatorio necesario | erforderlich benötigen Pflicht notwendig | requis obligatoire nécessaire exigé | richiesto obbligatorio | obrigatório obrigatória obrigatórios requerer necessário exigir
request requests | solicitud petición solicitudes peticiones | Anfrage Anfragen Request | requête demande requêtes | richiesta richieste | requisição requisições solicitação pedido pedidos
create creating | crear | erstellen anlegen | créer créé | creare | criar criado criada criados criadas
response responses | respuesta respuestas | Antwort Response Responses | réponse réponses | risposta risposte | resposta respostas retorno
amount quantity | cantidad monto | Menge Anzahl Betrag | quantité montant nombre | quantità importo | quantidade quantia
think thought thinking | pensar parecer considerar parece | denken finden glauben finde überlegen | penser imaginer concevoir croire | pensare credere sembrare | pensar achar pense considerar
spend spent spending | pasar gastar invertir pasado dedicar | verbringen ausgeben verbracht aufwenden | passer dépenser passé consacrer | passare spendere trascorrere | passar gastar dedicar
place order | pedir pedido | bestellen aufgeben | commander passer | ordinare | pedir pedido
send sent | devolver enviar reenviar | zurücksenden senden schicken zurückschicken | renvoyer envoyer | rimandare inviare | enviar devolver mandar
returned | volver devolver devuelve vuelta regresar vuelve | zurück zurückkehren zurückkommen zurückgeben zurückgegeben | revenir retour renvoyer retourner renvoyé | tornare restituire ritornare | voltar retornar devolver
write writing coding code | escribir programar código anotar | schreiben programmieren Code | écrire programmer réécrire code | scrivere programmare codice | escrever programar código
body request-body | cuerpo | Body Körper Requestbody Rumpf | corps | corpo | corpo
information info details | información datos | Information Informationen Kontaktinformationen Angaben Info Lizenzinformationen | information infos | informazione informazioni | informação informações
clean tidy | limpiar ordenar | aufräumen reinigen putzen sauber | nettoyer ranger | pulire riordinare | limpar arrumar
event events | evento eventos | Event Ereignis Events Eventhandler Ereignisse | événement | evento eventi | evento eventos
web | web | Web Webframework Webanwendung Netz | web | web | web
model models | modelo modelos | Modell Modelle Eingabemodell Ausgabemodell Modelkonfiguration Modellkonfiguration | modèle modèles | modello modelli | modelo modelos
data raw | datos crudos brutos procesar | Daten Rohdaten roh | données brutes brut | dati grezzi | dados brutos
annotation annotations | anotación anotaciones | Annotation Annotationen Typannotation Typannotationen Anmerkung | annotation | annotazione | anotação anotações
type types typing | tipo tipos tipado | Typ Typen Datentyp Datentypen Typannotation Typisierung Anwendungstypen | type types typage | tipo tipi | tipo tipos tipagem
worker workers process | trabajador worker proceso | Worker Workerprozess Workerprozesse Workerprozessen Arbeiter | worker processus travailleur | worker processo | worker processo trabalhador
machine-learning | aprendizaje automático máquina | maschinell Lernen maschinelles maschinellen | apprentissage automatique machine | apprendimento automatico | aprendizado aprendizagem máquina
path route paths | ruta camino | Pfad Pfadoperation Pfadoperationen Pfadausdruck Pfade | chemin accès | percorso | caminho rota path
utility utilities helper helpers | utilidad auxiliar ayuda utilidades | Hilfsfunktion Hilfsfunktionen Hilfsprogramm Dienstprogramm Hilfs helfen | utilitaire utilitaires outil aide | utilità ausiliario aiuto | utilitário auxiliar utilitários
connection pool | conexión conexiones reserva | Datenbankverbindung Datenbankverbindungen Verbindung Pool | connexion | connessione connessioni | conexão conexões
system management | sistema | System Containerverwaltungssystem Verwaltungssystem | système | sistema | sistema
language programming | lenguaje idioma | Programmiersprache Sprache Hauptsprache | langage langue | linguaggio lingua | linguagem língua
development mode developer | desarrollo desarrollador | Entwicklung Entwickler Entwicklermodus Entwicklungsmodus | développement développeur | sviluppo | desenvolvimento desenvolvedor
mode modes | modo modos | Modus Entwicklermodus Modi | mode | modalità | modos
expression path-expression | expresión | Ausdruck Pfadausdruck Ausdrücke | expression | espressione | expressão
user users interface | usuario interfaz | Benutzer Benutzeroberfläche Benutzeroberflächen Dokumentationsbenutzeroberflächen | utilisateur interface | utente interfaccia | usuário interface
application-specific | específico | spezifisch anwendungsspezifisch bestimmt anwendungsspezifischer | spécifique | specifico | específico
configuration model-configuration | configuración | Konfiguration Modellkonfiguration Konfigurationsparameter | configuration | configurazione | configuração
repetition repeat duplication duplicate | repetición duplicación | Wiederholung Codeduplizierung Codeverdoppelung Duplizierung Verdoppelung | répétition duplication dupliquer | ripetizione duplicazione | repetição duplicação
provider identity-provider | proveedor | Anbieter Provider Autorisierungsanbieter | fournisseur | fornitore | provedor fornecedor
authorization authorize | autorización autorizar | Autorisierung Berechtigung Autorisierungsanbieter | autorisation autoriser | autorizzazione | autorização autorizar
exclusive exclude mutually | excluyente excluyentes exclusivo excluir | ausschließen schließen ausschließlich exklusiv gegenseitig | exclusif exclure | esclusivo escludere | exclusivo excludente excludentes
equivalent equal | equivalente igual | äquivalent gleichwertig entsprechend | équivalent équivaut | equivalente | equivalente
header headers request-header | encabezado header cabecera | Header Kopfzeile Headern Antwortheader | tête têtes entête en-tête en-têtes | intestazione header | cabeçalho cabeçalhos header
extra additional further | adicional adicionales extra | zusätzlich extra weitere | supplémentaire supplémentaires extra additionnel | aggiuntivo ulteriore extra | adicional extra adicionais
advanced | avanzado avanzada | fortgeschritten erweitert | avancé avancée avancés poussé | avanzato | avançado avançada
normal regular plain | normal regular corriente | normal gewöhnlich einfach regulär | normal classique ordinaire | normale regolare | normal regular comum
follows following | siguiente | folgt folgend | suit suivant suivre | segue seguente | segue seguinte
setting set define | establecer configurar definir | festlegen einstellen | définir définissant paramétrer | impostare definire | definir configurar
inside within in | interior | innen befinden | intérieur sein | interno | interior
include includes included | incluyendo incluye incluir | einschließlich einschließen schließen enthalten inklusive | compris inclure inclut | incluso compreso | incluir inclui
tools tooling | herramienta | Tool Werkzeuge Werkzeug | outil outils outillage | strumento strumenti | ferramenta
nowadays today | actualmente actual hoy día actualidad | heutzutage heute | jours aujourd'hui actuellement | oggi giorno oggigiorno | hoje dia atualmente
touch access | tocar acceder | berühren zugreifen | toucher accéder | toccare accedere | tocar acessar acesse
outbound outgoing | saliente salientes | ausgehend ausgehende | sortir sortante sortants | uscita | saída
upstream | ascendente | vorgelagert | amont | monte | montante
downstream | descendente | nachgelagert | aval | valle | jusante
uptime | disponibilidad funcionamiento | Betriebszeit Verfügbarkeit | disponibilité | operatività disponibilità | disponibilidade
monolingual | monolingüe | einsprachig | monolingue | monolingue | monolíngue
stateful |  | zustandsbehaftet | état |  |
mutable mutate mutation mutating mutated | mutable mutar mutación mutado modificar | veränderlich verändern mutieren Mutation | muable mutable modifier mutation muter | mutabile mutare mutazione | mutável mutar mutação
unmount unmounting unmounted | desmontar desmontaje | aushängen entfernen | démonter démontage | smontare | desmontar desmontagem
decoupled decouple decoupling | desacoplado desacoplados desacoplar desacoplamiento | entkoppelt Entkopplung entkoppeln | découplé découplage | disaccoppiato disaccoppiamento | desacoplado desacoplamento
loosely loose | débilmente suelto flojo | lose locker | faiblement lâche | debole lasco sciolto | fracamente frouxo solto
tightly tight | estrechamente ajustado apretar fuertemente | eng fest | étroitement serré | strettamente stretto | fortemente estreitamente apertado
zip zipped compressed | comprimir comprimido | Zip gezippt komprimieren | compresser compressé | comprimere compresso | compactar compactado
unreadable illegible | ilegible | unlesbar | illisible | illeggibile | ilegível
slide | deslizador control | Schieberegler Regler | curseur | cursore | controle deslizante
English British England Britain | inglés inglesa ingleses británico | Englisch englisch englische englischen Engländer britisch | anglais anglaise britannique | inglese inglesi britannico | inglês inglesa britânico
Spanish Spain Castilian | español española castellano España españoles | Spanisch spanisch spanische Spanier Spanien | espagnol espagnole castillan Espagne | spagnolo spagnola castigliano Spagna | espanhol espanhola castelhano Espanha
German Germany | alemán alemana alemanes Alemania | Deutsch deutsch deutsche deutschen Deutscher Deutschland | allemand allemande Allemagne | tedesco tedesca tedeschi Germania | alemão alemã Alemanha alemães
French France | francés francesa franceses Francia | Französisch französisch französische Franzose Frankreich | français française France | francese francesi Francia | francês francesa França
Italian Italy | italiano italiana Italia | Italienisch italienisch italienische Italiener Italien | italien italienne Italie | italiano italiana Italia | italiano italiana Itália
Portuguese Portugal | portugués portuguesa Portugal | Portugiesisch portugiesisch portugiesische Portugiese Portugal | portugais portugaise Portugal | portoghese Portogallo | português portuguesa Portugal
Brazilian Brazil | brasileño brasileña brasilero Brasil | brasilianisch brasilianische Brasilianer Brasilien | brésilien brésilienne Brésil | brasiliano brasiliana Brasile | brasileiro brasileira Brasil
Chinese China Mandarin | chino china mandarín China | Chinesisch chinesisch chinesische Chinese China | chinois chinoise mandarin Chine | cinese cinesi mandarino Cina | chinês chinesa mandarim China
Japanese Japan | japonés japonesa Japón | Japanisch japanisch japanische Japaner Japan | japonais japonaise Japon | giapponese giapponesi Giappone | japonês japonesa Japão
Korean Korea | coreano coreana Corea | Koreanisch koreanisch koreanische Koreaner Korea | coréen coréenne Corée | coreano coreana Corea | coreano coreana Coreia
Russian Russia | ruso rusa rusos Rusia | Russisch russisch russische Russe Russland | russe russes Russie | russo russa russi Russia | russo russa Rússia
Ukrainian Ukraine | ucraniano ucraniana Ucrania | Ukrainisch ukrainisch Ukrainer Ukraine | ukrainien ukrainienne Ukraine | ucraino ucraina Ucraina | ucraniano ucraniana Ucrânia
Polish Poland | polaco polaca Polonia | Polnisch polnisch Pole Polen | polonais polonaise Pologne | polacco polacca Polonia | polonês polaco Polônia Polónia
Dutch Netherlands Holland | neerlandés holandés holandesa | Niederländisch niederländisch Holländer Niederlande holländisch | néerlandais hollandais | olandese olandesi | holandês neerlandês
Swedish Sweden | sueco sueca Suecia | Schwedisch schwedisch Schwede Schweden | suédois suédoise Suède | svedese Svezia | sueco sueca Suécia
Danish Denmark | danés danesa Dinamarca | Dänisch dänisch Däne Dänemark | danois danoise Danemark | danese Danimarca | dinamarquês dinamarquesa Dinamarca
Norwegian Norway | noruego noruega Noruega | Norwegisch norwegisch Norweger Norwegen | norvégien norvégienne Norvège | norvegese Norvegia | norueguês norueguesa Noruega
Finnish Finland | finlandés finés finlandesa Finlandia | Finnisch finnisch Finne Finnland | finnois finlandais Finlande | finlandese Finlandia | finlandês Finlândia
Turkish Turkey | turco turca Turquía | Türkisch türkisch Türke Türkei | turc turque Turquie | turco turca Turchia | turco turca Turquia
Greek Greece | griego griega griegos Grecia | Griechisch griechisch Grieche Griechenland | grec grecque Grèce | greco greca greci Grecia | grego grega Grécia
Latin | latín latino latina | Latein lateinisch | latin latine | latino latina | latim latino
Arabic Arab Arabian | árabe árabes | Arabisch arabisch Araber | arabe arabes | arabo araba arabi | árabe árabes
Hebrew Israeli | hebreo hebrea israelí | Hebräisch hebräisch Israeli | hébreu hébraïque israélien | ebraico israeliano | hebraico israelense
Hindi Indian India | hindi indio india hindú | Hindi indisch Inder Indien | hindi indien indienne Inde | hindi indiano indiana | hindi indiano indiana Índia
Indonesian Vietnamese Thai | indonesio vietnamita tailandés | indonesisch vietnamesisch thailändisch | indonésien vietnamien thaïlandais | indonesiano vietnamita tailandese | indonésio vietnamita tailandês
Czech Slovak | checo eslovaco | Tschechisch tschechisch slowakisch | tchèque slovaque | ceco slovacco | tcheco eslovaco
Hungarian Hungary | húngaro húngara Hungría | Ungarisch ungarisch Ungarn | hongrois hongroise Hongrie | ungherese Ungheria | húngaro Hungria
Romanian Romania | rumano rumana Rumanía | Rumänisch rumänisch Rumänien | roumain roumaine Roumanie | rumeno Romania | romeno Romênia
Swiss Switzerland | suizo suiza Suiza | schweizerisch Schweizer Schweiz | suisse | svizzero svizzera | suíço suíça
Austrian Austria | austríaco Austria | österreichisch Österreicher Österreich | autrichien Autriche | austriaco Austria | austríaco Áustria
European Europe | europeo europea Europa | europäisch europäische Europäer Europa | européen européenne Europe | europeo europea Europa | europeu europeia Europa
American America | americano americana estadounidense América | amerikanisch Amerikaner Amerika | américain américaine Amérique | americano americana statunitense America | americano americana estadunidense América
African Africa | africano africana África | afrikanisch Afrikaner Afrika | africain africaine Afrique | africano africana Africa | africano africana África
Asian Asia | asiático asiática Asia | asiatisch Asiate Asien | asiatique Asie | asiatico asiatica Asia | asiático asiática Ásia
Mexican Mexico | mexicano mexicana México | mexikanisch Mexikaner Mexiko | mexicain mexicaine Mexique | messicano messicana Messico | mexicano mexicana México
Canadian Canada | canadiense Canadá | kanadisch Kanadier Kanada | canadien canadienne Canada | canadese Canada | canadense Canadá
Mediterranean | mediterráneo mediterránea | mediterran Mittelmeer | méditerranéen méditerranéenne | mediterraneo mediterranea | mediterrâneo mediterrânea
Western Eastern | occidental oriental | westlich östlich | occidental oriental | occidentale orientale | ocidental oriental
ai artificial intelligence | IA inteligencia artificial | KI Intelligenz künstlich | IA intelligence artificielle | IA intelligenza artificiale | inteligência artificial
tech technology technological | tecnología tecnológico tecnológica técnico técnica tecnológicas | Technik Technologie technisch Tech | technologie technologique technique tech | tecnologia tecnologico tecnico | tecnologia tecnológico técnica tecnológica
app apps application | app aplicación aplicaciones apps | App Apps Anwendung Anwendungen | appli application app | app applicazione | app aplicativo aplicação aplicações
fasting fast intermittent | ayuno ayunar ayunas intermitente ayunos | Fasten fasten Intervallfasten | jeûne jeûner intermittent | digiuno digiunare | jejum jejuar intermitente
habit habits | hábito costumbre rutina hábitos | Gewohnheit Routine Angewohnheit | habitude routine | abitudine routine | hábito costume rotina hábitos
hobby hobbies pastime | pasatiempo afición hobby aficiones pasatiempos | Hobby Freizeitbeschäftigung | loisir passe-temps loisirs hobby | hobby passatempo | hobby passatempo passatempos
burger burgers hamburger | hamburguesa hamburguesas | Burger Hamburger Burgern | burger hamburger burgers | hamburger panino | hambúrguer hambúrgueres burger
sandwich toast | sándwich bocadillo emparedado tostada | Sandwich Toast Brot | sandwich tartine toast | panino tramezzino toast | sanduíche torrada
pizza pizzeria | pizza pizzería | Pizza Pizzeria | pizza pizzeria | pizza pizzeria | pizza pizzaria
cashier checkout till | cajero caja cajera cajeros | Kassierer Kasse Kassiererin | caissier caisse caissiers caissière | cassiere cassa | caixa caixas operador
counter desk | mostrador barra ventanilla | Theke Schalter Tresen Ladentisch | comptoir guichet | bancone sportello | balcão guichê
crush sweetheart | crush enamorado amor | Schwarm Liebste | crush béguin coup cœur | cotta | crush paixonite paquera
flirt flirting | coquetear coqueteo ligar | flirten Flirt | flirter flirt | flirtare | flertar flertando paquerar
errand errands | recado recados mandado | Besorgung Erledigung Besorgungen | course courses | commissione commissioni | recado tarefas
recap summary recapitulate | resumen recapitulación repaso recapitular | Zusammenfassung Rekapitulation Rückblick zusammengefasst | récapitulatif résumé récapitulation | riepilogo ricapitolando riassunto | recapitulação resumo recapitulando recapitular
tldr nutshell gist short | resumen resumir breve esencia palabras | kurz Zusammenfassung Kern | résumé bref essentiel gros | sintesi breve riassunto | resumo resumir suma essência
overview glance | resumen panorama vistazo visión | Überblick Übersicht Blick | aperçu vue ensemble | panoramica sguardo | panorama visão geral
intro introduction introductory | introducción introductorio | Einführung Einleitung Intro | introduction intro | introduzione | introdução
outro epilogue afterword | epílogo despedida cierre | Nachwort Epilog | épilogue postface | epilogo | epílogo
overthink overthinking rumination | pensar darle vueltas sobrepensar | grübeln zerdenken überdenken | ruminer réfléchir cogiter | rimuginare pensare | pensar
overeat overeating binge | comer exceso atracón atracarse | überessen Überessen | suralimentation excès manger | abbuffarsi mangiare | comer exagerar
discomfort uncomfortable | incomodidad malestar incómodo molestia | Unbehagen Unannehmlichkeit unbequem | inconfort malaise inconfortable | disagio scomodo | desconforto incômodo
comfort zone cosy | confort comodidad consuelo zona | Komfort Komfortzone Trost Behaglichkeit | confort zone réconfort | comfort zona comodità | conforto zona
mindful mindfulness mindless | consciente atención plena conciencia reflexivo reflexivas mecánico | achtsam Achtsamkeit gedankenlos bewusst | pleine conscience conscient attentif | consapevole consapevolezza | consciente atenção plena
meditate meditation | meditar meditación | meditieren Meditation | méditer méditation | meditare meditazione | meditar meditação
burnout stressed stressful | agotamiento estresado estresante estrés | gestresst stressig ausgebrannt Burnout | stressé stress épuisement | stress stressante esaurimento | estresse estressante esgotamento
depressed depression depressing | deprimido depresión deprimente | deprimiert Depression bedrückend | déprimé dépression déprimant | depresso depressione | deprimido depressão
procrastinate procrastination | procrastinar procrastinación posponer | aufschieben Prokrastination prokrastinieren | procrastiner procrastination | procrastinare procrastinazione | procrastinar procrastinação
distraction distract distracted distracting | distracción distraer distraído distraig | Ablenkung ablenken abgelenkt | distraction distraire distrait | distrazione distrarre distratto | distração distrair distraído
productivity productive productively | productividad productivo | Produktivität produktiv | productivité productif | produttività produttivo | produtividade produtivo
mindset mentality | mentalidad actitud | Denkweise Einstellung Mentalität | mentalité état esprit | mentalità | mentalidade
lifestyle | estilo vida | Lebensstil | mode vie style | stile vita | estilo vida
wellbeing well-being wellness | bienestar | Wohlbefinden Wohlergehen Wellness | bien-être | benessere | bem-estar
self-esteem self-confidence | autoestima confianza | Selbstwertgefühl Selbstvertrauen | estime confiance | autostima | autoestima autoconfiança
self-help self | autoayuda propio auto | Selbsthilfe eigen | développement personnel auto | auto | autoajuda auto próprio
self-control willpower discipline | autocontrol voluntad disciplina | Selbstbeherrschung Selbstkontrolle Willenskraft Disziplin | maîtrise volonté discipline | autocontrollo disciplina | autocontrole disciplina
gratification reward | gratificación recompensa | Belohnung Befriedigung | gratification récompense | gratificazione ricompensa | gratificação recompensa
fulfill fulfillment | satisfactorio satisfactoria pleno realización | erfüllend Erfüllung erfüllt | épanouissant épanouissement | appagante realizzazione | gratificante realização satisfatório
insight insights insightful | idea visión perspicaz conocimiento percepción revelador perspectiva perspectivas entendimiento | Einsicht Erkenntnis Einblick aufschlussreich Einblicke | aperçu perspicacité perspicace éclairage idée | intuizione spunto approfondimento | insight percepção visão perspicaz
hint tip trick | truco consejo pista sugerencia | Tipp Trick Kniff | astuce conseil truc indice | suggerimento trucco consiglio | dica truque sugestão
tricky cumbersome awkward | complicado engorroso difícil incómodo | knifflig umständlich schwierig mühsam | délicat encombrant lourd pénible | complicato macchinoso scomodo | complicado trabalhoso incômodo
tedious cumbersome laborious | tedioso engorroso laborioso pesado | mühsam langwierig lästig | fastidieux laborieux pénible | noioso laborioso | tedioso trabalhoso entediante
pitfall pitfalls gotcha caveat caveats | error trampa escollo advertencia salvedad inconveniente errores advertencias | Fallstrick Stolperfalle Vorbehalt Fallstricke Einschränkung | piège écueil mise garde réserve pièges | insidia trappola avvertenza | armadilha ressalva advertência cuidado
prone | propenso sujeto susceptible proclive | anfällig neigend | sujet enclin susceptible | incline soggetto | propenso sujeito suscetível
naive innocent | ingenuo ingenua inocente | naiv blauäugig | naïf naïve ingénu | ingenuo | ingênuo
sane sanity sensible | cuerdo sensato cordura | vernünftig gesund Verstand | sain raisonnable | sano sensato | sensato sanidade
silly foolish goofy | tonto bobo ridículo | albern dumm | bête idiot | sciocco stupido | bobo tolo
enjoyable | divertido diversión divertida | lustig Spaß spaßig witzig | amusant drôle plaisir | divertente divertimento | divertido diversão
boring dull bored | aburrido aburrir | langweilig fad | ennuyeux ennui | noioso | chato entediante
scary frighten | aterrador espeluznante miedo aterradora | gruselig beängstigend | effrayer | spaventoso | assustador
weird odd quirky | raro extraño peculiar | seltsam komisch merkwürdig | bizarre étrange | strano bizzarro | estranho esquisito
gibberish nonsense | galimatías incoherencia | Kauderwelsch Unsinn | charabia baragouin | incomprensibile | sem-sentido incompreensível
congratulations congrats | felicidades enhorabuena felicitar felicitaciones | Glückwunsch gratulieren | félicitations bravo | congratulazioni complimenti | parabéns
welcome hello hi hey | hola bienvenido bienvenida saludos | hallo willkommen Hi | bonjour salut bienvenue | ciao benvenuto salve | olá oi bem-vindo
goodbye bye farewell | adiós despedida chao | tschüss Abschied Wiedersehen | adieu revoir | addio arrivederci | adeus tchau
yep yeah yup | sí claro vale | ja genau jep | oui ouais | sì già | sim
nope nah | no nada | nein nee nö | non | no | não nada
cheers greetings | saludos salud | Grüße Prost | salutation santé | saluti salute | saudações saúde
ps postscript | PD posdata | PS | PS | PS | PS
thumb rule-of-thumb | pulgar regla | Faustregel Daumen | pouce règle | regola pollice | polegar regra
retro retrospective | retrospectiva | Rückblick Retrospektive retro | rétrospective | retrospettiva | retrospectiva
essay essays | ensayo ensayos artículo | Essay Aufsatz | essai dissertation | saggio | ensaio redação
blog blogger blogging | blog bloguero | Blog Blogger bloggen | blog blogueur | blog | blog blogueiro
newsletter digest | boletín noticias resumen | Newsletter Rundbrief | lettre information infolettre bulletin | bollettino newsletter | boletim informativo
podcast podcasts | pódcast podcast | Podcast | podcast balado | podcast | podcast
media networks social | medios redes comunicación multimedia | Medien Netzwerke | médias réseaux | media mezzi | mídia mídias redes
aggregator aggregators aggregate | agregador agregadores agregar | Aggregator bündeln Aggregat zusammenfassen | agrégateur agréger agrégat | aggregatore aggregare | agregador agregar agregado
flashcard flashcards | tarjeta memoria tarjetas flashcards | Karteikarte Lernkarte Karteikarten | carte mémoire cartes | scheda flashcard | cartão memorização flashcard
deck decks | mazo baraja mazos | Stapel Kartenstapel Deck | jeu paquet cartes | mazzo | baralho
trivia anecdote | trivialidad curiosidad anécdota | Kleinigkeit Anekdote | anecdote futilité | curiosità aneddoto | curiosidade
nerd geek geeky | friki empollón | Streber Freak | intello | secchione | nerd
workout workouts gym cardio | entrenamiento ejercicio cardio rutina | Training Workout Ausdauer | entraînement exercice cardio | allenamento esercizio | treino exercício cardio
calorie calories caloric | caloría calorías calórico | Kalorie Kalorien | calorie calories calorique | caloria calorie | caloria calorias calórico
protein proteins | proteína proteínas | Eiweiß Protein Proteine | protéine protéines | proteina proteine | proteína proteínas
carbohydrate carbohydrates carbs | carbohidrato carbohidratos hidratos carbono | Kohlenhydrate Kohlenhydrat | glucide glucides hydrate | carboidrato carboidrati | carboidrato carboidratos
lipid | grasa grasas lípido | Fett Fette | graisse graisses lipide | grasso grassi | gordura gorduras
fiber fibre fibers | fibra fibras | Faser Fasern Ballaststoffe | fibre fibres | fibra fibre | fibra fibras
nut nuts seeds | frutos secos nueces nuez semillas | Nüsse Nuss | noix fruits coque | noci frutta secca | nozes castanhas oleaginosas
avocado | aguacate palta | Avocado | avocat | avocado | abacate
spinach kale | espinaca espinacas col rizada | Spinat Grünkohl | épinard épinards chou | spinaci cavolo | espinafre couve
sprout sprouts | brote brotes germinado coles | Sprosse Sprossen Keim | pousse germe | germoglio | broto brotos
broccoli cauliflower | brócoli coliflor | Brokkoli Blumenkohl | brocoli chou-fleur | broccoli cavolfiore | brócolis couve-flor
pepper bell-pepper bell | pimiento pimientos | Paprika | poivron poivrons | peperone peperoni | pimentão pimentões
cucumber zucchini eggplant | pepino calabacín berenjena | Gurke Zucchini Aubergine | concombre courgette aubergine | cetriolo zucchina melanzana | pepino abobrinha berinjela
lentil lentils chickpea legume | lenteja garbanzo legumbre | Linse Kichererbse Hülsenfrucht | lentille pois chiche légumineuse | lenticchia cece legume | lentilha grão-de-bico leguminosa
oat oats oatmeal muesli granola | avena muesli granola | Hafer Haferflocken Müsli | avoine muesli | avena muesli | aveia granola
whole-grain wholegrain grain grains | integral grano cereal granos | Vollkorn Korn Getreide | complet céréale grain | integrale cereale | integral grão cereal
turkey poultry | pavo aves | Pute Truthahn Geflügel | dinde volaille | tacchino pollame | peru aves
veggie veggies vegan vegetarian | verdura vegano vegetariano verduras | vegan vegetarisch Gemüse | végétalien végétarien légumes | vegano vegetariano verdure | vegano vegetariano legumes verduras
leftover leftovers | sobras restos | Reste Überbleibsel | restes | avanzi | sobras
detox detoxification | desintoxicación desintoxicar | Entgiftung entgiften Detox | détoxification détox désintoxication | disintossicazione | desintoxicação
abstain abstinence abstaining | abstener abstinencia abstenerse | enthalten Abstinenz verzichten | abstenir abstinence | astenersi astinenza | abster abstinência
weed weeds | mala hierba hierbas maleza | Unkraut | mauvaise herbe | erbaccia | erva daninha
wrist wrists ankle | muñeca muñecas tobillo | Handgelenk Knöchel | poignet cheville | polso caviglia | pulso punho tornozelo
swelling swollen | hinchazón hinchado | Schwellung geschwollen | gonflement enflure | gonfiore | inchaço
rash itch | erupción sarpullido picor | Ausschlag Juckreiz | éruption démangeaison | eruzione prurito | erupção coceira
abnormal abnormality abnormalities anomaly | anomalía anormal anormalidad | Anomalie abnormal Auffälligkeit | anomalie anormal | anomalia anormale | anormalidade anomalia
overnight | noche nocturno | Nacht nachts | nuit nocturne | notte notturno | noite noturno
bedtime asleep | acostarse dormir hora | Schlafenszeit | coucher | dormire coricarsi | dormir deitar
outdoors outdoor | aire libre exterior | draußen Freien | extérieur plein air | aperto esterno | ar livre
indoors indoor | interior | drinnen innen | intérieur | interno chiuso | interior
commute commuting | desplazamiento trayecto | pendeln Arbeitsweg | trajet navette | pendolare tragitto | deslocamento trajeto
alien aliens extraterrestrial | alienígena alienígenas extraterrestre | Außerirdischer Alien außerirdisch | extraterrestre alien | alieno extraterrestre | alienígena extraterrestre
metaphor analogy | metáfora analogía | Metapher Analogie | métaphore analogie | metafora analogia | metáfora analogia
paradigm shift | paradigma cambio | Paradigma Wechsel Paradigmenwechsel Wandel | paradigme changement | paradigma cambiamento | paradigma mudança
exponential exponentially | exponencial exponencialmente | exponentiell | exponentiel exponentiellement | esponenziale esponenzialmente | exponencial exponencialmente
sequential sequentially | secuencial secuencialmente | sequenziell aufeinanderfolgend | séquentiel séquentiellement | sequenziale | sequencial sequencialmente
adjacent neighbor | adyacente contiguo vecino | benachbart angrenzend | adjacent voisin contigu | adiacente vicino | adjacente vizinho
prominent prominently | destacar prominente | prominent hervorgehoben auffällig | proéminent évidence | prominente evidenza | destaque proeminente
comprehensive exhaustive thorough | exhaustivo completo integral amplio | umfassend ausführlich gründlich vollständig | complet exhaustif approfondi | completo esaustivo | abrangente completo exaustivo
nuance nuanced nuances | matiz matices | Nuance nuanciert | nuance nuancé | sfumatura | nuance nuances
proficient proficiency fluent | competente dominio fluido | kompetent fließend versiert | compétent maîtrise courant | competente padronanza fluente | proficiente fluente domínio
pointless meaningless | inútil sentido | sinnlos zwecklos | inutile sens | inutile senso | inútil sentido
tempted temptation tempting | tentado tentación tentador | versucht Versuchung verlockend | tenté tentation tentant | tentare tentazione | tentar tentação
resonate resonance | resonar resonancia conectar identificar | anklingen Resonanz ansprechen | résonner écho | risuonare | ressoar identificar
neat neatly tidy | ordenar pulcro limpio ordenadamente | ordentlich sauber | soigné propre proprement | ordinare pulito | organizar arrumar
handful couple | puñado par | Handvoll paar | poignée | manciata paio | punhado par
dozens dozen | docena docenas decenas | Dutzend Dutzende | douzaine dizaines | dozzina decine | dúzia dezenas
hundreds thousands millions billion | cientos miles millones millón | Hunderte Tausende Millionen Milliarde | centaines milliers millions milliard | centinaia migliaia milioni miliardo | centenas milhares milhões bilhão
ton tons loads | tonelada toneladas montones | Tonne Tonnen Menge Haufen | tonne tonnes tas | tonnellata sacco | tonelada toneladas monte
gap gaps | brecha hueco vacío laguna espacio | Lücke Lücken Abstand | écart lacune vide | divario lacuna spazio | lacuna lacunas espaço
bounds boundless leaps | límites pasos agigantados | Grenzen Sprünge | limites bonds | limiti passi | limites passos
essay-writing drawing-board drawing | mesa dibujo | Reißbrett Zeichnung | planche dessin | tavolo disegno | prancheta desenho
behalf | nombre parte | Namen Auftrag | nom part | nome conto | nome
cause because owing | causa debido | Ursache aufgrund | cause raison | causa motivo | causa devido
thoughtful considerate | considerar reflexivo atento | aufmerksam rücksichtsvoll nachdenklich | attentionné réfléchi | premuroso riflessivo | atencioso reflexivo
egoist ego selfish | ego egoísta | Ego egoistisch | ego égoïste | ego egoista | ego egoísta
e-reader e-ink ebook | lector electrónico tinta libro | Leser elektronisch Tinte | liseuse encre électronique | lettore elettronico inchiostro | leitor eletrônico tinta
routing | enrutamiento enrutar ruta rutas enrutador ruteo | Routing Router Weiterleitung Route | routage routeur route | instradamento router rotta | roteamento rotas rota roteador
shortcut shortcuts | atajo atajos acceso abreviatura | Abkürzung Tastenkürzel Kurzbefehl Verknüpfung | raccourci raccourcis | scorciatoia scorciatoie | atalho atalhos
shorthand abbreviated | abreviar abreviatura taquigrafía | Kurzform Kurzschreibweise | raccourci abrégé abréviation | abbreviazione forma breve | abreviação atalho abreviar
versa vice | viceversa versa | umgekehrt | versa vice inversement réciproquement | viceversa | versa vice
caveat reservation | advertencia salvedad | Vorbehalt Einschränkung | réserve bémol | riserva avvertenza | ressalva
cohesive cohesion coherent | cohesivo cohesión coherente | kohärent zusammenhängend Kohäsion | cohésion cohérent | coesione coerente | coeso coesão coerente
scaffold scaffolding | andamiaje estructura generar | Gerüst Grundgerüst | échafaudage squelette | impalcatura | andaime estrutura
skeleton | esqueleto esquema | Skelett Gerüst | squelette ossature | scheletro | esqueleto
polyfill shim | relleno polyfill | Polyfill | polyfill prothèse | polyfill | polyfill
transpile transpiler | transpilar transpilador | transpilieren Transpiler | transpiler transpileur | transpilare | transpilar
minify minified minification | minificar minimizar minificado | minifizieren minimiert | minifier minification | minimizzare | minificar
throttle throttling debounce | limitar regular limitación | drosseln Drosselung entprellen | limiter étrangler | limitare | limitar regular
lazy-loading lazily | diferir perezosa carga | verzögern faul | paresseux différé | pigro differito | preguiçoso tardio
eager eagerly upfront | anticipado anticipada adelante | eifrig vorab sofort | empressé avance | anticipo subito | antecipado ansioso
mock mocks stub mocking | simulación simular falso | Mock Attrappe nachahmen vorgetäuscht | simulacre bouchon simuler factice | simulare fittizio | simular simulação mock
dummy placeholder | ficticio prueba maniquí | Dummy Platzhalter Attrappe | factice fictif | fittizio segnaposto | fictício boneco
seed seeding | semilla sembrar inicial | Seed Startwert Saat | graine semence | seme | semente
serialize serialization serialized deserialize | serializar serialización serializado | serialisieren Serialisierung serialisiert | sérialiser sérialisation sérialisé | serializzare serializzazione | serializar serialização serializado
coerce cast casting | convertir forzar conversión | umwandeln casten erzwingen | convertir transtyper forcer | convertire forzare | converter forçar
generics generic | genérico genéricos | generisch Generika | générique | generico | genérico
interop interoperability interoperable | interoperabilidad interoperable | Interoperabilität interoperabel | interopérabilité interopérable | interoperabilità | interoperabilidade
idempotent deterministic | idempotente determinista | idempotent deterministisch | idempotent déterministe | idempotente deterministico | idempotente determinístico
orchestrate orchestration orchestrator | orquestar orquestación orquestador | orchestrieren Orchestrierung | orchestrer orchestration | orchestrare orchestrazione | orquestrar orquestração
containerize containerization containerized | contenerizar contenedorización contenerización contenedor | Containerisierung containerisieren | conteneurisation conteneuriser | containerizzazione | conteinerização conteinerizar
autoscale autoscaling | autoescalado escalar | automatisch skalieren Autoskalierung | autoscaling | scalabilità | autoescala
observability telemetry | observabilidad telemetría | Beobachtbarkeit Telemetrie | observabilité télémétrie | osservabilità telemetria | observabilidade telemetria
microservice microservices | microservicio microservicios | Microservice Mikrodienst Microservices | microservice | microservizio | microsserviço microsserviços
monolith monolithic | monolito monolítico | Monolith monolithisch | monolithe monolithique | monolite monolitico | monólito monolítico
broker | intermediario agente corredor | Vermittler Makler Broker | courtier intermédiaire | intermediario | intermediário corretor
replica replicate | réplica replicar | Replik Replikat replizieren | réplique répliquer | replica replicare | réplica replicar
failover redundancy redundant | conmutación redundancia redundante | Ausfallsicherung Redundanz redundant | basculement redondance redondant | ridondanza | redundância redundante
canary rollout rollback | canario despliegue reversión | Kanarienvogel Ausrollen Rücknahme | canari déploiement restauration | canarino rilascio | canário implantação reversão
crawler spider bot | rastreador araña robot | Crawler Spinne Bot | robot explorateur | crawler robot | rastreador robô
seo indexing | posicionamiento buscadores indexación | Suchmaschinenoptimierung Indexierung | référencement indexation | posizionamento indicizzazione | otimização indexação
sitemap | mapa sitio | Sitemap Übersicht | plan site | mappa sito | mapa site
hostname localhost | nombre anfitrión host | Hostname Rechnername | hôte nom | nome host | nome host
subdomain | subdominio | Subdomain Unterdomäne | sous-domaine | sottodominio | subdomínio
csrf forgery | falsificación | Fälschung | falsification | falsificazione | falsificação
login-form credentials credential | credencial credenciales | Zugangsdaten Anmeldedaten Anmeldeinformation | identifiant | credenziale credenziali | credencial credenciais
bearer holder | portador titular | Träger Inhaber Bearer | porteur titulaire | portatore titolare | portador titular
expiry ttl | caducidad vencimiento expiración | Ablauf Verfall Gültigkeit | expiration échéance | scadenza | expiração validade vencimento
hotkey keybinding keystroke | tecla atajo pulsación | Tastenkürzel Tastenkombination Tastendruck | touche raccourci frappe | tasto scorciatoia | tecla atalho
drag-and-drop drag | arrastrar soltar | ziehen ablegen | glisser déposer | trascinare rilasciare | arrastar soltar
hover hovering | pasar cursor flotar | überfahren schweben Mauszeiger | survol survoler | passare sopra | passar mouse pairar
blur blurred | desenfoque difuminar borroso | Unschärfe verschwommen weichzeichnen | flou flouter | sfocatura sfocato | desfoque borrado
opacity transparent | opacidad transparente | Deckkraft Transparenz | opacité transparent | opacità trasparente | opacidade transparente
padding margin spacing | relleno margen espacio | Innenabstand Rand Abstand | marge espacement remplissage | margine spaziatura | preenchimento margem espaçamento
stylesheet stylesheets | hoja estilos | Stylesheet Stilvorlage | feuille style | foglio stile | folha estilos
responsive | adaptable adaptativo sensible | responsiv anpassungsfähig | adaptatif réactif | adattivo reattivo | responsivo adaptável
reactive reactivity | reactivo reactividad | reaktiv Reaktivität | réactif réactivité | reattivo reattività | reativo reatividade
component-library design-system | biblioteca componentes | Komponentenbibliothek | bibliothèque composant | libreria componenti | biblioteca componentes
ref refs pointer | referencia referencias ref | Referenz Verweis Zeiger | référence | riferimento | referência
closure | clausura cierre | Abschluss Closure | fermeture clôture | chiusura | fechamento
stagger staggered | escalonar escalonado | staffeln versetzt | échelonner décalé | scaglionare | escalonar
severity priority-level | severidad gravedad | Schweregrad | gravité sévérité | gravità | severidade gravidade
triage | triaje clasificación priorizar | Triage Sichtung | triage tri | smistamento | triagem
overkill overload | excesivo exagerado sobrecarga | übertrieben Überlastung | excessif surcharge | eccessivo sovraccarico | exagero excessivo sobrecarga
ubiquitous omnipresent | ubicuo omnipresente | allgegenwärtig | omniprésent ubiquitaire | onnipresente | onipresente ubíquo
feasible viable | factible viable posible | machbar durchführbar | faisable réalisable viable | fattibile | viável factível
elaborate detailed-out | elaborar explayarse | ausarbeiten ausführen | élaborer | elaborare | elaborar
sparingly moderation | moderación poco | sparsam | parcimonie modération | parsimonia | moderação
trailing | final cola posterior | nachgestellt abschließend | final fin | finale | final
driver-seat steer steering | volante dirigir | Steuer lenken Lenkrad | volant diriger | volante guidare | volante dirigir
backtrack | retroceder | zurückgehen | rebrousser | tornare indietro | retroceder
brainstorm brainstorming | lluvia ideas | Ideensammlung Brainstorming | remue-méninges | brainstorming | ideias chuva
debt | deuda | Schuld Schulden | dette | debito | dívida
savings frugal frugality | ahorro ahorros frugal frugalidad | Ersparnis sparsam | épargne économies frugal | risparmio frugale | poupança economia frugal
paycheck payday payroll | nómina sueldo paga | Gehalt Lohn Gehaltsabrechnung | paie salaire | stipendio busta paga | salário folha pagamento
side-hustle freelance gig | autónomo freelance trabajo | freiberuflich Nebenjob | indépendant | freelance | autônomo freelance
remote-work telework teleworking | teletrabajo remoto | Telearbeit Homeoffice | télétravail | telelavoro | teletrabalho remoto
screenshot screenshots | captura pantalla capturas | Bildschirmfoto Screenshot | capture écran | schermata cattura | captura tela
wallpaper | fondo pantalla | Hintergrundbild Tapete | fond écran papier peint | sfondo | papel parede
headphones earbuds | auriculares cascos | Kopfhörer Ohrhörer | écouteurs casque | cuffie auricolari | fones
charger recharge rechargeable | cargador recargar recarga | Ladegerät aufladen | chargeur recharger | caricatore ricaricare | carregador recarregar
smartwatch wearable | reloj inteligente | Smartwatch Uhr | montre connecter | orologio intelligente | relógio inteligente
addition additional additionally furthermore moreover | además asimismo adicionalmente | außerdem zusätzlich zudem darüber | plus outre | inoltre oltre | além ademais
tie connect link join | conectar conect unir enlazar vincular | verbinden verbindet verbunden | relier connecter lier | collegare connettere unire | conectar ligar unir
cardiologist cardiology cardiologists | cardiólogo cardióloga cardiología | Kardiologe Kardiologin Kardiologie | cardiologue cardiologie | cardiologo cardiologa cardiologia | cardiologista cardiologia
dermatologist dermatology dermatologists | dermatólogo dermatóloga dermatología | Dermatologe Dermatologin Dermatologie Hautarzt Hautärztin | dermatologue dermatologie | dermatologo dermatologa dermatologia | dermatologista dermatologia
oncologist oncology oncologists | oncólogo oncóloga oncología | Onkologe Onkologin Onkologie | oncologue oncologie cancérologue | oncologo oncologa oncologia | oncologista oncologia
neurologist neurology neurologists | neurólogo neuróloga neurología | Neurologe Neurologin Neurologie | neurologue neurologie | neurologo neurologa neurologia | neurologista neurologia
paediatrician pediatrician paediatrics pediatrics paediatric pediatric | pediatra pediatría pediátrico pediátrica | Kinderarzt Kinderärztin Pädiatrie | pédiatre pédiatrie | pediatra pediatria | pediatra pediatria
psychiatrist psychiatry psychiatrists | psiquiatra psiquiatría | Psychiater Psychiaterin Psychiatrie | psychiatre psychiatrie | psichiatra psichiatria | psiquiatra psiquiatria
gynaecologist gynecologist gynaecology | ginecólogo ginecóloga ginecología | Gynäkologe Gynäkologin Frauenarzt Frauenärztin | gynécologue gynécologie | ginecologo ginecologa ginecologia | ginecologista ginecologia
rabbi rabbis | rabino | Rabbiner | rabbin | rabbino | rabino
imam imams | imán | Imam | imam | imam | imã
sunflower sunflowers | girasol | Sonnenblume Sonnenblumen | tournesol | girasole | girassol
fishmonger fishmongers | pescadero pescadera pescadería | Fischhändler Fischhandlung Fischgeschäft | poissonnier poissonnière poissonnerie | pescivendolo pescheria | peixeiro peixeira peixaria
`;
