import type { Contact } from "~model/contact"

/** The seller's own fields of a customer. */
export const CustomFields = ({ contact: _contact }: { contact: Contact }) => null
