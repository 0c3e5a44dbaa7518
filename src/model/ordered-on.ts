const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")

/** 2026-11-03, 2026/11/3, 2026年11月3日: the year first means the month second, everywhere. */
const yearFirst =
  /(?<!\d)(?<year>20\d\d)\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})(?!\d)/u
/** Nov 3, 2026 and 3 November 2026. */
const monthFirst =
  /\b(?<name>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>20\d\d)\b/u
const dayFirst = /\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[A-Za-z]{3,9})\.?,? (?<year>20\d\d)\b/u

/**
 * The day of a written date, as local midnight in ms since 1970. 03/04/2026 is two days, by the
 * reader's country: such a date is not read. Nor is one that does not exist or lies ahead.
 */
export const orderedOn = (text: string): number | null => {
  const plain = text.normalize("NFKC")
  const found = (yearFirst.exec(plain) ?? monthFirst.exec(plain) ?? dayFirst.exec(plain))?.groups
  if (!found) return null
  const name = found["name"]?.toLowerCase().slice(0, 3)
  const month = name ? months.indexOf(name) : Number(found["month"]) - 1
  const day = Number(found["day"])
  const date = new Date(Number(found["year"]), month, day)
  const exists = date.getMonth() === month && date.getDate() === day
  return exists && date.getTime() <= Date.now() ? date.getTime() : null
}
