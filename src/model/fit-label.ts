import { fold } from "./fold"
import { checkUtmValue } from "./utm"

/**
 * A text as a label of a link: small letters a–z, digits, and the separator between words. What has no
 * such letters, Chinese for one, is left out: "" where nothing remains.
 */
export const labelOf = (text: string, separator: "-" | "_"): string =>
  (fold(text).match(/[a-z0-9]+/g) ?? []).join(separator).slice(0, 100)

/** Does a label say all the letters of a text? Not where some are of another script. */
export const saysAll = (text: string): boolean => !/[^\P{L}a-z]/u.test(fold(text))

/**
 * What a UTM value should be, for one click: “Spring Sale” is spring_sale. Null where nothing has to be
 * put right, where nothing fit would remain, and for personal data, which is no label in any spelling.
 */
export const correctLabel = (value: string, separator: "" | "-" | "_"): string | null => {
  const why = checkUtmValue(value, separator || undefined)
  if (why === null || why === "missing" || why === "personal-data" || why === "too-long")
    return null
  const own = separator || (value.includes("-") && !value.includes("_") ? "-" : "_")
  // Both marks may stand where neither was chosen.
  const keeps = separator === "" ? /[^a-z0-9_-]+/g : /[^a-z0-9]+/g
  const fit = fold(value)
    .replace(keeps, own)
    .replace(/^[-_]+|[-_]+$/g, "")
  return fit !== "" && saysAll(value) && checkUtmValue(fit, separator || undefined) === null
    ? fit
    : null
}
