import type { Contact } from "~model/contact"

/** What to offer a customer now. */
export const Offers = ({ contact: _contact }: { contact: Contact }) => null
