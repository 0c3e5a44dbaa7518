const whole = /AGE-SECRET-KEY-1[0-9A-Z]{58}/

/**
 * A backup's key as it was typed or pasted: with blanks and lines, in small letters, or with the words
 * around it on a recovery sheet. null where there is none in it.
 */
export const keyIn = (typed: string): string | null =>
  whole.exec(
    typed
      .normalize("NFKC")
      .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, "")
      .toUpperCase()
  )?.[0] ?? null

/** How many of its last characters are asked back, to see that it was kept. */
export const askedBack = 6

/** Whether these are the last characters of a key, however they are typed. */
export const endsKey = (key: string, typed: string): boolean => {
  const plain = typed.normalize("NFKC").replace(/\s+/g, "").toUpperCase()
  return plain.length >= askedBack && key.endsWith(plain)
}
