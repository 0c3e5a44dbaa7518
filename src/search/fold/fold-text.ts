/**
 * What is searched, and what is searched for: case, width, accents, ligatures and the two ways to
 * write Chinese folded, so that what looks the same is found the same. It holds no control
 * character, no line end: those are free to stand between texts.
 *
 * Each character folds by itself, so `foldText(a + b)` is `foldText(a) + foldText(b)` wherever a text
 * is cut between two characters: whatever stands in a text is found in it.
 */
export const foldText = (text: string): string => Array.from(text, foldCharacter).join("")

const foldCharacter = (character: string): string =>
  character
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cs}]/gu, "")
    .toLowerCase()
    .replace(/\s/g, " ")
