export const config = { preset: "strict" };
