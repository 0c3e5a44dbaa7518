import type { Contact } from "~model/contact"

/** Perhaps the same person twice: one quiet line. */
export const DuplicateLine = ({ contact: _contact }: { contact: Contact }) => null
