import type { Contact } from "~model/contact"

/** Details of a customer read from words of theirs. */
export const TakeDetails = ({ contact: _contact }: { contact: Contact }) => null
