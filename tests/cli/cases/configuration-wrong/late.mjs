export default {
  get source() {
    throw new Error("no language today");
  },
};
