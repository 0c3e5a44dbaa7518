export interface AddressParts {
  box?: string
  extended?: string
  street?: string
  city?: string
  region?: string
  code?: string
  country?: string
}

const eastern = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** An address of its parts, in one text, in the order in which its country writes it. */
export const oneAddress = (parts: AddressParts): string => {
  const { box = "", extended = "", street = "", city = "", region = "", code = "" } = parts
  const country = parts.country ?? ""
  const filled = (...list: string[]) => list.map((it) => it.trim()).filter(Boolean)
  // All in one: as it was written.
  const all = filled(box, extended, street, city, region, code, country)
  if (all.length < 2) return all[0] ?? ""
  if (eastern.test(street + city + region + extended)) {
    // 上海市 is a city and a province.
    const place = city === region ? filled(country, region) : filled(country, region, city)
    return filled([...place, street, extended, box].join(""), code).join(" ")
  }
  return [
    ...filled(box, extended, street),
    filled(city, [region, code].filter(Boolean).join(" ")).join(", "),
    country
  ]
    .map((it) => it.trim())
    .filter(Boolean)
    .join(", ")
}
