import { graphemes } from "./graphemes"
import { sharePage } from "./share-page"

/** X shortens every address to 23 characters. */
const ADDRESS_LENGTH = 23

/** These ranges count one, all others two: developer docs, "Counting characters". */
const weight = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  const light = code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223)
  return light || (code >= 8242 && code <= 8247) ? 1 : 2
}

/** Length of a post as X counts it: an emoji of several characters is two. */
const lengthOf = (text: string): number =>
  graphemes(text.normalize("NFC")).reduce(
    (total, it) =>
      total
      + (/\p{Extended_Pictographic}/u.test(it)
        ? 2
        : [...it].reduce((sum, char) => sum + weight(char), 0)),
    0
  )

/** A post on X: text and address, 280 in all. */
export const x = sharePage({
  id: "x",
  mark: "official",
  arrival: "text-first",
  notes: ["card-from-page"],
  page: "https://x.com/intent/tweet?",
  limit: 280,
  count: ({ text }) => ADDRESS_LENGTH + (text === "" ? 0 : lengthOf(text) + 1),
  query: ({ url, text }) => [
    ["text", text],
    ["url", url]
  ]
})
