import type { SearchDocument } from "~search/document"

import type { Customer } from "../data/record"

/** A made-up customer as it is searched. */
export const documentOf = ({ at, name, phone, tags, note, ...it }: Customer): SearchDocument => ({
  kind: "contact",
  id: String(at),
  owner: String(at),
  title: [name, phone, ...tags].join("\n"),
  body: note,
  spoken: name,
  facets: tags.map((tag) => `tag:${tag}`),
  at: it.changed,
  uses: it.uses
})
