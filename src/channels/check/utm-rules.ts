import { checkUtmParam, UTM_KEYS, type UtmKey } from "~model/utm"
import { appendParams, withoutParams } from "~model/url-params"
import type { Finding, LinkRule } from "./finding"

const isUtm = (key: string): key is UtmKey => UTM_KEYS.some((it) => it === key)

const utmOf = (params: URLSearchParams): [UtmKey, string][] =>
  [...params].flatMap(([name, value]): [UtmKey, string][] => {
    const key = name.toLowerCase()
    return isUtm(key) ? [[key, value]] : []
  })

/** The same address with each UTM value once: the last, which is what was put in by hand or form. */
const once = (href: string, utm: readonly [string, string][]): string =>
  appendParams(withoutParams(href, isUtm), [...new Map(utm)])

/** What UTM values would do where they are counted. */
export const utmRules: LinkRule = ({ pasted }, url) => {
  const found: Finding[] = []
  const utm = utmOf(url.searchParams)
  const twice = utm.find(([key], at) => utm.findIndex(([it]) => it === key) !== at)
  if (twice) {
    const fix = { what: "target", to: once(url.href, utm) } as const
    found.push({ code: "utm-twice", level: "warn", values: { key: twice[0] }, fix })
  }
  const before = URL.canParse(pasted) ? utmOf(new URL(pasted).searchParams) : []
  const lost = before.filter(([key, value]) => utm.some(([it, now]) => it === key && now !== value))
  const [first] = lost
  if (first && !twice) {
    const [key, from] = first
    const to = utm.find(([it]) => it === key)?.[1] ?? ""
    // Out of the address, where what is put in would take its place anyway.
    const isLost = (it: string) => lost.some(([own]) => own === it.toLowerCase())
    const fix = { what: "target", to: withoutParams(pasted, isLost) } as const
    found.push({ code: "utm-overwritten", level: "note", values: { key, from, to }, fix })
  }
  const behind = /[?&]utm_\w+=/i.test(url.hash)
  if (behind) {
    const [, hash = "", query = ""] = /^([^?]*)\??(.*)$/s.exec(url.hash) ?? []
    const there = new URL(url)
    there.hash = hash
    const moved = appendParams(there.href, utmOf(new URLSearchParams(query)))
    // A page that finds its own way by what stands behind the mark would lose it.
    const fix =
      query && utmOf(new URLSearchParams(query)).length === [...new URLSearchParams(query)].length
    found.push({
      code: "utm-behind-fragment",
      level: "warn",
      values: {},
      fix: fix ? { what: "target", to: moved } : null
    })
  }
  const personal = utm.find((it) => checkUtmParam(...it) === "personal-data")
  if (personal) {
    const [key] = personal
    const fix = { what: "target", to: withoutParams(url.href, (it) => it === key) } as const
    found.push({ code: "utm-personal-data", level: "stop", values: { key }, fix })
  }
  return found
}
