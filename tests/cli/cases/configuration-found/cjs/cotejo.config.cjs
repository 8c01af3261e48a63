module.exports = { sourceLanguage: "es", maxWarnings: 0 };
