import { matchesPattern } from "./rules/match-pattern"

/**
 * A site of which too little is known for an adapter. It gets no stub: the seller teaches it, with
 * what is known filled in.
 */
export interface Teachable {
  id: string
  /** For people, in the site's own spelling. */
  name: string
  /** Chrome match patterns of the pages meant; none where it has no page to point at. */
  match: readonly string[]
  /** A page to begin at; "" where only the host, or not even that, is known. */
  address: string
  /** What to point at there. `import-only`: it has no chat in a browser. */
  kind: "chat" | "order" | "import-only"
  /** Day of the facts, `YYYY-MM-DD`. */
  verifiedAt: string
}

const seen = { verifiedAt: "2026-11-22" } as const

const lazada = ["sg", "com.my", "co.th", "vn", "co.id", "com.ph"]

/** In the order in which they are shown. */
export const teachable: readonly Teachable[] = [
  {
    id: "suning",
    name: "Suning 苏宁",
    match: ["https://sop.suning.com/*"],
    address: "https://sop.suning.com/",
    kind: "chat",
    ...seen
  },
  {
    id: "xiaohongshu",
    name: "Xiaohongshu 小红书",
    match: ["https://walle.xiaohongshu.com/cstools/chat*"],
    address: "https://walle.xiaohongshu.com/cstools/chat",
    kind: "chat",
    ...seen
  },
  {
    id: "lazada-chat",
    name: "Lazada Chat",
    match: lazada.map((it) => `https://sellercenter.lazada.${it}/apps/im/*`),
    address: "",
    kind: "chat",
    ...seen
  },
  {
    id: "ebay-messages",
    name: "eBay Messages",
    match: [],
    address: "",
    kind: "chat",
    ...seen
  },
  {
    id: "taobao",
    name: "Taobao / Tmall 淘宝/天猫",
    match: ["https://myseller.taobao.com/*", "https://qn.taobao.com/*"],
    address: "https://myseller.taobao.com/home.htm/trade-platform/tp/sold",
    kind: "order",
    ...seen
  },
  {
    id: "weidian",
    name: "Weidian 微店",
    match: ["https://d.weidian.com/*"],
    address: "https://d.weidian.com/",
    kind: "order",
    ...seen
  },
  {
    id: "wecom",
    name: "WeCom 企业微信",
    match: [],
    address: "",
    kind: "import-only",
    ...seen
  }
]

/** The one of them that the page at `url` is of; null for a page of any other site. */
export const teachableAt = (url: string): Teachable | null =>
  teachable.find((it) => it.match.some((pattern) => matchesPattern(pattern, url))) ?? null
