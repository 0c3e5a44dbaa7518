// No 0 o 1 l i: a customer may have to read it out.
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz"

/** Ten random letters (49 bits): the opaque code of one customer in the links made for them. */
export const newCode = (): string => {
  let code = ""
  while (code.length < 10) {
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      // Bytes past the last whole round of the alphabet would favour its first letters.
      if (byte < alphabet.length * 8 && code.length < 10) code += alphabet[byte % alphabet.length]
    }
  }
  return code
}
