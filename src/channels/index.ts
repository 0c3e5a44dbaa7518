import type { CartChannel } from "./cart/cart-channel"
import type { ChatChannel } from "./chat/chat-channel"
import type { OwnChannel } from "./own/own-channel"
import type { ShareChannel } from "./share/share-channel"
import { copyLink } from "./share/copy-link"
import { email } from "./share/email"
import { facebook } from "./share/facebook"
import { line } from "./share/line"
import { telegram } from "./share/telegram"
import { wechat } from "./share/wechat"
import { whatsapp } from "./share/whatsapp"
import { x } from "./share/x"

/** Where a page or product is passed on, in the order in which they are offered. */
export const CHANNELS: readonly ShareChannel[] = [
  copyLink,
  whatsapp,
  wechat,
  telegram,
  line,
  facebook,
  x,
  email
]

/** Where customers write to the seller. */
export const CHAT_CHANNELS: readonly ChatChannel[] = []

/** Links that fill a shop's cart. */
export const CART_CHANNELS: readonly CartChannel[] = []

/** Partner programmes and tills. */
export const OWN_CHANNELS: readonly OwnChannel[] = []

export const findChannel = (id: string): ShareChannel | undefined =>
  CHANNELS.find((channel) => channel.id === id)
