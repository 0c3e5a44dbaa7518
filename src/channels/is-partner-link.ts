import { OWN_CHANNELS } from "./index"
import type { Settings } from "~model/settings"
import type { OwnChannel } from "./own/own-channel"

type Own = Pick<Settings, "ownIds" | "shopSystems">

const partners = OWN_CHANNELS.filter((it) => it.kind === "partner")

/** Any address may have a tracking code: it is one in a shop that the seller said is OpenCart's. */
const mayBe = ({ id }: OwnChannel, { origin }: URL, { shopSystems }: Own): boolean =>
  id !== "opencart" || shopSystems[origin] === "opencart"

/** Has an address the seller's own id with a partner programme in it? */
export const isPartnerLink = (href: string, own: Own): boolean => {
  if (!URL.canParse(href)) return false
  const url = new URL(href)
  return partners.some((it) => {
    const ids = it.fields.map(({ name }) => [name, own.ownIds[`${it.id}.${name}`] ?? ""] as const)
    return mayBe(it, url, own) && it.holds(url, Object.fromEntries(ids))
  })
}
