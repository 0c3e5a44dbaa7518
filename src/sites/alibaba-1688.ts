import type { SiteAdapter, SurfaceRule, TextSource } from "./adapter"

const PATH = "/app/ocms-fusion-components-1688/def_cbu_web_im"

/** Whom the chat was opened with: a member's name behind the name of the site. */
const TOUID: TextSource = {
  from: "url",
  pattern: "[?&]touid=cnalichn(?<id>[^&#]{1,200})",
  steps: ["decode", "trim"]
}

/** The chat is a page of its own; `inside` is the frame that another page shows it in. */
const chat = (page: string, inside: string): SurfaceRule => {
  /** "Example Factory 进店": the way to the shop of who is open. Says 进厂 for a factory. */
  const shop: TextSource = {
    from: "text",
    selector: `${inside}.go-shop-container`,
    pattern: "^\\s{0,5}(?<id>\\S.{0,99}?)\\s{0,5}进[店厂]"
  }
  const editor = `${inside}pre.edit[contenteditable="true"]`
  return {
    kind: "chat",
    url: `^https://air\\.1688\\.com${page}/`,
    open: editor,
    id: {
      sources: [
        { ...TOUID, kind: "username", quality: "guess" },
        { ...shop, kind: "username", quality: "guess" }
      ]
    },
    name: [shop, TOUID],
    agree: [shop],
    fields: {},
    composer: [editor],
    observe: [`${inside}.go-shop-container`]
  }
}

/**
 * Wangwang in the browser at 1688, where one buys: the address says `touid=cnalichn<member>` of whom
 * the chat was opened with, and stays while another is chosen in the list.
 */
export const alibaba1688: SiteAdapter = {
  id: "alibaba-1688",
  name: "1688 旺旺",
  verifiedAt: "2026-11-22",
  confidence: "medium",
  status: "working",
  evidence: "independent-sources",
  limits:
    "The address names whom the chat was opened with and may be old; where the page says another, nobody is named. Web chats for sellers of Taobao and Tmall are not known.",
  match: ["https://air.1688.com/app/ocms-fusion-components-1688/*"],
  signature: [],
  // Members are named once for all of 1688, whoever of the seller's own log-ins looks.
  account: [],
  open: {
    by: "address",
    address: `https://air.1688.com${PATH}/index.html?touid=cnalichn{id}&siteid=cnalichn#/`,
    kinds: ["username"]
  },
  surfaces: [chat(PATH, 'iframe[src*="def_cbu_web_im_core"] >>> '), chat(`${PATH}_core`, "")],
  examples: [
    {
      url: `https://air.1688.com${PATH}/index.html?touid=cnalichn%E7%A4%BA%E4%BE%8B%E5%B7%A5%E5%8E%82&siteid=cnalichn&status=1#/`,
      surface: "chat"
    },
    {
      url: `https://air.1688.com${PATH}_core/index.html?touid=cnalichnexample#/`,
      surface: "chat"
    }
  ]
}
