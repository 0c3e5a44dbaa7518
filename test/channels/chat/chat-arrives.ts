import type { ChatChannel } from "~channels/chat/chat-channel"

const phone = { typed: "+86 138-1234-5678", there: "8613812345678" }

/** One handle per channel: as it is typed, and as it stands in the link. */
export const handles: Record<string, { typed: string; there: string }> = {
  whatsapp: phone,
  "whatsapp-catalogue": phone,
  "whatsapp-product": { typed: "4561237890/8613812345678", there: "4561237890/8613812345678" },
  "whatsapp-message": { typed: "AbCD12EF34", there: "AbCD12EF34" },
  messenger: { typed: "Apple.Shop", there: "Apple.Shop" },
  instagram: { typed: "@apple_shop", there: "apple_shop" },
  "line-official": { typed: "@apples", there: "@apples" },
  telegram: { typed: "@apple_shop", there: "apple_shop" },
  kakaotalk: { typed: "_xeXample", there: "_xeXample" },
  zalo: { typed: "+84 912 345 678", there: "84912345678" },
  viber: phone,
  email: { typed: "shop+1@example.com", there: "shop+1@example.com" },
  sms: { typed: "0049 170 1234567", there: "+491701234567" }
}

/** What stands before and behind the handle in a link's address. */
const around: Record<string, RegExp> = {
  "whatsapp-catalogue": /^\/c\/(.+)$/,
  "whatsapp-product": /^\/p\/(.+)$/,
  "whatsapp-message": /^\/message\/(.+)$/,
  instagram: /^\/m\/(.+)$/,
  "line-official": /^\/R\/oaMessage\/(.+)\/$/,
  kakaotalk: /^\/(.+)\/chat$/,
  email: /^(.+)$/,
  sms: /^(.+)$/
}

/** Handle, words and reference as the URL standard's own reader finds them in a link. */
export const chatArrives = (channel: ChatChannel, href: string) => {
  const url = new URL(href)
  const get = (key: string) => (url.searchParams.get(key) ?? "").replaceAll("\r\n", "\n")
  const path = decodeURIComponent(url.pathname)
  const handle = (around[channel.id] ?? /^\/(.+)$/).exec(path)?.[1] ?? get("number")
  const whole = channel.id === "line-official" ? decodeURIComponent(url.search.slice(1)) : ""
  return { handle, text: whole || get("text") || get("body"), ref: get("ref") }
}
