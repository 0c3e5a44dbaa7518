import { codePlace } from "~channels/code"
import type { Contact } from "~model/contact"
import { markUrl } from "~model/link-marks"
import { quietReason } from "~model/quiet"
import { safeTarget } from "~model/safe-target"
import {
  blankDraft,
  type DraftRefusal,
  type LinkSetup,
  type LinkSubject,
  namingFor
} from "./draft-links"
import type { LinkDraft } from "./make-share-link"

/** A customer's own link, and the customers that are left out. */
export type CustomerLinks =
  | {
      ok: true
      links: { contact: Contact; draft: LinkDraft }[]
      /** Asked to stop, or had a promotion lately. */
      left: { contact: Contact; why: "stopped" | "quiet" }[]
    }
  | { ok: false; refused: DraftRefusal }

/**
 * A link for each customer: the address with nothing but their opaque code, behind a campaign's marks
 * where there are any. Nothing of a person stands in it.
 * @param quietDays No promotion to who had one less than this many days ago.
 */
export const draftForCustomers = (
  contacts: readonly Contact[],
  subject: LinkSubject,
  setup: LinkSetup,
  quietDays: number
): CustomerLinks => {
  const target = safeTarget(subject.url)
  if (!target.ok) return { ok: false, refused: { of: "share", why: target.why } }
  const { marks, at } = setup
  const naming = namingFor({ ...subject, url: target.url }, setup, "chat")
  const marked = marks ? markUrl(target.url, marks, naming, setup.rules) : null
  if (marked && !marked.ok)
    return { ok: false, refused: { of: "mark", key: marked.key, why: marked.why } }
  const hrefOf = codePlace(marked?.url ?? target.url)
  const title = naming.product.title
  const common = { ...blankDraft(subject, setup, "chat"), title }
  const made: Extract<CustomerLinks, { ok: true }> = { ok: true, links: [], left: [] }
  for (const contact of contacts) {
    const why = quietReason(contact, quietDays, at)
    const href = hrefOf(contact.code)
    if (why) made.left.push({ contact, why })
    else
      made.links.push({
        contact,
        draft: { ...common, contactId: contact.id, code: contact.code, target: href, href }
      })
  }
  return made
}
