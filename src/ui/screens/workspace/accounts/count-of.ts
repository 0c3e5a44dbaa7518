/** A count as typed, in any digits; null for what is none. */
export const countOf = (text: string): number | null => {
  const plain = text.normalize("NFKC").trim()
  return /^\d{1,6}$/.test(plain) ? Number(plain) : plain === "" ? 0 : null
}
