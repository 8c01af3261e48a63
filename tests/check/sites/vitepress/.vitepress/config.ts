export default {
  locales: { root: { label: "English", lang: "en" }, es: { label: "Español", lang: "es" } },
};
