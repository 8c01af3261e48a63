/** What of satteri is used: the rest of it then stays out of the bundle. Does not load where there is no binary of it. */
export { markdownToMdast, mdxToMdast } from "satteri";
