import { inBin, moneyAt, type Row, rowsAt, textAt, textsAt, timeAt } from "./row"

export const viewNames = [
  "customers",
  "notes",
  "orders",
  "links",
  "followUps",
  "products",
  "replies"
] as const
export type ViewName = (typeof viewNames)[number]

export type ColumnName =
  | "name"
  | "contact"
  | "stage"
  | "notes"
  | "orders"
  | "lately"
  | "at"
  | "customer"
  | "note"
  | "number"
  | "items"
  | "total"
  | "state"
  | "title"
  | "link"
  | "due"
  | "what"
  | "price"
  | "sku"
  | "shortcut"
  | "text"

/** What a cell may need besides its row. */
export interface Around {
  locale: string
  /** Name of a customer by id; "" for nobody. */
  nameOf(id: string): string
  /** How many notes and orders a customer has, and when the last was written. */
  tally(id: string): { notes: number; orders: number; last: number | null }
  date(at: number | null): string
  /** What the seller calls a stage of the pipeline. */
  stage(id: string): string
  /** A word of the program, such as an order's state. */
  state(word: string): string
}

export interface Column {
  name: ColumnName
  text(row: Row, around: Around): string
}

export interface View {
  /** Its table in the file. */
  table: string
  columns: readonly Column[]
  /** Whose a row is, "" for nobody's. */
  customer(row: Row): string
  /** Texts by which a row is found besides its cells. */
  hidden(row: Row): string
  /** What stands first: the greater number; with none, the name decides. */
  order?(row: Row): number
}

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(" · ")
const owner = (row: Row) => textAt(row, "contactId")
const newest = (row: Row) => timeAt(row, "createdAt") ?? 0
const column = (name: ColumnName, text: Column["text"]): Column => ({ name, text })
const written = column("at", (row, { date }) => date(timeAt(row, "createdAt")))
const customer = column("customer", (row, { nameOf }) => nameOf(owner(row)))

/** "apples × 2, pears × 1": as the extension says it. */
const items = (row: Row) =>
  rowsAt(row, "lines")
    .map((it) => `${textAt(it, "title")} × ${textAt(it, "quantity")}${textAt(it, "unit")}`)
    .join(", ")

/** Everything that a reply says, in all its languages. */
const replyText = (row: Row) =>
  rowsAt(row, "bodies")
    .flatMap((body) => rowsAt(body, "parts").map((part) => textAt(part, "text")))
    .filter(Boolean)
    .join("\n")

/** The tables that a person can read, and their columns. */
export const views: Readonly<Record<ViewName, View>> = {
  customers: {
    table: "contacts",
    columns: [
      column("name", (row) => textAt(row, "name")),
      column("contact", (row) => joined(textAt(row, "phone"), textAt(row, "email"))),
      column("stage", (row, { stage }) =>
        joined(stage(textAt(row, "stage")), ...textsAt(row, "tags"))
      ),
      column("notes", (row, { tally }) => `${tally(textAt(row, "id")).notes || ""}`),
      column("orders", (row, { tally }) => `${tally(textAt(row, "id")).orders || ""}`),
      column("lately", (row, { tally, date }) => date(tally(textAt(row, "id")).last))
    ],
    customer: (row) => textAt(row, "id"),
    hidden: (row) => joined(textAt(row, "address"), textAt(row, "recipient"), textAt(row, "source"))
  },
  notes: {
    table: "notes",
    columns: [written, customer, column("note", (row) => textAt(row, "text"))],
    customer: owner,
    hidden: (row) => textAt(row, "quote"),
    order: newest
  },
  orders: {
    table: "orders",
    columns: [
      written,
      column("number", (row) => textAt(row, "number")),
      customer,
      column("items", items),
      column(
        "total",
        (row, { locale }) => moneyAt(row, "total", locale) || textAt(row, "totalSaid")
      ),
      column("state", (row, { state }) => state(textAt(row, "state")))
    ],
    customer: owner,
    hidden: (row) => joined(textAt(row, "tracking"), textAt(row, "address"), textAt(row, "note")),
    order: newest
  },
  links: {
    table: "shareLinks",
    columns: [
      written,
      customer,
      column("title", (row) => textAt(row, "title")),
      column("link", (row) => textAt(row, "short") || textAt(row, "href"))
    ],
    customer: owner,
    hidden: (row) => joined(textAt(row, "target"), textAt(row, "campaign"), textAt(row, "coupon")),
    order: newest
  },
  followUps: {
    table: "followUps",
    columns: [
      column("due", (row, { date }) => date(timeAt(row, "dueAt"))),
      customer,
      column("what", (row) => textAt(row, "text") || textAt(row, "said")),
      column("state", (row, { state }) => state(textAt(row, "state")))
    ],
    customer: owner,
    hidden: (row) => textAt(row, "quote"),
    order: (row) => timeAt(row, "dueAt") ?? 0
  },
  products: {
    table: "products",
    columns: [
      column("title", (row) => textAt(row, "title")),
      column("price", (row, { locale }) => moneyAt(row, "price", locale)),
      column("sku", (row) => textAt(row, "sku")),
      column("link", (row) => textAt(row, "url"))
    ],
    customer: () => "",
    hidden: (row) => joined(textAt(row, "brand"), ...textsAt(row, "tags"))
  },
  replies: {
    table: "snippets",
    columns: [
      column("title", (row) => textAt(row, "title")),
      column("shortcut", (row) => textAt(row, "shortcut")),
      column("text", replyText)
    ],
    customer: () => "",
    hidden: (row) => joined(textAt(row, "folder"), ...textsAt(row, "tags"))
  }
}

/** Whether a row is shown: what is in the bin only when it is asked for. */
export const isShown = (row: Row, bin: boolean): boolean => bin || !inBin(row)
