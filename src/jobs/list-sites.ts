import type { ProbeName, SiteAdapter } from "~sites/adapter"
import { adapters, hasChats, isSelfHosted } from "~sites/index"
import { originPattern } from "./look-at-tab"
import { typedUrl } from "./typed-url"

/** What a screen says of a site. */
export interface SiteFacts {
  id: string
  name: string
  working: boolean
  confidence: SiteAdapter["confidence"]
  /** Day of the evidence, `YYYY-MM-DD`, and where it came from. */
  verifiedAt: string
  evidence: SiteAdapter["evidence"]
  /** A site with chats, or a back office alone. */
  kind: "chat" | "shop"
  /** What to ask the browser for; empty where each shop or server has an address of its own. */
  origins: string[]
  selfHosted: boolean
  /** What is known not to be read, in English; "" where nothing is known to lack. */
  limits: string
  /** What else people call it, to be found by. */
  also: string
  /** What the seller may switch on to tell its people apart for certain; null where there is none. */
  probe: ProbeName | null
}

/** Names that Chinese sellers use, where the site's own spelling is another. */
const also: Record<string, string> = {
  "wechat-web": "微信",
  "line-oa": "连我",
  feige: "抖音 抖店",
  "douyin-shop": "抖音",
  "tiktok-shop": "抖音海外",
  shopee: "虾皮",
  "lazada-orders": "来赞达",
  "amazon-seller": "亚马逊",
  "ebay-orders": "易贝",
  "telegram-a": "电报 纸飞机",
  "telegram-k": "电报 纸飞机"
}

/** The probe that a site's rules ask first. */
export const probeOf = ({ surfaces }: SiteAdapter): ProbeName | null =>
  surfaces.flatMap((it) => it.id.sources).find((it) => it.from === "probe")?.probe ?? null

/**
 * The hosts of a site. The browser grants whole hosts, whatever path a rule is for; a rule for all
 * the hosts of a domain works where one of them was allowed, and is never asked for as a whole.
 */
export const originsOf = ({ match }: Pick<SiteAdapter, "match">): string[] => [
  ...new Set(
    match
      .filter((it) => !it.includes("://*"))
      .map((it) => it.replace(/^(\w+:\/\/[^/]+).*$/u, "$1/*"))
  )
]

/** Every site there is, in the order in which they are shown. */
export const listSites = (): SiteFacts[] =>
  adapters.map((it) => ({
    id: it.id,
    name: it.name,
    working: it.status === "working",
    confidence: it.confidence,
    verifiedAt: it.verifiedAt,
    evidence: it.evidence,
    kind: hasChats(it) ? "chat" : "shop",
    origins: originsOf(it),
    selfHosted: isSelfHosted(it),
    limits: it.limits ?? "",
    also: also[it.id] ?? "",
    probe: probeOf(it)
  }))

/** The one origin of a typed address, `https://chat.example/*`; null as in `typedUrl`. */
export const typedOrigin = (address: string): string | null => {
  const url = typedUrl(address)
  return url && originPattern(url.href)
}
