import { database } from "~store/database"
import { expiryBrakes } from "./brakes"
import type { Maker } from "./compose-text"

/** A link as it was kept. One that is another customer's own is nothing for this one. */
export const composeKeptLink: Maker = async ({ id }, to, _settings, language) => {
  const link = await database.shareLinks.get(id)
  const others = link?.contactId && link.contactId !== to.contact?.id
  if (!link || link.deletedAt !== null || others) return { ok: false, why: "gone" }
  return {
    parts: [{ kind: "text", text: link.href }],
    name: link.title,
    price: null,
    variant: "",
    links: [],
    language,
    brakes: expiryBrakes(link.expiresAt)
  }
}
