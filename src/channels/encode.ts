/** Servers commonly refuse a request line of more than 8 kB; a longer link opens nothing. */
export const MAX_LINK = 8000

/** Half of a surrogate pair makes `encodeURIComponent` throw; other controls have no business. */
const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[^\P{Cc}\n\t]/gu, "")

/** A seller's words as they are carried: without stray controls, nothing blank around them. */
export const plainWords = (text: string): string => plainText(text).trim()

/** A title or subject: a line break in it would begin something else. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, " ").trim()

/**
 * One value of a query: a space is %20 and never `+`, a line break %0A. The marks that
 * `encodeURIComponent` leaves are written too, as chats end a link at `)` or `'`.
 */
export const encodeValue = (text: string): string =>
  encodeURIComponent(plainText(text)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  )

/** The same for mailto, where a line break is %0D%0A (RFC 6068). */
export const encodeMail = (text: string): string => encodeValue(text).replaceAll("%0A", "%0D%0A")

/** The words, then the address on a line of its own, where chats make it a link. */
export const textThenUrl = (text: string, url: string): string =>
  plainWords(text) === "" ? url : `${plainWords(text)}\n${url}`
