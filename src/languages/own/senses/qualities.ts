/** Senses of qualities, manners and abstract concepts: one sense per line, with a column per language. */
export const QUALITIES = `
good well fine nice goodness | bueno buen buena bien bondad | gut gute schön Güte | bon bonne bien bons bonté | buono buon buona bene bontà bel | bom boa bem bons boas bondade
better best superior improved | mejor mejores superior óptimo | besser best beste am | mieux meilleur supérieur optimal optimaux | meglio migliore migliori ottimo superiore ottimale | melhor melhores superior ótimo
bad badly poor poorly evil | malo mal mala pésimo | schlecht schlimm übel böse | mauvais mal mauvaise méchant | cattivo male brutto mal cattiva | mau má mal ruim maus ruins
worse worst inferior | peor peores inferior pésimo | schlechter schlimmer schlimmst schlechtest schlechteste minderwertig | pire pis inférieur moindre | peggio peggiore peggiori inferiore pessimo | pior piores inferior péssimo
great excellent wonderful superb brilliant fantastic amazing awesome excellence | gran genial excelente estupendo maravilloso fantástico magnífico increíble excelencia | großartig toll wunderbar ausgezeichnet hervorragend fantastisch super exzellent prima herrlich | génial excellent super formidable merveilleux magnifique fantastique superbe excellence géniaux merveilleuse | ottimo eccellente fantastico meraviglioso magnifico splendido grandioso eccellenza | ótimo excelente maravilhoso fantástico magnífico incrível excelência incríveis
big large great huge bigger largest | grande gran enorme mayor grandes | groß größer größt riesig | grand gros grosse énorme vaste large | grande gran grosso enorme grandi ampio | grande grandes enorme maior
huge enormous immense vast gigantic giant massive | enorme inmenso gigantesco gigante vasto masivo descomunal | riesig enorm gewaltig gigantisch immens riesen Riese massiv | énorme immense gigantesque géant vaste massif massive | enorme immenso gigantesco gigante vasto massiccio | enorme imenso gigantesco gigante vasto massivo
small little tiny smaller minor | pequeño chico diminuto menor pequeñ chiquito | klein kleiner winzig gering | petit minuscule minime réduit | piccolo minuscolo minore minimo piccol | pequeno minúsculo menor pequen
long lengthy longer length | largo extenso prolongado longitud largura largos | lang lange länger längst Länge langwierig | long longue longueur longtemps prolongé | lungo lunga lunghezza lunghi prolungato | longo comprido extenso prolongado comprimento
short brief briefly shortly brevity | corto breve brevemente brevedad | kurz kürzer kürzest kurze knapp Kürze | court bref brève brièvement brièveté | corto breve brevemente brevità | curto breve brevemente brevidade
high tall higher highly height elevated | alto elevado altura altamente alta | hoch hohe hohen hoher hohes höher höchst Höhe groß | haut haute élevé hauteur hautement grand | alto elevato altezza altamente alta | alto elevado altura altamente alta
low lower lowest lowly | bajo baja inferior bajos reducido | niedrig tief gering nieder unter niedrigst | bas basse faible inférieur | basso bassa inferiore ridotto | baixo baixa inferior reduzido
deep deeply depth profound profoundly | profundo hondo profundidad profundamente hondamente | tief Tiefe zutiefst tiefgreifend tiefer | profond profondeur profondément | profondo profondità profondamente | profundo fundo profundidade profundamente
shallow superficial superficially | superficial somero poco | flach seicht oberflächlich | superficiel | superficiale | superficial raso superficiais
wide broad broadly widely width breadth extensive extensively | ancho amplio extenso anchura ampliamente amplitud ancha | breit weit Breite umfangreich ausgedehnt weitgehend weithin | large vaste étendu largeur largement ample | largo ampio esteso larghezza ampiamente vasto ampiezza | largo amplo extenso largura amplamente vasto amplitude
narrow tight narrowly | estrecho angosto ajustado estrechamente | eng schmal knapp | étroit serré étroitement | stretto angusto strettamente | estreito apertado estreitamente
thick dense density thickness | grueso espeso denso densidad espesor grosor | dick dicht Dichte Dicke | épais dense densité épaisseur | spesso denso densità spessore folto | grosso espesso denso densidade espessura
thin slim slender lean | delgado fino flaco esbelto | dünn schlank mager fein | mince fin maigre svelte | sottile magro snello fino | fino magro delgado esbelto
fat obese | gordo grueso obeso | dick fett | gros gras obèse grosse | grasso obeso grosso | gordo obeso
heavy heavily weighty heaviness | pesado fuertemente pesadamente | schwer heftig stark | lourd lourdement pesant fortement | pesante pesantemente pesantezza fortemente | pesado pesadamente fortemente
light lightweight lightly slight slightly | ligero leve liviano ligeramente levemente | leicht geringfügig etwas | léger légère légèrement | leggero lieve leggermente lievemente leggera | leve ligeiro levemente ligeiramente
bright brilliant brightness luminous shiny vivid | brillante luminoso claro brillo vivo | hell leuchtend glänzend Helligkeit strahlend | brillant lumineux clair luminosité éclatant vif lumineuse | luminoso brillante chiaro luminosità vivace | brilhante luminoso claro brilho vivo
dark darkness dim obscure | oscuro oscuridad sombrío tenebroso | dunkel dunkl finster Dunkelheit düster Finsternis | sombre obscur obscurité foncé noir ténèbres | scuro buio oscuro oscurità tenebre | escuro escuridão sombrio obscuro trevas
hot warm warmth heat warmly | caliente cálido calor caluroso calur | heiß warm Hitze Wärme wärm wärmer | chaud chaleur chaleureux chaudement chaleureuse | caldo calore caloroso calda | quente calor caloroso
cold cool chilly coldness coldly | frío fresco fría frialdad | kalt kühl Kälte kälter kalte | froid frais fraîche froideur froide | freddo fresco fredda freddezza | frio fresco fria frieza
frozen freezing icy | congelado helado gélido | gefroren eisig eingefroren eiskalt | gelé glacé congelé glacial glaciaux | congelato gelato ghiacciato gelido | congelado gelado gélido
fresh freshly freshness | fresco recién frescura | frisch Frische | frais fraîche fraîchement fraîcheur | fresco fresca appena freschezza | fresco recém frescor
dry arid dryness | seco árido sequedad | trocken dürr Trockenheit | sec sèche aride sécheresse | secco asciutto arido siccità | seco árido secura
wet humid damp moist moisture humidity | mojado húmedo humedad | nass feucht Feuchtigkeit nasse | mouillé humide humidité | bagnato umido umidità | molhado úmido húmido umidade humidade
hard solid firm firmly tough hardness | duro sólido firme firmemente dureza | hart fest Härte härter solide | dur solide ferme fermement dureté | duro solido fermo saldo durezza fermamente | duro sólido firme firmemente dureza
soft softly gentle gently mild softness tender | blando suave suavemente suavidad tierno delicado | weich sanft mild zart leise Sanftheit zärtlich | doux douce mou molle doucement douceur tendre | morbido dolce delicato tenero dolcemente soffice dolcezza | macio suave mole suavemente suavidade terno delicado
difficult hard difficulty tough | difícil dificultad complicado duro difíciles difícilmente | schwierig schwer Schwierigkeit hart | difficile dur difficulté difficilement | difficile difficoltà duro difficilmente arduo | difícil difíceis dificuldade duro dificilmente árduo
easy easily simple ease effortless | fácil fácilmente sencillo facilidad fáciles | leicht einfach mühelos Leichtigkeit | facile facilement aisé simple facilité aisément | facile facilmente semplice facilità agevole | fácil fáceis facilmente simples facilidade
simple simply plain simplicity straightforward | simple sencillo simplemente sencillez sencillamente simplicidad | einfach schlicht Einfachheit simpel einfache | simple simplement simplicité | semplice semplicemente semplicità | simples simplesmente simplicidade singelo
complex complicated complexity complication | complejo complicado complejidad complicación complicaciones | komplex kompliziert Komplexität vielschichtig Komplikation | complexe compliqué complexité complication | complesso complicato complessità complicazione | complexo complicado complexidade complicação complicações
strong strongly powerful strength force firmly robust | fuerte fuertemente potente fuerza poderoso robusto | stark stärker stärkst Stärke kräftig mächtig Kraft robust | fort forte fortement puissant force robuste solide | forte fortemente potente forza robusto | forte fortemente potente força poderoso robusto
weak weakness feeble frail | débil debilidad flojo frágil | schwach schwäch Schwäche schwächer | faible faiblesse débile fragile | debole debolezza fragile fiacco | fraco fraqueza débil frágil
fragile fragility brittle vulnerable vulnerability | frágil fragilidad vulnerable vulnerabilidad quebradizo | zerbrechlich fragil verletzlich verwundbar anfällig Schwachstelle Verletzlichkeit | fragile fragilité vulnérable vulnérabilité | fragile fragilità vulnerabile vulnerabilità | frágil frágeis fragilidade vulnerável vulnerabilidade vulneráveis
fast quick quickly rapid rapidly swift speed swiftly | rápido rápidamente veloz pronto velocidad rapidez deprisa veloces | schnell rasch zügig flink Geschwindigkeit Tempo | rapide rapidement vite vitesse rapidité | rapido rapidamente veloce velocemente velocità presto rapidità | rápido rapidamente veloz depressa velocidade rapidez
slow slowly slowness | lento lentamente despacio lentitud | langsam Langsamkeit träge | lent lentement lenteur | lento lentamente piano lentezza | lento lentamente devagar vagaroso lentidão
gradual gradually progressive progressively | gradual gradualmente paulatinamente progresivo progresivamente | allmählich schrittweise nach langsam stufenweise zunehmend | graduel graduellement progressif progressivement progressive peu | graduale gradualmente progressivo progressivamente mano | gradual gradualmente progressivo progressivamente graduais
sudden suddenly abrupt abruptly | repentino súbito repentinamente súbitamente repente brusco pronto golpe | plötzlich abrupt jäh unvermittelt schlagartig | soudain soudainement brusque brusquement coup subit subitement | improvviso improvvisamente brusco repentino tratto | repentino súbito repentinamente subitamente repente brusco
immediate immediately instant instantly promptly straight | inmediato inmediatamente enseguida instante instantáneo pronto | sofort unmittelbar sofortig umgehend gleich unverzüglich augenblicklich | immédiat immédiatement aussitôt instantané suite instantanément | immediato immediatamente subito istantaneo istante | imediato imediatamente logo instantâneo instante
recent recently lately latest newly | reciente recientemente últimamente último recién | jüngst kürzlich neulich neuerdings letzt aktuell neu | récent récemment dernièrement dernier nouvellement dernière | recente recentemente ultimamente ultimo appena | recente recentemente ultimamente último recém
new newly novel novelty | nuevo novedoso recién novedad nuevamente | neu neuartig Neuheit neue | nouveau nouvelle neuf nouvel nouveauté neuve | nuovo novità nuova | novo novidade nova
old older elder ancient aged oldest | viejo antiguo anciano mayor vieja | alt alte alter älter ältest uralt | vieux vieille vieil ancien âgé | vecchio antico anziano vecchia | velho antigo idoso velha
ancient antique antiquity | antiguo antigüedad | antik uralt alt Antike Altertum | antique ancien antiquité | antico antichità | antigo antiguidade ancestral ancestrais
young youth youthful younger | joven jóvenes juventud juvenil | jung jünger Jugend jugendlich jüngst | jeune jeunesse juvénile | giovane giovani gioventù giovanile giovinezza | jovem jovens juventude juvenil
modern contemporary modernity | moderno contemporáneo modernidad actual | modern zeitgenössisch Moderne zeitgemäß | moderne contemporain modernité | moderno contemporaneo modernità | moderno contemporâneo modernidade
current currently present presently nowadays actual ongoing | actual actualmente vigente presente corriente | aktuell derzeit gegenwärtig momentan heutig zurzeit Gegenwart | actuel actuellement présent courant cours | attuale attualmente presente corrente | atual atualmente vigente presente corrente actual actualmente atuais actuais
now nowadays today | ahora hoy ya actualidad | jetzt nun heute heutzutage | maintenant aujourd'hui désormais | ora adesso oggi oggigiorno ormai | agora hoje já
previous previously former prior before earlier preceding formerly | anterior anteriormente previo antes previamente precedente antiguo | vorherig zuvor früher vorher vorig bisherig ehemalig vorangegangen | précédent précédemment auparavant antérieur préalable avant ancien préalablement | precedente precedentemente anteriore prima previo | anterior anteriormente prévio antes previamente precedente
former formerly | antiguo ex anterior anteriormente | ehemalig früher einstig ehemals | ancien ex anciennement autrefois | ex antico precedente già | antigo ex anterior
next following subsequent subsequently later afterwards | siguiente próximo posterior posteriormente después luego | nächst nächste folgend anschließend später danach | suivant prochain ultérieur ensuite après postérieur | prossimo seguente successivo successivamente dopo poi | próximo seguinte posterior posteriormente depois
future forthcoming upcoming coming | futuro venidero próximo | zukünftig künftig Zukunft kommend bevorstehend | futur avenir prochain venir | futuro prossimo avvenire venire | futuro próximo vindouro
last past | último pasado | letzt letzte letzten vergangen vergangenen vergangene | dernier dernière passé | ultimo scorso passato | último passado
past bygone | pasado | vergangen Vergangenheit | passé | passato scorso | passado
last final finally latest ultimate ultimately lastly eventually | último final finalmente fin definitiva | letzt letzte letzten endlich schließlich endgültig letztlich | dernier final finalement enfin ultime dernière finaux | ultimo finale finalmente infine | último final finalmente enfim afinal derradeiro finais afinais
initial initially originally first | inicial inicialmente originalmente principio primero | anfänglich anfangs zunächst ursprünglich zuerst | initial initialement originellement début abord initiaux | iniziale inizialmente originariamente dapprima | inicial inicialmente originalmente início iniciais
original originally originality | original originalmente originario originalidad | ursprünglich original Original Originalität | original originel originalité origine initialement originaux | originale originariamente originario originalità | original originais originalmente originário originalidade
early earlier soon premature | temprano pronto precoz prematuro tempran precoces | früh früher frühzeitig vorzeitig bald | tôt précoce prématuré début | presto precoce prematuro primo anticipo | cedo precoce prematuro prematura
late later latest tardy delay | tarde tardío tard después | spät später verspätet | tard tardif retard tardive | tardi tardivo ritardo | tarde tardio atrasado atraso
soon shortly presently | pronto enseguida próximamente breve | bald demnächst gleich | bientôt prochainement tôt | presto prossimamente breve | logo breve brevemente cedo
always constantly forever ever | siempre constantemente | immer stets ständig jederzeit | toujours constamment cesse | sempre costantemente | sempre constantemente
often frequently frequent frequency commonly regularly | menudo frecuentemente frecuente frecuencia seguido | oft häufig öfter oftmals vielfach Häufigkeit | souvent fréquemment fréquent fréquence | spesso frequentemente frequente frequenza | frequentemente frequente frequência muitas vezes amiúde
usual usually normally generally typically commonly customary | normalmente habitual habitualmente general generalmente usual usualmente suele soler suelen | üblich gewöhnlich normalerweise meist meistens üblicherweise regel pflegt | habituel habituellement généralement normalement d'habitude ordinaire usuel | solito solitamente abitualmente normalmente generalmente consueto | normalmente habitual habitualmente geralmente usual usualmente costuma costumam habituais usuais
rare rarely seldom scarcely infrequent rarity | raro raramente infrecuente rara rareza escaso | selten Seltenheit rar | rare rarement peu rareté | raro raramente rara rarità | raro raramente rara raridade
sometimes occasionally occasional | veces ocasiones ocasionalmente ocasional algunas vez | manchmal gelegentlich mitunter bisweilen zuweilen | parfois quelquefois occasionnellement occasionnel | talvolta volte occasionalmente occasionale qualche | vezes ocasionalmente ocasional algumas ocasionais
never | nunca jamás | nie niemals nimmer | jamais | mai giammai | nunca jamais
again anew once re | nuevo nuevamente vez volver volvió vuelv | wieder erneut nochmals abermals noch | encore nouveau | ancora nuovo nuovamente | novamente novo outra vez
already | ya | schon bereits | déjà | già ormai | já
still yet | todavía aún sigue | noch immer weiterhin | encore toujours | ancora tuttora | ainda
almost nearly virtually practically | casi prácticamente | fast beinahe nahezu praktisch beinah | presque quasiment quasi pratiquement | quasi praticamente | quase praticamente
approximately roughly approximate about around approximation | aproximadamente aproximado unos alrededor cerca aproximación aproximaciones | ungefähr etwa circa ca rund annähernd schätzungsweise | environ approximativement approximatif approximation approximative | circa approssimativamente approssimativo approssimazione | aproximadamente aproximado cerca aproximação aproximações
exact exactly precise precisely accurate accurately precision accuracy | exacto exactamente preciso precisamente precisión exactitud justo precisiones | genau exakt präzise Genauigkeit Präzision akkurat gerade | exact exactement précis précisément précision exactitude | esatto esattamente preciso precisamente precisione esattezza accurato | exato exatamente preciso precisamente precisão exatidão exacto exactamente precisões
correct correctly right properly accurate correctness | correcto correctamente acertado debidamente adecuadamente | richtig korrekt ordnungsgemäß Richtigkeit | correct correctement juste bon exact | corretto correttamente giusto esatto correttezza | correto corretamente certo adequadamente correcto correctamente
wrong incorrect incorrectly wrongly mistaken false erroneous | incorrecto equivocado erróneo mal incorrectamente falso | falsch unrichtig fehlerhaft inkorrekt irrtümlich | faux fausse incorrect erroné mauvais tort | sbagliato errato scorretto erroneo erroneamente | errado incorreto errôneo equivocado incorrecto erradamente
true truth truly truthful | verdadero cierto verdad verdaderamente veraz realmente veraces | wahr Wahrheit wahrhaft wirklich wahrhaftig echt | vrai vérité vraiment véritable | vero verità veramente veritiero davvero | verdadeiro verdade verdadeiramente certo verídico
false fake bogus counterfeit falsely | falso falsamente falsificado ficticio | falsch gefälscht Fälschung unecht | faux fausse faussement factice | falso falsamente finto fasullo | falso falsamente falsificado fictício
real really actual actually truly indeed reality genuine | real realmente verdadero efectivamente realidad verdad | wirklich tatsächlich real echt Wirklichkeit Realität wahr | réel réellement vraiment véritable effectivement réalité vrai | reale realmente vero davvero effettivamente realtà veramente | real reais realmente verdadeiro efetivamente realidade mesmo
genuine authentic authenticity | auténtico genuino autenticidad legítimo | echt authentisch Echtheit Authentizität | authentique véritable authenticité | autentico genuino autenticità | autêntico genuíno autenticidade legítimo
certain certainly sure surely certainty definitely | seguro cierto ciertamente seguramente certeza duda desde luego | sicher gewiss sicherlich bestimmt Gewissheit Sicherheit zweifellos | certain certainement sûr sûrement certitude assurément sûre | certo certamente sicuro sicuramente certezza | certo certamente seguro seguramente certeza
uncertain uncertainty unsure | incierto incertidumbre inseguro | ungewiss unsicher Ungewissheit Unsicherheit | incertain incertitude | incerto incertezza insicuro | incerto incerteza inseguro
safe safely secure securely safety security | seguro seguridad salvo segura seguramente | sicher Sicherheit gefahrlos geschützt | sûr sécurité sécurisé sûre sûreté sécurisée | sicuro sicurezza salvo | seguro segurança salvo segura
dangerous dangerously danger hazardous hazard peril perilous | peligroso peligro arriesgado riesgo | gefährlich Gefahr riskant Gefährdung | dangereux danger dangereuse périlleux péril périlleuse | pericoloso pericolo rischioso | perigoso perigo arriscado
likely probable probably likelihood probability presumably | probable probablemente probabilidad seguramente | wahrscheinlich Wahrscheinlichkeit vermutlich voraussichtlich wohl | probable probablement probabilité vraisemblablement susceptible doute | probabile probabilmente probabilità | provável provavelmente probabilidade prováveis
unlikely improbable | improbable poco difícilmente | unwahrscheinlich | improbable peu | improbabile poco difficilmente | improvável pouco dificilmente improváveis
possible possibly possibility perhaps maybe potential potentially | posible posiblemente posibilidad quizás quizá acaso potencial potencialmente | möglich möglicherweise Möglichkeit vielleicht eventuell potenziell potentiell Potenzial womöglich | possible éventuellement possibilité peut-être éventuel potentiel potentiellement | possibile possibilmente possibilità forse eventualmente eventuale potenziale potenzialmente magari | possível possivelmente possibilidade talvez potencial potencialmente eventual eventualmente possíveis potenciais eventuais
impossible impossibility | imposible imposibilidad | unmöglich Unmöglichkeit | impossible impossibilité | impossibile impossibilità | impossível impossibilidade impossíveis
necessary necessarily necessity required essential need | necesario necesariamente necesidad preciso imprescindible | notwendig nötig erforderlich Notwendigkeit unbedingt zwangsläufig | nécessaire nécessairement nécessité indispensable requis | necessario necessariamente necessità indispensabile occorre | necessário necessariamente necessidade preciso imprescindível imprescindíveis
unnecessary unnecessarily needless superfluous redundant | innecesario innecesariamente superfluo | unnötig überflüssig | inutile superflu inutilement | inutile superfluo inutilmente | desnecessário supérfluo desnecessariamente
optional optionally option | opcional opcionalmente opción opciones | optional wahlweise fakultativ Option freiwillig | optionnel facultatif option éventuellement facultative | opzionale facoltativo opzionalmente opzione | opcional facultativo opcionalmente opção opções opcionais
mandatory compulsory obligatory obligation | obligatorio obligación obligatoriamente obligaciones | obligatorisch verpflichtend Pflicht zwingend verbindlich Verpflichtung | obligatoire obligation impératif impérative | obbligatorio obbligo obbligatoriamente | obrigatório obrigação obrigatoriamente obrigações
essential essentially fundamental fundamentally vital crucial essence basically | esencial esencialmente fundamental fundamentalmente vital crucial esencia básicamente indispensable | wesentlich grundlegend unerlässlich entscheidend Wesen grundsätzlich lebenswichtig essenziell | essentiel essentiellement fondamental vital crucial essence fondamentalement fondamentaux vitaux cruciaux | essenziale essenzialmente fondamentale vitale cruciale essenza fondamentalmente | essencial essenciais essencialmente fundamental fundamentais vital crucial essência fundamentalmente vitais cruciais
important importantly importance significant major relevant | importante importancia significativo relevante | wichtig Wichtigkeit bedeutend Bedeutung bedeutsam | important importance majeur considérable | importante importanza significativo rilevante | importante importância significativo relevante
significant significantly considerable considerably substantial substantially notable notably remarkable | significativo significativamente considerable considerablemente notable notablemente sustancial importante | erheblich bedeutend beträchtlich deutlich wesentlich beachtlich bemerkenswert signifikant | significatif considérable considérablement important sensiblement notable notamment remarquable nettement significative | significativo significativamente considerevole notevole notevolmente sostanziale considerevolmente rilevante | significativo significativamente considerável consideravelmente notável substancial notavelmente consideráveis notáveis substanciais
insignificant negligible trivial trifling | insignificante despreciable trivial desdeñable | unbedeutend unwesentlich vernachlässigbar geringfügig belanglos trivial | insignifiant négligeable dérisoire trivial triviaux | insignificante trascurabile irrilevante banale | insignificante desprezível trivial irrelevante desprezíveis triviais
main mainly chief chiefly principal principally primary primarily major mostly key | principal principalmente mayormente primordial primario | hauptsächlich Haupt vorwiegend wichtigst allem primär überwiegend | principal principalement principaux majeur surtout primaire | principale principalmente primario soprattutto prevalentemente | principal principais principalmente primário sobretudo
secondary minor subordinate | secundario menor | sekundär nebensächlich zweitrangig untergeordnet Neben | secondaire mineur subordonné | secondario minore | secundário menor
basic basically elementary fundamental | básico básicamente elemental fundamental | grundlegend elementar einfach grundsätzlich Grund Basis | basique élémentaire fondamental base essentiellement fondamentaux | basilare elementare fondamentale base basico | básico basicamente elementar fundamental fundamentais
advanced sophisticated | avanzado sofisticado | fortgeschritten ausgefeilt fortschrittlich raffiniert erweitert | avancé sophistiqué perfectionné | avanzato sofisticato | avançado sofisticado
available availability accessible | disponible disponibilidad accesible | verfügbar erhältlich Verfügbarkeit vorhanden zugänglich | disponible disponibilité accessible | disponibile disponibilità accessibile | disponível disponíveis disponibilidade acessível acessíveis
unavailable inaccessible | indisponible inaccesible | unerreichbar unzugänglich | indisponible inaccessible | indisponibile inaccessibile | indisponível inacessível indisponíveis inacessíveis
common commonly widespread shared usual | común comunes comúnmente corriente extendido frecuente compartido | gemeinsam verbreitet üblich häufig gängig gewöhnlich allgemein | commun communément courant répandu fréquent couramment | comune comuni comunemente diffuso frequente condiviso | comum comuns comumente corrente difundido frequente
ordinary normal normally regular normality | ordinario normal normalmente corriente común normalidad | normal gewöhnlich normalerweise alltäglich Normalität | ordinaire normal normalement courant normalité normaux | ordinario normale normalmente comune normalità | ordinário normal normais normalmente comum normalidade comuns
unusual unusually uncommon extraordinary extraordinarily exceptional exceptionally | inusual insólito extraordinario excepcional excepcionalmente inusitado extraordinariamente | ungewöhnlich außergewöhnlich ungewohnt außerordentlich | inhabituel extraordinaire exceptionnel insolite exceptionnellement | insolito inusuale straordinario eccezionale straordinariamente inconsueto | incomum extraordinário excepcional insólito inusitado extraordinariamente incomuns excepcionais
strange strangely odd weird peculiar bizarre curious | extraño raro curioso peculiar extrañamente | seltsam merkwürdig sonderbar komisch eigenartig fremd | étrange bizarre curieux étrangement curieusement curieuse | strano bizzarro curioso stranamente insolito | estranho esquisito curioso peculiar bizarro estranhamente
special specially particular particularly especially specific | especial especiales especialmente particular particularmente sobre todo concreto | besonders besonder speziell insbesondere allem Besonderheit | spécial spécialement particulier particulièrement surtout notamment spéciaux particulière | speciale particolare particolarmente specialmente soprattutto specie | especial especiais especialmente particular particularmente sobretudo específico
specific specifically concrete particular | específico específicamente concreto concretamente determinado | spezifisch bestimmt konkret speziell | spécifique spécifiquement précis concret concrètement particulier particulière | specifico specificamente concreto particolare | específico especificamente concreto concretamente determinado
abstract abstraction | abstracto abstracción abstracciones | abstrakt Abstraktion | abstrait abstraction | astratto astrazione | abstrato abstração abstrações
general generally generic overall broadly | general generalmente generales genérico global | allgemein generell Allgemeinen insgesamt generisch | général généralement généraux générique globalement | generale generalmente generico complessivo | geral gerais geralmente genérico global globais
universal universally universality | universal universalmente | universell allgemeingültig universal | universel universellement universelle | universale universalmente | universal universais universalmente
global globally worldwide world | global mundial mundialmente globalmente | global weltweit Welt | mondial global globalement mondialement mondiaux globaux | globale mondiale globalmente | global mundial mundialmente globalmente globais mundiais
local locally | local locales localmente | lokal örtlich hiesig Ort | local locaux locale localement | locale localmente | local locais localmente
regional | regional regionales | regional | régional régionaux régionale | regionale regionali | regional regionais
national nationally nation nationwide | nacional nacionales nación nacionalmente naciones | national Nation staatlich bundesweit landesweit | national nationaux nation nationale | nazionale nazione | nacional nacionais nação nações
international internationally | internacional internacionalmente | international | international internationaux internationale | internazionale internazionalmente | internacional internacionais internacionalmente
foreign foreigner alien stranger abroad overseas | extranjero exterior forastero extranjera ajeno | fremd ausländisch Ausländer Ausland auswärtig Fremde | étranger étrangère | straniero estero forestiero | estrangeiro exterior forasteiro
abroad overseas | extranjero exterior fuera | Ausland Übersee | étranger outre-mer étrangère | estero | exterior estrangeiro fora
native indigenous aboriginal | nativo indígena autóctono originario aborigen | einheimisch indigen gebürtig Ureinwohner Eingeborene | natif indigène autochtone natal originaire native nataux | nativo indigeno autoctono natio | nativo indígena autóctone originário
public publicly | público públicamente pública | öffentlich Öffentlichkeit Publikum staatlich | public publique publiquement | pubblico pubblicamente pubblica | público publicamente pública
private privately privacy personal | privado particular privacidad intimidad | privat Privatsphäre vertraulich persönlich | privé particulier confidentialité intimité vie particulière | privato privatamente riservatezza privacy | privado particular privacidade privativo
personal personally | personal personales personalmente | persönlich individuell | personnel personnellement personnelle | personale personali personalmente | pessoal pessoais pessoalmente
individual individually | individual individuo individualmente particular | individuell einzeln Individuum Einzelne | individuel individu individuellement individuelle | individuale individuo individualmente singolo | individual individuais indivíduo individualmente
own proper self | propio propia | eigen eigene eigenen | propre | proprio propria | próprio própria
separate separately apart distinct | separado aparte distinto separadamente separa | getrennt separat gesondert einzeln | séparé séparément distinct part | separato separatamente distinto parte | separado separadamente distinto parte
common joint jointly together mutual collective collectively | común conjunto juntos conjuntamente mutuo colectivo | gemeinsam gemeinschaftlich zusammen gegenseitig kollektiv miteinander | commun conjoint ensemble mutuel collectif conjointement collective | comune congiunto insieme reciproco collettivo mutuo congiuntamente | comum conjunto juntos conjuntamente mútuo coletivo comuns
together jointly | juntos junto juntas conjuntamente | zusammen gemeinsam miteinander beisammen | ensemble | insieme | juntos junto juntas
alone lonely solitary loneliness lone solitude | solo solitario soledad sola solos | allein einsam Einsamkeit alleine | seul solitaire solitude seule | solo solitario solitudine sola | sozinho só solitário solidão
only sole single unique | único únic sólo solo solamente únicamente | einzig einzigartig nur allein lediglich | seul unique seulement uniquement | unico solo soltanto solamente unicamente | único só somente apenas unicamente
unique uniquely uniqueness | único singular exclusivo singularidad | einzigartig eindeutig einmalig Einzigartigkeit | unique exceptionnel singulier singulière | unico singolare unicità | único singular exclusivo singularidade
exclusive exclusively solely purely | exclusivo exclusivamente únicamente | exklusiv ausschließlich lediglich | exclusif exclusivement exclusive uniquement | esclusivo esclusivamente unicamente | exclusivo exclusivamente unicamente
same identical equal identity identically | mismo igual idéntico iguales misma | gleich dieselbe derselbe dasselbe identisch gleiche | même identique égal pareil | stesso medesimo uguale identico | mesmo igual idêntico iguais
equal equally equality even | igual igualmente igualdad iguales equitativo | gleich gleichermaßen Gleichheit ebenso gleichberechtigt | égal également égalité égaux pareillement | uguale ugualmente uguaglianza pari parità egualmente | igual iguais igualmente igualdade
similar similarly similarity alike likewise resemblance | similar similares parecido semejante similitud semejanza asimismo | ähnlich Ähnlichkeit gleichartig ebenso ebenfalls | similaire semblable pareil ressemblance similitude même | simile somigliante analogo somiglianza analogamente similmente | similar semelhante parecido semelhança similares
different differently difference distinct various diverse | diferente distinto diferencia diverso diferentemente | verschieden unterschiedlich anders Unterschied ander andere | différent autre différence distinct divers différemment autrement | diverso differente differenza distinto diversamente altro | diferente distinto diferença diverso diferentemente
various varied several diverse diversity variety multiple | varios diversos variado diversidad variedad múltiple distintos | verschieden mehrere diverse vielfältig Vielfalt Vielzahl mehrfach | divers plusieurs varié diversité variété multiple différents | vari vario diversi diverso diversità varietà molteplice parecchi | vários diversos variado diversidade variedade múltiplo
other another else otherwise | otro otra demás distinto | ander andere anderer weitere sonst anders | autre autres autrement sinon | altro altra altri altrimenti | outro outra outros demais
opposite contrary contrarily reverse opposed conversely | opuesto contrario inverso contrariamente | gegenteilig entgegengesetzt Gegenteil umgekehrt gegenüber | opposé contraire inverse inversement contrairement | opposto contrario inverso contrariamente | oposto contrário inverso contrariamente
full complete completely fully filled | lleno completo plenamente completamente pleno plena | voll völlig vollständig gefüllt vollkommen | plein complet pleinement complètement pleine rempli complète | pieno completo pienamente completamente | cheio completo plenamente completamente pleno
complete completely entire entirely whole wholly total totally utterly fully | completo completamente entero enteramente total totalmente todo íntegro | vollständig ganz völlig komplett gesamt total vollkommen gänzlich | complet complètement entier entièrement total totalement tout complète entière totaux | completo completamente intero interamente totale totalmente tutto | completo completamente inteiro inteiramente total totalmente todo integral totais integrais
incomplete partial partially partly | incompleto parcial parcialmente parte | unvollständig teilweise partiell Teil | incomplet partiel partiellement partie incomplète | incompleto parziale parzialmente parte | incompleto parcial parcialmente parciais parte
empty emptiness blank void vacant | vacío vacía vaciar hueco blanco | leer Leere leere hohl | vide vacant creux vierge creuse | vuoto vuota cavo | vazio vazia vago oco
open openly openness | abierto abiert abiertamente apertura | offen geöffnet Offenheit | ouvert ouvertement ouverture | aperto apertamente apertura | aberto abertamente abertura
closed shut | cerrado | geschlossen | fermé clos | chiuso | fechado encerrado
free gratis complimentary | gratis gratuito gratuitamente | kostenlos gratis umsonst kostenfrei unentgeltlich | gratuit gratuitement gratuite | gratis gratuito gratuitamente | grátis gratuito gratuitamente gratuita
free freely freedom liberty unrestricted | libre libremente libertad | frei Freiheit ungehindert | libre librement liberté | libero liberamente libertà | livre livremente liberdade
independent independently independence autonomous autonomy | independiente independientemente independencia autónomo autonomía | unabhängig Unabhängigkeit selbständig selbstständig eigenständig autonom Autonomie | indépendant indépendamment indépendance autonome autonomie | indipendente indipendentemente indipendenza autonomo autonomia | independente independentemente independência autônomo autonomia
dependent dependence dependency dependant | dependiente dependencia | abhängig Abhängigkeit | dépendant dépendance | dipendente dipendenza | dependente dependência
expensive costly dear pricey | caro costoso cara | teuer teure kostspielig | cher coûteux chère coûteuse onéreux onéreuse | caro costoso dispendioso | caro custoso dispendioso
cheap cheaply inexpensive affordable economical | barato económico asequible | billig günstig preiswert erschwinglich preisgünstig | bon marché abordable économique | economico conveniente buon mercato accessibile | barato econômico acessível acessíveis
valuable precious worthwhile worth | valioso precioso valor valer | wertvoll kostbar wert lohnend | précieux précieuse valeur | prezioso pregiato valore | valioso precioso valor
worthless useless futile uselessly | inútil inútilmente inútiles vano | nutzlos wertlos zwecklos unnütz vergeblich | inutile vain | inutile vano inutilmente | inútil inúteis vão
useful usefully usefulness utility handy helpful | útil útiles utilidad práctico | nützlich hilfreich Nützlichkeit Nutzen praktisch | utile utilité pratique | utile utilità pratico | útil úteis utilidade prático
practical practically practice pragmatic convenient | práctico práctica cómodo pragmático | praktisch pragmatisch Praxis | pratique commode pragmatique | pratico pratica pragmatico comodo | prático prática pragmático cômodo
theoretical theoretically theory | teórico teoría teóricamente | theoretisch Theorie | théorique théorie théoriquement | teorico teoria teoricamente | teórico teoria teoricamente
effective effectively effectiveness efficient efficiently efficiency efficacy | eficaz eficaces eficazmente eficacia eficiente eficientemente eficiencia efectivo | wirksam effektiv effizient Wirksamkeit Effizienz wirkungsvoll | efficace efficacement efficacité effectif effective | efficace efficacemente efficacia efficiente efficienza | eficaz eficazes eficazmente eficácia eficiente eficiência efetivo
ineffective inefficient | ineficaz ineficiente ineficaces | unwirksam ineffizient wirkungslos | inefficace | inefficace inefficiente | ineficaz ineficiente
suitable appropriate appropriately adequate adequately proper properly fitting suited | adecuado apropiado conveniente idóneo adecuadamente oportuno apto debidamente | geeignet passend angemessen entsprechend richtig zweckmäßig | approprié adéquat convenable adapté convenablement pertinent correctement | adatto appropriato adeguato idoneo opportuno adeguatamente | adequado apropriado conveniente adequadamente idôneo apto devidamente
inappropriate unsuitable improper inadequate | inadecuado inapropiado impropio | ungeeignet unangemessen unpassend unangebracht | inapproprié inadapté inadéquat | inappropriato inadeguato inadatto | inadequado inapropriado impróprio
sufficient sufficiently enough adequate | suficiente suficientemente bastante basta | genügend ausreichend genug hinreichend | suffisant suffisamment assez | sufficiente sufficientemente abbastanza basta | suficiente suficientemente bastante basta
insufficient insufficiently inadequate deficient lack | insuficiente insuficientemente deficiente | unzureichend ungenügend mangelhaft | insuffisant insuffisamment | insufficiente carente insufficientemente | insuficiente insuficientemente deficiente
excessive excessively excess overly | excesivo excesivamente exceso demasiado | übermäßig übertrieben Übermaß exzessiv | excessif excessivement excès trop excessive | eccessivo eccessivamente eccesso troppo | excessivo excessivamente excesso demasiado demais
too | demasiado | allzu | trop | troppo | demasiado demais
very extremely highly enormously exceedingly hugely | muy sumamente extremadamente enormemente altamente | sehr äußerst extrem überaus höchst enorm ungemein | très extrêmement énormément fort hautement | molto estremamente enormemente assai altamente | muito extremamente enormemente altamente
extreme extremely extremity | extremo extremadamente sumamente extremidad | extrem äußerst Extrem | extrême extrêmement extrémité | estremo estremamente estremità | extremo extremamente extremidade
quite rather fairly pretty relatively somewhat reasonably | bastante relativamente algo | ziemlich recht relativ einigermaßen eher | assez plutôt relativement | piuttosto abbastanza alquanto relativamente | bastante relativamente razoavelmente
relative relatively comparatively | relativo relativamente | relativ verhältnismäßig vergleichsweise | relatif relativement relative | relativo relativamente | relativo relativamente
absolute absolutely utterly | absoluto absolutamente total | absolut durchaus unbedingt völlig | absolu absolument | assoluto assolutamente | absoluto absolutamente
only merely solely just simply | solo sólo solamente únicamente simplemente meramente | nur lediglich bloß allein einfach | seulement uniquement simplement | solo soltanto solamente unicamente semplicemente | só somente apenas unicamente simplesmente meramente
just barely hardly scarcely | apenas acaba acaban acabo | kaum gerade eben | peine venir | appena | mal apenas recém acaba acabou
also too likewise besides moreover furthermore additionally | también además asimismo igualmente | auch ebenfalls außerdem zudem ferner darüber ebenso zusätzlich | aussi également outre plus | anche inoltre pure altresì | também além ademais igualmente
however nevertheless nonetheless though yet still | embargo obstante aunque | jedoch dennoch trotzdem allerdings aber | cependant toutefois néanmoins pourtant | tuttavia comunque però nondimeno ciononostante | entanto contudo todavia porém entretanto
therefore thus hence consequently accordingly | tanto consiguiente consecuencia así entonces | daher deshalb folglich somit demnach also deswegen | donc conséquent ainsi | quindi pertanto dunque perciò conseguenza | portanto consequentemente assim logo
instead rather alternatively alternative | cambio lugar alternativa alternativamente | stattdessen statt anstatt alternativ Alternative | plutôt lieu place alternative sinon | invece posto alternativa alternativamente | vez lugar alternativa alternativamente
indeed actually fact | efecto efectivamente hecho realidad realmente | tatsächlich allerdings sogar eigentlich wirklich Tat | effet fait effectivement réalité | infatti effetti realtà effettivamente | fato efeito efetivamente verdade facto
even | incluso hasta aun siquiera | sogar selbst | même | persino addirittura perfino | mesmo até inclusive sequer
mostly largely predominantly mainly | mayoría mayormente gran parte principalmente | meist größtenteils überwiegend weitgehend hauptsächlich | plupart largement majoritairement essentiellement | maggior parte perlopiù principalmente largamente | maioria maior parte principalmente largamente
constant constantly continuous continuously continual permanently continuity steadily | constante constantemente continuo continuamente continuidad | ständig konstant kontinuierlich dauernd stetig fortlaufend | constant constamment continu continuellement continuité | costante costantemente continuo continuamente continuità | constante constantemente contínuo continuamente continuidade
permanent permanently lasting durable everlasting enduring | permanente permanentemente duradero perdurable | dauerhaft permanent ständig bleibend beständig | permanent durable définitivement permanence | permanente permanentemente duraturo durevole | permanente permanentemente duradouro
temporary temporarily provisional transient | temporal temporalmente provisional pasajero temporales | vorübergehend temporär zeitweise vorläufig befristet einstweilig | temporaire temporairement provisoire momentanément passager passagère | temporaneo temporaneamente provvisorio | temporário temporariamente provisório
eternal eternally eternity forever everlasting | eterno eternamente eternidad siempre | ewig Ewigkeit | éternel éternellement éternité | eterno eternamente eternità sempre | eterno eternamente eternidade sempre
stable stability steady stably | estable estabilidad | stabil Stabilität beständig | stable stabilité | stabile stabilità | estável estáveis estabilidade
unstable instability | inestable inestabilidad | instabil Instabilität unbeständig | instable instabilité | instabile instabilità | instável instabilidade instáveis
regular regularly regularity | regular regularmente regularidad | regelmäßig Regelmäßigkeit | régulier régulièrement régularité régulière | regolare regolarmente regolarità | regular regularmente regularidade
daily everyday | diario diariamente cotidiano | täglich alltäglich Alltag | quotidien quotidiennement quotidienne jour | quotidiano giornaliero quotidianamente | diário diariamente cotidiano
annual annually yearly | anual anualmente anuales | jährlich Jahres alljährlich | annuel annuellement annuelle | annuale annualmente annuo | anual anualmente anuais
weekly | semanal semanalmente | wöchentlich Wochen | hebdomadaire | settimanale | semanal semanalmente semanais
monthly | mensual mensualmente | monatlich Monats | mensuel mensuelle mensuellement | mensile mensilmente | mensal mensalmente mensais
simultaneous simultaneously concurrently concurrent | simultáneo simultáneamente vez | gleichzeitig zugleich simultan nebenläufig | simultané simultanément concomitant temps | simultaneo simultaneamente contemporaneamente contempo | simultâneo simultaneamente
automatic automatically automated | automático automáticamente automatizado | automatisch automatisiert selbsttätig | automatique automatiquement automatisé | automatico automaticamente automatizzato | automático automaticamente automatizado
manual manually | manual manualmente manuales mano | manuell händisch Hand | manuel manuellement manuelle main | manuale manualmente mano | manual manualmente manuais
direct directly straight | directo directamente recto | direkt unmittelbar geradewegs | direct directement droit | diretto direttamente | direto diretamente directo directamente
indirect indirectly | indirecto indirectamente | indirekt mittelbar | indirect indirectement | indiretto indirettamente | indireto indiretamente
clear clearly clarity plain evidently obvious | claro claramente claridad clara evidente | klar deutlich eindeutig Klarheit offensichtlich | clair clairement clarté nettement net évident | chiaro chiaramente chiarezza chiara evidente | claro claramente clareza evidente
obvious obviously evident evidently apparent apparently manifest | obvio evidente obviamente evidentemente manifiesto aparente aparentemente | offensichtlich offenbar selbstverständlich augenscheinlich anscheinend ersichtlich | évident évidemment manifeste apparemment apparent manifestement évidence | ovvio evidente ovviamente evidentemente apparentemente manifesto | óbvio evidente obviamente evidentemente aparente aparentemente
course naturally natural | supuesto naturalmente luego claro | natürlich selbstverständlich freilich | bien sûr naturellement évidemment | certo naturalmente ovviamente | claro naturalmente óbvio
natural naturally nature | natural naturaleza naturalmente naturales | natürlich Natur | naturel nature naturellement naturelle | naturale natura naturalmente | natural natureza naturais naturalmente
artificial artificially synthetic | artificial artificialmente sintético | künstlich artifiziell synthetisch | artificiel artificiellement synthétique | artificiale artificialmente sintetico | artificial artificiais artificialmente sintético
vague vaguely unclear ambiguous ambiguity | vago vagamente ambiguo impreciso ambigüedad | vage unklar mehrdeutig undeutlich Unklarheit | vague vaguement flou ambigu ambiguïté | vago vagamente ambiguo ambiguità impreciso | vago vagamente ambíguo impreciso ambiguidade
visible visibly visibility | visible visibilidad visiblemente | sichtbar sichtlich Sichtbarkeit | visible visibilité visiblement | visibile visibilità visibilmente | visível visíveis visibilidade visivelmente
invisible unseen | invisible | unsichtbar | invisible | invisibile | invisível invisíveis
hidden secret secretly concealed secrecy | oculto secreto secretamente escondido secreta | verborgen geheim versteckt heimlich Geheimnis | caché secret secrètement dissimulé secrète | nascosto segreto segretamente occulto segreta | oculto secreto secretamente escondido segredo
transparent transparency transparently | transparente transparencia | transparent durchsichtig Transparenz | transparent transparence | trasparente trasparenza | transparente transparência
public famous well-known known renowned celebrated fame renown | famoso conocido célebre renombrado fama | berühmt bekannt namhaft Ruhm | célèbre connu renommé fameux célébrité fameuse | famoso noto celebre rinomato fama conosciuto | famoso conhecido célebre renomado fama
unknown unfamiliar | desconocido | unbekannt fremd | inconnu méconnu | sconosciuto ignoto | desconhecido
popular popularity | popular populares popularidad | beliebt populär Beliebtheit | populaire popularité | popolare popolarità | popular populares popularidade
beautiful beautifully beauty pretty lovely handsome | hermoso bello bonito lindo precioso guapo belleza hermosura | schön hübsch wunderschön Schönheit | beau bel belle joli beauté magnifique | bello bel bella bellissimo carino bellezza | belo bonito lindo formoso beleza
ugly ugliness hideous | feo fealdad horrible fea | hässlich | laid laideur moche | brutto bruttezza | feio fealdade feia
nice pleasant pleasantly agreeable enjoyable delightful charming | agradable simpático amable grato encantador | nett angenehm freundlich erfreulich sympathisch reizend | agréable sympathique gentil charmant plaisant | piacevole simpatico gentile gradevole carino | agradável simpático agradáveis gentil encantador
unpleasant disagreeable nasty | desagradable | unangenehm widerlich unerfreulich | désagréable déplaisant | spiacevole sgradevole | desagradável desagradáveis
friendly kind kindly kindness friendliness | amable amistoso amablemente amabilidad bondadoso | freundlich nett liebenswürdig Freundlichkeit | aimable gentil amical gentillesse gentiment amicaux | gentile amichevole gentilmente gentilezza cordiale | amável gentil amigável gentileza bondoso amáveis amigáveis
hostile hostility | hostil hostilidad | feindlich feindselig Feindseligkeit | hostile hostilité | ostile ostilità | hostil hostilidade
polite politely courteous courtesy | cortés educado cortesía educadamente | höflich Höflichkeit | poli polie poliment courtois politesse courtoisie | cortese educato gentile cortesia | educado cortês polido cortesia
rude impolite | grosero maleducado | unhöflich grob | impoli grossier malpoli grossière | scortese maleducato sgarbato | rude grosseiro mal-educado
happy happily happiness glad joyful cheerful | feliz felices felicidad contento alegre felizmente | glücklich froh fröhlich Glück erfreut | heureux heureuse bonheur content joyeux joyeuse | felice felicità contento lieto felicemente allegro | feliz felizes felicidade contente alegre
fortunate fortunately lucky luckily luck fortune | afortunado afortunadamente suerte fortuna dichoso | glücklich glücklicherweise Glück | heureusement chanceux chance fortune chanceuse | fortunato fortunatamente fortuna | afortunado felizmente sorte sortudo fortuna
unfortunate unfortunately unlucky sadly regrettably | desgraciadamente desafortunado desafortunadamente lamentablemente desgraciado | leider unglücklich unglücklicherweise bedauerlich bedauerlicherweise | malheureusement malheureux hélas malheureuse | sfortunatamente purtroppo sfortunato | infelizmente lamentavelmente desafortunado
sad sadly sadness unhappy sorrow | triste tristeza tristemente infeliz pena infelices | traurig Traurigkeit unglücklich Trauer | triste tristesse malheureux tristement malheureuse | triste tristezza infelice tristemente | triste tristeza infeliz tristemente
angry angrily anger furious rage fury | enojado enfadado furioso ira enojo furia rabia cólera airado | wütend zornig böse Wut Zorn verärgert | colère furieux fâché rage fureur furieuse | arrabbiato furioso rabbia ira adirato collera | zangado irritado furioso raiva ira fúria bravo
afraid scared frightened fearful fear | miedo asustado temeroso temor | Angst ängstlich Furcht verängstigt | peur effrayé craintif apeuré crainte craintive | paura spaventato impaurito timore | medo assustado temeroso temor
terrible terribly horrible dreadful awful frightful horror | terrible terriblemente horrible espantoso horror pavoroso | schrecklich furchtbar entsetzlich grauenhaft fürchterlich Schrecken | terrible terriblement affreux horrible épouvantable horreur affreuse | terribile terribilmente orribile spaventoso tremendo orrore | terrível terrivelmente horrível espantoso horror medonho terríveis horríveis
calm calmly quiet quietly peaceful tranquil silent | tranquilo calma calmado tranquilidad quieto tranquilamente sereno | ruhig still gelassen Ruhe leise | calme tranquille calmement tranquillité paisible | calmo tranquillo calma quieto tranquillità | calmo tranquilo calma quieto tranquilidade sossegado
silent silently silence quiet quietly | silencioso silencio silenciosamente callado | still schweigend Stille Schweigen leise lautlos | silencieux silence silencieusement muet silencieuse | silenzioso silenzio silenziosamente muto | silencioso silêncio silenciosamente calado
loud loudly noisy noise aloud | alto ruidoso fuerte ruido | laut lautstark Lärm geräuschvoll | fort bruyant haute bruit | forte rumoroso alta rumore | alto ruidoso barulhento barulho ruído
nervous nervously anxious anxiety worried uneasy | nervioso ansioso ansiedad inquieto preocupado nerviosismo | nervös ängstlich besorgt unruhig Angst Nervosität | nerveux anxieux anxiété inquiet nervosité inquiétude nerveuse anxieuse inquiète | nervoso ansioso ansia inquieto preoccupato | nervoso ansioso ansiedade inquieto preocupado
serious seriously grave gravely severe severely severity | serio grave gravemente severo seriamente gravedad seriedad | ernst ernsthaft schwer schwerwiegend gravierend Ernst schlimm | sérieux grave gravement sévère sérieusement gravité sérieuse | serio grave gravemente severo seriamente gravità serietà | sério grave gravemente severo seriamente gravidade seriedade
strict strictly rigorous rigorously stringent | estricto estrictamente riguroso rigurosamente severo | streng strikt rigoros | strict strictement rigoureux sévère rigoureusement rigoureuse | rigido stretto rigoroso strettamente rigorosamente severo | estrito rigoroso estritamente rigorosamente severo
funny amusing hilarious comic humorous fun humor humour | divertido gracioso cómico chistoso diversión humor diversiones | lustig witzig komisch Spaß Humor amüsant | drôle amusant comique marrant humour rigolo | divertente buffo comico spiritoso umorismo | engraçado divertido cômico diversão humor diversões
interesting interestingly fascinating | interesante fascinante | interessant spannend faszinierend | intéressant fascinant passionnant | interessante affascinante | interessante fascinante
boring dull tedious | aburrido tedioso pesado | langweilig öde eintönig | ennuyeux ennuyant fastidieux ennuyeuse fastidieuse | noioso tedioso | chato entediante tedioso aborrecido
exciting thrilling | emocionante apasionante | aufregend spannend | passionnant excitant palpitant | emozionante entusiasmante avvincente | emocionante empolgante
surprising surprisingly astonishing astonishingly | sorprendente sorprendentemente asombroso | überraschend erstaunlich überraschenderweise | surprenant étonnant étonnamment | sorprendente sorprendentemente stupefacente | surpreendente surpreendentemente espantoso
unexpected unexpectedly | inesperado inesperadamente imprevisto | unerwartet unvorhergesehen | inattendu imprévu inopinément | inaspettato inatteso imprevisto | inesperado inesperadamente imprevisto
ready prepared willing | listo preparado dispuesto | bereit fertig vorbereitet | prêt préparé disposé | pronto preparato disposto | pronto preparado disposto
willing willingly gladly willingness | dispuesto gustosamente gusto disposición disposiciones | bereit gern gerne willig Bereitschaft | disposé volontiers prêt volonté | disposto volentieri disponibilità | disposto bom grado vontade disposição disposições
unwilling reluctant reluctantly reluctance | reacio renuente reticente | widerwillig unwillig abgeneigt | réticent réticence contrecœur | riluttante restio riluttanza | relutante relutância
voluntary voluntarily volunteer | voluntario voluntariamente | freiwillig Freiwillige ehrenamtlich | volontaire volontairement bénévole | volontario volontariamente | voluntário voluntariamente
deliberate deliberately intentional intentionally purposely | deliberado deliberadamente intencionado intencional intencionalmente propósito adrede | absichtlich bewusst vorsätzlich gezielt | délibéré délibérément intentionnel exprès intentionnellement volontairement | deliberato deliberatamente intenzionale apposta intenzionalmente | deliberado deliberadamente intencional propósito propositadamente intencionalmente intencionais
accidental accidentally accident unintentional unintentionally | accidental accidentalmente accidente casualidad involuntario | versehentlich zufällig unabsichtlich Unfall | accidentel accidentellement accident involontaire | accidentale accidentalmente incidente involontario | acidental acidentalmente acidente involuntário acidentais
random randomly chance | aleatorio aleatoriamente azar | zufällig Zufall beliebig Zufalls | aléatoire aléatoirement hasard | casuale casualmente caso aleatorio | aleatório aleatoriamente acaso
arbitrary arbitrarily | arbitrario arbitrariamente cualquiera | beliebig willkürlich | arbitraire arbitrairement quelconque | arbitrario arbitrariamente | arbitrário arbitrariamente
careful carefully cautious cautiously caution care | cuidadoso cuidadosamente cuidado prudente cautela cauteloso atentamente detenidamente | vorsichtig sorgfältig Vorsicht Sorgfalt behutsam aufmerksam | prudent soigneusement attentif prudemment prudence soin attentivement précaution attentive | attento attentamente cauto cautela prudente accuratamente cura | cuidadoso cuidadosamente cuidado cauteloso prudente cautela
careless carelessly negligent negligence reckless | descuidado negligente imprudente negligencia descuido | unvorsichtig nachlässig leichtsinnig fahrlässig Fahrlässigkeit | négligent imprudent négligence insouciant | negligente incauto imprudente sbadato negligenza | descuidado negligente imprudente negligência
wise wisely wisdom sage prudent | sabio sabiduría sabiamente prudente | weise klug Weisheit | sage sagesse sagement | saggio saggezza sapiente sapienza | sábio sabedoria sabiamente prudente
intelligent intelligence clever smart bright | inteligente inteligencia listo astuto | klug intelligent Intelligenz schlau gescheit | intelligent intelligence malin astucieux astucieuse | intelligente intelligenza furbo astuto | inteligente inteligência esperto astuto
stupid stupidity foolish fool silly dumb idiot | estúpido tonto necio idiota estupidez bobo tontería imbécil | dumm blöd töricht Dummheit albern Narr Idiot | stupide bête idiot sot stupidité imbécile | stupido sciocco idiota stupidità stolto scemo | estúpido tolo idiota burro estupidez bobo
mad crazy insane madness lunatic | loco locura demente loca | verrückt wahnsinnig irre Wahnsinn | fou fol folle folie dément dingue | pazzo matto folle follia pazzia | louco maluco loucura doido insano
reasonable reasonably sensible rational rationally | razonable razonablemente sensato racional | vernünftig rational sinnvoll angemessen | raisonnable raisonnablement sensé rationnel | ragionevole ragionevolmente sensato razionale | razoável razoavelmente sensato racional razoáveis racionais
logical logically logic | lógico lógica lógicamente | logisch Logik logischerweise | logique logiquement | logico logica logicamente | lógico lógica logicamente
absurd ridiculous nonsense nonsensical absurdity | absurdo ridículo disparate tontería | absurd lächerlich unsinnig Unsinn | absurde ridicule absurdité insensé | assurdo ridicolo assurdità sciocchezza | absurdo ridículo disparate bobagem bobagens
honest honestly honesty sincere sincerely sincerity | honesto honestamente sincero honestidad sinceridad sinceramente honrado | ehrlich aufrichtig Ehrlichkeit Aufrichtigkeit | honnête honnêtement sincère sincèrement honnêteté sincérité | onesto onestamente sincero sinceramente onestà sincerità | honesto honestamente sincero sinceramente honestidade sinceridade
dishonest dishonesty insincere | deshonesto | unehrlich unaufrichtig | malhonnête | disonesto | desonesto
fair fairly fairness just justice equitable justly | justo justicia equitativo justamente imparcial equidad | gerecht fair Gerechtigkeit Fairness | juste équitable justice équité justement | giusto equo giustizia equità | justo justiça equitativo justamente equidade
unfair unjust injustice unfairly | injusto injusticia injustamente | ungerecht unfair Ungerechtigkeit unrecht | injuste injustice injustement | ingiusto ingiustizia ingiustamente | injusto injustiça injustamente
legal legally lawful law legitimate legality | legal legales legalmente lícito legítimo ley jurídico | rechtlich legal gesetzlich rechtmäßig gesetzmäßig juristisch | légal légaux légalement licite légitime juridique | legale legalmente lecito legittimo giuridico | legal legais legalmente lícito legítimo jurídico
illegal illegally unlawful illicit | ilegal ilegales ilegalmente ilícito | illegal rechtswidrig unrechtmäßig gesetzwidrig ungesetzlich | illégal illégaux illégalement illicite | illegale illegalmente illecito | ilegal ilegais ilegalmente ilícito
guilty guilt culpable | culpable culpa culpabilidad | schuldig Schuld | coupable culpabilité | colpevole colpa colpevolezza | culpado culpa culpável culpáveis
innocent innocence innocently | inocente inocencia | unschuldig Unschuld | innocent innocence | innocente innocenza | inocente inocência
responsible responsibility responsibly accountable liable | responsable responsabilidad encargado | verantwortlich Verantwortung zuständig Verantwortlichkeit verantwortungsvoll | responsable responsabilité chargé | responsabile responsabilità incaricato | responsável responsáveis responsabilidade encarregado
loyal loyalty faithful faithfully fidelity | leal lealtad fiel fielmente fidelidad fieles | treu loyal Treue Loyalität getreu | loyal fidèle loyauté fidélité fidèlement loyaux | leale fedele lealtà fedeltà fedelmente | leal fiel lealdade fidelidade fielmente fiéis
brave bravely courageous courage bold boldly valiant | valiente valor coraje valentía audaz valeroso audaces | mutig tapfer kühn Mut Tapferkeit | courageux courage brave audacieux hardi courageusement courageuse audacieuse | coraggioso coraggio audace valoroso | corajoso valente coragem bravo audaz coragens
cowardly coward cowardice | cobarde cobardía | feige Feigling Feigheit | lâche lâcheté | vigliacco codardo viltà codardia | covarde covardia
cruel cruelly cruelty brutal brutality | cruel crueldad crueles brutal cruelmente | grausam brutal Grausamkeit | cruel cruauté cruelle brutal cruellement brutaux | crudele crudeltà brutale | cruel cruéis crueldade brutal brutais
violent violently violence | violento violencia violentamente | gewalttätig heftig gewaltsam Gewalt | violent violence violemment | violento violenza violentemente | violento violência violentamente
generous generously generosity | generoso generosidad generosamente | großzügig Großzügigkeit freigebig | généreux générosité généreusement généreuse | generoso generosità generosamente | generoso generosidade generosamente
selfish selfishness greedy greed | egoísta egoísmo codicioso avaricia codicia | egoistisch selbstsüchtig gierig Gier Egoismus | égoïste égoïsme avide avidité | egoista egoismo avido avidità | egoísta egoísmo ganancioso avareza ganância
patient patiently patience | paciente paciencia pacientemente | geduldig Geduld | patient patience patiemment | paziente pazienza pazientemente | paciente paciência pacientemente
impatient impatiently impatience | impaciente impaciencia | ungeduldig Ungeduld | impatient impatience impatiemment | impaziente impazienza | impaciente impaciência
proud proudly pride | orgulloso orgullo orgullosamente soberbio | stolz Stolz | fier fière fierté orgueil fièrement orgueilleux orgueilleuse | orgoglioso fiero orgoglio superbo | orgulhoso orgulho
modest humble humbly humility modesty | modesto humilde humildad modestia humildemente | bescheiden demütig Demut Bescheidenheit | modeste humble humilité modestie humblement | modesto umile umiltà modestia | modesto humilde humildade modéstia
shy shyly timid shyness | tímido timidez tímidamente | schüchtern scheu | timide timidité timidement | timido timidezza | tímido timidez
rich wealthy wealth riches | rico riqueza adinerado | reich wohlhabend Reichtum Vermögen | riche richesse fortuné | ricco ricchi ricchezza benestante | rico riqueza abastado
poor poverty needy | pobre pobreza necesitado | arm ärmer arme armen armer Armut bedürftig | pauvre pauvreté démuni | povero povertà bisognoso | pobre pobreza carente
healthy health sound | sano salud saludable | gesund gesünder Gesundheit | sain saine santé | sano salute salutare | saudável são saúde saudáveis
sick ill illness sickness disease | enfermo enfermedad enferm | krank kränk Krankheit erkrankt | malade maladie | malato malattia ammalato | doente doença enfermo
dead deadly death late deceased lethal | muerto muerte mortal difunto fallecido | tot tote toten toter Tod tödlich verstorben | mort morte mortel décédé défunt | morto morte mortale defunto letale | morto morte mortal falecido mortais
alive living live lively life | vivo vida viviente viva | lebendig lebend Leben lebhaft | vivant vie vif vive | vivo vivente vita viva | vivo vida vivente viva
tired weary tiredness exhausted fatigue | cansado cansancio agotado fatiga | müde erschöpft Müdigkeit | fatigué fatigue las épuisé | stanco stanchezza affaticato esausto | cansado cansaço exausto fadiga
hungry hunger starving | hambriento hambre | hungrig Hunger | faim affamé | affamato fame | faminto fome
thirsty thirst | sediento sed | durstig Durst | soif assoiffé | assetato sete | sedento sede
drunk drunken | borracho ebrio | betrunken besoffen | ivre soûl ivrogne | ubriaco | bêbado embriagado
asleep sleepy | dormido sueño soñoliento | schlafend eingeschlafen schläfrig schlief schläft | endormi sommeil | addormentato sonno | adormecido sono sonolento
awake | despierto | wach aufgewacht | éveillé réveillé | sveglio | acordado desperto
busy occupied | ocupado atareado | beschäftigt besetzt | occupé | occupato impegnato indaffarato | ocupado
lazy laziness | perezoso pereza vago | faul Faulheit träge | paresseux paresse fainéant paresseuse | pigro pigrizia | preguiçoso preguiça
active actively activity | activo activamente actividad | aktiv tätig Aktivität Tätigkeit | actif active activement activité | attivo attivamente attività | ativo ativamente atividade activo actividade
passive passively inactive | pasivo inactivo pasivamente | passiv inaktiv untätig | passif passive inactif inactive | passivo inattivo | passivo inativo
blind blindly blindness | ciego ceguera ciegamente | blind Blindheit | aveugle cécité aveuglément | cieco cecità ciecamente | cego cegueira cegamente
deaf deafness | sordo sordera | taub gehörlos | sourd surdité | sordo sordità | surdo surdez
clean cleanly pure tidy | limpio limpia puro | sauber rein | propre pur net proprement | pulito puro | limpo puro
pure purely purity | puro pureza puramente | rein Reinheit | pur pureté purement | puro purezza puramente | puro pureza puramente
dirty filthy dirt filth | sucio suciedad sucia | schmutzig dreckig Schmutz | sale saleté crasseux crasseuse | sporco sudicio sporcizia | sujo sujeira imundo
sharp sharply acute pointed keen | afilado agudo nítido puntiagudo | scharf schärfer spitz akut | tranchant aigu pointu acéré net | affilato acuto tagliente aguzzo | afiado agudo nítido pontiagudo
smooth smoothly even sleek | liso suave fluido suavemente | glatt reibungslos eben | lisse doux fluide | liscio fluido regolare | liso suave macio fluido
rough roughly coarse crude | áspero rugoso brusco tosco basto | rau grob rauh | rugueux rude grossier brut âpre rugueuse grossière | ruvido rozzo grezzo aspro | áspero rugoso grosseiro tosco
flat level plane even | plano llano | flach eben platt | plat plate plan plane | piatto piano | plano chato raso
round circular | redondo circular | rund kreisförmig | rond circulaire | rotondo tondo circolare | redondo circular
square quadratic | cuadrado | quadratisch Quadrat | carré | quadrato | quadrado
straight upright | recto derecho erguido | gerade aufrecht | droit rectiligne | dritto diritto retto | reto direito ereto
crooked bent curved | torcido curvo doblado | krumm gebogen schief | tordu courbe courbé | storto curvo piegato | torto curvo dobrado
vertical vertically upright | vertical verticalmente | senkrecht vertikal | vertical verticalement verticaux | verticale verticalmente | vertical verticalmente verticais
horizontal horizontally | horizontal horizontalmente | waagerecht horizontal waagrecht | horizontal horizontalement horizontaux | orizzontale orizzontalmente | horizontal horizontalmente horizontais
parallel parallelism | paralelo paralelamente | parallel | parallèle parallèlement | parallelo parallelamente | paralelo paralelamente
central centrally centre center | central centro centrales | zentral Zentrum Mittelpunkt mittler | central centraux centre | centrale centro | central centrais centro
inner internal internally interior inside | interno interior internamente dentro | inner intern innen innerlich Inneres | interne intérieur intérieurement dedans | interno interiore internamente dentro interni | interno interior internamente dentro
outer external externally exterior outside outward | externo exterior externamente fuera | äußer extern außen äußerlich draußen | externe extérieur extérieurement dehors | esterno esteriore esternamente fuori | externo exterior externamente fora
upper top above upwards up | superior arriba alto | ober obere oberen oben | supérieur haut dessus | superiore alto sopra su | superior alto cima acima
lower bottom below downwards down | inferior abajo bajo | unter untere unteren unten | inférieur bas dessous | inferiore basso sotto giù | inferior baixo abaixo
front forward forwards ahead | delantero frente adelante delante | vorder vorn vorne vorwärts Vorder | avant devant | anteriore davanti avanti fronte | dianteiro frente adiante
back rear backward backwards behind | trasero atrás detrás posterior | hinter hinten rückwärts zurück | arrière derrière | posteriore retro indietro dietro | traseiro trás atrás
left | izquierdo izquierda | links link linke linken linker | gauche | sinistro sinistra | esquerdo esquerda
right | derecho derecha | rechts recht rechte rechten rechter | droit droite | destro destra | direito direita
middle medium mid average | medio mediano | mittler Mitte mittel durchschnittlich | moyen milieu | medio mezzo | médio meio mediano
average averagely mean | promedio medio media | durchschnittlich Durchschnitt Mittelwert | moyen moyenne | media medio mediamente | média médio
near close nearby nearer nearest proximity closely | cerca cercano próximo cercanía proximidad | nah nahe näher nächst Nähe dicht | proche près proximité voisin | vicino vicini prossimo vicinanza | perto próximo vizinho proximidade
far distant remote away distance | lejos lejano distante distancia remoto | weit fern entfernt Ferne Entfernung | loin lointain éloigné distance distant | lontano distante distanza remoto | longe distante distância remoto longínquo
here hither | aquí acá | hier hierher | ici | qui qua | aqui cá
there thither | allí allá ahí | dort da dorthin | là là-bas | là lì laggiù | lá ali aí
everywhere | todas partes doquier | überall | partout | ovunque dappertutto | toda parte todo lugar
somewhere | alguna parte algún lugar | irgendwo | quelque part | qualche parte | algum lugar alguns
elsewhere | otra parte lugar | anderswo woanders | ailleurs | altrove | outro lugar alhures
home | casa hogar | Hause daheim Heim heim | maison foyer domicile chez | casa | casa lar
away off | fuera lejos | weg fort entfernt | loin parti absent | via lontano | fora embora longe
forward onward | adelante | vorwärts voran weiter | avant | avanti | frente adiante avante
back return | vuelta regreso atrás | zurück wieder | retour arrière | indietro ritorno | volta retorno trás
further farther furthermore | más lejos además | weiter ferner darüber | plus loin outre | ulteriormente oltre inoltre | mais longe além
additional extra further more supplementary addition | adicional extra suplementario más adición adiciones | zusätzlich weitere weiterer weiteren extra ergänzend Zusatz | supplémentaire additionnel complémentaire plus | aggiuntivo ulteriore supplementare addizionale extra | adicional adicionais extra suplementar mais
main maximum maximal maximally | máximo máxima | maximal höchst Maximum höchstens | maximum maximal maximale maximaux | massimo massima | máximo máxima
minimum minimal minimally least | mínimo mínima menos | minimal mindest Minimum mindestens | minimum minimal minimale moins minimaux | minimo minima meno | mínimo mínima menos
most majority | mayoría mayor parte | meisten meist Mehrheit Mehrzahl | plupart majorité | maggioranza maggior parte | maioria maior parte
minority | minoría | Minderheit | minorité | minoranza | minoria
more increasingly | más cada vez | mehr zunehmend immer | plus davantage | più sempre maggiormente | mais cada vez
less fewer | menos menor | weniger geringer | moins moindre | meno minore | menos menor
many numerous lots plenty much | muchos numeroso muchas mucho montón | viele zahlreich viel Menge | nombreux beaucoup nombre maint nombreuse | molti numeroso molte molto | muitos numeroso muitas muito inúmeros
few | pocos pocas escaso | wenige wenig einige | peu | pochi poche scarso | poucos poucas
countless innumerable infinite infinitely endless infinity | innumerable infinito incontable interminable infinitamente | unzählig unendlich endlos zahllos Unendlichkeit | innombrable infini infiniment interminable | innumerevole infinito infinitamente interminabile | inumerável incontável infinito interminável inúmeros inumeráveis incontáveis intermináveis
double twice dual | doble dos veces dual | doppelt zweimal doppel | double deux fois deuse | doppio due volte | duplo dobro duas vezes
half halfway | medio mitad media | halb Hälfte halbe | demi moitié | metà mezzo mezza | metade meio meia
abundant abundance plentiful | abundante abundancia | reichlich Überfluss üppig | abondant abondance | abbondante abbondanza | abundante abundância
scarce scarcity shortage lack | escaso escasez falta carencia | knapp Mangel Knappheit spärlich | rare pénurie manque rareté | scarso scarsità mancanza carenza | escasso escassez falta carência
positive positively | positivo positivamente | positiv | positif positive positivement | positivo positivamente | positivo positivamente
negative negatively | negativo negativamente | negativ | négatif négative négativement | negativo negativamente | negativo negativamente
favorable favourable advantageous beneficial | favorable ventajoso beneficioso | günstig vorteilhaft förderlich | favorable avantageux bénéfique avantageuse | favorevole vantaggioso benefico | favorável vantajoso benéfico favoráveis
harmful damaging detrimental noxious harm | dañino nocivo perjudicial daño | schädlich nachteilig Schaden | nuisible nocif néfaste préjudiciable nocive | dannoso nocivo | prejudicial nocivo danoso prejudiciais
successful successfully success | exitoso éxito | erfolgreich Erfolg | réussi succès réussite | successo riuscito | bem-sucedido sucesso êxito
social socially society | social sociales socialmente sociedad | sozial gesellschaftlich Gesellschaft | social sociaux socialement société | sociale socialmente società | social sociais socialmente sociedade
political politically politics | político política políticamente | politisch Politik | politique politiquement | politico politica politicamente | político política politicamente
economic economical economically economy financial | económico economía económicamente financiero | wirtschaftlich ökonomisch Wirtschaft finanziell | économique économie économiquement financier financière | economico economia economicamente finanziario | econômico economia economicamente financeiro económico
financial financially finance fiscal | financiero finanzas financieramente | finanziell Finanz Finanzen | financier finances financièrement financière | finanziario finanza finanziariamente | financeiro finanças financeiramente
commercial commercially commerce trade | comercial comerciales comercio | kommerziell gewerblich Handel geschäftlich | commercial commerciaux commerce | commerciale commercialmente commercio | comercial comerciais comércio
industrial industry | industrial industria industriales | industriell Industrie | industriel industrie industrielle | industriale industria | industrial indústria industriais
agricultural agriculture farming | agrícola agricultura agrario | landwirtschaftlich Landwirtschaft | agricole agriculture | agricolo agricoltura agrario | agrícola agricultura agrário
technical technically technique technological technology | técnico técnica técnicamente tecnológico tecnología | technisch Technik technologisch Technologie | technique techniquement technologique technologie | tecnico tecnica tecnicamente tecnologico tecnologia | técnico técnica tecnicamente tecnológico tecnologia
scientific scientifically science scientist | científico ciencia científicamente | wissenschaftlich Wissenschaft Wissenschaftler | scientifique science scientifiquement | scientifico scienza scientificamente scienziato | científico ciência cientificamente cientista
medical medically medicine | médico medicina | medizinisch Medizin ärztlich | médical médicaux médecine | medico medicina | médico medicina
historical historic historically history | histórico historia históricamente | historisch geschichtlich Geschichte | historique histoire historiquement | storico storia storicamente | histórico história historicamente
cultural culturally culture | cultural cultura culturales culturalmente | kulturell Kultur | culturel culture culturelle | culturale cultura | cultural cultura culturais
religious religion religiously | religioso religión religiones | religiös Religion | religieux religion religieuse | religioso religione | religioso religião
holy sacred saint | santo sagrado sacro san | heilig Heilige | saint sacré sainte | santo sacro san santa | santo sagrado sacro são
moral morally morality ethical ethics | moral moralmente ético ética moralidad | moralisch Moral ethisch sittlich Ethik | moral morale moralement éthique moralité moraux | morale moralmente etico etica moralità | moral morais moralmente ético ética moralidade
military | militar militares ejército | militärisch Militär | militaire armée | militare esercito | militar militares exército
civil civilian | civil civiles | zivil bürgerlich Bürger Zivil | civil civils | civile civili | civil civis
physical physically physics | físico físicamente física | physisch körperlich physikalisch Physik | physique physiquement | fisico fisicamente fisica | físico fisicamente física
mental mentally mind | mental mente mentalmente mentales | geistig mental psychisch Geist | mental mentalement esprit mentaux | mentale mente mentalmente | mental mente mentais mentalmente
spiritual spiritually spirit | espiritual espíritu espirituales espiritualmente | geistig spirituell geistlich Geist | spirituel esprit spirituelle | spirituale spirito | espiritual espírito espirituais
emotional emotionally emotion | emocional emoción emocionalmente emociones | emotional gefühlsmäßig Gefühl Emotion | émotionnel émotion affectif affective | emotivo emotivamente emozione emozionale | emocional emoção emocionais emoções
sexual sexually sex | sexual sexo sexuales | sexuell Sex | sexuel sexe sexuelle | sessuale sesso | sexual sexo sexuais
human humane humanity | humano humanidad | menschlich Mensch Menschheit | humain humanité | umano umanità | humano humanidade
male masculine man | masculino macho varón hombre | männlich Mann | masculin mâle homme | maschile maschio uomo | masculino macho homem homens
female feminine woman | femenino hembra mujer femenina | weiblich Frau | féminin femelle femme féminine | femminile femmina donna | feminino fêmea mulher feminina
official officially | oficial oficialmente oficiales | offiziell amtlich | officiel officiellement officielle | ufficiale ufficialmente | oficial oficiais oficialmente
formal formally formality | formal formalmente formalidad | formal formell förmlich | formel formellement formalité | formale formalmente formalità | formal formais formalmente formalidade
royal regal kingly | real regio reales | königlich | royal royaux royale | reale regio | real régio reais
urban city | urbano ciudad | städtisch urban Stadt | urbain ville | urbano città | urbano cidade
rural country countryside | rural campo rurales | ländlich Land | rural ruraux campagne | rurale campagna | rural rurais campo
digital digitally | digital digitales | digital | numérique digital digitaux | digitale | digital digitais
electronic electronically | electrónico electrónicamente | elektronisch | électronique électroniquement | elettronico elettronicamente | eletrônico eletronicamente electrónico eletrónico
electric electrical electricity | eléctrico electricidad | elektrisch Strom Elektrizität | électrique électricité | elettrico elettricità | elétrico eletricidade eléctrico
virtual virtually | virtual virtuales virtualmente | virtuell | virtuel virtuelle virtuellement | virtuale virtualmente | virtual virtuais virtualmente
visual visually | visual visuales visualmente | visuell optisch | visuel visuellement visuelle | visivo visuale visivamente | visual visuais visualmente
nuclear atomic | nuclear nucleares atómico | nuklear atomar Kern Atom | nucléaire atomique | nucleare atomico | nuclear nucleares atômico
chemical chemically chemistry | químico química | chemisch Chemie Chemikalie | chimique chimie | chimico chimica | químico química
biological biology organic | biológico biología orgánico | biologisch Biologie organisch | biologique biologie organique | biologico biologia organico | biológico biologia orgânico
environmental environment ecological | ambiental medioambiental medio ambiente ecológico | Umwelt ökologisch | environnemental environnement écologique environnementaux | ambientale ambiente ecologico | ambiental ambiente ambientais ecológico
traditional traditionally tradition | tradicional tradición tradicionalmente tradicionales tradiciones | traditionell Tradition herkömmlich | traditionnel tradition traditionnellement traditionnelle | tradizionale tradizione tradizionalmente | tradicional tradição tradicionais tradicionalmente tradições
conventional customary | convencional convencionales | herkömmlich konventionell | conventionnel classique conventionnelle | convenzionale tradizionale | convencional convencionais
typical typically characteristic | típico típicamente característico | typisch typischerweise charakteristisch | typique typiquement caractéristique | tipico tipicamente caratteristico | típico tipicamente característico
standard default | estándar predeterminado defecto | Standard standardmäßig Norm Voreinstellung | standard défaut norme | standard predefinito predefinita | padrão standard predefinido omissão omissões
valid validity | válido validez | gültig Gültigkeit | valide valable validité | valido validità | válido validade
invalid void | inválido nulo | ungültig nichtig | invalide nul | invalido nullo | inválido nulo
related relevant relevance pertinent | relacionado pertinente relevante relevancia | relevant verwandt zugehörig Relevanz verbunden | lié pertinent pertinence apparenté relatif relative | correlato pertinente rilevante collegato | relacionado pertinente relevante relevância
irrelevant | irrelevante | irrelevant unerheblich belanglos | insignifiant | irrilevante | irrelevante
respective respectively corresponding correspondingly | respectivo respectivamente correspondiente | jeweilig jeweils entsprechend beziehungsweise bzw | respectif respectivement correspondant respective | rispettivo rispettivamente corrispondente | respectivo respectivamente correspondente
compatible compatibility | compatible compatibilidad | kompatibel kompatibl vereinbar Kompatibilität verträglich | compatible compatibilité | compatibile compatibilità | compatível compatíveis compatibilidade
incompatible incompatibility | incompatible incompatibilidad | inkompatibel inkompatibl unvereinbar | incompatible incompatibilité | incompatibile incompatibilità | incompatível incompatíveis incompatibilidade
flexible flexibility flexibly | flexible flexibilidad | flexibel flexibl Flexibilität | flexible souple souplesse flexibilité | flessibile flessibilità | flexível flexíveis flexibilidade
rigid stiff inflexible | rígido tieso inflexible | starr steif | rigide raide inflexible | rigido duro inflessibile | rígido duro inflexível inflexíveis
reliable reliability reliably trustworthy dependable | fiable confiable fiabilidad confiabilidad | zuverlässig verlässlich Zuverlässigkeit vertrauenswürdig | fiable fiabilité | affidabile affidabilità attendibile | confiável confiáveis confiabilidade fiável fiabilidade fiáveis
consistent consistently consistency coherent coherence | coherente consistente coherencia consistencia sistemáticamente | konsistent einheitlich durchgängig Konsistenz kohärent | cohérent cohérence constamment constant | coerente coerenza costante consistente costantemente | consistente coerente coerência consistência consistentemente
inconsistent inconsistency contradictory | incoherente inconsistente contradictorio incoherencia | inkonsistent widersprüchlich uneinheitlich | incohérent incohérence contradictoire | incoerente contraddittorio incoerenza | inconsistente incoerente contraditório
intense intensely intensive intensity | intenso intensamente intensivo intensidad | intensiv heftig Intensität stark | intense intensément intensif intensité intensive | intenso intensamente intensivo intensità | intenso intensamente intensivo intensidade
radical radically drastic drastically | radical radicalmente drástico drásticamente | radikal drastisch | radical radicaux radicalement drastique | radicale radicalmente drastico drasticamente | radical radicais radicalmente drástico drasticamente
moderate moderately moderation | moderado moderadamente moderación moderaciones | mäßig gemäßigt moderat | modéré modérément modération | moderato moderatamente moderazione | moderado moderadamente moderação moderações
urgent urgently urgency | urgente urgencia urgentemente | dringend eilig Dringlichkeit | urgent urgence urgemment | urgente urgenza urgentemente | urgente urgência urgentemente
critical critically | crítico crítica | kritisch | critique | critico critica | crítico crítica
decisive conclusive definitive definitively | decisivo definitivo definitivamente concluyente | entscheidend endgültig maßgeblich ausschlaggebend | décisif décisive définitif définitivement déterminant définitive | decisivo definitivo definitivamente determinante | decisivo definitivo definitivamente determinante
creative creativity creatively | creativo creatividad | kreativ schöpferisch Kreativität | créatif créative créativité | creativo creatività | criativo criatividade
curious curiously curiosity | curioso curiosidad curiosamente | neugierig Neugier kurioserweise | curieux curieuse curiosité | curioso curiosità | curioso curiosidade
aware awareness conscious consciously consciousness | consciente conciencia conscientemente | bewusst Bewusstsein | conscient conscience consciemment | consapevole cosciente coscienza consapevolezza | consciente consciência conscientemente ciente
unconscious unaware unconsciously | inconsciente inconscientemente | bewusstlos unbewusst ahnungslos | inconscient inconsciemment | inconscio ignaro incosciente | inconsciente
sensitive sensitivity | sensible sensibilidad | empfindlich sensibel sensibl Empfindlichkeit | sensible sensibilité | sensibile sensibilità | sensível sensíveis sensibilidade
confident confidence confidently | confiado seguro confianza | zuversichtlich selbstbewusst Zuversicht Vertrauen | confiant confiance sûr | fiducioso fiducia sicuro | confiante confiança
jealous jealousy envious envy | celoso celos envidioso envidia | eifersüchtig neidisch Eifersucht Neid | jaloux jalouse jalousie envie envieux envieuse | geloso gelosia invidioso invidia | ciumento ciúme invejoso inveja
grateful gratitude thankful thanks | agradecido gratitud agradecimiento gracias | dankbar Dankbarkeit Dank | reconnaissant gratitude reconnaissance merci | grato riconoscente gratitudine grazie | grato agradecido gratidão obrigado
sorry apologetic | siento perdón disculpe disculpa lamento | leid Entschuldigung | désolé pardon excuse | scusa spiacente dispiace scusi | desculpe sinto lamento desculpa
satisfied content satisfaction | satisfecho contento satisfacción satisfacciones | zufrieden Zufriedenheit | satisfait content satisfaction | soddisfatto contento soddisfazione | satisfeito contente satisfação satisfações
disappointed disappointment | decepcionado decepción desilusión decepciones desilusiones | enttäuscht Enttäuschung | déçu déception | deluso delusione | decepcionado decepção desapontado decepções
desperate desperately despair | desesperado desesperadamente desesperación desesperaciones | verzweifelt Verzweiflung | désespéré désespérément désespoir | disperato disperatamente disperazione | desesperado desesperadamente desespero
eager eagerly keen enthusiastic enthusiasm | ansioso entusiasta entusiasmo deseoso | eifrig begierig begeistert Begeisterung Eifer | avide enthousiaste enthousiasme empressé | desideroso entusiasta entusiasmo ansioso | ansioso entusiasta entusiasmo ávido
able capable ability capability capacity | capaz capaces capacidad habilidad | fähig imstande Fähigkeit Vermögen | capable capacité aptitude | capace capacità abilità grado | capaz capazes capacidade habilidade
unable incapable inability | incapaz incapacidad incapaces | unfähig außerstande Unfähigkeit | incapable incapacité | incapace incapacità | incapaz incapazes incapacidade
skilled skilful skillful skill expert competent expertise | hábil experto competente habilidad destreza competencia cualificado | geschickt erfahren kompetent Geschick Fertigkeit qualifiziert Kompetenz | habile compétent expert habileté compétence adroit | abile esperto competente abilità competenza | hábil especialista competente habilidade perito competência
professional professionally profession occupational | profesional profesión profesionales profesiones | professionell beruflich Beruf fachlich | professionnel profession professionnelle métier | professionale professione professionista | profissional profissão profissionais profissões
experienced experience | experimentado experiencia | erfahren Erfahrung | expérimenté expérience | esperto esperienza | experiente experiência
familiar known | familiar conocido familiarizado | vertraut bekannt | familier familière connu | familiare noto | familiar conhecido familiarizado
married marriage | casado matrimonio casada | verheiratet Ehe Heirat | marié mariage | sposato matrimonio | casado casamento
pregnant pregnancy | embarazada embarazo encinta | schwanger Schwangerschaft | enceinte grossesse | incinta gravidanza | grávida gravidez
naked nude bare | desnudo | nackt bloß | nu nue nus | nudo | nu nua despido pelado
raw crude | crudo bruto | roh | cru brut crue | crudo grezzo | cru bruto crua
sweet sweetly sweetness | dulce dulzura dulcemente | süß Süße | doux douce sucré douceur | dolce dolcezza dolcemente | doce doçura docemente
bitter bitterly bitterness | amargo amargura amargamente | bitter Bitterkeit bitterlich | amer amère amertume amèrement | amaro amarezza amaramente | amargo amargura amargamente
sour acid | ácido agrio | sauer saure saurer Säure | acide aigre | acido aspro | ácido azedo
salty salted | salado | salzig gesalzen | salé | salato | salgado
delicious tasty | delicioso sabroso rico | köstlich lecker schmackhaft | délicieux savoureux délicieuse savoureuse | delizioso gustoso buono | delicioso saboroso gostoso
spicy hot | picante | scharf würzig | épicé piquant | piccante speziato | picante apimentado
red | rojo roja | rot rote roten roter rotes | rouge | rosso rossi | vermelho encarnado
blue | azul azules | blau | bleu | blu azzurro | azul azuis
green | verde | grün | vert verte verts | verde | verde
yellow | amarillo | gelb | jaune | giallo | amarelo
black | negro | schwarz schwärz | noir | nero | preto negro
white | blanco | weiß | blanc blanche | bianco bianchi | branco
brown | marrón pardo castaño café | braun | brun marron | marrone bruno castano | marrom castanho pardo marrons
grey gray | gris grises | grau | gris | grigio | cinza cinzento
orange | naranja anaranjado | orange | orange | arancione arancio | laranja alaranjado
pink rosy | rosa rosado | rosa rosig | rose | rosa rosato | rosa rosado
purple violet | morado púrpura violeta | lila violett purpurn | violet pourpre | viola porpora | roxo púrpura violeta
golden gold | dorado oro áureo | golden gold Gold | doré or | dorato oro aureo | dourado ouro áureo
silver silvery | plata plateado | silbern Silber silber | argent argenté | argento argentato | prata prateado
pale | pálido | blass bleich | pâle | pallido | pálido
colorful colourful | colorido | bunt farbenfroh | coloré | colorato variopinto | colorido
sunny | soleado | sonnig | ensoleillé | soleggiato | ensolarado
windy | ventoso | windig | venteux venteuse | ventoso | ventoso
tropical | tropical tropicales | tropisch | tropical tropicaux | tropicale | tropical tropicais
wild wildly savage | salvaje silvestre salvajemente | wild | sauvage | selvaggio selvatico | selvagem silvestre selvagens
tame domestic | doméstico manso | zahm häuslich heimisch | domestique apprivoisé | domestico addomesticato | doméstico manso
ill-fated tragic tragically tragedy | trágico trágicamente tragedia | tragisch Tragödie | tragique tragiquement tragédie | tragico tragicamente tragedia | trágico tragicamente tragédia
mysterious mysteriously mystery enigmatic | misterioso misterio enigmático misteriosamente | geheimnisvoll mysteriös Geheimnis rätselhaft Rätsel | mystérieux mystère énigmatique mystérieuse | misterioso mistero enigmatico | misterioso mistério enigmático
magical magic | mágico magia | magisch Magie zauberhaft Zauber | magique magie | magico magia | mágico magia
romantic romance | romántico romance | romantisch Romantik | romantique romance | romantico | romântico romance
elegant elegance | elegante elegancia | elegant Eleganz | élégant élégance | elegante eleganza | elegante elegância
perfect perfectly perfection ideal ideally | perfecto perfectamente perfección ideal idealmente perfecciones | perfekt vollkommen ideal Perfektion idealerweise einwandfrei | parfait parfaitement perfection idéal idéalement idéaux | perfetto perfettamente perfezione ideale idealmente | perfeito perfeitamente perfeição ideal idealmente perfeições ideais
impressive spectacular striking | impresionante espectacular llamativo | beeindruckend eindrucksvoll spektakulär | impressionnant spectaculaire frappant | impressionante spettacolare imponente | impressionante espetacular marcante
incredible incredibly unbelievable | increíble increíblemente | unglaublich | incroyable incroyablement | incredibile incredibilmente | incrível incrivelmente incríveis
attractive attraction appealing | atractivo atrayente | attraktiv anziehend | attrayant séduisant attirant attractif attractive | attraente allettante | atraente atrativo
comfortable comfortably comfort cozy | cómodo comodidad confortable cómodamente | bequem komfortabel gemütlich Komfort | confortable confort confortablement | comodo confortevole comodità | confortável conforto confortavelmente cômodo confortáveis
uncomfortable uneasy | incómodo | unbequem unwohl unbehaglich | inconfortable gêné mal | scomodo disagio | desconfortável incômodo desconfortáveis
luxurious luxury | lujoso lujo | luxuriös Luxus | luxueux luxe luxueuse | lussuoso lusso | luxuoso luxo
broken | roto averiado | kaputt gebrochen zerbrochen | cassé brisé | rotto guasto spezzato | quebrado partido
missing absent absence lost | ausente faltante perdido ausencia desaparecido | fehlend abwesend vermisst Abwesenheit | absent manquant disparu absence | assente mancante disperso assenza | ausente faltando perdido ausência desaparecido
present presence | presente presencia | anwesend Anwesenheit Gegenwart | présent présence | presente presenza | presente presença
mutual mutually reciprocal reciprocally | mutuo recíproco mutuamente | gegenseitig wechselseitig beiderseitig | mutuel réciproque mutuellement réciproquement | reciproco mutuo reciprocamente | mútuo recíproco mutuamente
neutral neutrality impartial objective objectively | neutral imparcial objetivo neutralidad | neutral unparteiisch objektiv | neutre impartial objectif neutralité impartiaux objective | neutrale imparziale obiettivo oggettivo | neutro imparcial objetivo neutralidade imparciais
subjective | subjetivo | subjektiv | subjectif subjective | soggettivo | subjetivo
controversial controversy | polémico controvertido controversia polémica | umstritten kontrovers Kontroverse | controversé polémique controverse | controverso polemico controversia | polêmico controverso controvérsia polêmica
democratic democracy | democrático democracia | demokratisch Demokratie | démocratique démocratie | democratico democrazia | democrático democracia
conservative | conservador | konservativ | conservateur conservatrice | conservatore | conservador
liberal | liberal liberales | liberal | libéral libéraux | liberale | liberal liberais
revolutionary revolution | revolucionario revolución revoluciones | revolutionär Revolution | révolutionnaire révolution | rivoluzionario rivoluzione | revolucionário revolução revoluções
peaceful peacefully peace | pacífico paz pacíficamente | friedlich Frieden | pacifique paix pacifiquement paisible | pacifico pace pacificamente | pacífico paz pacificamente
noble nobility noblest | noble nobleza | edel adlig Adel edl vornehm | noble noblesse | nobile nobiltà | nobre nobreza
wicked evil wickedness vicious | malvado maldad perverso mal | böse boshaft Bosheit | méchant mal mauvais méchanceté pervers | malvagio cattivo male malvagità | malvado maldade perverso mal mau
worthy dignity dignified worthily | digno dignidad | würdig Würde | digne dignité | degno dignità dignitoso | digno dignidade
advantage benefit upside | ventaja beneficio provecho | Vorteil Nutzen | avantage bénéfice atout | vantaggio beneficio | vantagem vantagens benefício
disadvantage drawback downside | desventaja inconveniente | Nachteil | inconvénient désavantage | svantaggio inconveniente | desvantagem desvantagens inconveniente
aim goal objective target purpose | objetivo meta fin finalidad propósito | Ziel Zweck Absicht | but objectif cible dessein objective | obiettivo scopo meta fine | objetivo meta alvo fim propósito
purpose intention intent sake | propósito intención fin finalidad intenciones | Zweck Absicht Ziel Sinn Vorsatz | but intention dessein finalité fin | scopo intenzione proposito fine intento | propósito intenção intenções intuito finalidade fim
attitude stance posture | actitud postura posición posiciones | Haltung Einstellung Verhalten | attitude posture position | atteggiamento attitudine posizione | atitude postura posição posições
case instance occurrence | caso instancia | Fall Fälle Instanz | cas instance | caso casi istanza | caso instância
chance opportunity occasion | oportunidad ocasión posibilidad ocasiones | Gelegenheit Chance Möglichkeit | occasion opportunité chance possibilité | opportunità occasione possibilità | oportunidade ocasião chance
odds chance likelihood probability | probabilidad posibilidad posibilidades | Chance Wahrscheinlichkeit Aussicht | chances probabilité | probabilità possibilità | chances probabilidade hipótese
circumstance circumstances condition | circunstancia condición condiciones | Umstand Umstände Verhältnis | circonstance condition | circostanza condizione | circunstância condição condições
condition conditions prerequisite requirement | condición condiciones requisito | Bedingung Voraussetzung Anforderung | condition prérequis exigence | condizione condizioni requisito | condição condições requisito
state status condition | estado condición situación condiciones situaciones | Zustand Status Stand Lage | état statut condition | stato condizione | estado condição condições situação status situações
situation position circumstances | situación posición situaciones posiciones | Situation Lage Umstände | situation position | situazione posizione | situação situações posição posições
culture civilization | cultura civilización civilizaciones | Kultur Zivilisation | culture civilisation | cultura civiltà | cultura civilização civilizações
detail details particulars | detalle pormenor | Detail Einzelheit | détail précision | dettaglio particolare dettagli | detalhe pormenor pormenores
effort endeavor endeavour attempt | esfuerzo empeño intento | Mühe Anstrengung Bemühung Aufwand Bestreben | effort tentative | sforzo impegno tentativo | esforço empenho tentativa
example instance illustration | ejemplo | Beispiel bspw | exemple | esempio esempi | exemplo
sample specimen | muestra ejemplar | Muster Probe Stichprobe | échantillon spécimen | campione esemplare | amostra exemplar
fact facts | hecho dato realidad | Tatsache Fakt Faktum | fait | fatto dato | fato facto dado
idea notion concept thought | idea noción concepto nociones | Idee Gedanke Vorstellung Begriff Konzept | idée notion concept pensée | idea concetto nozione pensiero | ideia noção concepto conceito noções
concept conception notion term | concepto noción concepción nociones concepciones | Begriff Konzept Auffassung | concept notion conception | concetto nozione concezione | conceito noção concepção noções concepções
issue problem trouble matter | problema cuestión asunto cuestiones | Problem Frage Angelegenheit Thema | problème question enjeu | problema questione problemi | problema questão assunto
matter affair subject business | asunto cuestión tema materia cuestiones | Angelegenheit Sache Frage Thema | affaire question sujet matière | questione faccenda affare argomento materia | assunto questão matéria caso tema
topic subject theme | tema asunto materia | Thema Themen Gegenstand | sujet thème | argomento tema soggetto temi | tema assunto tópico
kind sort type | tipo clase especie género | Art Sorte Typ | type sorte genre espèce | tipo genere sorta specie | tipo espécie gênero género
class category | clase categoría | Klasse Kategorie | classe catégorie | classe categoria | classe categoria
species | especie | Art Spezies | espèce | specie | espécie
level degree grade extent | nivel grado | Niveau Ebene Stufe Grad Pegel Level | niveau degré échelon | livello grado | nível níveis grau
extent scope degree range | alcance medida ámbito extensión grado extensiones | Ausmaß Umfang Maß Reichweite | étendue mesure portée ampleur | portata misura ambito estensione | alcance medida âmbito extensão escopo extensões
range spectrum | rango gama intervalo alcance abanico | Bereich Spanne Reichweite Spektrum | gamme plage éventail intervalle portée | gamma intervallo portata ventaglio | gama faixa intervalo alcance leque
amount quantity number volume | cantidad volumen | Menge Anzahl Betrag | quantité nombre montant | quantità numero | quantidade volume
amount sum total | importe monto suma total cantidad | Betrag Summe Beträge | montant somme total totaux | importo somma totale | montante soma quantia valor total totais
number figure digit numeral | número cifra dígito | Zahl Nummer Ziffer | nombre numéro chiffre | numero cifra | número dígito algarismo
number count quantity | número cantidad cuenta | Anzahl Zahl | nombre quantité | numero conteggio quantità | número quantidade contagem contagens
size dimension magnitude | tamaño dimensión magnitud talla dimensiones | Größe Dimension Ausmaß Format | taille dimension grandeur | dimensione dimensioni grandezza taglia | tamanho dimensão dimensões grandeza
opinion view viewpoint | opinión parecer punto vista opiniones | Meinung Ansicht Auffassung | opinion avis vue | opinione parere avviso | opinião opiniões parecer vista
view perspective standpoint outlook | perspectiva vista punto visión visiones | Sicht Perspektive Ansicht Standpunkt Blickwinkel | perspective vue optique point vision | prospettiva vista punto visione | perspectiva vista ponto visão visões
part portion piece section | parte porción trozo sección porciones secciones | Teil Stück Abschnitt Anteil | partie part portion morceau section | parte porzione pezzo sezione | parte porção partes pedaço seção porções seções
piece bit fragment | pieza trozo pedazo fragmento | Stück Teil Fragment | pièce morceau fragment bout | pezzo frammento | peça pedaço fragmento
share portion stake | parte cuota participación participaciones | Anteil Teil | part quote-part portion | quota parte | parte quota cota participação participações
section chapter | sección apartado capítulo secciones | Abschnitt Kapitel Sektion | section chapitre rubrique | sezione capitolo | seção capítulo secção seções secções
area field domain sphere realm | área campo ámbito esfera dominio terreno | Bereich Gebiet Feld Sphäre | domaine champ sphère | ambito campo settore sfera | área campo âmbito domínio esfera
area region zone territory | área zona región territorio regiones | Gebiet Region Zone Gegend Fläche | zone région secteur territoire | area zona regione territorio | área zona região regiões território
place location spot site | lugar sitio ubicación localización ubicaciones localizaciones | Ort Platz Stelle Standort | lieu endroit place emplacement site | luogo posto sito posizione luoghi | lugar local sítio localização locais localizações
position location rank | posición puesto ubicación posiciones ubicaciones | Position Stellung Lage | position emplacement place rang | posizione posto | posição posições localização localizações
point dot | punto | Punkt | point | punto | ponto
point argument reason | punto argumento sentido | Punkt Argument Sinn | point argument intérêt | punto argomento senso | ponto argumento sentido
reason cause motive ground grounds | razón razones motivo causa | Grund Gründe Ursache Anlass Motiv | raison cause motif | ragione motivo causa | razão razões motivo causa
reason intellect understanding | razón entendimiento intelecto | Vernunft Verstand | raison entendement intellect | ragione intelletto | razão entendimento intelecto
cause origin source | causa origen | Ursache Ursprung | cause origine | causa origine | causa origem origens
source origin spring | fuente origen | Quelle Ursprung Herkunft | source origine | fonte origine sorgente | fonte origem origens
result outcome consequence effect | resultado consecuencia efecto | Ergebnis Resultat Folge | résultat conséquence issue | risultato esito conseguenza | resultado consequência desfecho
consequence implication repercussion | consecuencia repercusión implicación repercusiones implicaciones | Folge Konsequenz Auswirkung | conséquence répercussion implication | conseguenza implicazione ripercussione | consequência implicação implicações repercussão repercussões
effect impact influence | efecto impacto repercusión influencia repercusiones | Wirkung Auswirkung Effekt Einfluss | effet impact incidence influence | effetto impatto influenza | efeito impacto influência
risk hazard | riesgo peligro | Risiko Risiken Gefahr | risque danger | rischio pericolo rischi | risco perigo
threat menace | amenaza | Bedrohung Drohung Gefahr | menace | minaccia | ameaça
rule regulation norm | regla norma reglamento | Regel Vorschrift Norm Regelung | règle règlement norme | regola norma regolamento | regra norma regulamento
law statute legislation | ley leyes derecho legislación legislaciones | Gesetz Recht Gesetzgebung | loi droit législation | legge diritto leggi legislazione | lei leis direito legislação legislações
right rights entitlement | derecho | Recht Anspruch Rechte | droit | diritto diritti | direito
duty obligation | deber obligación obligaciones | Pflicht Verpflichtung | devoir obligation | dovere obbligo | dever obrigação deveres obrigações
standard norm criterion criteria | criterio norma estándar | Kriterium Kriterien Maßstab Norm | critère norme | criterio norma criteri | critério norma padrão
principle principles tenet | principio | Prinzip Prinzipien Grundsatz Grundsätze | principe | principio principi | princípio
policy policies | política | Politik Richtlinie Strategie | politique | politica politiche | política
guideline directive | directriz directrices guía pauta | Richtlinie Leitlinie | directive ligne directrice | linea guida direttiva | diretriz diretrizes orientação orientações
side | lado parte cara | Seite | côté face part | lato parte fianco | lado parte
edge border margin rim | borde margen orilla | Rand Ränder Kante | bord marge lisière | bordo margine orlo | borda margem beira margens
border frontier boundary limit | frontera límite | Grenze | frontière limite | frontiera confine limite | fronteira limite
limit limitation restriction constraint | límite limitación restricción limitaciones restricciones | Grenze Beschränkung Einschränkung Limit Begrenzung | limite limitation restriction contrainte | limite limitazione restrizione vincolo | limite limitação limitações restrição restrições
step stage phase | paso etapa fase | Schritt Stufe Phase Etappe | étape phase stade | passo fase tappa stadio | passo etapa fase
thing object item stuff | cosa objeto | Ding Sache Gegenstand Zeug | chose objet truc | cosa oggetto roba | coisa objeto objecto
something anything | algo cosa | etwas irgendetwas | quelque chose | qualcosa | algo coisa
way manner mode fashion means | manera modo forma | Weise Art | manière façon mode | modo maniera | maneira modo forma jeito
way path road route | camino vía ruta sendero | Weg Pfad Straße | chemin voie route sentier | via strada percorso cammino sentiero | caminho via rota
means medium resource | medio recurso | Mittel Medium Medien | moyen | mezzo mezzi | meio recurso
method approach technique procedure | método técnica enfoque procedimiento | Methode Verfahren Ansatz Vorgehen | méthode technique approche procédé procédure | metodo tecnica approccio procedimento | método técnica abordagem procedimento abordagens
process procedure | proceso procedimiento | Prozess Vorgang Vorgänge Verfahren Ablauf | processus procédure procédé | processo procedura | processo procedimento
system | sistema | System | système | sistema sistemi | sistema
structure | estructura | Struktur Aufbau | structure | struttura | estrutura
form shape | forma | Form Gestalt | forme | forma | forma formato
figure shape character | figura | Figur Gestalt | figure silhouette personnage | figura | figura
pattern model | patrón modelo | Muster Modell Vorbild | modèle motif | modello schema | padrão padrões modelo
model | modelo | Modell | modèle | modello | modelo
quality property characteristic | cualidad calidad propiedad | Qualität Eigenschaft | qualité propriété | qualità proprietà | qualidade propriedade
feature characteristic trait attribute | característica rasgo atributo función funciones | Merkmal Eigenschaft Funktion | caractéristique trait fonctionnalité attribut | caratteristica tratto attributo funzionalità | característica traço atributo recurso funcionalidade
aspect facet | aspecto faceta | Aspekt Hinsicht Seite | aspect facette | aspetto sfaccettatura | aspecto aspeto faceta
appearance look | apariencia aspecto | Aussehen Erscheinung Anschein | apparence aspect allure | aspetto apparenza | aparência aspecto
character nature temperament | carácter naturaleza índole | Charakter Wesen Natur | caractère nature tempérament | carattere natura indole | caráter índole natureza carácter
personality | personalidad | Persönlichkeit | personnalité | personalità | personalidade
factor element component | factor elemento componente | Faktor Element Bestandteil | facteur élément composant | fattore elemento componente | fator elemento componente factor
role function part | papel rol función funciones | Rolle Funktion | rôle fonction | ruolo funzione | papel função funções
function functionality | función funcionalidad funciones | Funktion Funktionalität | fonction fonctionnalité | funzione funzionalità | função funções funcionalidade
task job assignment chore | tarea trabajo labor cometido | Aufgabe Arbeit Auftrag | tâche travail mission | compito lavoro incarico attività | tarefa trabalho
project plan | proyecto plan | Projekt Plan Vorhaben | projet plan | progetto piano | projeto plano projecto
program programme | programa | Programm | programme | programma programmi | programa
plan scheme | plan esquema proyecto | Plan Pläne Vorhaben | plan projet | piano progetto | plano esquema projeto
strategy tactic | estrategia táctica | Strategie Taktik | stratégie tactique | strategia tattica | estratégia tática
solution answer | solución respuesta soluciones | Lösung | solution | soluzione | solução soluções
problem trouble difficulty | problema dificultad | Problem Schwierigkeit | problème difficulté ennui | problema difficoltà guaio problemi | problema dificuldade
trouble nuisance | molestia problema apuro lío | Ärger Mühe Schwierigkeit | ennui peine embêtement souci | guaio fastidio disturbo pasticcio | incômodo problema apuro encrenca
crisis emergency | crisis emergencia | Krise Notfall Notlage | crise urgence | crisi emergenza | crise emergência
conflict dispute strife | conflicto disputa | Konflikt Streit Auseinandersetzung | conflit dispute différend | conflitto disputa lite | conflito disputa
error mistake fault bug | error fallo equivocación equivocaciones | Fehler Irrtum | erreur faute bug | errore sbaglio | erro falha engano
fault blame | culpa | Schuld | faute tort | colpa | culpa
flaw defect shortcoming | defecto fallo imperfección imperfecciones | Mangel Mängel Fehler Makel Defekt | défaut défaillance | difetto pecca | defeito falha
challenge | desafío reto | Herausforderung | défi | sfida | desafio
obstacle hurdle barrier | obstáculo barrera | Hindernis Hürde Barriere | obstacle barrière | ostacolo barriera | obstáculo barreira
question query | pregunta cuestión cuestiones | Frage | question | domanda questione quesito | pergunta questão questões
answer response reply | respuesta | Antwort | réponse | risposta | resposta
truth | verdad | Wahrheit | vérité | verità | verdade
lie falsehood | mentira | Lüge | mensonge | menzogna bugia | mentira
doubt | duda | Zweifel | doute | dubbio dubbi | dúvida
evidence proof | prueba evidencia | Beweis Nachweis Beleg | preuve | prova evidenza | prova evidência
hypothesis assumption supposition | hipótesis suposición supuesto suposiciones | Hypothese Annahme Vermutung | hypothèse supposition | ipotesi supposizione | hipótese suposição suposições
theory | teoría | Theorie | théorie | teoria | teoria
philosophy | filosofía | Philosophie | philosophie | filosofia | filosofia
information info data | información datos informaciones | Information Daten Angaben Auskunft | information données renseignement | informazione informazioni dati | informação informações dados
knowledge | conocimiento saber | Wissen Kenntnis Kenntnisse | connaissance savoir | conoscenza sapere | conhecimento saber
news | noticia noticias novedades | Nachricht Nachrichten Neuigkeit | nouvelle nouvelles actualité | notizia notizie novità | notícia notícias novidades
message | mensaje | Nachricht Botschaft Meldung | message | messaggio | mensagem mensagens
meaning sense significance | significado sentido | Bedeutung Sinn | sens signification | significato senso | significado sentido
sense feeling | sentido sensación sensaciones | Sinn Gefühl | sens sentiment | senso sensazione | senso sentido sensação sensações
language tongue | lengua idioma lenguaje | Sprache | langue langage | lingua linguaggio lingue | língua idioma linguagem linguagens
word term | palabra término vocablo | Wort Wörter Worte Begriff | mot terme parole | parola termine | palavra termo
sentence phrase | frase oración oraciones | Satz Sätze | phrase | frase | frase oração orações
name title | nombre título | Name Titel Bezeichnung | nom titre | nome titolo | nome título
title heading headline | título encabezado titular | Titel Überschrift | titre intitulé | titolo intestazione | título cabeçalho
text | texto | Text | texte | testo | texto
content contents | contenido | Inhalt | contenu | contenuto | conteúdo
context background | contexto | Kontext Zusammenhang Hintergrund | contexte | contesto | contexto
background | fondo trasfondo antecedentes | Hintergrund | fond arrière-plan | sfondo | fundo plano
connection link relation tie | conexión vínculo relación lazo enlace conexiones relaciones | Verbindung Zusammenhang Beziehung | lien connexion rapport | connessione legame collegamento | conexão vínculo ligação laço conexões ligações
relationship relation relations | relación relaciones | Beziehung Verhältnis | relation rapport | relazione rapporto rapporti | relação relações relacionamento
respect regard | respecto sentido | Hinsicht Bezug | égard rapport | riguardo | respeito
respect esteem | respeto estima | Respekt Achtung | respect estime | rispetto stima | respeito estima
contrast | contraste | Gegensatz Kontrast | contraste | contrasto | contraste
exception | excepción excepciones | Ausnahme | exception | eccezione | exceção exceções excepção excepções
alternative option choice | alternativa opción elección opciones elecciones | Alternative Möglichkeit Wahl Option | alternative option choix | alternativa scelta opzione | alternativa opção opções escolha
time | tiempo | Zeit | temps | tempo | tempo
time occasion | vez veces ocasión ocasiones | Mal | fois occasion | volta volte | vez vezes ocasião
time hour | hora | Zeit Uhr Uhrzeit Stunde | heure | ora | hora
moment instant | momento instante rato | Moment Augenblick Zeitpunkt | moment instant | momento istante attimo | momento instante
period era age epoch | período periodo época era | Zeitraum Periode Epoche Zeit Zeitalter Ära | période époque ère | periodo epoca era | período época era
age | edad | Alter | âge | età | idade
date | fecha | Datum Termin | date | data | data
event occurrence happening | acontecimiento suceso evento | Ereignis Veranstaltung Geschehen | événement | evento avvenimento | evento acontecimento
incident episode | incidente episodio | Vorfall Vorfälle Zwischenfall Ereignis | incident épisode | incidente episodio | incidente episódio
history | historia | Geschichte | histoire | storia | história
story tale narrative | historia cuento relato | Geschichte Erzählung Märchen | histoire récit conte | storia racconto fiaba | história conto relato
myth legend | mito leyenda | Mythos Legende Sage | mythe légende | mito leggenda | mito lenda
beginning start | principio comienzo inicio | Anfang Beginn | début commencement | inizio principio | começo início princípio
end ending conclusion | fin final término | Ende Schluss | fin terme | fine finale termine | fim final término finais
order sequence | orden secuencia | Reihenfolge Ordnung Folge | ordre séquence | ordine sequenza | ordem sequência ordens
order tidiness | orden | Ordnung | ordre | ordine | ordem ordens
chaos disorder mess | caos desorden lío | Chaos Unordnung Durcheinander | chaos désordre pagaille | caos disordine confusione | caos desordem bagunça desordens
series string row | serie | Reihe Serie | série suite | serie | série
list | lista listado | Liste | liste | elenco lista | lista
line row | línea fila | Linie Zeile Reihe | ligne rangée | linea riga fila | linha fila
group set | grupo conjunto | Gruppe Satz Menge | groupe ensemble | gruppo insieme | grupo conjunto
member | miembro socio | Mitglied | membre adhérent | membro socio | membro sócio
community | comunidad | Gemeinschaft Gemeinde | communauté | comunità | comunidade
society | sociedad | Gesellschaft | société | società | sociedade
organization organisation | organización organizaciones | Organisation | organisation organisme | organizzazione | organização organizações
institution institute | institución instituto instituciones | Institution Institut Einrichtung | institution institut établissement | istituzione istituto | instituição instituições instituto
government | gobierno | Regierung | gouvernement | governo | governo
power might | poder potencia | Macht Mächte | pouvoir puissance | potere potenza | poder potência
power energy | energía potencia | Energie Kraft Leistung | énergie puissance | energia potenza | energia potência
authority | autoridad | Behörde Autorität | autorité | autorità | autoridade
influence | influencia influjo | Einfluss Einflüsse | influence | influenza influsso | influência
force strength | fuerza | Kraft Kräfte Gewalt Stärke | force | forza | força
pressure stress | presión presiones | Druck | pression | pressione | pressão pressões
tension stress strain | tensión estrés tensiones | Spannung Stress Anspannung | tension stress | tensione stress | tensão estresse stress tensões
war warfare | guerra | Krieg | guerre | guerra | guerra
peace | paz | Frieden Friede | paix | pace | paz
battle fight combat | batalla lucha combate pelea | Schlacht Kampf Kämpfe Gefecht | bataille combat lutte | battaglia combattimento lotta | batalha luta combate
victory triumph | victoria triunfo | Sieg Triumph | victoire triomphe | vittoria trionfo | vitória triunfo
enemy foe | enemigo | Feind | ennemi | nemico | inimigo
crime offense offence | crimen delito crímenes | Verbrechen Straftat | crime délit infraction | crimine delitto reato | crime delito
punishment penalty | castigo pena sanción sanciones | Strafe | châtiment peine punition sanction | punizione pena castigo sanzione | castigo pena punição punições
justice | justicia | Gerechtigkeit Justiz | justice | giustizia | justiça
freedom liberty | libertad | Freiheit | liberté | libertà | liberdade
slavery slave | esclavitud esclavo | Sklaverei Sklave | esclavage esclave | schiavitù schiavo | escravidão escravo
life | vida | Leben | vie | vita | vida
death | muerte | Tod | mort décès | morte | morte
birth | nacimiento | Geburt | naissance | nascita | nascimento
childhood | infancia niñez | Kindheit | enfance | infanzia | infância
world earth | mundo | Welt | monde | mondo | mundo
universe cosmos | universo | Universum Weltall | univers | universo | universo
space room | espacio sitio | Raum Räume Platz Weltraum | espace place | spazio posto | espaço lugar
distance | distancia | Entfernung Abstand Distanz | distance écart | distanza | distância
direction | dirección sentido direcciones | Richtung | direction sens | direzione senso | direção sentido direções
speed velocity pace | velocidad ritmo | Geschwindigkeit Tempo | vitesse allure rythme | velocità ritmo | velocidade ritmo
rate ratio | tasa índice proporción proporciones | Rate Quote Anteil | taux proportion | tasso rapporto | taxa razão proporção proporções
percentage percent | porcentaje ciento | Prozent Prozentsatz Anteil | pourcentage cent | percentuale cento | porcentagem percentagem cento porcentagens percentagens
weight | peso | Gewicht | poids | peso | peso
value worth | valor | Wert | valeur | valore | valor
price cost | precio coste costo | Preis Kosten | prix coût | prezzo costo | preço custo
charge fee | tarifa cuota cargo tasa | Gebühr Entgelt | frais tarif redevance | tariffa spesa tassa | taxa tarifa cobrança
money cash | dinero efectivo | Geld Bargeld | argent | denaro soldi contanti | dinheiro
income revenue earnings | ingreso ingresos renta | Einkommen Einnahmen | revenu recette | reddito entrata ricavo | renda receita rendimento
profit gain | ganancia beneficio lucro | Gewinn Profit | profit bénéfice gain | profitto guadagno utile | lucro ganho
debt | deuda | Schuld Schulden Verschuldung | dette | debito debiti | dívida
tax | impuesto | Steuer | impôt taxe | tassa imposta | imposto
budget | presupuesto | Haushalt Budget Etat | budget | bilancio budget | orçamento
market | mercado | Markt Märkte | marché | mercato mercati | mercado
business trade | negocio negocios | Geschäft | affaires commerce | affari attività commercio | negócio negócios
company firm enterprise business | empresa compañía | Unternehmen Firma Firmen Betrieb | entreprise société compagnie | azienda impresa società ditta | empresa companhia
property ownership possession | propiedad posesión posesiones | Eigentum Besitz | propriété possession | proprietà possesso | propriedade posse
resource | recurso | Ressource Mittel | ressource | risorsa | recurso
interest | interés intereses | Interesse | intérêt | interesse interessi | interesse
interest rate | interés intereses | Zinsen Zins | intérêt | interesse interessi | juros juro
attention heed | atención atenciones | Aufmerksamkeit Beachtung Acht | attention | attenzione | atenção atenções
mind intellect | mente | Geist Verstand Kopf | esprit | mente | mente
spirit ghost | espíritu fantasma | Geist Gespenst | esprit fantôme | spirito fantasma | espírito fantasma
soul | alma | Seele | âme | anima | alma
body | cuerpo | Körper Leib | corps | corpo | corpo
heart | corazón | Herz | cœur coeur | cuore | coração corações
feeling emotion sentiment | sentimiento emoción sensación emociones sensaciones | Gefühl Emotion Empfindung | sentiment émotion sensation | sentimento emozione sensazione | sentimento emoção sensação emoções sensações
mood temper | humor ánimo | Stimmung Laune | humeur ambiance | umore stato animo | humor ânimo
atmosphere climate | atmósfera ambiente clima | Atmosphäre Klima Stimmung | atmosphère climat ambiance | atmosfera clima | atmosfera clima ambiente
environment surroundings setting | entorno ambiente | Umgebung Umwelt Umfeld | environnement cadre milieu | ambiente contesto | ambiente entorno
love affection | amor cariño afecto | Liebe Zuneigung | amour affection | amore affetto | amor amores carinho afeto
hatred hate | odio | Hass | haine | odio | ódio
passion | pasión pasiones | Leidenschaft | passion | passione | paixão paixões
desire wish longing | deseo anhelo | Wunsch Wünsche Begierde Verlangen Sehnsucht | désir souhait envie vœu | desiderio voglia brama | desejo anseio vontade
will willpower | voluntad | Wille Willen | volonté | volontà | vontade
hope | esperanza | Hoffnung | espoir espérance | speranza | esperança
dream | sueño | Traum Träume | rêve songe | sogno | sonho
joy delight | alegría gozo júbilo | Freude Wonne | joie allégresse | gioia letizia | alegria gozo júbilo
pleasure enjoyment | placer gusto | Vergnügen Freude Lust Genuss | plaisir jouissance | piacere godimento | prazer gosto
pain ache suffering | dolor dolores sufrimiento | Schmerz Leid Leiden | douleur souffrance mal | dolore sofferenza male | dor dores sofrimento
grief mourning sorrow | duelo pena luto pesar dolor | Trauer Kummer Leid | deuil chagrin peine | lutto dolore pena | luto pesar dor mágoa
misery distress | miseria desgracia | Elend Not | misère détresse | miseria sventura | miséria desgraça
disaster catastrophe calamity | desastre catástrofe calamidad | Katastrophe Unglück | catastrophe désastre calamité | disastro catastrofe calamità | desastre catástrofe calamidade
shame disgrace | vergüenza | Schande Scham | honte | vergogna | vergonha
honor honour glory | honor honra gloria | Ehre Ruhm | honneur gloire | onore gloria | honra honor glória
reputation prestige | reputación prestigio fama reputaciones | Ruf Ansehen | réputation prestige | reputazione prestigio fama | reputação prestígio fama reputações
trust confidence | confianza | Vertrauen | confiance | fiducia | confiança
faith belief creed | fe creencia | Glaube Glauben | foi croyance | fede credenza | fé crença
religion | religión religiones | Religion | religion | religione | religião religiões
god deity | dios dioses deidad | Gott Götter Gottheit | dieu dieux divinité dieuse | dio dei divinità | deus deuses divindade
sin | pecado | Sünde | péché | peccato | pecado
virtue | virtud | Tugend | vertu | virtù | virtude
mercy pity compassion | piedad misericordia compasión lástima compasiones | Gnade Mitleid Barmherzigkeit Erbarmen | pitié miséricorde compassion | pietà misericordia compassione | piedade misericórdia compaixão pena
grace | gracia | Gnade Anmut | grâce | grazia | graça
fate destiny | destino suerte | Schicksal Los | destin sort destinée | destino sorte fato | destino sorte
miracle wonder marvel | milagro maravilla prodigio | Wunder | miracle merveille prodige | miracolo meraviglia prodigio | milagre maravilha prodígio
secret | secreto | Geheimnis | secret secrète | segreto | segredo
memory remembrance | memoria recuerdo | Erinnerung Gedächtnis Andenken | mémoire souvenir | memoria ricordo | memória lembrança recordação recordações
memory storage | memoria almacenamiento | Speicher | mémoire stockage | memoria | memória armazenamento
image picture | imagen imágenes | Bild Abbild | image | immagine | imagem imagens
sign signal mark | señal signo marca | Zeichen Signal | signe signal marque signaux | segno segnale | sinal sinais signo
symbol | símbolo | Symbol | symbole | simbolo | símbolo
trace track | rastro huella | Spur | trace piste | traccia | rastro vestígio pista
clue hint | pista indicio | Hinweis Anhaltspunkt | indice piste | indizio | pista indício dica
hint tip | consejo sugerencia | Tipp Hinweis | astuce conseil | suggerimento consiglio | dica sugestão conselho
advice counsel | consejo | Rat Ratschlag | conseil avis | consiglio consigli | conselho
habit custom | hábito costumbre | Gewohnheit Brauch Bräuche Sitte | habitude coutume | abitudine usanza costume | hábito costume
tradition | tradición tradiciones | Tradition Brauch | tradition | tradizione | tradição tradições
experience | experiencia | Erfahrung Erlebnis | expérience | esperienza | experiência
adventure | aventura | Abenteuer | aventure | avventura | aventura
skill ability talent gift | habilidad talento capacidad don | Fähigkeit Talent Fertigkeit Begabung | compétence talent aptitude don | abilità talento capacità dono | habilidade talento capacidade dom
genius | genio | Genie | génie | genio | gênio génio
art | arte | Kunst Künste | art | arte arti | arte
style | estilo | Stil | style | stile | estilo
taste flavor flavour | gusto sabor | Geschmack | goût saveur | gusto sapore | gosto sabor
smell scent odor odour | olor olores aroma | Geruch Gerüche Duft | odeur parfum | odore profumo | cheiro odor aroma
sound | sonido | Ton Klang Geräusch | son bruit | suono | som sons
voice | voz voces | Stimme | voix | voce | voz
color colour | color colores | Farbe | couleur | colore | cor cores
education schooling | educación enseñanza educaciones | Bildung Erziehung | éducation enseignement | istruzione educazione | educação ensino educações
science | ciencia | Wissenschaft | science | scienza | ciência
career | carrera | Karriere Laufbahn | carrière | carriera | carreira
job occupation employment | trabajo empleo puesto | Arbeit Stelle Beruf Job | travail emploi poste métier | lavoro impiego posto mestiere | trabalho emprego
success | éxito | Erfolg | succès réussite | successo | sucesso êxito
progress advance | progreso avance | Fortschritt | progrès avancée | progresso | progresso avanço
trend tendency | tendencia | Trend Tendenz Neigung | tendance | tendenza | tendência
opposite contrary | contrario opuesto | Gegenteil | contraire opposé | contrario opposto | contrário oposto
difference distinction | diferencia distinción distinciones | Unterschied Differenz | différence distinction | differenza distinzione | diferença distinção distinções
balance equilibrium | equilibrio | Gleichgewicht Balance | équilibre | equilibrio | equilíbrio
center core heart | núcleo centro | Kern Mittelpunkt | cœur noyau centre | nucleo centro cuore | núcleo centro
base basis foundation | base fundamento | Basis Grundlage Fundament | base fondement fondation | base fondamento | base fundamento
ground soil | suelo tierra terreno | Boden Erde Grund | sol terre terrain | suolo terra terreno | solo terra chão
top peak summit | cima cumbre punta | Gipfel Spitze | sommet cime haut | cima vetta | topo cume pico
bottom | fondo | Boden Grund unten | fond bas | fondo | fundo
surface | superficie | Oberfläche Fläche | surface | superficie | superfície
rest remainder remaining | resto restante demás | Rest übrig restlich | reste restant | resto rimanente restante | resto restante
lack absence shortage | falta ausencia carencia | Mangel Fehlen | manque absence | mancanza assenza | falta ausência carência
scene stage | escena escenario | Szene Bühne | scène | scena palco | cena palco
nature | naturaleza | Natur | nature | natura | natureza
nation people | nación pueblo naciones | Nation Volk Völker | nation peuple | nazione popolo | nação povo nações
generation | generación generaciones | Generation | génération | generazione | geração gerações
phenomenon phenomena | fenómeno | Phänomen | phénomène | fenomeno | fenômeno fenómeno
tool instrument | herramienta instrumento | Werkzeug Instrument | outil instrument | strumento attrezzo | ferramenta instrumento
item element entry | elemento artículo ítem entrada | Element Eintrag Artikel Posten | élément article entrée | elemento voce articolo | item itens elemento artigo
unit | unidad | Einheit | unité | unità | unidade
unity | unidad | Einheit | unité | unità | unidade
version edition release | versión edición versiones ediciones | Version Ausgabe Fassung | version édition | versione edizione | versão edição versões edições
priority | prioridad | Priorität Vorrang | priorité | priorità | prioridade
perspective prospect | perspectiva | Aussicht Perspektive | perspective | prospettiva | perspectiva
identity | identidad | Identität | identité | identità | identidade
emergency | emergencia urgencia | Notfall Notfälle | urgence | emergenza | emergência
security safety | seguridad | Sicherheit | sécurité sûreté | sicurezza | segurança
`;
