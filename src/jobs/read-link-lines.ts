import type { ShareChannel } from "~channels/share/share-channel"
import { canonicalUrl } from "~model/canonical-url"
import type { Product } from "~model/product"
import { checkUtmValue } from "~model/utm"
import { database } from "~store/database"
import { type DraftedLink, draftLink, type DraftRefusal, type LinkSetup } from "./draft-links"
import { inSlices } from "./in-slices"
import { mostLinks } from "./keep-links"

/** Why a line is no link: as of any other, or `twice` (as in line `first`), or its name. */
export type LineRefusal =
  | DraftRefusal
  | { of: "line"; why: "twice"; first: number }
  | { of: "line"; why: "name-too-long" | "name-personal" | "over" }

/**
 * One line that was pasted: an address, or an address, a tab and a name. `line` counts from 1;
 * `pasted` is its address.
 */
export type LinkLine = { line: number; text: string } & (
  (Extract<DraftedLink, { ok: true }> & { pasted: string }) | { ok: false; refused: LineRefusal }
)

/** The seller's products by the address that recognises them. */
function* productsByUrl(products: readonly Product[]): Generator<[string, Product]> {
  for (const product of products) {
    const url = product.deletedAt === null && product.url ? canonicalUrl(product.url) : null
    if (url !== null) yield [url, product]
  }
}

const nameFault = (name: string): LineRefusal | null => {
  if (name.length > 300) return { of: "line", why: "name-too-long" }
  return checkUtmValue(name) === "personal-data" ? { of: "line", why: "name-personal" } : null
}

/** Reads pasted lines one by one; blank ones are passed over. */
function* readLines(
  text: string,
  setup: LinkSetup,
  channel: ShareChannel,
  products: ReadonlyMap<string, Product>
): Generator<LinkLine> {
  const seen = new Map<string, number>()
  let count = 0
  for (const [at, raw] of text.split(/\r\n|[\r\n\u2028\u2029]/).entries()) {
    if (raw.trim() === "") continue
    const line = { line: at + 1, text: raw.trim().slice(0, 4100) }
    const refuse = (refused: LineRefusal): LinkLine => ({ ...line, ok: false, refused })
    count += 1
    if (count > mostLinks) {
      yield refuse({ of: "line", why: "over" })
      continue
    }
    const tab = line.text.indexOf("\t")
    const url = tab < 0 ? line.text : line.text.slice(0, tab).trim()
    const name = tab < 0 ? "" : line.text.slice(tab + 1).trim()
    const fault = nameFault(name)
    if (fault) {
      yield refuse(fault)
      continue
    }
    const product = products.get(canonicalUrl(url) ?? "") ?? null
    const made = draftLink({ url, product, name }, setup, channel)
    if (!made.ok) {
      yield { ...line, ...made }
      continue
    }
    const same = `${made.draft.href} ${name}`
    const first = seen.get(same)
    if (first === undefined) seen.set(same, line.line)
    yield first === undefined
      ? { ...line, pasted: url, ...made }
      : refuse({ of: "line", why: "twice", first })
  }
}

/** How many lines there are to read. */
export const countLines = (text: string): number =>
  text.match(/[^\r\n\u2028\u2029]*\S.*/g)?.length ?? 0

/** Tells how far work has come, not oftener than a person can see. */
function* told<T>(work: Iterable<T>, tell: (done: number) => void): Generator<T> {
  let done = 0
  for (const it of work) {
    yield it
    done += 1
    if (done % 200 === 0) tell(done)
  }
}

/**
 * Reads pasted lines without the page standing still, and recognises the seller's products in them.
 * @returns null where `isOver` said that it is not wanted any more.
 */
export const readLinkLines = async (
  text: string,
  setup: LinkSetup,
  channel: ShareChannel,
  isOver: () => boolean,
  onRead: (done: number) => void
): Promise<LinkLine[] | null> => {
  const known = await inSlices(productsByUrl(await database.products.toArray()), isOver)
  if (known === null) return null
  return inSlices(told(readLines(text, setup, channel, new Map(known)), onRead), isOver)
}
