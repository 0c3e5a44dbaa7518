import { isConversation } from "~model/sighting"
import type { SiteAdapter } from "./adapter"
import { alibaba1688 } from "./alibaba-1688"
import { amazonSeller } from "./amazon-seller"
import { bigcommerce } from "./bigcommerce"
import { chatwoot } from "./chatwoot"
import { converse } from "./converse"
import { discord } from "./discord"
import { douyinShop } from "./douyin-shop"
import { ebayOrders } from "./ebay-orders"
import { element } from "./element"
import { siteOf } from "./engine"
import { etsy } from "./etsy"
import { feige } from "./feige"
import { gmail } from "./gmail"
import { instagram } from "./instagram"
import { jd } from "./jd"
import { lazadaOrders } from "./lazada-orders"
import { lineOa } from "./line-oa"
import { magento } from "./magento"
import { medusa } from "./medusa"
import { messenger } from "./messenger"
import { metaBusinessSuite } from "./meta-business-suite"
import { opencart } from "./opencart"
import { isPracticeAddress, practice } from "./own/practice"
import { pinduoduo } from "./pinduoduo"
import { prestashop } from "./prestashop"
import { rocketChat } from "./rocket-chat"
import { matchesPattern } from "./rules/match-pattern"
import { saleor } from "./saleor"
import { shopee } from "./shopee"
import { shopifyAdmin } from "./shopify-admin"
import { shopifyInbox } from "./shopify-inbox"
import { squarespace } from "./squarespace"
import { telegramA } from "./telegram-a"
import { telegramK } from "./telegram-k"
import { theLounge } from "./the-lounge"
import { tiktokShop } from "./tiktok-shop"
import { vendure } from "./vendure"
import { wechatWeb } from "./wechat-web"
import { whatsappWeb } from "./whatsapp-web"
import { wix } from "./wix"
import { woocommerce } from "./woocommerce"
import { x } from "./x"
import { youzan } from "./youzan"
import { zalo } from "./zalo"

export { practice, siteOf }

/** Every site there is, in the order in which they are tried and shown. */
export const adapters: readonly SiteAdapter[] = [
  whatsappWeb,
  telegramA,
  telegramK,
  messenger,
  metaBusinessSuite,
  instagram,
  lineOa,
  wechatWeb,
  zalo,
  gmail,
  discord,
  x,
  feige,
  pinduoduo,
  alibaba1688,
  jd,
  shopee,
  tiktokShop,
  shopifyInbox,
  etsy,
  chatwoot,
  rocketChat,
  element,
  converse,
  theLounge,
  shopifyAdmin,
  woocommerce,
  opencart,
  prestashop,
  magento,
  medusa,
  vendure,
  saleor,
  amazonSeller,
  ebayOrders,
  lazadaOrders,
  douyinShop,
  youzan,
  bigcommerce,
  wix,
  squarespace
]

/** A site with conversations is a chat, whatever else it shows. */
export const hasChats = ({ surfaces }: SiteAdapter): boolean =>
  surfaces.some(({ kind }) => isConversation(kind))

export const isSelfHosted = (adapter: SiteAdapter): boolean => adapter.match.length === 0

/**
 * Who might know the page at `url`: the sites whose host it is; else all self-hosted software, whose
 * signature the engine looks for in the page. Nobody runs their own server at a known site's host.
 * The tour's practice page has rules of its own, and no others.
 */
export const adaptersFor = (url: string): SiteAdapter[] => {
  if (isPracticeAddress(url)) return [practice]
  const own = adapters.filter((it) => it.match.some((pattern) => matchesPattern(pattern, url)))
  return own.length > 0 ? own : adapters.filter(isSelfHosted)
}

/** What `identity.site` may be on the page at `url`. */
export const sitesAt = (url: string): string[] => adaptersFor(url).map((it) => siteOf(it, url))
