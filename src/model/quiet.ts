import type { Contact } from "./contact"

const day = 864e5

/**
 * Why a promotion should not go to a customer: they asked to stop, or had one less than `days` ago.
 * Null where nothing speaks against it.
 */
export const quietReason = (
  { consent, promotedAt }: Pick<Contact, "consent" | "promotedAt">,
  days: number,
  now: number
): "stopped" | "quiet" | null => {
  if (consent === "stopped") return "stopped"
  return promotedAt !== null && now - promotedAt < days * day ? "quiet" : null
}
