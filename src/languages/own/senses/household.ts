/**
 * Senses from home, kitchen, traffic, school, law and news, with loose translations: one sense per line, with
 * a column per language.
 */
export const HOUSEHOLD = `
lid cover cap | tapa tapadera cubierta | Deckel Abdeckung | couvercle capot | coperchio | tampa
tablecloth cloth rag | mantel trapo paño | Tischdecke Tuch Lappen | nappe chiffon torchon | tovaglia panno straccio | toalha pano
grate grater shred | rallar rallador rallado | reiben Reibe gerieben raspeln | râper râpe | grattugiare grattugia grattugiato | ralar ralador ralado
mince ground | picar picado picada molido molida | hacken gehackt Hackfleisch gemahlen | hacher haché hachée moulu moulue | tritare tritato macinare macinato macinata | moer moído moída picado
grind ground coarse | moler muele molido molienda | mahlen gemahlen Mahlgrad Mahlung | moudre moulu moulue mouture | macinare macinato macinatura | moer moído moída moagem
steam vapour | vapor | Dampf dämpfen Wasserdampf | vapeur | vapore | vapor
soak soaking steep | remojar remojo | einweichen eingeweicht | tremper trempage | ammollo ammollare | demolho molho
thaw defrost | descongelar descongela descongelación | auftauen aufgetaut | décongeler décongélation | scongelare scongelato | descongelar descongelamento
batter dough pastry | masa | Teig | pâte | impasto pastella pasta | massa
blend blender puree | triturar tritura batir licuar batidora licuadora | pürieren püriert Mixer mixen | mixer mixeur | frullare frullatore | bater triturar liquidificador
simmer boil | cocer hervir hierve fuego | köcheln kochen sieden | mijoter frémir bouillir | sobbollire bollire ebollizione | ferver fervura cozinhar
boil boiling | hervir hierve ebullición | kochen aufkochen sieden | ébullition bouillir bout | bollore ebollizione bollire | ferver fervura
stir mix | remover remueve mezclar revolver revuelve | rühren umrühren mischen | remuer mélanger | mescolare rimestare | mexer misturar
brown golden | dorar dorado dorada tostar | bräunen braun goldbraun gebräunt | dorer doré dorée brunir | dorare dorato dorata rosolare imbiondire | dourar dourado dourada
heat flame fire | fuego llama | Hitze Flamme Herd | feu flamme | fiamma fuoco | fogo chama
fry sauté soften | sofreír freír sofrito | braten anbraten anschwitzen dünsten | revenir rissoler frire | soffriggere friggere rosolare soffritto | refogar fritar
season seasoning spice | sazonar aliñar condimentar condimento aderezar | würzen Gewürz abschmecken | assaisonner assaisonnement épice | condire condimento regolare spezia | temperar tempero
clove cloves | diente dientes clavo | Zehe Zehen Nelke | gousse gousses clou girofle | spicchio spicchi chiodo garofano | dente dentes cravo
sprig twig | ramita rama | Zweig Zweige | brin branche | rametto rametti | ramo raminho galho
handful | puñado | Handvoll | poignée | manciata | punhado
pinch | pizca pellizco | Prise | pincée | pizzico | pitada
slice | rodaja rebanada loncha | Scheibe Scheiben | tranche rondelle | fetta fette | fatia rodela
toast toasted | tostar tostada tostado | toasten geröstet Toast rösten | griller grillé pain | tostare tostato tostata | torrar torrada torrado
pumpkin squash | calabaza | Kürbis | citrouille courge potiron | zucca | abóbora
rosemary | romero | Rosmarin | romarin | rosmarino | alecrim
basil | albahaca | Basilikum | basilic | basilico | manjericão
parsley | perejil | Petersilie | persil | prezzemolo | salsa salsinha
thyme | tomillo | Thymian | thym | timo | tomilho
oregano | orégano | Oregano | origan | origano | orégano
mint | menta hierbabuena | Minze | menthe | menta | hortelã menta
cinnamon | canela | Zimt | cannelle | cannella | canela
ginger | jengibre | Ingwer | gingembre | zenzero | gengibre
saffron | azafrán | Safran | safran | zafferano | açafrão
crumb | miga migaja | Krümel Krume | miette | briciola mollica | migalha
crust | corteza costra | Kruste Rinde | croûte | crosta | crosta casca
yolk | yema | Eigelb Dotter | jaune | tuorlo | gema
salmon | salmón | Lachs | saumon | salmone | salmão
tuna | atún | Thunfisch | thon | tonno | atum
syrup | jarabe almíbar sirope | Sirup | sirop | sciroppo | xarope calda
plum prune | ciruela | Pflaume Zwetschge | prune pruneau | prugna susina | ameixa
chestnut | castaña | Kastanie Marone | châtaigne marron | castagna | castanha
nut | nuez nueces fruto | Nuss Nüsse | noix | noce noci | noz nozes castanha
rotten | podrido podrida | faul verfault verdorben | pourri pourrie | marcio marcia | podre estragado
crispy crisp crunchy | crujiente | knusprig | croustillant croquant | croccante | crocante
stew casserole | guiso estofado | Eintopf Auflauf Schmortopf | ragoût mijoté | stufato spezzatino | ensopado guisado
serving serves portion | ración raciones porción comensales personas | Portion Portionen Personen | portion part personnes | porzione porzioni dosi dose persone | porção porções pessoas
method preparation directions | preparación elaboración método | Zubereitung Vorgehen Methode Verfahren | préparation méthode | preparazione procedimento metodo | preparo preparação método
plenty abundant generous | abundante abundantes | reichlich üppig | abondant abondamment généreux | abbondante abbondanti abbondantemente | abundante bastante
tinned canned tin | lata conserva enlatado | Dose Konserve | conserve boîte | scatola scatole scatoletta inscatolato lattina | lata enlatado conserva
rinse | enjuagar aclarar | spülen ausspülen abspülen | rincer rinçage | sciacquare sciacquato sciacquate | enxaguar lavar
thin dilute thinner | diluir aligerar | verdünnen strecken | diluer allonger | allungare diluire | diluir afinar
thick dense | espeso espesa denso | dick dickflüssig | épais épaisse | denso densa spesso | grosso grossa espesso
strong robust full | fuerte cargado intenso | stark kräftig | corsé corsée fort forte | forte intenso | forte encorpado
weak light mild | flojo suave ligero | schwach dünn mild | léger légère faible | leggero debole | fraco leve
lukewarm tepid | tibio tibia | lauwarm | tiède | tiepido tiepida | morno morna
machine device appliance unit apparatus | aparato máquina dispositivo equipo electrodoméstico | Gerät Maschine Apparat Anlage | appareil machine engin | apparecchio macchina dispositivo elettrodomestico | aparelho máquina equipamento eletrodoméstico
light lamp indicator | luz piloto indicador testigo | Leuchte Lämpchen Anzeige Licht | voyant témoin lumière | spia luce | luz indicador
knob dial | perilla mando botón rueda | Drehknopf Knopf Regler | molette bouton | manopola | botão seletor
lever | palanca | Hebel | levier manette | leva | alavanca
plug socket outlet | enchufe toma clavija | Stecker Steckdose | prise fiche | spina presa | plugue tomada
plug connect | enchufar conectar | einstecken anschließen | brancher raccorder | collegare attaccare | conectar ligar
unplug disconnect | desenchufar desconectar | ausstecken trennen Netzstecker | débrancher déconnecter | scollegare staccare | desconectar desligar
screw | tornillo atornillar | Schraube schrauben | vis visser | vite avvitare | parafuso parafusar
unscrew | desatornillar desenroscar | abschrauben aufschrauben herausdrehen | dévisser | svitare | desparafusar desrosquear
tighten | apretar ajustar | festziehen anziehen | serrer resserrer | stringere serrare | apertar
loosen | aflojar soltar | lockern lösen | desserrer | allentare | afrouxar soltar
flash blink flashing | parpadear parpadea intermitente | blinken blinkt | clignoter clignotant | lampeggiare lampeggiante | piscar pisca intermitente
beep | pitido pitar | Piepton piepen Signalton | bip biper | bip segnale | bipe apitar
overheat overheated | sobrecalentar sobrecalentado recalentar | überhitzen überhitzt Überhitzung | surchauffer surchauffe | surriscaldare surriscaldamento surriscaldato | superaquecer superaquecimento
leak drip | fuga gotear gotera filtrar | undicht Leck auslaufen tropfen austreten | fuite fuir couler écouler goutter | perdita perdere gocciolare | vazar vazamento pingar
tear torn | romper rasgar roto rota rasgado | reißen gerissen zerrissen Riss | déchirer déchiré déchirure | strappare strappato | rasgar rasgado
seal gasket joint | junta sello | Dichtung Siegel | joint | guarnizione sigillo | vedação junta
scale limescale descale | cal descalcificar sarro | Kalk entkalken Entkalker verkalkt | tartre calcaire détartrer détartrant détartrage | calcare decalcificare decalcificante | calcário descalcificar
hard limestone | dura calcárea | hart kalkhaltig | dure calcaire | dura calcarea | dura calcária
rust rusty | óxido oxidar oxidado | Rost rosten rostig | rouille rouiller | ruggine arrugginire | ferrugem enferrujar
stain spot | mancha | Fleck | tache | macchia | mancha
sponge | esponja | Schwamm | éponge | spugna | esponja
cloth | paño trapo | Tuch Lappen | chiffon linge | panno straccio | pano flanela
wipe dry | secar limpiar enjugar | wischen abwischen abtrocknen trocknen | essuyer sécher | asciugare pulire | enxugar secar limpar
rub scrub | frotar fregar | reiben scheuern schrubben | frotter récurer | strofinare sfregare | esfregar
detergent soap cleaner | detergente jabón | Reinigungsmittel Spülmittel Seife | détergent savon lessive produit | detersivo sapone detergente | detergente sabão
cleaning maintenance care | limpieza mantenimiento cuidado | Reinigung Pflege Wartung Instandhaltung | entretien nettoyage maintenance | pulizia manutenzione cura | limpeza manutenção cuidado
sink | fregadero lavabo pila | Spüle Spülbecken Waschbecken | évier lavabo | lavandino lavello | pia lavatório
tap faucet | grifo llave | Hahn Wasserhahn | robinet | rubinetto | torneira
dishwasher | lavavajillas lavaplatos | Spülmaschine Geschirrspüler | vaisselle | lavastoviglie | 
case casing housing | carcasa caja estuche | Gehäuse Hülle Verkleidung | boîtier habillage coque | involucro custodia rivestimento | carcaça gabinete estojo
mark level line | marca señal nivel | Markierung Marke Strich | repère marque trait | tacca segno livello | marca nível linha
damage damaged spoil | dañar dañado daño estropear | beschädigen beschädigt Schaden angreifen | endommager abîmer abîmé attaquer dégât dommage | danneggiare danneggiato danno rovinare | danificar danificado dano estragar
wear tear | desgaste uso | Abnutzung Verschleiß Gebrauch | usure user | usura logorio | desgaste uso
accessory | accesorio | Zubehör | accessoire | accessorio | acessório
tool | herramienta | Werkzeug | outil | attrezzo utensile strumento | ferramenta
pliers tongs | alicates pinzas tenazas | Zange | pince | pinza pinze | alicate pinça
hinge | bisagra | Scharnier | charnière | cerniera | dobradiça
tile | baldosa azulejo teja | Fliese Kachel Ziegel | carreau tuile | piastrella tegola | azulejo telha
fence | valla cerca | Zaun | clôture barrière | recinto recinzione steccato | cerca
hedge | seto | Hecke | haie | siepe | sebe
shed barn | cobertizo granero | Schuppen Scheune | remise grange hangar | capannone fienile | galpão celeiro
bench | banco | Bank Bänke | banc | panchina panca | banco
alley lane | callejón callejuela carril | Gasse Spur | ruelle voie | vicolo corsia | beco viela faixa
tunnel | túnel | Tunnel | tunnel | galleria tunnel | túnel
ferry boat ship | ferry transbordador barco | Fähre Schiff Boot | ferry bac traversier bateau | traghetto nave barca | balsa barca navio
crossing route link | travesía trayecto enlace | Überfahrt Verbindung Strecke | traversée liaison trajet | traversata corsa tratta collegamento | travessia trajeto ligação
shipping navigation sailing | naviera navegación | Schifffahrt Reederei | navigation compagnie | navigazione | navegação
quay pier dock wharf | muelle embarcadero | Kai Anleger Steg Mole | quai jetée embarcadère | molo banchina pontile | cais píer
crew | tripulación tripulante | Besatzung Mannschaft Crew | équipage | equipaggio equipaggi | tripulação
helicopter | helicóptero | Hubschrauber | hélicoptère | elicottero elicotteri | helicóptero
compass | brújula compás | Kompass Zirkel | boussole compas | bussola compasso | bússola compasso
souvenir | recuerdo | Andenken Souvenir | souvenir | souvenir ricordo | lembrança suvenir
bay | bahía | Bucht | baie | baia | baía
cliff | acantilado | Klippe Felswand | falaise | scogliera | penhasco falésia
misty mist fog | niebla bruma | Nebel neblig Dunst | brouillard brume | nebbia foschia | neblina névoa
rainy rain | lluvia llover lluvioso | Regen regnen verregnet regnerisch | pluie pleuvoir pluvieux | pioggia piovere piovoso | chuva chover chuvoso
tide | marea | Gezeiten Ebbe Flut | marée | marea | maré
dawn daybreak | alba amanecer | Morgengrauen Tagesanbruch Dämmerung | aube aurore | alba | amanhecer aurora madrugada
steep | empinado empinada | steil | raide escarpé | ripido ripida | íngreme
bank shore | orilla ribera | Ufer | rive berge | riva sponda | margem
chapel | capilla | Kapelle | chapelle | cappella | capela
mosque | mezquita | Moschee | mosquée | moschea | mesquita
town hall municipal | ayuntamiento alcaldía municipal | Rathaus Gemeinde | mairie municipal | municipio comune comunale | prefeitura municipal câmara
mayor | alcalde alcaldesa | Bürgermeister Bürgermeisterin | maire | sindaco sindaca | prefeito prefeita
pram stroller | cochecito carrito | Kinderwagen | poussette landau | carrozzina passeggino | carrinho
tray | bandeja | Tablett Schale | plateau | vassoio | bandeja
chin | barbilla mentón | Kinn | menton | mento | queixo
cheek | mejilla | Wange Backe | joue | guancia | bochecha
forehead | frente | Stirn | front | fronte | testa
hip waist | cadera cintura | Hüfte Taille | hanche taille | anca fianco vita | quadril cintura
toe heel | dedo talón | Zehe Ferse Absatz | orteil talon | dito tallone tacco | dedo calcanhar salto
bruise | moratón hematoma | Bluterguss Prellung | bleu ecchymose | livido | hematoma
temperature fever | temperatura fiebre | Fieber Temperatur | fièvre température | febbre temperatura | febre temperatura
nausea vomit | náusea náuseas vomitar vómito | Übelkeit erbrechen | nausée vomir | nausea vomitare | náusea enjoo vomitar
ointment | ungüento pomada | Salbe | pommade onguent | pomata unguento | pomada unguento
bandage plaster | venda vendaje tirita | Verband Pflaster | bandage pansement | benda cerotto | curativo atadura
medicine remedy | medicamento medicina remedio | Arznei Medikament Mittel | médicament remède | medicina farmaco rimedio | remédio medicamento
prescription | receta | Rezept | ordonnance prescription | ricetta prescrizione | receita prescrição
bracelet | pulsera brazalete | Armband | bracelet | braccialetto bracciale | pulseira
collar | cuello collar | Kragen Halsband | col collier | colletto collare | colarinho coleira gola
textbook manual | manual texto | Lehrbuch Schulbuch | manuel | manuale libro | livro apostila
manual instructions | manual instrucciones | Anleitung Bedienungsanleitung Handbuch Gebrauchsanweisung | manuel notice mode emploi | manuale istruzioni | manual instruções
homework assignment | deberes tarea | Hausaufgabe Hausaufgaben | devoir devoirs | compito compiti | lição dever tarefa
office secretary | secretaría oficina | Sekretariat Büro | secrétariat bureau | segreteria ufficio | secretaria escritório
case pencil | estuche lápiz | Mäppchen Federmäppchen Etui Bleistift | trousse crayon étui | astuccio matita | estojo lápis
canteen cafeteria | comedor cantina cafetería | Kantine Mensa | cantine cafétéria | mensa | cantina refeitório
menu | menú carta | Speisekarte Menü Speiseplan | menu carte | menù | cardápio menu
break playground recess | recreo descanso | Pause Schulhof | récréation pause cour | ricreazione intervallo | recreio intervalo
scholarship grant | beca | Stipendium | bourse | borsa | bolsa
enrol enrolment registration | inscribir inscripción matrícula matricular | einschreiben Einschreibung Anmeldung | inscrire inscription | iscrivere iscrizione | matricular matrícula inscrever inscrição
punctual | puntual | pünktlich | ponctuel | puntuale | pontual
fair | feria | Messe Markt Jahrmarkt | foire salon fête | fiera | feira
appointment | cita turno hora | Termin Voranmeldung | vous rendez | appuntamento | consulta hora marcada marcar
supplier vendor | proveedor | Lieferant Anbieter Zulieferer | fournisseur | fornitore | fornecedor
ring bell | sonar suena timbre campana tocar | klingeln läuten Glocke Klingel | sonner sonnerie cloche | suonare campana campanella | tocar toca sinal sino campainha
jurisdiction | jurisdicción | Gerichtsstand Zuständigkeit | juridiction compétence | giurisdizione foro | jurisdição foro
plaintiff claimant | demandante | Kläger | demandeur plaignant | attore querelante ricorrente | autor requerente
landlord lessor | arrendador casero propietario | Vermieter | bailleur propriétaire | locatore padrone proprietario | locador senhorio proprietário
beneficiary | beneficiario | Begünstigter Empfänger | bénéficiaire | beneficiario | beneficiário
bylaw statute | estatuto estatutos reglamento | Satzung Statut | statut règlement | statuto regolamento | estatuto regimento
terms conditions provisions | términos condiciones disposiciones cláusulas | Bedingungen Bestimmungen Konditionen | conditions dispositions termes | termini condizioni disposizioni | termos condições disposições
provision clause | disposición cláusula | Bestimmung Klausel Vorschrift | disposition clause | disposizione clausola | disposição cláusula
final closing last | final finales último | Schluss End letzte abschließend | final finale finales dernier | finale finali ultimo | final finais último
amend change modify | modificar enmendar cambiar | ändern Änderung abändern | modifier amender | modificare emendare | alterar modificar emendar
effect force | efecto vigor vigencia | Kraft Inkrafttreten Wirkung wirksam | vigueur effet | vigore effetto | vigor efeito
invalid void ineffective | inválido nulo ineficaz | unwirksam ungültig nichtig | invalide nul nulle caduc | invalido nullo inefficace | inválido nulo ineficaz
void cancel annul | anular invalidar | erlöschen ungültig annullieren | annuler | annullare invalidare | anular invalidar
prove turn | resultar demostrar probar | erweisen herausstellen | avérer révéler prouver | rivelare risultare dimostrare | mostrar revelar provar
liable responsible liability | responsable responsabilidad responder | haften haftbar haftet Haftung verantwortlich | responsable responsabilité répondre | responsabile responsabilità rispondere | responsável responsabilidade responder
borrow lend loan lent | prestar préstamo pedir tomar | leihen ausleihen ausgeliehen verleihen Ausleihe Leihfrist ausgeben ausgegeben | emprunter prêter prêt emprunt | prestare prestito | emprestar empréstimo
reserve reserved book | reservar reserva reservado | reservieren vormerken vorgemerkt buchen | réserver réservation retenir | prenotare riservare | reservar reserva agendar
pensioner retired retire | jubilado jubilar pensionista jubilación | Rentner Rente Pension pensioniert Ruhestand | retraité | pensionato pensione | aposentado aposentadoria aposentar
unemployed | desempleado parado desempleo | arbeitslos Arbeitslose Arbeitslosigkeit | chômeur chômage | disoccupato disoccupati disoccupazione | desempregado desemprego
district quarter neighbourhood | barrio distrito | Stadtteil Viertel Bezirk | quartier arrondissement | quartiere rione | bairro distrito
equivalent comparable equal | equivalente | gleichwertig entsprechend | équivalent | equivalente | equivalente
accept tolerate bear | aceptar tolerar asumir | hinnehmen hingenommen akzeptieren dulden | accepter tolérer admettre | accettare tollerare ammettere | aceitar tolerar admitir
careless negligent reckless | descuidado negligente imprudente | unvorsichtig fahrlässig nachlässig leichtsinnig | imprudent négligent | incauto negligente imprudente | descuidado negligente imprudente
announce notify notice | anunciar avisar comunicar aviso | ankündigen bekannt bekanntgeben mitteilen benachrichtigen Bescheid | annoncer aviser prévenir communiquer | annunciare comunicare avvisare | anunciar avisar comunicar informar
notice board | tablón anuncios cartelera | Schwarzes Brett Anschlagtafel Aushang | tableau affichage panneau | bacheca | mural quadro avisos
court order | ordenar mandar orden | anordnen ordnet Anordnung | ordonner injonction | ordinare ordine disporre | ordenar ordem determinar
leave departure resign | salida baja marchar abandonar | Austritt ausscheiden verlassen Abgang | départ démission quitter | uscita recesso dimissioni lasciare | saída desligamento deixar
fee dues subscription | cuota tasa tarifa | Gebühr Beitrag Jahresbeitrag | cotisation frais redevance | quota tassa tariffa | taxa mensalidade anuidade
decree | decreto | Erlass Verordnung Dekret | décret arrêté | decreto | decreto
spokesperson spokesman spokeswoman | portavoz | Sprecher Sprecherin | parole | portavoce | voz
subsidy grant funding | subvención ayuda subsidio | Zuschuss Subvention Förderung | subvention aide | sovvenzione sussidio contributo | subsídio subvenção auxílio
riot rally march demonstration | disturbio manifestación marcha | Krawall Demonstration Kundgebung | émeute manifestation marche rassemblement | rivolta manifestazione corteo raduno | motim manifestação passeata comício
gather assemble meet | reunir congregar concentrar juntar | versammeln zusammenkommen | rassembler réunir | radunare riunire | reunir concentrar juntar
demand request call | exigir reclamar pedir | fordern verlangen Forderung | exiger réclamer demander | chiedere chiesto richiedere esigere pretendere | exigir reivindicar pedir
intervene step intervention | intervenir intervención | eingreifen einschreiten | intervenir intervention | intervenire intervento | intervir intervenção
rule exclude preclude | descartar excluir | ausschließen ausgeschlossen | exclure écarter | escludere escluso | descartar excluir
point stress note emphasise | señalar destacar subrayar recordar | hinweisen betonen verweisen weisen | souligner rappeler signaler noter | notare sottolineare ricordare | ressaltar apontar destacar lembrar
say tell declare state | declarar afirmar asegurar contar señalar | erklären sagen äußern mitteilen | déclarer affirmer indiquer assurer | dichiarare affermare spiegare raccontare sostenere | afirmar declarar contar
director managing chief executive | director directora gerente consejero delegado | Geschäftsführer Geschäftsführerin Leiter Vorstand | directeur directrice général dirigeant | amministratore amministratrice delegato delegata direttore | diretor diretora executivo gerente
betray betrayal | traicionar traición | verraten Verrat | trahir trahison | tradire tradimento | trair traição
take remove away | quitar quita llevar | wegnehmen nehmen weg | enlever ôter retirer emporter | togliere tolgono tolto levare | tirar levar
boat ship vessel | barco barca buque nave | Schiff Boot Schiffe | bateau navire | nave barca imbarcazione | barco navio embarcação
profit gain earnings | beneficio ganancia utilidad | Gewinn Profit Ertrag | bénéfice profit gain | utile profitto guadagno | lucro ganho
rise raise increase | subir sube subida aumentar elevar | steigen gestiegen erhöhen angehoben | augmenter augmentation hausse monter | salire salito salita aumentare aumento rialzo | subir aumentar aumento
affect concern | afectar concernir | betreffen betrifft betroffen | toucher concerner affecter | riguardare interessare toccare colpire subire | afetar atingir
cautious prudent careful | cauto prudente cuidadoso | vorsichtig zurückhaltend | prudent prudemment | prudente cauto | cauteloso prudente
day daytime diurnal | diurno diurna | tagsüber Tag | diurne journée | diurno diurna diurne | diurno diurna
refund reimburse | reembolsar devolver reembolso | erstatten Erstattung zurückerstatten | rembourser remboursement | rimborsare rimborso | reembolsar reembolso devolver
exchange change swap | cambiar canjear | umtauschen tauschen wechseln | échanger changer | cambiare scambiare sostituire | trocar troca
resume restart | reanudar retomar | wiederaufnehmen aufnehmen fortsetzen | reprendre reprise | riprendere ripresa riprenderà | retomar reiniciar
additional extra further | adicional extra más | zusätzlich weitere | supplémentaire additionnel | aggiuntivo supplementare ulteriore extra | adicional extra
weather time permitting | tiempo permitir | Wetter Witterung | temps météo | tempo meteo | tempo clima
diary journal | diario | Tagebuch | journal | diario | diário
biography | biografía | Biografie Biographie Lebensbeschreibung | biographie | biografia | biografia
ink | tinta | Tinte | encre | inchiostro | tinta
footnote | nota pie | Fußnote | note bas | nota piè | nota rodapé
manuscript | manuscrito | Manuskript Handschrift | manuscrit | manoscritto | manuscrito
sublime | sublime | erhaben sublim | sublime | sublime | sublime
reproach blame | reproche reprochar | Vorwurf vorwerfen | reproche reprocher | rimprovero rimproverare | reprovação censura
unfinished incomplete | inacabado inconcluso incompleto | unvollendet unfertig | inachevé incomplet | incompiuto incompleto | inacabado incompleto
meantime meanwhile | mientras tanto entretanto | inzwischen zwischenzeitlich währenddessen | temps entretemps | frattempo intanto | enquanto ínterim
forgive excuse | perdonar disculpar | verzeihen vergeben | pardonner excuser | perdonare scusare | perdoar desculpar
apologise apology sorry | disculpar disculpa perdón lamentar siento | entschuldigen Entschuldigung leid | désolé excuser pardon excuses | scusare scuse dispiace spiacenti | desculpar desculpas sentir lamentar
struggle toil labour | luchar esforzar batallar pelear | kämpfen abmühen quälen ringen | peiner échiner lutter batailler | faticare lottare sforzare | lutar batalhar penar
knock bang | golpear llamar | klopfen schlagen | frapper taper cogner | bussare battere | bater
suffer | sufrir padecer | leiden litt gelitten | souffrir souffert | soffrire sofferto | sofrer
abandon give up quit | abandonar renunciar dejar desistir | aufgeben verzichten aufgegeben | abandonner renoncer | abbandonare rinunciare smettere | abandonar desistir
bedside bed | cama cabecera mesilla | Bett Nachttisch | lit chevet | letto comodino | cama cabeceira
used past long | solía antes antaño | früher einst damals | longtemps autrefois jadis | tempo solevo | costumava antigamente
follow rule impose | imponer seguir | auferlegen befolgen | imposer suivre | imporre seguire | impor seguir
mind care matter | importar importa | kümmern egal scheren | moquer soucier importer | importare | importar ligar
patch fix mend | parchear parche remendar | flicken ausbessern Patch | rafistoler rapiécer rustine correctif | rattoppare toppa | remendar remendo
rewrite rebuild redo | reescribir rehacer reconstruir | umschreiben neu neugeschrieben | réécrire réécrit refaire refait reconstruire | riscrivere riscritto rifare ricostruire | reescrever refazer reconstruir
plan tier package formula | plan paquete tarifa | Tarif Paket Plan | formule forfait offre | piano pacchetto offerta | plano pacote
individual private person | particular particulares individuo | Privatperson Privatkunde Einzelperson einzeln | particulier particuliers individu | privato privati individuo | indivíduo particular pessoa
charity nonprofit association | asociación benéfica beneficencia ONG | gemeinnützig Verein Hilfsorganisation | association caritative caritatif | associazione ente beneficenza | associação beneficente ONG caridade
volunteer voluntary | voluntario voluntaria | Freiwillige ehrenamtlich freiwillig | bénévole bénévoles volontaire | volontario volontari | voluntário voluntários
support help assistance | asistencia soporte ayuda atención | Unterstützung Support Hilfe Kundendienst | assistance aide support | assistenza supporto aiuto | suporte assistência atendimento ajuda
withdraw revoke | retirar revocar | widerrufen zurückziehen entziehen | révoquer retirer annuler | revocare ritirare | revogar retirar
typo spelling mistake | ortografía errata falta | Rechtschreibung Tippfehler Schreibfehler | orthographe faute coquille | ortografia errore refuso | ortografia erro
summary digest | resumen | Zusammenfassung Überblick | résumé récapitulatif | riepilogo riassunto sintesi | resumo
host hosting | alojar alojamiento hospedar | hosten Hosting Webhosting | héberger hébergement | ospitare hosting | hospedar hospedagem
storage space | almacenamiento espacio | Speicher Speicherplatz Speicherung | stockage espace | archiviazione spazio memoria | armazenamento espaço
offer have provide | ofrecer tener | anbieten bieten haben | proposer offrir | offrire proporre | oferecer ter temos
suit fit appropriate | adecuado convenir apto indicado | geeignet passen eignen | convenir adapté | adatto indicato convenire | indicado adequado servir convir
fit enter | caber cabe quepa | passen hineinpassen | tenir rentrer | entrare stare | caber couber cabem
watch monitor oversee | vigilar supervisar monitorizar | überwachen beobachten | surveiller superviser | sorvegliare monitorare | monitorar vigiar supervisionar
busy peak rush | punta concurrido pico | Stoßzeit Spitzenzeit Hochbetrieb | pointe affluence | punta picco | pico movimentado
down outage offline | caído caída | ausfallen Ausfall offline | panne indisponible hors | giù fermo irraggiungibile | ar fora caído
satisfied happy content | satisfecho contento conforme | zufrieden | satisfait content | soddisfatto contento | satisfeito gostar gostou contente
give return back | devolver devolución | zurückgeben zurück Rückgabe | rendre restituer rembourser | restituire rendere ridare | devolver devolveremos devolução
move switch migrate | cambiar migrar pasar | wechseln umziehen umsteigen | passer migrer changer | passare migrare cambiare | migrar mudar passar
end expiry term | término vencimiento final | Ende Ablauf | terme échéance fin | termine scadenza fine | término vencimento fim
history log record | historial registro historia | Verlauf Protokoll Historie | historique journal | cronologia registro storico | histórico registro
want wish desired | desear querer deseado | wünschen gewünscht möchten | souhaiter vouloir désirer | desiderare volere | desejar querer
place put lay | colocar poner situar | legen ablegen abgelegt stellen | poser placer mettre | posare mettere collocare | colocar pôr
ask prompt question | preguntar pregunta | fragen ungefragt nachfragen Rückfrage | demander question | chiedere domandare | perguntar pergunta
tick check checkbox | marcar casilla | ankreuzen Häkchen Haken Kontrollkästchen | cocher case coche | spuntare spunta casella | marcar caixa
persist continue remain | persistir continuar seguir | weiterbestehen bestehen fortbestehen | persister subsister demeurer | persistere continuare rimanere | persistir continuar
attach enclose | adjuntar anexar | anhängen beifügen hängen | joindre | allegare | anexar
begin start requirement | requisito requisitos previos antes | Voraussetzung Voraussetzungen | prérequis préalable | prerequisito requisiti | requisito
waste trouble bother | molestia disgusto lío | Ärger Mühe Umstände | ennui souci tracas | guaio fastidio | trabalho incômodo transtorno
permanently good ever | definitivamente siempre | endgültig dauerhaft immer | définitivement jamais | definitivamente sempre | definitivamente sempre
warn tell inform | avisar advertir | warnen Bescheid informieren vorwarnen | prévenir avertir | avvisare avvertire | avisar alertar
beforehand previously | antes previamente | vorher zuvor vorab | auparavant préalable | prima anticipo | antes previamente antecedência
disk drive | disco unidad | Festplatte Laufwerk Platte | disque lecteur | disco unità | disco unidade
serve offer | servir ofrecer | servieren anbieten gibt | servir proposer | servire offrire | servir oferecer
restaurant pub place | local restaurante | Lokal Gaststätte Restaurant Kneipe | restaurant bistrot | locale ristorante trattoria | restaurante
compensate make up | compensar | entschädigen ausgleichen | compenser dédommager | compensare ripagare | compensar
view sight | vista | Aussicht Blick Ausblick | vue | vista panorama | vista
lift rise clear | levantar disipar | lichten heben | lever dissiper | alzare diradare | levantar dissipar
mature age grow old | madurar envejecer | reifen reift altern | vieillir mûrir | invecchiare maturare | envelhecer amadurecer
drown | ahogar | ertrinken ertränken | noyer | annegare affogare | afogar
sell sold out | agotar agotado | ausverkauft vergriffen | épuisé complet | esaurito esauriti | esgotado esgotar
miss | perder | verpassen verpasst versäumen | rater manquer | perdere mancare | perder
stubborn | terco testarudo obstinado | stur eigensinnig hartnäckig | têtu obstiné | testardo ostinato | teimoso obstinado
diligent | diligente aplicado | fleißig | appliqué assidu | diligente | diligente aplicado
arrogant | arrogante soberbio | arrogant hochmütig | arrogant | arrogante superbo | arrogante
fierce wild | feroz fiero | wild heftig grimmig | féroce farouche | feroce fiero | feroz
blunt dull | romo desafilado | stumpf | émoussé | smussato spuntato | cego
nightmare | pesadilla | Albtraum Alptraum | cauchemar | incubo | pesadelo
blush | sonrojar ruborizar | erröten | rougir | arrossire | corar
shiver tremble | temblar tiritar | zittern frösteln | trembler frissonner | tremare rabbrividire | tremer
sigh | suspirar suspiro | seufzen Seufzer | soupirer soupir | sospirare sospiro | suspirar suspiro
yawn | bostezar bostezo | gähnen | bâiller | sbadigliare | bocejar
kick | patada patear | treten Tritt trat | coup pied | calcio calciare | chute chutar
spit | escupir | spucken | cracher | sputare | cuspir
stumble trip | tropezar | stolpern | trébucher | inciampare | tropeçar
squeeze press | exprimir apretar estrujar | drücken pressen ausdrücken | presser serrer tasser | spremere premere stringere | espremer apertar
wander stroll roam | vagar pasear deambular callejear | schlendern bummeln umherstreifen wandern | flâner errer balader | vagare passeggiare girovagare | vagar passear perambular
wither wilt | marchitar | welken verwelken | faner flétrir | appassire | murchar
stall stand | puesto caseta | Stand Bude Marktstand | étal stand échoppe | bancarella banco | barraca banca
bank note banknote bill | billete | Geldschein Schein Banknote | billet | banconota | cédula nota
retail retailer wholesale | minorista mayorista | Einzelhandel Händler Großhändler | détaillant grossiste | dettagliante rivenditore grossista | varejo varejista atacadista
dividend | dividendo | Dividende | dividende | dividendo | dividendo
famine hunger | hambruna hambre | Hunger Hungersnot | famine faim | carestia fame | fome
toddler | pequeño niño | Kleinkind | bambin | bimbo | criança bebê
kindergarten nursery | guardería infantil jardín | Kindergarten Kita | maternelle crèche | asilo materna | creche infantil
cloudy overcast | nublado | bewölkt bedeckt | nuageux couvert | nuvoloso coperto | nublado
keyboard | teclado | Tastatur | clavier | tastiera | teclado
microphone mic | micrófono | Mikrofon | microphone micro | microfono | microfone
loudspeaker speaker | altavoz altavoces parlante bocina | Lautsprecher | enceinte haut-parleur | altoparlante cassa | coluna alto-falante
tablet | tableta tablet | Tablet | tablette | tablet | tablet
float | flotante | Gleitkommazahl Float | flottant | float virgola | float flutuante
mammal mammals | mamífero mamíferos | Säugetier Säugetiere | mammifère mammifères | mammifero mammiferi | mamífero mamíferos
reptile | reptil reptiles | Reptil Reptilien | reptile | rettile rettili | réptil répteis
`;
