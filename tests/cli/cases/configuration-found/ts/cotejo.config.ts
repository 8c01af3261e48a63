const source: string = "es";
export default { sourceLanguage: source, maxWarnings: 0 };
