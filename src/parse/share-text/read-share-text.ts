import type { Money } from "~model/money"
import { parseMoney } from "~model/parse-money"
import type { ShareText } from "~model/share-text"
import { readExpiry, taobaoDays } from "./expiry"

/** What is said in a text that opens a product in an app. */
export interface ReadShareText {
  kind: ShareText["kind"]
  /** What the app looks for: `￥dAEYbi4KO4D￥`, `#小程序://店/商品/AbC123`, or a link. */
  token: string
  title: string
  price: Money | null
  /** A web address in it; "" for none. */
  url: string
  /** When it stops opening, in ms; null where nobody knows. */
  expiresAt: number | null
  /** The text does not say when it stops opening: it is what such texts usually live. */
  assumed: boolean
}

/** 小程序 short links: `#小程序://name/title/token`, the title left out at times. */
const miniProgram = /#小程序:\/\/([^/\s]{1,60})\/(?:([^/\s]{1,60})\/)?([A-Za-z0-9]{6,30})/u

/**
 * A 淘口令: eleven or so letters and digits between two signs, which Taobao changes now and then
 * (￥ € £ ₤ ₳ $ or an emoji, also brackets and slashes); today also `tk=` in its own short link.
 */
const taobaoSigns =
  /(?<![A-Za-z0-9])[￥¥$€£₤₳₴¢₰🔑🎵📲]\s?([A-Za-z0-9]{10,13})\s?[￥¥$€£₤₳₴¢₰🔑🎵📲/)）]/u
/** Signs that stand in any text: only where it speaks of Taobao. */
const weakSigns = /[(（《/]([A-Za-z0-9]{10,13})[)）》/]/u
const ofTaobaoWords = /淘宝|天猫|淘♂寳|tb\.cn|taobao/iu
const taobaoLink =
  /https?:\/\/(?:m\.tb\.cn|s\.tb\.cn|e\.tb\.cn|[a-z.]*(?:taobao|tmall)\.com)\/\S*?[?&](?:tk|sp_tk)=([A-Za-z0-9%]{6,40})/iu
const taobaoShort = /https?:\/\/[mse]\.tb\.cn\/\S+/iu

/** Other apps say whose they are, and are copied whole. */
const otherApp =
  /抖音|快手|小红书|拼多多|京东|唯品会|闲鱼|得物|微信|支付宝|美团|饿了么|TikTok|Shopee|Lazada|Temu/iu
const toCopy = /复[·\s]?制|口令|打开|打開|咑閞|copy/iu
const otherToken = /[￥¥!#⇥∂&〒〖]([A-Za-z0-9]{6,30})[￥¥!#⇤∂&〒〗]/u
const link = /https?:\/\/[^\s\u4e00-\u9fff，。】」）)]+/u

/** Reads a pasted share text; null for what is none. @param now ms. */
export const readShareText = (text: string, now: number): ReadShareText | null => {
  const found = ofMiniProgram(text) ?? ofTaobao(text) ?? ofOther(text)
  if (!found) return null
  const said = readExpiry(text, now)
  const usual = found.kind === "taobao" ? now + taobaoDays * 864e5 : null
  return {
    ...found,
    title: found.title || titleIn(text),
    price: priceIn(text.replace(found.token, " ")),
    url: link.exec(text)?.[0] ?? "",
    expiresAt: said ?? usual,
    assumed: said === null
  }
}

type Found = Pick<ReadShareText, "kind" | "token" | "title">

const ofMiniProgram = (text: string): Found | null => {
  const [token, name = "", title = ""] = miniProgram.exec(text) ?? []
  return token ? { kind: "mini-program", token, title: title || name } : null
}

const ofTaobao = (text: string): Found | null => {
  const said = ofTaobaoWords.test(text)
  if (otherApp.test(text) && !said) return null
  const [marked, inside = ""] = (taobaoSigns.exec(text) ?? (said && weakSigns.exec(text))) || []
  // Digits alone are an order's number, letters alone a word.
  const real = /\d/u.test(inside) && /[A-Za-z]/u.test(inside)
  const token = (real && marked) || taobaoLink.exec(text)?.[1] || taobaoShort.exec(text)?.[0]
  return token ? { kind: "taobao", token: token.trim(), title: "" } : null
}

const ofOther = (text: string): Found | null => {
  if (!otherApp.test(text) || !toCopy.test(text)) return null
  const token = otherToken.exec(text)?.[0] ?? link.exec(text)?.[0]
  return token ? { kind: "other", token, title: "" } : null
}

const brackets = /[【「『《]([^】」』》]{2,200})[】」』》]/gu

/** The longest text in brackets that is no app's name. */
const titleIn = (text: string): string =>
  Array.from(text.matchAll(brackets), ([, inside = ""]) => inside.trim())
    .filter((it) => !/^(?:手机)?(?:淘宝|天猫|京东|抖音|快手|小红书|拼多多|闲鱼|得物)/u.test(it))
    .toSorted((a, b) => b.length - a.length)[0]
    ?.slice(0, 300) ?? ""

const amount =
  /(?:券后价?|到手价?|现价|售价|价格|仅需?|只要)[:：\s]*[¥￥]?\s*(\d{1,7}(?:\.\d{1,2})?)|[¥￥]\s*(\d{1,7}(?:\.\d{1,2})?)(?![\w￥¥])|(?<![\w.])(\d{1,7}(?:\.\d{1,2})?)\s*元/u

const priceIn = (text: string): Money | null => {
  const [, said, signed, words] = amount.exec(text) ?? []
  const money = parseMoney(said ?? signed ?? words ?? "", "CNY")
  return money.ok ? money.money : null
}
