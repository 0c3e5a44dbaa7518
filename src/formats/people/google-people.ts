import { headerKey } from "../column-names"
import { type PersonField, personFieldFinder } from "./person-field"
import type { PersonFormat } from "./person-format"

/**
 * Columns of Google Contacts' CSV: those of today ("First Name … E-mail 1 - Label, E-mail 1 - Value …
 * Labels") and those of before 2024 ("Name, Given Name … Group Membership … E-mail 1 - Type"), as
 * open-source importers and their tests have them. No file of Google's own was seen. Several values
 * of one label stand in one cell, parted by " ::: ".
 */
const named = personFieldFinder({
  name: "Name|File As",
  given: "First Name|Given Name",
  family: "Last Name|Family Name",
  middle: "Middle Name|Additional Name",
  birthday: "Birthday",
  language: "Language",
  note: "Notes",
  tags: "Labels|Group Membership",
  address: "Address 1 - Formatted",
  street: "Address 1 - Street",
  street2: "Address 1 - Extended Address",
  city: "Address 1 - City",
  region: "Address 1 - Region",
  postcode: "Address 1 - Postal Code",
  country: "Address 1 - Country",
  extra:
    "Nickname|Organization Name|Organization Title|Organization Department|Organization 1 - Name|Organization 1 - Title|Occupation|Address 2 - Formatted|Website 1 - Value|IM 1 - Value|Relation 1 - Value|Event 1 - Value|Custom Field 1 - Value"
})

const fieldOf = (header: string): PersonField | "" => {
  const key = headerKey(header)
  if (/^e mail \d value$/.test(key)) return "email"
  return /^phone \d value$/.test(key) ? "phone" : named(header)
}

export const googlePeople: PersonFormat = {
  id: "google",
  fieldOf,
  fits: (header) => {
    const keys = header.map(headerKey)
    const ours = keys.some((it) => /^(?:e mail|phone) 1 (?:value|type|label)$/.test(it))
    return ours && keys.some((it) => /^(?:first name|given name|name|labels)$/.test(it))
  },
  ids: null,
  between: /\s*:::\s*/u,
  noTag: /^\*|^(?:mycontacts|my contacts|starred)$/iu
}
