import { readFile } from "node:fs/promises"
import path from "node:path"

import type { Browser } from "@playwright/test"
import * as v from "valibot"

import { readPage } from "./page-reader"
import { type PlainProduct, plainProduct } from "./plain-product"
import { fromHere, readSavedPage } from "./saved-page"

/** Pages that are read at the same time. */
const AT_ONCE = 4

/** Names a file of the folder, and never one outside it. */
const Id = v.pipe(v.string(), v.regex(/^(?!\.)[\w.-]{1,200}$/u))

const Page = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(10_000), v.url(), v.regex(/^https?:\/\//iu))
})

export type PageList = { ok: true; pages: [id: string, url: string][] } | { ok: false; why: string }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** What is wrong with one entry, or null. */
const fault = (id: string, entry: unknown): string | null => {
  if (!v.is(Id, id)) return `${JSON.stringify(id)} is no id: letters, digits, "_", "-" and "." only`
  if (!isObject(entry)) return `"${id}" must be {"url": …}`
  const more = Object.keys(entry).find((key) => key !== "url")
  if (more !== undefined)
    return `"${id}" has ${JSON.stringify(more)}, and nothing but "url" may stand there`
  return v.is(Page, entry) ? null : `"${id}" has no http or https address in "url"`
}

/** Reads `{id: {"url": …}}`, and refuses it whole if anything else stands in it. */
export const parsePageList = (text: string): PageList => {
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    return { ok: false, why: "it is no JSON" }
  }
  if (!isObject(list)) return { ok: false, why: 'it must be an object {id: {"url": …}}' }
  const pages: [string, string][] = []
  for (const [id, entry] of Object.entries(list)) {
    const why = fault(id, entry)
    if (why !== null) return { ok: false, why }
    pages.push([id, v.parse(Page, entry).url])
  }
  return { ok: true, pages }
}

export const readPageList = async (file: string): Promise<PageList> => {
  const text = await fromHere(file, (it) => readFile(it, "utf8"))
  return text === null ? { ok: false, why: "it cannot be read" } : parsePageList(text)
}

/**
 * Reads every page from its `<id>.html.gz` (or `<id>.html`) in `folder`. A page that cannot be read
 * is left out and told to `complain`; the others go on.
 * @returns in the order of the list.
 */
export const readBatch = async (
  browser: Browser,
  reader: string,
  pages: readonly [id: string, url: string][],
  folder: string,
  complain: (sentence: string) => void
): Promise<Record<string, PlainProduct>> => {
  const products = new Map<string, PlainProduct>()
  const again: [string, string][] = []
  const work = async (queue: [string, string][], last: boolean): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [id, url] = next
      const packed = await readSavedPage(path.join(folder, `${id}.html.gz`))
      const plain = packed.ok ? packed : await readSavedPage(path.join(folder, `${id}.html`))
      const saved = plain.ok ? plain : packed
      const reading = saved.ok ? await readPage(browser, reader, url, saved.bytes) : saved
      if (reading.ok) products.set(id, plainProduct(reading.result))
      else if (saved.ok && !last) again.push(next)
      else complain(`${id}: ${reading.why}`)
    }
  }
  const all = [...pages]
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(all, false)))
  // On a busy machine a page may have had too little time among others: once more, by itself.
  await work(again, true)
  const inOrder = pages.map(([id]): [string, PlainProduct | undefined] => [id, products.get(id)])
  return Object.fromEntries(
    inOrder.filter((it): it is [string, PlainProduct] => it[1] !== undefined)
  )
}
