export default { i18n: { defaultLocale: "en" } };
