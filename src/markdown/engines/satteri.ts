/**
 * Only the functions used, so that the bundle contains no others. Fails to load if satteri has no binary for
 * this machine.
 */
export { markdownToMdast, mdxToMdast } from "satteri";
