import type { Finding, LinkRule } from "./finding"
import { isObstructedByWeChat, isShortHost } from "./known-hosts"
import { latinTwin, mixesScripts, passesFor } from "./look-alike"
import { shownHost } from "./punycode"

/** Places that stop a visitor at an address they cannot see through. */
const BLOCKS_SHORT = ["wechat", "qq", "qzone", "weibo"]
/** Places that fetch a preview at once, and show none where an address leads on. */
const PREVIEWS = [
  "whatsapp",
  "telegram",
  "line",
  "line-app",
  "facebook",
  "messenger",
  "viber",
  "chat"
]
const WECHAT = ["wechat", "qq", "qzone"]

export const hostRules: LinkRule = ({ channel, asQr, ownHosts, appWords, longAddress }, url) => {
  const host = url.hostname
  const shown = shownHost(host)
  const values = { host: shown, ascii: host }
  const found: Finding[] = []
  const own = ownHosts.includes(host)
  const twin = own ? undefined : ownHosts.find((it) => passesFor(host, it))
  if (twin !== undefined)
    found.push({
      code: "look-alike",
      level: "stop",
      values: { ...values, own: twin },
      fix: sameAt(url, twin)
    })
  else if (mixesScripts(host)) {
    const meant = latinTwin(host)
    const fix = meant === null ? null : sameAt(url, meant)
    found.push({ code: "mixed-scripts", level: "stop", values, fix })
  } else if (shown !== host && !own)
    found.push({ code: "punycode", level: "note", values, fix: null })
  if (isShortHost(host)) {
    const fix = longAddress ? ({ what: "target", to: longAddress } as const) : null
    if (BLOCKS_SHORT.includes(channel))
      found.push({ code: "short-link-blocked", level: "warn", values, fix })
    else if (PREVIEWS.includes(channel))
      found.push({ code: "short-link-preview", level: "note", values, fix })
  }
  if (isObstructedByWeChat(host) && (asQr || WECHAT.includes(channel)))
    found.push({
      code: "wechat-obstructs",
      level: "warn",
      values,
      fix: appWords ? { what: "words", to: appWords } : null
    })
  return found
}

const sameAt = (url: URL, host: string) => {
  const there = new URL(url)
  there.hostname = host
  return { what: "target", to: there.href } as const
}

/** Nobody's shop on the seller's own machine has a certificate. */
const isLocal = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)

export const schemeRule: LinkRule = (_, url) => {
  if (url.protocol !== "http:" || isLocal(url.hostname)) return []
  const fix = { what: "target", to: url.href.replace(/^http:/, "https:") } as const
  return [{ code: "http", level: "warn", values: { host: url.hostname }, fix }]
}
