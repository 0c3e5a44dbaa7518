import type { ShareChannel } from "./channel"
import { copyLink } from "./copy-link"
import { email } from "./email"
import { facebook } from "./facebook"
import { line } from "./line"
import { telegram } from "./telegram"
import { wechat } from "./wechat"
import { whatsapp } from "./whatsapp"
import { x } from "./x"

/** All channels, in the order in which they are offered. */
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

export const findChannel = (id: string): ShareChannel | undefined =>
  CHANNELS.find((channel) => channel.id === id)
