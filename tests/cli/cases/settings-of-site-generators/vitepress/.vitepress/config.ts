export default { locales: { root: { label: "Español", lang: "es-ES" }, en: { label: "English" } } };
