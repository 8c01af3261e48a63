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

/** Mutually exclusive words of Spanish; ambiguous forms are omitted. */
export const opposites: Opposites = {
  answer: { yes: words("sí ok vale"), no: ["no"] },
  amount: {
    more: words(
      "más_de más_del más_que por_encima_de_# por_encima_del_# superior_a superiores_a superior_al superiores_al por_encima_de mayor_que mayores_que mayor_de mayores_de más_de_lo",
    ),
    less: words(
      "menos_de menos_del menos_que por_debajo_de_# por_debajo_del_# inferior_a inferiores_a inferior_al inferiores_al por_debajo_de menor_que menores_que menor_de menores_de",
    ),
  },
  comparison: { more: words("más"), less: words("menos") },
  bound: {
    least: words(
      "como_poco cuando_menos_# al_menos por_lo_menos como_mínimo mínimo_de #_o_más #_o_mayor #_o_mayores #_o_superior #_o_superiores",
    ),
    most: words(
      "como_máximo como_mucho a_lo_sumo nunca_más_de tope_de_# límite_de_# limitado_a_# limitada_a_# limitados_a_# limitadas_a_# hasta máximo_de_# #_o_menos #_o_menor #_o_menores #_o_inferior #_o_inferiores",
    ),
  },
  order: {
    before: words(
      "antes anteriormente o_anterior o_anteriores o_inferior o_inferiores o_más_antigua o_más_antiguo o_más_antiguas o_más_antiguos",
    ),
    after: words(
      "después luego_de luego_del tras posterior posteriores más_tarde más_adelante posteriormente #_más_tarde o_superior o_superiores o_posterior o_posteriores o_más_reciente o_más_recientes o_más_nueva o_más_nuevo o_más_moderna o_más_moderno",
    ),
  },
  limit: { until: ["hasta"], since: words("desde a_partir_de a_partir_del") },
  speed: {
    fast: words(
      "rápido rápida rápidos rápidas rápidamente deprisa veloz veloces #_más_rápido #_más_rápida #_más_rápidos #_más_rápidas",
    ),
    slow: words(
      "lento lenta lentos lentas lentamente despacio menos_rápido menos_rápida menos_rápidos menos_rápidas #_más_lento #_más_lenta",
    ),
  },
  size: {
    larger: words("más_grande más_grandes mayor mayores mayor_que mayores_que mayor_de mayores_de"),
    smaller: words(
      "más_pequeño más_pequeña más_pequeños más_pequeñas menor menores menor_que menores_que menor_de menores_de #_más_pequeño #_más_pequeña",
    ),
  },
  extent: {
    large: words(
      "gran grande grandes enorme enormes gigante gigantes gigantesco gigantesca gigantescos gigantescas",
    ),
    small: words(
      "pequeño pequeña pequeños pequeñas diminuto diminuta diminutos diminutas minúsculo minúscula",
    ),
  },
  height: {
    higher: words(
      "más_alto más_alta más_altos más_altas superior superiores superior_a superiores_a superior_al superiores_al mayor mayores",
    ),
    lower: words(
      "menor menores más_bajo más_baja más_bajos más_bajas inferior inferiores inferior_a inferiores_a inferior_al inferiores_al #_más_bajo #_más_baja #_más_bajos #_más_bajas",
    ),
  },
  length: {
    long: words("largo larga largos largas"),
    short: words("corto corta cortos cortas #_más_corto #_más_corta"),
  },
  quality: { better: words("mejor mejores"), worse: words("peor peores") },
  extreme: {
    most: words("máximo máxima máximos máximas máximo_de_#"),
    least: words("mínimo mínima mínimos mínimas mínimo_de"),
  },
  share: {
    majority: words("mayoría la_mayor_parte"),
    minority: words("minoría pocos pocas pequeña_parte_de pequeña_parte_del pequeña_fracción_de"),
  },
  count: {
    many: words(
      "muchos muchas mucha_gente muchísimos muchísimas montones_de un_montón_de gran_cantidad_de gran_número_de multitud_de numerosos numerosas",
    ),
    few: words("pocos pocas poca_gente poquísimos poquísimas"),
  },
  side: {
    left: words("izquierdo izquierda izquierdos izquierdas"),
    // `derecho` alone may also mean straight or a legal right.
    right: words(
      "derecha derechas mando_derecho lado_derecho botón_derecho clic_derecho panel_derecho margen_derecho borde_derecho extremo_derecho carril_derecho brazo_derecho pie_derecho ojo_derecho oído_derecho hombro_derecho zapato_derecho guante_derecho",
    ),
  },
  compass: {
    north: words("norte septentrional"),
    south: words("sur meridional"),
    east: words("oriente oriental orientales el_este del_este al_este este_de"),
    west: words("oeste occidente occidental occidentales"),
    northeast: words("noreste nordeste"),
    northwest: ["noroeste"],
    southeast: words("sureste sudeste"),
    southwest: words("suroeste sudoeste"),
  },
  layer: { above: words("arriba de_arriba encima"), below: words("abajo de_abajo debajo") },
  perch: { above: words("encima_de encima_del"), below: words("debajo_de debajo_del") },
  inside: { inside: ["dentro"], outside: ["fuera"] },
  distance: {
    near: words("cerca cercano cercana cercanos cercanas"),
    far: words("lejos lejano lejana lejanos lejanas"),
  },
  change: {
    rise: words(
      "maximizar maximiza maximizan maximice maximicen maximizando maximizado crecimiento crezca crezcan aumente aumenten aumento aumentos aumenta aumentan aumentó aumentaron aumentar aumentado aumentando incremento incrementos incrementa incrementan incrementó incrementaron incrementar suba suban sube suben subida subidas alza subió subieron subir subido crece crecen creció crecieron crecer crecido eleva elevan elevó elevaron elevar",
    ),
    fall: words(
      "minimizar minimiza minimizan minimice minimicen minimizando minimizado descenso descensos bajada bajadas caída caídas baje bajen disminuya disminuyan disminución disminuye disminuyen disminuyó disminuyeron disminuir disminuido disminuyendo reducción reduce reducen redujo redujeron reducir reducido reducida reduciendo cae caen cayó cayeron caer caído bajó bajaron bajar bajado descendió descendieron",
    ),
  },
  supply: {
    add: words(
      "añade añaden añadió añadieron añadir añadido añadida añadidos añadidas añadiendo agrega agregan agregó agregaron agregar agregado agregada agregados agregadas agregando",
    ),
    remove: words(
      "quita quitan quitó quitaron quitar quitado elimina eliminan eliminó eliminaron eliminar eliminado eliminada eliminados eliminadas eliminando borra borran borró borrar borrado",
    ),
  },
  trade: {
    buy: words(
      "cómprame cómpranos compra compran compró compraron comprar comprado adquiere adquieren adquirió adquirieron adquirir adquirido adquirida",
    ),
    sell: words("vende venden vendió vendieron vender vendido véndeme véndenos"),
  },
  contest: {
    win: words("gana ganan ganó ganaron ganar ganado gané ganamos"),
    lose: words("pierde pierden perdió perdieron perder perdido perdí perdemos perdimos"),
  },
  consent: {
    accept: words(
      "aprobar aprueba aprueban aprobó aprobaron aprobado aprobada aprobados aprobación apruebe acepta aceptan aceptó aceptaron aceptar aceptado",
    ),
    refuse: words(
      "rechaza rechazan rechazó rechazaron rechazar rechazado rechazada rechazados rechazadas rechace rechazo declina declinan declinó declinaron declinar",
    ),
  },
  permit: {
    allow: words(
      "permite permiten permitió permitieron permitir permitido permitida permitirá permitirán permita permitan permitidas permitidos",
    ),
    forbid: words(
      "prohíbe prohíben prohibió prohibieron prohibir prohibido prohibida impide impiden impedir impidió impidieron impedirá impedirán impediría impedirían impedía impedían evita evitan evitar evitó evitará prohibirá prohibirán impida impidan evitarán evite eviten impidiendo evitando previene previenen prevenir previno previniendo",
    ),
  },
  outcome: {
    success: words("éxito éxitos exitoso exitosa exitosos exitosas"),
    failure: words(
      "fallo fallos falla fallan falló fallaron fallar fallado fallido fallida fracaso fracasos fracasó fracasaron fracasado",
    ),
  },
  gain: {
    gain: words("ventaja ventajas"),
    loss: words("desventaja desventajas inconveniente inconvenientes"),
  },
  frequency: {
    always: ["siempre"],
    usually: words(
      "normalmente generalmente habitualmente usualmente suele suelen solía solían por_lo_general casi_siempre",
    ),
    never: words("nunca jamás"),
    sometimes: words("a_veces en_ocasiones ocasionalmente no_siempre"),
  },
  quantity: {
    all: words(
      "todos todas cada Todo Toda casi_todos casi_todas casi_todo casi_toda casi_todo_el_mundo casi_cada",
    ),
    most: words(
      "mayoría la_mayor_parte casi_todos casi_todas casi_todo casi_toda casi_todo_el_mundo casi_cada",
    ),
    some: words(
      "algunos algunas algún alguna varios varias unos_pocos unas_pocas unos_cuantos unas_cuantas un_par_de",
    ),
    none: words("ningún ninguno ninguna"),
  },
  everybody: {
    all: words("todos todas todo_el_mundo casi_todos casi_todas casi_todo_el_mundo"),
    none: words("nadie ninguno ninguna"),
  },
  today: { today: ["hoy"], yesterday: ["ayer"] },
  gravity: {
    warning: words("advertencia advertencias aviso avisos"),
    error: words("error errores"),
  },
  turn: {
    next: [
      ...words("siguiente siguientes próximo próxima próximos próximas"),
      ...roundsIn("es", "próximo_* próxima_* *_próximo *_próxima"),
    ],
    previous: words("anterior anteriores previo previa previos previas"),
  },
  rank: {
    first: words("primer primero primera primeros primeras"),
    // `The latter` of two is the second.
    second: words(
      "segundo segunda secundario secundaria este_último esta_última estos_últimos estas_últimas éste_último ésta_última éstos_últimos éstas_últimas",
    ),
    third: words("tercer tercero tercera terceras"),
    last: words(
      "último última últimos últimas este_último esta_última estos_últimos estas_últimas éste_último ésta_última éstos_últimos éstas_últimas",
    ),
  },
  age: {
    old: words(
      "viejo vieja viejos viejas antiguo antigua antiguos antiguas obsoleto obsoleta obsoletos obsoletas desactualizado desactualizada desactualizados desactualizadas anticuado anticuada anticuados anticuadas",
    ),
    young: words("joven jóvenes"),
    new: words(
      "nuevo nueva nuevos nuevas moderno moderna modernos modernas reciente recientes más_moderno más_moderna más_modernos más_modernas",
    ),
  },
  sameness: {
    same: words("mismo misma mismos mismas igual iguales"),
    other: words("diferente diferentes distinto distinta distintos distintas"),
  },
  door: {
    open: words("abre abren abra abran abrió abrieron abrir abierto abierta abiertos abiertas"),
    closed: words(
      "cierra cierran cierre cierren cerró cerraron cerrar cerrado cerrada cerrados cerradas",
    ),
  },
  truth: {
    true: words("verdadero verdadera verdaderos verdaderas cierto cierta"),
    false: words("falso falsa falsos falsas"),
  },
  power: {
    on: words(
      "habilita habilitan habilitar habilitado habilitada habilitados habilitadas activa activan activar activado activada activados activadas enciende enciendan encienda encender encendido encendida encendidos encendidas habilitará habilitarán habilite habiliten activará activarán active activen activó activaron encenderá encenderán",
    ),
    off: words(
      "deshabilita deshabilitan deshabilitar deshabilitado deshabilitada deshabilitados deshabilitadas desactiva desactivan desactivar desactivado desactivada desactivados desactivadas apaga apagan apague apaguen apagar apagado apagada apagados apagadas deshabilitará deshabilitarán deshabilite deshabiliten desactivará desactivarán desactive desactiven desactivó desactivaron apagará apagarán",
    ),
  },
  duty: {
    must: words(
      "obligatorio obligatoria obligatorios obligatorias requerido requerida requeridos requeridas",
    ),
    may: words("opcional opcionales voluntario voluntaria voluntarios voluntarias"),
  },
  reach: {
    in: words("interno interna internos internas"),
    out: words("externo externa externos externas"),
  },
  view: {
    public: words("público pública públicos públicas"),
    private: words("privado privada privados privadas"),
  },
  flow: {
    input: words("entrada entradas entrante entrantes"),
    output: words("salida salidas saliente salientes"),
  },
  role: { client: words("cliente clientes"), server: words("servidor servidores") },
  ease: {
    easy: words("fácil fáciles fácilmente sencillo sencilla sencillos sencillas"),
    hard: words("complicado complicada complicados complicadas difícil difíciles"),
  },
  price: {
    cheap: words(
      "barato barata baratos baratas #_más_barato #_más_barata #_más_baratos #_más_baratas menos_caro menos_cara menos_caros menos_caras menos_costoso menos_costosa menos_costosos menos_costosas poco_costoso poco_costosa poco_costosos poco_costosas",
    ),
    dear: words("caro cara caros caras costoso costosa costosos costosas"),
  },
  force: { strong: words("fuerte fuertes"), weak: words("débil débiles") },
  safety: {
    safe: words("seguro segura seguros seguras"),
    unsafe: words(
      "peligroso peligrosa peligrosos peligrosas inseguro insegura inseguros inseguras",
    ),
  },
  light: {
    light: words("claro clara claros claras luz"),
    dark: words("oscuro oscura oscuros oscuras"),
  },
  line: {
    level: words("horizontal horizontales horizontalmente"),
    upright: words("vertical verticales verticalmente"),
  },
  parity: { even: words("par pares"), odd: words("impar impares") },
  sign: {
    plus: words("positivo positiva positivos positivas"),
    minus: words("negativo negativa negativos negativas"),
  },
  sex: { man: words("hombre hombres"), woman: words("mujer mujeres") },
  fill: {
    empty: words("vacío vacía vacíos vacías"),
    full: words("lleno llena llenos llenas completo completa completos completas"),
  },
  front: { behind: words("detrás_de detrás_del"), front: words("delante_de delante_del") },
  phase: {
    early: words(
      "principios_de_# principios_del_# principios_de_los_# comienzos_de_# comienzos_del_# comienzos_de_los_# inicios_de_# inicios_del_# inicios_de_los_#",
    ),
    mid: words("mediados_de_# mediados_del_# mediados_de_los_#"),
    late: words(
      "finales_de_# finales_del_# finales_de_los_# fines_de_# fines_del_# final_de_# final_del_#",
    ),
  },
  office: {
    ceo: words(
      "CEO director_ejecutivo directora_ejecutiva consejero_delegado consejera_delegada director_general directora_general",
    ),
    cfo: words("CFO director_financiero directora_financiera"),
    cto: words(
      "CTO director_de_tecnología directora_de_tecnología director_técnico directora_técnica",
    ),
    coo: words("COO director_de_operaciones directora_de_operaciones"),
  },
  deputy: { head: words("presidente presidenta"), second: words("vicepresidente vicepresidenta") },
  "part-of-day": {
    morning: words(
      "por_la_mañana por_las_mañanas de_madrugada esta_mañana aquella_mañana esa_mañana cada_mañana todas_las_mañanas",
    ),
    afternoon: words(
      "por_la_tarde por_las_tardes esta_tarde aquella_tarde esa_tarde cada_tarde todas_las_tardes",
    ),
    night: words(
      "por_la_noche por_las_noches durante_la_noche de_noche esta_noche aquella_noche esa_noche cada_noche todas_las_noches de_madrugada",
    ),
  },
  interval: {
    ...inFrames(words("un_* una_*"), {
      hour: "hora",
      day: "día",
      week: "semana",
      month: "mes",
      year: "año",
      decade: "década decenio",
      century: "siglo",
    }),
    "half-hour": words("media_hora"),
  },
  approach: {
    under: words("casi_# cerca_de_# prácticamente_#"),
    over: words("más_de_# más_del_# por_encima_de_#"),
  },
  margin: {
    more: words("#_más #_más_de #_o_más #_o_mayor #_o_mayores #_o_superior #_o_superiores"),
    less: words(
      "#_más_barato #_más_barata #_más_baratos #_más_baratas #_menos #_menos_de #_o_menos #_o_menor #_o_menores #_o_inferior #_o_inferiores",
    ),
  },
  run: {
    start: words(
      "inicia inician inicie inicien iniciar iniciado iniciada arranca arrancan arranque arranquen arrancar reinicia reiniciar lanza lanzar reanuda reanudan reanudar reanude reanuden",
    ),
    stop: words(
      "detén detiene detienen detenga detengan detener detenido detenida pare parar parado",
    ),
  },
  affix: {
    first: words(
      "empieza_con empieza_por empiezan_con empiezan_por empiece_por empiece_con comienza_con comienza_por comienzan_con comienzan_por",
    ),
    last: words(
      "termina_en termina_con terminan_en terminan_con termine_en termine_con acaba_en acaban_en",
    ),
  },
  heat: {
    warm: words("caliente calientes cálido cálida cálidos cálidas"),
    cold: words("frío fría fríos frías"),
  },
  moisture: {
    wet: words("húmedo húmeda húmedos húmedas mojado mojada"),
    dry: words("seco seca secos secas"),
  },
  thickness: {
    thick: words("grueso gruesa gruesos gruesas"),
    thin: words("fino fina finos finas delgado delgada delgados delgadas"),
  },
  width: {
    wide: words("ancho ancha anchos anchas amplio amplia amplios amplias"),
    narrow: words("estrecho estrecha estrechos estrechas"),
  },
  weight: {
    heavy: words("pesado pesada pesados pesadas"),
    light: words("ligero ligera ligeros ligeras liviano liviana #_más_ligero #_más_ligera"),
  },
  softness: { soft: words("blando blanda blandos blandas"), hard: words("duro dura duros duras") },
  slope: {
    steep: words("empinado empinada empinados empinadas"),
    flat: words("llano llana plano plana planos planas"),
  },
  charge: {
    free: words(
      "gratis gratuito gratuita gratuitos gratuitas gratuitamente sin_coste sin_costo sin_cargo",
    ),
    paid: words("con_coste con_costo con_cargo de_pago pagado pagada"),
  },
  rightness: {
    right: words(
      "correcto correcta correctos correctas correctamente acierto aciertas acierta acertamos aciertan acertó tengo_razón tienes_razón tiene_razón tenemos_razón tienen_razón",
    ),
    wrong: words(
      "incorrecto incorrecta incorrectos incorrectas incorrectamente erróneo errónea erróneos erróneas equivocado equivocada equivoco equivocas equivoca equivocamos equivocan equivoqué equivocó",
    ),
  },
  inclusion: {
    in: words(
      "incluido incluida incluidos incluidas incluye incluyen incluirá incluirán incluya incluyan incluir incluyó",
    ),
    out: words(
      "excluido excluida excluidos excluidas no_incluido no_incluida no_incluidos no_incluidas excluye excluyen excluirá excluirán excluya excluyan excluir excluyó",
    ),
  },
  recurrence: {
    often: words("a_menudo frecuentemente con_frecuencia frecuente frecuentes"),
    rarely: words(
      "raro rara raros raras rara_vez raramente pocas_veces raras_veces poco_frecuente poco_frecuentes menos_frecuente menos_frecuentes con_menos_frecuencia menos_a_menudo",
    ),
  },
  verge: {
    upper: words("de_arriba superior superiores superior_a superiores_a superior_al superiores_al"),
    lower: words("de_abajo inferior inferiores inferior_a inferiores_a inferior_al inferiores_al"),
  },
  otherwise: {
    other: words(
      "tú_mismo tú_misma ti_mismo ti_misma sí_mismo sí_misma sí_mismos sí_mismas él_mismo ella_misma usted_mismo usted_misma yo_mismo yo_misma nosotros_mismos nosotras_mismas ellos_mismos ellas_mismas uno_mismo tras_otro tras_otra #_más_barato #_más_barata #_más_baratos #_más_baratas #_más_rápido #_más_rápida #_más_rápidos #_más_rápidas #_más_lento #_más_lenta #_más_corto #_más_corta #_más_pequeño #_más_pequeña #_más_ligero #_más_ligera #_más_bajo #_más_baja #_más_bajos #_más_bajas #_más_tarde #_más_temprano echar_de_menos echo_de_menos echas_de_menos echa_de_menos echan_de_menos echamos_de_menos echado_de_menos lo_de_menos menos_mal mucho_menos cuando_menos más_que_ningún más_que_ninguno más_que_ninguna que_ningún que_ninguno que_ninguna como_ningún como_ninguno como_ninguna estado_de_salida estados_de_salida código_de_salida códigos_de_salida",
    ),
  },
  reckoning: {
    multiply: words(
      "multiplica multiplican multiplicar multiplicado multiplicada multiplicando multiplícalo multiplícala",
    ),
    divide: words("divide dividen dividir dividido dividida dividiendo divídelo divídela"),
    subtract: words("resta restar restado restando réstale"),
  },
  time: {
    seconds: ["segundos"],
    minutes: ["minutos"],
    hours: ["horas"],
    days: ["días"],
    weeks: ["semanas"],
    months: ["meses"],
    years: ["años"],
    decades: ["décadas"],
    centuries: ["siglos"],
  },
  season: {
    spring: ["primavera"],
    summer: ["verano"],
    autumn: ["otoño"],
    winter: ["invierno"],
  },
  colour: {
    red: words("rojo roja rojos rojas"),
    green: words("verde verdes"),
    blue: words("azul azules"),
    yellow: words("amarillo amarilla amarillos amarillas"),
    black: words("negro negra negros negras"),
    white: words("blanco blanca blancos blancas"),
    orange: ["naranja"],
    purple: words("morado morada morados moradas violeta púrpura"),
    brown: words("marrón marrones"),
    pink: words("rosado rosada rosados rosadas"),
    grey: words("gris grises"),
  },
  medium: {
    image: words("imagen imágenes foto fotos fotografía fotografías"),
    audio: words("audio audios"),
    video: words("vídeo vídeos video videos"),
    text: words("texto textos"),
  },
  // A mouse button, not a rank.
  pointer: { right: ["botón secundario"] },
  // A condition, not a time or an amount.
  proviso: {
    given: words("siempre_que siempre_y_cuando con_tal_de_que"),
    unless: words(
      "a_menos_que salvo_que excepto_que a_no_ser_que salvo_si siempre_que_no siempre_y_cuando_no",
    ),
  },
  // All that needs to be done, not an obligation.
  effort: {
    all: words(
      "solo_tiene_que sólo_tiene_que solo_tienes_que sólo_tienes_que solo_tienen_que sólo_tienen_que solo_hay_que sólo_hay_que simplemente_tiene_que simplemente_tienes_que",
    ),
  },
  things: {
    all: words("todo_esto todo_eso todo_ello todo_aquello"),
    none: words("nada_de_esto nada_de_eso nada_de_ello nada_de_aquello"),
  },
  modal: {
    must: words(
      "debe debes deben debéis debemos debo deberá deberás deberán deberemos deberéis deberíamos debería deberías deberían tienes_que tiene_que tienen_que tendrá_que tendrás_que tendrán_que tendremos_que tenemos_que tendría_que tendrías_que tendrían_que hay_que habrá_que habría_que necesitas necesita necesitan necesitamos necesitarás necesitará es_necesario sea_necesario será_necesario es_preciso sea_preciso hace_falta haga_falta hará_falta es_posible sea_posible será_posible",
    ),
    may: words(
      "puede puedes pueden podéis podemos puedo pueda puedas puedan podría podrías podrían podríamos podremos podréis necesitas necesita necesitan necesitamos necesitarás necesitará es_necesario sea_necesario será_necesario es_preciso sea_preciso hace_falta haga_falta hará_falta es_posible sea_posible será_posible",
    ),
  },
  urge: dutiesOf(
    words(
      "debe debes deben debéis debemos debo deberá deberás deberán tienes_que tiene_que tienen_que tenemos_que tendrá_que tendrás_que tendrán_que hay_que habrá_que",
    ),
    words("debería deberías deberían deberíamos deberíais"),
  ),
  degree: {
    very: words(
      "muy extremadamente sumamente altamente realmente verdaderamente genuinamente muy_poco muy_poca muy_pocos muy_pocas",
    ),
    little: words("poco ligeramente apenas muy_poco muy_poca muy_pocos muy_pocas"),
  },
  exception: {
    out: words("excepto salvo excluyendo excluido excluida excluidos excluidas a_excepción_de"),
    in: words("incluido incluida incluidos incluidas incluyendo incluso"),
  },
  manifold: {
    double: words(
      "doble duplica duplican duplicamos duplicar duplicado duplicada duplicó duplicando",
    ),
    triple: words(
      "triple triplica triplican triplicamos triplicar triplicado triplicada triplicó triplicando",
    ),
    half: words("a_la_mitad"),
  },
  end: {
    start: words("inicio principio comienzo inicial iniciales"),
    end: words("el_final_de al_final_de el_final_del al_final_del"),
  },
  customs: {
    in: words(
      "importar importa importan importó importado importada importando importe importación impórtalo impórtala impórtalos impórtalas",
    ),
    out: words(
      "exportar exporta exportan exportó exportado exportada exportando exporte exportación expórtalo expórtala expórtalos expórtalas",
    ),
  },
  zoom: {
    in: words("acercar acerca acércate acerque ampliar amplía"),
    out: words("alejar aleja aléjate aleje"),
  },
  network: {
    on: words("en_línea con_conexión online conectado conectada conectados"),
    off: words("sin_conexión fuera_de_línea offline desconectado desconectada desconectados"),
  },
  transfer: {
    up: words("subir sube suben subió subido subida subidas subiendo suba"),
    down: words(
      "descargar descarga descargas descargan descargó descargado descargada descargando descargue",
    ),
  },
  display: {
    shown: words(
      "visible visibles mostrar muestra muestran mostró mostrado mostrada mostrados mostrando muestre",
    ),
    hidden: words(
      "ocultar oculta ocultan ocultó ocultado oculto ocultos ocultando oculte esconder esconde",
    ),
  },
  ...calendarIn("es"),
  ...workingsIn("es"),
  ...learningIn("es"),
  ...particularsIn("es"),
  ...conditionsIn("es"),
  ...dealingsIn("es"),
  ...computingIn("es"),
  ...basicsIn("es"),
  ...everydayIn("es"),
  ...familyIn("es"),
  ...deedsIn("es"),
  people: peoplesIn("es"),
  place: placesIn("es"),
};
