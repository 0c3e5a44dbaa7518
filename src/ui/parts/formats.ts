/** Making one of the browser's formats costs far more than using it: rows of them are drawn at once. */
const kept = <T>(make: (language: string) => T): ((language: string) => T) => {
  const made = new Map<string, T>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const format = make(language)
    made.set(language, format)
    return format
  }
}

const dates = (options: Intl.DateTimeFormatOptions) =>
  kept((language) => new Intl.DateTimeFormat(language, options))

/** Moments, by what is told of them. */
export const timeFormats = {
  day: dates({ dateStyle: "medium" }),
  time: dates({ timeStyle: "short" }),
  both: dates({ dateStyle: "medium", timeStyle: "short" }),
  whole: dates({ dateStyle: "full", timeStyle: "medium" })
}

export const numberFormat = kept((language) => new Intl.NumberFormat(language))
