/** Elements of the HTML Living Standard, obsolete ones still in use, and common ones of SVG and MathML. */
const ELEMENTS = new Set(
  `a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button
  canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
  fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i
  iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noscript object
  ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot
  small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead time
  title tr track tt u ul var video wbr
  svg g path rect circle ellipse line polyline polygon text tspan defs use symbol
  math mi mn mo mrow msup msub mfrac msqrt mtext`.split(/\s+/),
);

/** Elements that separate their content from the text around them: no word continues across their tags. */
const APART = new Set(
  `address article aside blockquote br button caption dd details div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr legend li main nav ol optgroup option p pre section summary table tbody td tfoot th
  thead tr ul`.split(/\s+/),
);

/** Whether an element separates the text before it from the text after it. */
export function separatesText(name: string): boolean {
  return APART.has(name.toLowerCase());
}

/** Whether an HTML page may contain an element of this name. */
export function isHtmlElement(name: string): boolean {
  return ELEMENTS.has(name.toLowerCase());
}
