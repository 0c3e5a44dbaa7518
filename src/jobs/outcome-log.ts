import type { Change } from "~model/change"
import { database } from "~store/database"

/** A product or reply given to a customer. `contactId` is whom the log names, merged or not. */
export interface Given {
  itemId: string
  what: "product" | "snippet"
  contactId: string
  /** ms since 1970. */
  at: number
}

/** A customer who came to another stage. */
export interface Move {
  contactId: string
  from: string
  to: string
  at: number
  /** The change that did it, which may have been taken back since. */
  changeId: string
}

/** What the log tells of what was given and what came after. */
export interface OutcomeLog {
  given: readonly Given[]
  moves: readonly Move[]
}

/** Rows read at once: the whole log would take hundreds of megabytes. */
const page = 5000

const nothing = () => ({
  upTo: "",
  given: [] as Given[],
  moves: [] as Move[],
  undone: new Set<string>()
})

// The log only grows, but for erasure; what was read of it before need not be read again.
let read = nothing()
const purges = new Set<string>()

/** Reads what the log gained since it was read last by this page; all of it at first. */
export const outcomeLog = async (): Promise<OutcomeLog> => {
  // Another database than before, or its last row was erased.
  if (read.upTo && !(await database.changes.get(read.upTo))) read = nothing()
  for (;;) {
    const from = read
    const { upTo } = from
    const rows = await database.changes.where("id").above(upTo).limit(page).toArray()
    // Somebody else of this page read on meanwhile.
    if (read !== from || read.upTo !== upTo) continue
    const erased = rows.filter((it) => it.act.kind === "purged" && !purges.has(it.id))
    for (const it of erased) purges.add(it.id)
    if (erased.length > 0 && upTo) {
      read = nothing()
      continue
    }
    for (const row of rows) take(row)
    read.upTo = rows.at(-1)?.id ?? upTo
    if (rows.length < page) break
  }
  const { given, moves, undone } = read
  return { given, moves: moves.filter((it) => !undone.has(it.changeId)) }
}

const take = ({ id, act, at, contactId, edits, undoneBy }: Change): void => {
  if (act.kind === "undone") read.undone.add(act.of)
  if (undoneBy) read.undone.add(id)
  if (act.kind === "inserted" && act.what !== "order" && act.what !== "whereabouts")
    read.given.push({
      itemId: act.id,
      // A link or a share text is its product, given in another way.
      what: act.what === "snippet" ? "snippet" : "product",
      contactId,
      at
    })
  // Two cards that become one are no step of the customer's.
  if (act.kind === "contacts-merged") return
  for (const { table, key, how, fields } of edits) {
    const { stage } = fields
    if (table === "contacts" && how === "changed" && stage)
      read.moves.push({
        contactId: key,
        from: String(stage.old ?? ""),
        to: String(stage.new ?? ""),
        at,
        changeId: id
      })
  }
}
