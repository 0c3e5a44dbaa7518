import type { Contact } from "~model/contact"

/** What is due for a customer, and a line that plans more. */
export const FollowUpList = ({ contact: _contact }: { contact: Contact }) => null
