/** What of markdownlint-cli2, which comes without types, the benchmark uses. */
declare module "markdownlint-cli2" {
  export function main(parameters: {
    readonly directory: string;
    readonly argv: readonly string[];
    /** Texts by path, which are linted as if they lay there. */
    readonly nonFileContents: Readonly<Record<string, string>>;
    readonly noGlobs: boolean;
    readonly noImport: boolean;
    readonly optionsDefault: object;
  }): Promise<number>;
}
