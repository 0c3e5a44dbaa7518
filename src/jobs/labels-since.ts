import type { Label } from "~model/label"
import type { Product } from "~model/product"
import type { Snippet } from "~model/snippet"
import { database } from "~store/database"
import { productAndReplyLabels, productLabel, snippetLabel } from "./look-up"

/** The labels of products and replies, or what became of them since they were last asked for. */
export interface LabelsNow {
  /** Says how far they are told; handed back with the next question. */
  version: string
  /** `labels` are all there are; else those that changed, and `gone` the ids of those that went. */
  whole: boolean
  labels: Label[]
  gone: string[]
}

/** More changes than this, and all are told anew. */
const most = 500

/**
 * What has to be told to somebody who was told up to `have`: 10,000 labels are five megabytes, and a
 * bar is opened two hundred times a day. The log says what was written since; where it does not
 * account for what is there, all is told.
 * @param have "" where nothing was told yet.
 */
export const labelsSince = (have: string, locale: string): Promise<LabelsNow> =>
  database.transaction("r", [database.changes, database.products, database.snippets], async () => {
    const last = String((await database.changes.orderBy("id").lastKey()) ?? "")
    const rows = (await database.products.count()) + (await database.snippets.count())
    const version = JSON.stringify([locale, rows, last])
    const part = have === version ? nothing : await changedSince(have, locale, rows)
    if (part) return { version, whole: false, ...part }
    return { version, whole: true, labels: await productAndReplyLabels(locale), gone: [] }
  })

const nothing = { labels: [], gone: [] }

const changedSince = async (have: string, locale: string, rows: number) => {
  const before = readVersion(have)
  if (!before || before.locale !== locale || !before.last) return null
  const changes = await database.changes.where("id").above(before.last).limit(most).toArray()
  if (changes.length >= most) return null
  const touched = { products: new Set<string>(), snippets: new Set<string>() }
  let grown = 0
  for (const { table, key, how } of changes.flatMap((it) => it.edits)) {
    if (table !== "products" && table !== "snippets") continue
    touched[table].add(key)
    if (how === "created") grown += 1
    if (how === "removed") grown -= 1
  }
  // Rows came or went that the log does not tell of.
  if (before.rows + grown !== rows) return null
  const products = await database.products.bulkGet([...touched.products])
  const snippets = await database.snippets.bulkGet([...touched.snippets])
  const alive = <T extends Product | Snippet>(it: T | undefined): it is T => it?.deletedAt === null
  const labels = [
    ...products.filter(alive).map((it) => productLabel(it, locale)),
    ...snippets.filter(alive).map(snippetLabel)
  ]
  const here = new Set(labels.map((it) => it.id))
  const gone = [...touched.products, ...touched.snippets].filter((id) => !here.has(id))
  return { labels, gone }
}

const readVersion = (have: string) => {
  try {
    const [locale, rows, last]: unknown[] = JSON.parse(have || "[]")
    return typeof locale === "string" && typeof rows === "number" && typeof last === "string"
      ? { locale, rows, last }
      : null
  } catch {
    return null
  }
}
