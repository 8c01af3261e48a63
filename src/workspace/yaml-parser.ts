/** A separate module, so that the YAML parser is loaded on demand and bundlers see which parts are used. */
export { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
