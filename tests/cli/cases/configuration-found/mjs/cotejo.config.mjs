export default { sourceLanguage: "es", maxWarnings: 0 };
