import type { Change } from "~model/change"
import { saidAs } from "~model/snippet"
import type { Migration } from "./migration"

/** A reply of the third version: one text. */
interface OneText {
  body?: string
}

/** A damaged row must not keep the rest from being brought over. */
type OldChange = Partial<Change> & Pick<Change, "edits">

const blanks = {
  products: { gtin: "", history: [], shareTexts: [], pictureId: null },
  snippets: { folder: "", tags: [], expiresAt: null }
}

/** Replies in parts and languages, in folders; what a product cost before, and what opens it in apps. */
export const replies: Migration = {
  version: 4,
  stores: {},
  upgrade: async (transaction) => {
    await transaction
      .table<object>("products")
      .toCollection()
      .modify((row) => Object.assign(row, { ...blanks.products, ...row }))
    await transaction
      .table<OneText>("snippets")
      .toCollection()
      .modify((row) => {
        const { body, ...rest } = row
        Object.assign(row, { ...blanks.snippets, bodies: saidAs(body ?? ""), ...rest })
        delete row.body
      })
    // What was done can still be undone, and stands in the story of the reply or product it is about.
    await transaction
      .table<OldChange>("changes")
      .toCollection()
      .modify((change) => {
        const about = new Set(change.about)
        const { act } = change
        const ofOrder = act?.kind === "inserted" && ["order", "whereabouts"].includes(act.what)
        if (act?.kind === "inserted" && !ofOrder) about.add(act.id)
        for (const { table, key, fields } of change.edits) {
          if (table === "snippets") about.add(key)
          const body = table === "snippets" && fields["body"]
          if (!body) continue
          const texts = Object.entries(body).map(([side, text]) => [side, saidAs(String(text))])
          fields["bodies"] = Object.fromEntries(texts)
          delete fields["body"]
        }
        if (about.size > 0) change.about = [...about]
      })
  }
}
