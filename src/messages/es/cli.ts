import { countingIn } from "../count.ts";
import type { CliTexts } from "../en/cli.ts";
import { syntaxDetailEs } from "./syntax.ts";

const EXPECTED_TYPES: Readonly<Record<string, string>> = {
  string: "un texto",
  number: "un número",
  boolean: "true o false",
  list: "una lista",
  mapping: "una tabla de claves y valores",
};

const EXPECTED_FORMS = {
  language: 'una etiqueta de idioma, como "es" o "es-MX"',
  pattern: 'una ruta que contenga {path}, como "docs/{lang}/{path}.md"',
  "names-language": 'una ruta que contenga {lang}, o una clave "language" junto a ella',
  count: "un número entero, 0 o mayor",
  positive: "un número entero, 1 o mayor",
  share: "un número de 0 a 1",
  "not-empty": "un texto que no esté vacío",
  meant: 'un patrón de las páginas deseadas (un "!" delante abarcaría todas las demás)',
  "some-pages":
    'patrones de rutas en ella, o una clave "languages" junto a ella; lo que vale para todas las páginas se pone fuera de "overrides"',
};

const EXPECTED_IN_TERMBASE = {
  header: "una primera fila que nombre al menos un idioma, como en,es",
  column:
    'una columna llamada "id", "do-not-translate", "case-sensitive", un idioma como "es", "forbidden es", o una columna para las personas, como "nota" o "definición"',
  "own-column": "cada columna una sola vez; varias formas van en una celda, separadas por |",
  language: EXPECTED_FORMS.language,
  "yes-or-no": "yes o no",
  "no-cell":
    "no más celdas que las de la primera fila; ponga entre comillas una celda que contenga una coma",
  term: "una entrada con al menos una forma del término",
  "own-id": "un id único",
  rows: "al menos una entrada bajo la primera fila",
  entries: "un documento TBX con entradas (termEntry o conceptEntry)",
};

/** Qué impide usar un archivo, por el código de error del sistema de archivos. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "falta permiso; cambie quién puede usarlo o ejecute cotejo con otro usuario",
  EPERM: "falta permiso; cambie quién puede usarlo o ejecute cotejo con otro usuario",
  EISDIR: "es una carpeta; nombre un archivo",
  ENOTDIR: "hay un archivo donde hace falta una carpeta; nombre otra ruta",
  EEXIST: "hay un archivo donde hace falta una carpeta; nombre otra ruta",
  ENOENT: "ahí no se puede crear ninguna carpeta; nombre otra ruta",
  ENOSPC: "no queda espacio en el dispositivo",
  EDQUOT: "a este usuario no le queda espacio en el dispositivo",
  EROFS: "el dispositivo es de solo lectura",
  ENAMETOOLONG: "su nombre es demasiado largo",
  ELOOP: "sus enlaces simbólicos forman un bucle",
  EMFILE: "hay demasiados archivos abiertos a la vez",
  EBUSY: "lo está usando otro programa",
};

const { counted } = countingIn("es");

function reasonOf(code: string): string {
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return reason === undefined ? code : `${reason} (${code})`;
}

/** Qué son las muestras de la página de una regla, por la palabra de su valla. */
const SAMPLES: Readonly<Record<string, string>> = {
  source: "Original",
  wrong: "Traducción incorrecta",
  right: "Traducción correcta",
  page: "Otra página",
  config: "Configuración",
  finding: "Hallazgo",
};

/** Todo lo que dice la línea de comandos en español, clave por clave como en `en/cli.ts`. */
export const cliEs: CliTexts = {
  missingFile: "no existe el archivo ni la carpeta",
  missingCommand: (command) =>
    `no existe el archivo ni la carpeta; ¿quiere decir cotejo ${command}?`,
  missingBehindChanged: (state) =>
    `no existe el archivo ni la carpeta; ¿quiere decir --changed=${state}?`,
  noBaseline: (config) =>
    `no existe el archivo, aunque lo nombra ${config === null ? "--baseline" : `"baseline" en ${config}`}; --update-baseline lo escribe`,
  noTermbase: (config) => `no existe el archivo, aunque lo nombra "termbase" en ${config}`,
  directory: "es una carpeta; se esperaba un archivo",
  notAFile: "no es un archivo corriente",
  unreadable: (code) => `no se puede leer: ${reasonOf(code)}`,
  notUtf8: "no es UTF-8 válido; guárdelo como UTF-8",
  notUtf8But: (encoding) => `no es UTF-8 válido; parece ${encoding}: guárdelo como UTF-8`,
  nulByte: "contiene un byte nulo, así que no es texto",
  tooLarge: (megabytes) => `pesa más de ${megabytes} MB`,
  outsideProject: "queda fuera del proyecto; no se ha tocado",
  readOnly: "es de solo lectura; no se ha escrito",
  isInput: "es un archivo que esta ejecución lee; elija otro para el informe",
  samePage: (other) =>
    `es el mismo archivo que ${other}; una página comparada consigo misma no prueba nada`,
  intoSourceLanguage: (language) =>
    `se ha tomado por la traducción, aunque está en el idioma de origen de la configuración ("sourceLanguage": ${language}); la página de origen va primero`,
  languageInPath: (language, named) =>
    `se ha leído como ${language}, como dice --from o --to, aunque su ruta nombra ${named}`,
  changedMeanwhile: "ha cambiado mientras se revisaba; no se ha escrito",
  unwritable: (code) => `no se puede escribir: ${reasonOf(code)}`,
  configSyntax: (detail) => `no se entiende: ${detail}`,
  configScript: (detail) => `no se puede ejecutar: «${detail}»`,
  syntaxDetail: syntaxDetailEs,
  configNotExported: 'no exporta ninguna configuración; se esperaba "export default { … }"',
  configNeverDone:
    "no acaba nunca: espera algo que no llega; se esperaba que exportara sus ajustes",
  jsonUnexpected: (found) => `${found} inesperado en JSON`,
  jsonComment: "JSON no admite comentarios; quítelo o escriba el archivo en YAML",
  jsonEnds: "el JSON se acaba antes de tiempo",
  configRepeats: (key) => `"${key}" aparece aquí por segunda vez; se esperaba una sola`,
  unfollowedLink: "es un enlace simbólico; cotejo no sigue enlaces para buscar páginas",
  danglingLink: "es un enlace simbólico roto",
  configsBeside: (others) => `es la que se usa; no se leen: ${others}`,
  configUnread: (known) => `no se lee; un archivo de configuración se llama ${known}`,
  configEnding: (known) => `tiene una extensión no admitida; se esperaba ${known}`,
  unknownKey: (key) => `clave desconocida ${key}`,
  unknownKeyNear: (key, nearest) => `clave desconocida ${key}; ¿quiere decir "${nearest}"?`,
  entryOf: (at, list) => `la entrada ${at} de ${list}`,
  keyIn: (key, entry) => `${key} en ${entry}`,
  configValue: (key, found, expected) => `${key} es ${found}; se esperaba ${expected}`,
  configMissing: (key, expected) => `falta ${key}; se esperaba ${expected}`,
  configWhole: (found, expected) => `la configuración es ${found}; se esperaba ${expected}`,
  idleSetting: (key) => `${key} no encaja con ninguna página de aquí`,
  idleSettingWithBackslash: (key) =>
    `${key} no encaja con ninguna página de aquí; entre carpetas va /, no \\`,
  idleLanguage: (key, found) =>
    `${key} no es el idioma de ninguna página de aquí; hay páginas en ${found}`,
  allIgnored: (pages) => `"ignore" deja fuera todas las páginas: ${pages} en total`,
  expectedOneOf: (values) =>
    values.length === 1 ? `${values[0]}` : `uno de estos valores: ${values.join(", ")}`,
  expectedType: (type) => EXPECTED_TYPES[type] ?? type,
  expectedForm: (form) => EXPECTED_FORMS[form],
  expectedUnlike: (key) => `algo distinto de ${key}`,
  or: " o ",
  termbaseInvalid: (found, expected) =>
    found === null
      ? `se esperaba ${EXPECTED_IN_TERMBASE[expected] ?? expected}`
      : `inesperado "${found}"; se esperaba ${EXPECTED_IN_TERMBASE[expected] ?? expected}`,
  termbaseRepeats: (id, line) =>
    `id inesperado "${id}", que ya es el de la entrada de la línea ${line}; se esperaba un id único, con todas las formas de un término en una sola entrada`,
  baselineInvalid: (detail) =>
    `no es un registro de hallazgos conocidos de cotejo: ${detail}; nombre otro, o apártelo y deje que --update-baseline escriba uno`,
  reportInvalid: "no es un informe JSON de cotejo; escriba uno con --format json=ARCHIVO",
  reportDamaged: (detail) => `es un informe de cotejo dañado: ${detail}`,
  reportVersion: (found, known) =>
    `tiene la versión de esquema ${found}; se esperaba la ${known}. Escríbalo de nuevo con esta versión de cotejo`,
  reportRepeats: (pair) =>
    `contiene un par que ya está en otro informe: ${pair}; indique cada parte una sola vez`,
  reportOutdated:
    "ha cambiado desde que se escribió su informe; revísela de nuevo y una después los informes",
  unknownLanguage:
    'no se sabe en qué idioma está; indíquelo con --from o --to, en sus metadatos ("lang: es") o en su ruta ("pagina.es.md")',
  unknownLanguageOnSite:
    'no se sabe en qué idioma está; ponga "defaultLanguage" en la configuración para revisarla',
  twin: (beside) =>
    `es la misma página en el mismo idioma que ${beside}; excluya una de las dos con "ignore" en la configuración`,
  twinFolder: (beside) =>
    `es una carpeta del mismo idioma que ${beside}, que se lee en su lugar; lleve allí sus páginas o déjela fuera con "ignore" en la configuración`,
  noRepository:
    "--changed: estas páginas no están en ningún repositorio de git, así que no hay forma de saber qué ha cambiado",
  noCommit: "--changed: el repositorio de git no tiene aún ningún commit con el que comparar",
  noGitState: (state, detail) => `--changed: git no puede comparar con "${state}": «${detail}»`,
  unknownGitState: (state) =>
    `--changed: git no conoce "${state}"; se esperaba una rama, una etiqueta o un commit, como origin/main`,
  unfetchedGitState: (state) =>
    `--changed: git no conoce "${state}"; esta copia solo tiene el final del historial: traiga antes el resto (git fetch --unshallow, o "fetch-depth: 0" en actions/checkout)`,
  noEngine: (engine) => `el analizador ${engine} no se puede cargar en este equipo`,
  noSourceLanguage: (languages) =>
    `hay páginas en ${languages}, pero ninguna en el idioma de origen; ponga uno de ellos como "sourceLanguage" en la configuración`,

  idleOption: (option, formats) =>
    `${option} no tiene efecto en los formatos pedidos, solo en ${formats}`,
  allUnpaired:
    "ninguna página de aquí tiene pareja, así que no hay nada que comparar; el informe dice dónde se ha buscado cada una",
  noPair:
    'no se ha encontrado aquí ninguna página con traducción; se esperaba content/en + content/es, pagina.md + pagina.es.md o algo parecido, o bien "pairs" en la configuración; ejecute cotejo desde la raíz del proyecto',
  leftOut:
    "queda fuera, porque una carpeta con este nombre suele contener archivos generados; indíquela en la línea de comandos para revisar sus páginas",
  failedInside: (detail) => `no se ha podido revisar por un error interno de cotejo: ${detail}`,
  defect: (detail) => `error interno de cotejo; le agradecemos que nos avise: ${detail}`,
  broughtDown: (detail) =>
    `la ejecución se ha venido abajo por algo que puso en marcha un script de la configuración, o por un error interno de cotejo: «${detail}»`,
  endedEarly:
    "la ejecución ha terminado antes de tiempo, como ocurre si un script de la configuración llama a process.exit(); quite esa llamada",
  noWorkingFolder: "la carpeta de trabajo ya no existe; vaya a otra y ejecute cotejo de nuevo",
  configUsed: (path) => `configuración: ${path}`,
  progress: (done, all) => `revisando ${done} de ${all}`,
  baselineWritten: (path, findings) => `${path} escrito; hallazgos conocidos: ${findings}`,
  baselineUnnamed: (path) =>
    `en adelante, "baseline: ${path}" en la configuración o --baseline=${path} omiten estos hallazgos`,
  baselineStale: (path, entries) =>
    `${path}: hallazgos conocidos que ya no aparecen: ${entries}; --update-baseline los retira`,
  baselineHidden: (path, findings) =>
    `${path}: hallazgos conocidos que no se muestran: ${findings}`,
  tooManyWarnings: (found, allowed) => `demasiadas advertencias: ${found}; se admiten: ${allowed}`,
  emptyPairs: (first, pairs) =>
    `${first}: la página y su página de origen están vacías, así que no se ha comparado nada; pares de páginas vacías: ${pairs}`,
  unpairedFail: (pages) =>
    `páginas sin pareja: ${pages}; añada las parejas que faltan o excluya estas páginas con "ignore" en la configuración`,
  nothingSelected: (pairs) => `nada que revisar; pares no seleccionados: ${pairs}`,
  nothingChanged: (state, pairs) =>
    `nada que revisar: ningún par ha cambiado desde ${state}; pares omitidos: ${pairs}`,
  shardMissing: (shard) =>
    `falta el informe de --shard ${shard}: puede que su ejecución haya fallado; indique todas las partes`,
  notInReports: (pairs) => `pares que no están en ninguno de los informes: ${pairs}`,
  reportWritten: (path) => `escrito: ${path}`,

  seeHelp: (command) => `vea ${command} --help`,
  unknownOption: (name) => `opción desconocida ${name}`,
  unknownOptionNear: (name, nearest) => `opción desconocida ${name}; ¿quiere decir ${nearest}?`,
  missingRule: (rules) => `falta RULE; se esperaba una de ${rules}`,
  missingArgument: (name) => `falta ${name}`,
  optionNeedsValue: (option) => `la opción ${option} necesita un valor`,
  givenTwice: (option) => `${option} aparece más de una vez; se esperaba un solo archivo`,
  contrary: (first, second) => `${first} y ${second} se contradicen; quite una de las dos`,
  tooManyArguments: "sobran argumentos",
  webAddress: (address) =>
    `${address} es una dirección web; cotejo lee archivos: guarde la página e indique su archivo`,
  standardInput:
    "- significa la entrada estándar; cotejo lee archivos: guarde la página e indique su archivo",
  badUsage: (detail) => detail,
  badCount: (option, found) => `${option} es "${found}"; se esperaba un número entero, 0 o mayor`,
  badLanguage: (option, found) =>
    `${option} es "${found}"; se esperaba una etiqueta de idioma, como es o es-MX`,
  badChoice: (option, found, choices) =>
    `${option} es "${found}"; se esperaba uno de estos valores: ${choices}`,
  badJobs: (found) => `--jobs es "${found}"; se esperaba un número del 1 al 999, o auto`,
  badShard: (found) =>
    `--shard es "${found}"; se esperaba una parte y el total de partes, como 1/4`,
  badRef: (found) =>
    `--changed es "${found}"; se esperaba una rama, una etiqueta o un commit, como origin/main`,
  partialBaseline: "--update-baseline necesita todos los pares: quite --changed y --shard",
  notFor: (option, command) => `${option} no tiene efecto en ${command}`,
  onlyForCompare: (option) => `${option} solo sirve para cotejo compare`,
  fixed: (fixes, pages) =>
    `${counted(fixes, "corrección hecha", "correcciones hechas")} en ${counted(pages, "página", "páginas")}`,
  wouldFix: (fixes, pages) =>
    `--fix haría ${counted(fixes, "corrección", "correcciones")} en ${counted(pages, "página", "páginas")}`,
  onlyForCheck: (option) => `${option} solo sirve para cotejo check`,
  emptyValue: (option) => `${option} está vacío`,
  folderNamed: (option, found) =>
    `${option} es "${found}", que es una carpeta; se esperaba un archivo`,
  twoOnOutput: (first, second, ending) =>
    `--format ${first} y --format ${second} escriben los dos en la salida estándar; dé un archivo a uno, como en ${second}=informe.${ending}`,
  sameFile: (path) => `dos formatos escriben en ${path}`,
  unknownRule: (name, rules) =>
    `regla desconocida "${name}"; se esperaba uno de estos valores: ${rules}`,
  unknownRuleNear: (name, nearest) => `regla desconocida "${name}"; ¿quiere decir "${nearest}"?`,
  unknownMessage: (name, messages) =>
    `mensaje desconocido "${name}"; se esperaba uno de estos valores: ${messages}`,
  unknownMessageNear: (name, nearest) =>
    `mensaje desconocido "${name}"; ¿quiere decir "${nearest}"?`,

  samples: SAMPLES,
  otherExamples: "Cada mensaje tiene un ejemplo. Para ver otro:",

  usageTitle: "Uso:",
  argumentsTitle: "Argumentos:",
  optionsTitle: "Opciones:",
  sharedOptionsTitle: "Opciones compartidas con otras órdenes:",
  usageOptions: "[opciones]",
  commandsTitle: "Órdenes:",
  about:
    "Compara páginas Markdown con sus traducciones: las alinea, comprueba lo que no debe cambiar y dice qué difiere y dónde.",
  aboutCheck: "revisa las páginas de un sitio frente a sus traducciones (orden por defecto)",
  aboutCompare: "revisa una página frente a una traducción, estén donde estén los dos archivos",
  aboutMerge: "reúne en un solo informe los informes JSON de varias ejecuciones (véase --shard)",
  argReports: "informes JSON, en cualquier orden",
  aboutExplain: "explica una regla: qué encuentra, por qué importa y ejemplos",
  argPaths:
    "archivos y carpetas que revisar (por defecto: todo lo que hay en la carpeta de trabajo)",
  argSource: "la página de origen",
  argTarget: "su traducción",
  argRule: "el nombre de la regla, como aparece en los hallazgos",
  argMessage: "uno de sus mensajes, para ver solo ese mensaje y su ejemplo",
  optFormat: (names) =>
    `formato del informe: ${names}; =FILE lo escribe en un archivo (- es la salida estándar); se puede repetir (por defecto: pretty; en GitHub Actions: github)`,
  optMaxWarnings: "falla si hay más de N advertencias",
  optConfig:
    "usa este archivo de configuración (por defecto: cotejo.config.* en la carpeta de trabajo o en la superior más próxima)",
  optPreset: (names) => `conjunto de reglas: ${names}`,
  optEngine: (names) =>
    `analizador de Markdown: ${names} (por defecto: auto, el más rápido que haya)`,
  optChanged:
    "revisa solo los pares con una página cambiada desde REF (por defecto: el último commit)",
  optShard: "revisa solo la parte I de las N en que se reparten los pares",
  optFailOnUnpaired: "falla si una página no tiene pareja",
  optJobs: "número de hilos, o auto (por defecto: auto)",
  optCacheDir:
    "guarda la caché de resultados en esta carpeta (por defecto: node_modules/.cache/cotejo, si existe node_modules)",
  optNoCache: "no lee ni guarda resultados en la caché",
  optBaseline: "omite los hallazgos registrados en este archivo",
  optUpdateBaseline: "escribe todos los hallazgos actuales en el archivo de hallazgos conocidos",
  optFrom: 'idioma de la página de origen, como "en"',
  optTo: 'idioma de la traducción, como "es-MX"',
  optQuiet: "muestra solo los errores en el informe pretty, y poco más que los informes",
  optVerbose: "muestra más: qué se ha ejecutado y con qué ajustes",
  optTree: "muestra la alineación de las dos páginas en forma de árbol",
  optFix: "aplica a las traducciones las correcciones que son seguras",
  optFixDryRun:
    "enumera las correcciones que aplicaría --fix e informa de lo que quedaría, sin escribir nada",
  optSentences: "alinea también las frases, para el informe json",
  optUi: "idioma de los mensajes: en o es (por defecto: el de la configuración o el de LANG)",
  optColor:
    "con color aunque la salida no sea un terminal; entre esta y --no-color prevalece la última",
  optNoColor: "sin color",
  optVersion: "muestra la versión",
  optHelp: "muestra esta ayuda",
  exitCodes: `Códigos de salida:
  0  nada de gravedad error, ni más advertencias de las admitidas
  1  errores, demasiadas advertencias o (--fail-on-unpaired) páginas sin pareja
  2  no se ha podido ejecutar, así que un resultado limpio no probaría nada`,
};
