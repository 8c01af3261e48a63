/** The functions used, so that only these are bundled. Fails to load without a binary for this machine. */
export { markdownToMdast, mdxToMdast } from "satteri";
