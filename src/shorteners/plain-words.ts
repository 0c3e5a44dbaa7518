/** Another's words as plain text of at most 300 characters: no markup, no marks that turn lines. */
export const plainWords = (text: string): string =>
  Array.from(
    text
      .replace(/<[^<>]*>/g, " ")
      .replace(/[\p{C}\s]+/gu, " ")
      .trim()
  )
    .slice(0, 300)
    .join("")
