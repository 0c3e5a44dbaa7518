import type { CustomerLinks } from "~jobs/draft-for-customers"
import type { SheetRow } from "../link-sheet"

export const customerColumns = ["customer", "phone", "email", "link", "code"] as const

/** Customers' own links as the rows that a mail merge goes by, under a head for each column. */
export const customerSheet = (
  links: Extract<CustomerLinks, { ok: true }>["links"],
  head: (column: (typeof customerColumns)[number]) => string
): SheetRow[] => [
  customerColumns.map(head),
  ...links.map(({ contact: { name, phone, email }, draft: { href, code } }) => [
    name,
    phone,
    email,
    href,
    code
  ])
]
