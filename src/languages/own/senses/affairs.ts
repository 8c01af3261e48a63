/** Senses from news, law, business and science: one sense per line, with a column per language. */
export const AFFAIRS = `
embargo embargoed | embargo embargar | Embargo | embargo | embargo | embargo embargar
bounty reward | recompensa recompensar botín | Belohnung Prämie Kopfgeld | prime récompense | ricompensa taglia premio | recompensa
ecosystem ecosystems | ecosistema | Ökosystem | écosystème | ecosistema | ecossistema
multimodal | multimodal | multimodal | multimodal | multimodale | multimodal
microprocessor microchip | microprocesador microchip | Mikroprozessor Mikrochip | microprocesseur micropuce | microprocessore microchip | microprocessador microchip
metaverse | metaverso | Metaversum Metaverse | métavers | metaverso | metaverso
pivot pivoting | girar giro pivotar viraje | umschwenken Kurswechsel Schwenk | pivoter virage pivot | svolta virata pivot | virada guinada pivotar
altruism altruistic | altruismo altruista | Altruismus altruistisch | altruisme altruiste | altruismo altruista altruistico | altruísmo altruísta
proprietary closed | propietario propietaria privativo privativa cerrado | proprietär | propriétaire fermé | proprietario proprietaria | proprietário proprietária fechado
superintelligence superintelligent | superinteligencia superinteligente | Superintelligenz superintelligent | superintelligence superintelligent | superintelligenza superintelligente | superinteligência superinteligente
consensus agreement | consenso acuerdo | Konsens Einigung Übereinstimmung | consensus accord | consenso accordo | consenso acordo
integrity | integridad | Integrität | intégrité | integrità | integridade
initiative initiatives | iniciativa | Initiative | initiative | iniziativa | iniciativa
codename nickname | clave apodo sobrenombre | Codename Deckname Spitzname | code surnom | soprannome codice | codinome apelido
overflow overflowing | desbordamiento desbordar desbord rebosar | Überlauf überlaufen überlief | débordement déborder dépassement | traboccare overflow straripare | transbordar estouro transbordamento
hallucinate hallucination | alucinar alucin alucinación | halluzinieren Halluzination | halluciner hallucination | allucinare allucinazione | alucinar alucinação
tokenizer tokenise tokenize tokenization | tokenizador tokenizar tokeniz tokenización | Tokenizer tokenisieren Tokenisierung | tokeniseur tokenizer tokenisation segmenteur | tokenizzatore tokenizzazione tokenizzare | tokenizador tokenizar tokenização
unanimous unanimously unanimity | unánime unánimemente unanimidad | einstimmig Einstimmigkeit | unanime unanimité unanimement | unanime unanimità | unânime unanimidade
clockwise | horario agujas | Uhrzeigersinn | horaire aiguilles | orario lancette | horário ponteiros
distil distill distilled distillation | destilar destil destilación destilado | destillieren Destillation destilliert | distiller distillation distillé | distillare distillazione distillato | destilar destilação destilado
erupt eruption outbreak | erupción estallar estall entrar brote | ausbrechen Ausbruch Eruption brach | éruption éclater éclat | eruzione eruttare scoppiare scoppio | erupção irromper eclodir
resize resized resizing | redimensionar redimension | skalieren Größe | redimensionner redimension | ridimensionare ridimension | redimensionar
saturate saturated saturation | saturar saturado saturación | sättigen gesättigt Sättigung | saturer saturé saturation | saturare saturo saturazione | saturar saturado saturação
reinstate reinstated readmit | readmitir readmit restituir reincorporar | wiedereinsetzen wiedereingesetzt wiedereinstellen | réintégrer rétablir | reintegrare riammettere reintegr | reintegrar readmitir
criticise criticize criticised criticized criticism critic critical | criticar critic crítica crítico | kritisieren kritisiert Kritik Kritiker | critiquer critique | criticare critica critico | criticar crítica crítico
praise praised commend | elogiar elogio alabar alab alabanza | loben gelobt Lob preisen | louer louange féliciter éloge saluer | lodare elogio elogiare encomio | elogiar elogio louvar
sue sued suing lawsuit litigate | demandar demanda demand pleitear querella | verklagen verklagt klagen Klage | poursuivre poursuite attaquer justice procès | citare causa querelare denunciare | processar processo processou
plaintiff claimant | demandante | Kläger Klägerin | plaignant demandeur | attore querelante ricorrente | autor demandante requerente
defendant accused | demandado demandada acusado acusada | Beklagter Beklagte Angeklagter Angeklagte | défendeur accusé | convenuto imputato | réu acusado
anonymous anonymously anonymity | anónimo anónimamente anonimato | anonym Anonymität | anonyme anonymat anonymement | anonimo anonimato | anônimo anónimo anonimato
permissive | permisivo permisiva | permissiv freizügig | permissif permissive | permissivo permissiva | permissivo permissiva
compact | compacto compacta compactar | kompakt | compact compacte | compatto compatta | compacto compacta
overfitting overfit | sobreajuste sobreajustar | Überanpassung Overfitting | surapprentissage surajustement | sovradattamento overfitting | sobreajuste overfitting
underfitting underfit | subajuste infraajuste | Unteranpassung Underfitting | sous-apprentissage sous-ajustement | sottoadattamento underfitting | subajuste underfitting
sceptical skeptical sceptic skeptic scepticism | escéptico escéptica escepticismo | skeptisch Skeptiker Skepsis | sceptique scepticisme | scettico scettica scetticismo | cético cética ceticismo
debut debuted premiere | debut debutar estreno estrenar | Debüt debütieren Premiere | début débuter première débuts | debutto debuttare esordio | estreia estrear debutar
avatar avatars | avatar | Avatar | avatar | avatar | avatar
mockery mock mocked ridicule | burla burlarse burl mofa ridículo | Spott verspotten Hohn | moquerie moquer railler | scherno beffa deridere | zombaria zombar escárnio
billionaire millionaire tycoon | multimillonario multimillonaria milmillonario magnate millonario | Milliardär Milliardärin Millionär | milliardaire millionnaire magnat | miliardario miliardaria milionario magnate | bilionário bilionária milionário magnata
misinformation disinformation | desinformación | Falschinformation Desinformation | désinformation mésinformation | disinformazione | desinformação
dominant dominate dominated dominance | dominante dominar domin dominio | dominant dominieren beherrschen Dominanz vorherrschend | dominant dominer domination | dominante dominare dominio | dominante dominar domínio
monopoly monopolise | monopolio monopolizar | Monopol monopolisieren | monopole monopoliser | monopolio monopolizzare | monopólio monopolizar
credibility credible | credibilidad creíble | Glaubwürdigkeit glaubwürdig | crédibilité crédible | credibilità credibile | credibilidade crível
oversee oversaw supervise supervision oversight | supervisar supervis supervisión vigilar dirigir | beaufsichtigen Aufsicht überwachen leiten | superviser supervision surveiller diriger | supervisionare supervisione sovrintendere | supervisionar supervisão
democratize democratise democratizing | democratizar democratiz democratización | demokratisieren Demokratisierung | démocratiser démocratisation | democratizzare democratizzazione | democratizar democratização
erode eroded erosion | erosionar erosion erosión mermar minar | erodieren aushöhlen untergraben Erosion | éroder érosion saper | erodere erosione minare | corroer erodir erosão
momentum impetus | impulso ímpetu inercia | Schwung Dynamik | élan dynamique | slancio spinta | impulso ímpeto
exodus | éxodo | Exodus Abwanderung | exode | esodo | êxodo
tenure mandate | mandato gestión permanencia | Amtszeit | mandat | mandato incarico | mandato gestão
aggressive aggressively aggression | agresivo agresiva agresivamente agresión | aggressiv Aggression | agressif agressive agressivité | aggressivo aggressiva aggressione | agressivo agressiva agressão
exploratory exploration explore | exploratorio exploratoria exploración explorar | explorativ Erkundung erkunden | exploratoire exploration explorer | esplorativo esplorazione esplorare | exploratório exploração explorar
surge surged soar soared spike spiked | dispararse dispar subir repunte aumento pico | sprunghaft Anstieg emporschnellen hochschnellen | bondir flambée envolée envoler pic | impennarsi impennata balzo picco | disparar disparou salto pico
clash clashed collision collide | chocar choc choque enfrentarse colisión | zusammenstoßen Zusammenstoß Konflikt Kollision | heurter heurt affronter conflit collision | scontrarsi scontro collisione | chocar choque confronto colisão
rebrand rebranded rename renamed | renombrar renombr rebautizar rebautiz | umbenennen umbenannt | renommer rebaptiser | rinominare ribattezzare | renomear rebatizar
quantize quantized quantise quantization | cuantizar cuantiz cuantizado cuantización | quantisieren quantisiert Quantisierung | quantifier quantification quantifié | quantizzare quantizzazione | quantizar quantização
exaggerate exaggeration overstate | exagerar exager exageración | übertreiben übertrieben Übertreibung | exagérer exagération | esagerare esagerazione | exagerar exagero
inflate inflated inflation | inflar inflación inflado | aufblähen aufblasen Inflation | gonfler inflation gonflé | gonfiare inflazione gonfiato | inflar inflação inflado
pioneer pioneered pioneering | pionero pionera pioneros | Pionier Vorreiter bahnbrechend | pionnier pionnière | pioniere pioniera pionieristico | pioneiro pioneira
manipulation manipulate | manipulación manipular manipul | Manipulation manipulieren | manipulation manipuler | manipolazione manipolare | manipulação manipular
anatomy | anatomía | Anatomie | anatomie | anatomia | anatomia
segmentation segment | segmentación segmentar segmento | Segmentierung segmentieren Segment | segmentation segmenter segment | segmentazione segmentare segmento | segmentação segmentar segmento
bottleneck | cuello embotellamiento | Engpass Flaschenhals | goulet goulot étranglement | collo strozzatura | gargalo
primitive primitives | primitivo primitiva | primitiv Primitiv | primitif primitive | primitivo primitiva | primitivo primitiva
redefine redefined redefinition | redefinir redefin redefinición | neudefinieren umdefinieren | redéfinir redéfinition | ridefinire ridefinizione | redefinir redefinição
salesperson salespeople salesman salesmen saleswoman | vendedor vendedora comercial comerciales | Verkäufer Verkäuferin Vertriebler | vendeur vendeuse commercial commerciaux | venditore venditrice commerciale | vendedor vendedora comercial
acquire acquired acquisition takeover | adquirir adquier adquisición comprar compra | übernehmen Übernahme übernommen erwerben | acquérir acquisition racheter rachat | acquisire acquisizione rilevare | adquirir aquisição comprar compra
merge merged merger | fusionar fusion fusión unir | fusionieren Fusion zusammenschließen | fusionner fusion | fondere fusione fondersi | fundir fusão
resign resigned resignation | dimitir dimit dimisión renunciar renunci renuncia | zurücktreten Rücktritt zurückgetreten trat kündigen | démissionner démission | dimettersi dimissioni dimise dimesso | demitir renunciar renúncia
shareholder stockholder | accionista | Aktionär Aktionärin Anteilseigner | actionnaire | azionista | acionista
valuation valued | valoración valorar valorado tasación | Bewertung bewerten bewertet | valorisation valoriser valorisé | valutazione valutare | avaliação avaliar
verdict ruling | veredicto fallo sentencia | Urteil Spruch | verdict jugement | verdetto sentenza | veredicto sentença
jury juror juries | jurado | Jury Geschworene | jury juré | giuria giurato | júri jurado
patent patented | patente patentar | Patent patentieren | brevet breveter | brevetto brevettare | patente patentear
subsidiary | filial subsidiaria | Tochtergesellschaft Tochterfirma | filiale | filiale controllata | subsidiária filial
quadratic quadratically | cuadrático cuadrática | quadratisch | quadratique | quadratico quadratica | quadrático quadrática
linear linearly | lineal linealmente | linear | linéaire linéairement | lineare linearmente | linear linearmente
exponential exponentially | exponencial exponencialmente | exponentiell | exponentiel exponentielle | esponenziale esponenzialmente | exponencial exponencialmente
logarithmic | logarítmico logarítmica | logarithmisch | logarithmique | logaritmico logaritmica | logarítmico logarítmica
benchmark benchmarks | benchmark prueba comparativa | Benchmark Vergleichstest | banc benchmark | benchmark | benchmark
gradient gradients | gradiente | Gradient | gradient | gradiente | gradiente
neuron neural neurons | neurona neuronal | Neuron neuronal | neurone neuronal | neurone neuronale | neurônio neuronal neural
graphics graphic | gráfico gráfica gráficos | Grafik grafisch Graphik | graphique graphisme | grafica grafico | gráfico gráfica
desktop | escritorio | Desktop Schreibtisch | bureau | desktop scrivania | desktop área
penguin | pingüino | Pinguin | pingouin manchot | pinguino | pinguim
bleach | lejía blanquear | Bleiche bleichen | javel blanchir | candeggina sbiancare | alvejante água
saga | saga | Saga | saga | saga | saga
utopia utopian | utopía utópico utópica | Utopie utopisch | utopie utopique | utopia utopico | utopia utópico
`;
