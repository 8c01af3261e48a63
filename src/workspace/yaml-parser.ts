/** A door of its own for the YAML parser, so that it loads only when asked for and a bundler sees what is used. */
export { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
