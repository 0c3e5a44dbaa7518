export const exports = {
  intro: "Take everything with you, or a part of it, in files that other programs read."
}
