/** Case, width and accents folded, so that what looks the same is found the same. */
export const fold = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim()
