import type { CartChannel } from "./cart/cart-channel"
import type { ChatChannel } from "./chat/chat-channel"
import type { OwnChannel } from "./own/own-channel"
import type { ShareChannel } from "./share/share-channel"
import { productPage } from "./cart/product-page"
import { shopifyBuy } from "./cart/shopify-buy"
import { shopifyCart } from "./cart/shopify-cart"
import { shopifyDiscount } from "./cart/shopify-discount"
import { shopifyVariant } from "./cart/shopify-variant"
import { woocommerceAdd } from "./cart/woocommerce-add"
import { woocommerceCheckout } from "./cart/woocommerce-checkout"
import { email as emailChat } from "./chat/email"
import { instagram } from "./chat/instagram"
import { kakaotalk } from "./chat/kakaotalk"
import { lineOfficial } from "./chat/line-official"
import { messenger } from "./chat/messenger"
import { sms as smsChat } from "./chat/sms"
import { telegram as telegramChat } from "./chat/telegram"
import { viber as viberChat } from "./chat/viber"
import { whatsapp as whatsappChat } from "./chat/whatsapp"
import { whatsappCatalogue } from "./chat/whatsapp-catalogue"
import { whatsappMessage } from "./chat/whatsapp-message"
import { whatsappProduct } from "./chat/whatsapp-product"
import { zalo } from "./chat/zalo"
import { amazon } from "./own/amazon"
import { amazonAttribution } from "./own/amazon-attribution"
import { ebay } from "./own/ebay"
import { etsy } from "./own/etsy"
import { opencart } from "./own/opencart"
import { paypalMe } from "./own/paypal-me"
import { shopee } from "./own/shopee"
import { stripe } from "./own/stripe"
import { bluesky } from "./share/bluesky"
import { copyLink } from "./share/copy-link"
import { email } from "./share/email"
import { facebook } from "./share/facebook"
import { line } from "./share/line"
import { lineApp } from "./share/line-app"
import { pinterest } from "./share/pinterest"
import { qq } from "./share/qq"
import { qzone } from "./share/qzone"
import { reddit } from "./share/reddit"
import { sms } from "./share/sms"
import { telegram } from "./share/telegram"
import { threads } from "./share/threads"
import { viber } from "./share/viber"
import { webShare } from "./share/web-share"
import { wechat } from "./share/wechat"
import { weibo } from "./share/weibo"
import { whatsapp } from "./share/whatsapp"
import { x } from "./share/x"

/**
 * Where a page or product is passed on, in the order in which they are offered. Messenger and
 * KakaoTalk let nobody share without an app's key from them, so they are among the chats alone.
 */
export const CHANNELS: readonly ShareChannel[] = [
  copyLink,
  webShare,
  whatsapp,
  wechat,
  telegram,
  line,
  lineApp,
  facebook,
  x,
  email,
  sms,
  viber,
  threads,
  bluesky,
  pinterest,
  reddit,
  weibo,
  qq,
  qzone
]

/** Where customers write to the seller. */
export const CHAT_CHANNELS: readonly ChatChannel[] = [
  whatsappChat,
  whatsappCatalogue,
  whatsappProduct,
  whatsappMessage,
  messenger,
  instagram,
  lineOfficial,
  telegramChat,
  kakaotalk,
  zalo,
  viberChat,
  emailChat,
  smsChat
]

/** Links that fill a shop's cart; of each system the best first. */
export const CART_CHANNELS: readonly CartChannel[] = [
  shopifyCart,
  shopifyBuy,
  shopifyDiscount,
  shopifyVariant,
  woocommerceCheckout,
  woocommerceAdd,
  productPage
]

/** Partner programmes and tills. */
export const OWN_CHANNELS: readonly OwnChannel[] = [
  amazon,
  amazonAttribution,
  ebay,
  shopee,
  etsy,
  opencart,
  stripe,
  paypalMe
]

export const findChannel = (id: string): ShareChannel | undefined =>
  CHANNELS.find((channel) => channel.id === id)

export const findChatChannel = (id: string): ChatChannel | undefined =>
  CHAT_CHANNELS.find((channel) => channel.id === id)

export const findOwnChannel = (id: string): OwnChannel | undefined =>
  OWN_CHANNELS.find((channel) => channel.id === id)
