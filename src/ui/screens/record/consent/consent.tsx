import type { Contact } from "~model/contact"

/** Where a customer came from, whether they agreed to be written to; export and erasure. */
export const Consent = ({ contact: _contact }: { contact: Contact }) => null
