/** What can be searched, as `in:` names it in the plural. */
export const kinds = ["contact", "note", "order", "product", "snippet", "link"] as const
export type Kind = (typeof kinds)[number]

/** A record as it is searched: plain words, nothing folded yet. */
export interface SearchDocument {
  kind: Kind
  /** Id of its row. */
  id: string
  /** Id of the customer whose it is; a customer's own id; "" for nobody's. */
  owner: string
  /** What it is called, line by line: names, handles, phones, SKUs. A find here ranks first. */
  title: string
  /** All else that it is found by: notes, fields, lines of an order. */
  body: string
  /** The names in it that are read aloud: pinyin and initials are made of these lines. */
  spoken: string
  /** What operators ask for: "tag:vip", "stage:new", "site:whatsapp-web"; as the seller wrote them. */
  facets: readonly string[]
  /** Milliseconds since 1970 when it was last changed or used. */
  at: number
  /** How often it was used: inserted, shared, spoken with. */
  uses: number
}

/** What a document is known by. */
export type DocumentKey = `${Kind} ${string}`

export const keyOf = ({ kind, id }: Pick<SearchDocument, "kind" | "id">): DocumentKey =>
  `${kind} ${id}`
