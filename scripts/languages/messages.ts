/** Longest description that a browser's store takes, in characters. */
const longest = 132

/**
 * What the browser shows of an extension, in the form it reads.
 * @throws where something that English has is not said, or the description is too long
 */
export const messagesOf = (
  code: string,
  browser: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>
): Record<string, { message: string }> => {
  const missing = Object.keys(english).filter((it) => !browser[it])
  if (missing.length > 0) throw new Error(`${code}/browser.ts does not say ${missing.join(", ")}.`)
  if ((browser["description"] ?? "").length > longest)
    throw new Error(`The description in ${code}/browser.ts is longer than ${longest} characters.`)
  return Object.fromEntries(
    Object.keys(english).map((key) => [key, { message: browser[key] ?? "" }])
  )
}
