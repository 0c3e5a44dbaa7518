import type { SiteAdapter } from "~sites/adapter"

import { hostOf, scrambleAddress } from "./address"
import { isDrawing, isDropped, isEmptied, kindOfAttribute } from "./attributes"
import type { Random } from "./invent"
import { type Named, namedBy } from "./named"
import { type Scrambler, type Secrets, createScrambler, piecesOf, secretsOf } from "./scrambler"
import { type PageElement, type PageNode, type Snapshot, elementsOf } from "./tree"
import { VOCABULARY } from "./vocabulary"

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What a page says, by how it says it. */
interface Said {
  /** Texts, values and addresses: what may be somebody's. */
  data: string[]
  ids: string[]
  /** Names of elements, classes, attributes and test ids. */
  code: string[]
}

const saidBy = ({ url, html, storage }: Snapshot): Said => {
  const said: Said = { data: [decoded(url), ...Object.values(storage)], ids: [], code: [] }
  for (const it of elementsOf(html)) {
    if (isDropped(it.tag) || isDrawing(it.tag)) continue
    said.code.push(it.tag)
    for (const nodes of [it.children, it.shadow ?? [], it.frame ?? []])
      said.data.push(...nodes.filter((child) => typeof child === "string"))
    for (const [name, value] of it.attributes) {
      const kind = kindOfAttribute(it.tag, name, value)
      if (kind === "dropped") continue
      said.code.push(name, ...(kind === "code" ? [value] : []))
      if (kind === "text" || kind === "address") said.data.push(decoded(value))
      if (kind === "id") said.ids.push(decoded(value))
    }
  }
  return said
}

const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap(piecesOf).flatMap((it) => (/^\p{L}/u.test(it) ? [it.toLowerCase()] : []))

/**
 * What must go, and what may stay in names of code: the vocabulary of all software, what the rules
 * name, and the page's own names of code as far as its texts do not say them.
 */
const judge = (page: Snapshot, named: Named): { secrets: Secrets; ours: ReadonlySet<string> } => {
  const { data, ids, code } = saidBy(page)
  const secrets = secretsOf(data)
  const runs = code.flatMap((it) => it.match(/[\p{L}\p{M}]+/gu) ?? [])
  const own = wordsOf(runs.filter((it) => !secrets.words.has(it.toLowerCase()))).filter(
    (it) => !secrets.words.has(it)
  )
  const ours = new Set([...VOCABULARY, ...named.code])
  const kept = new Set([...ours, ...own])
  return {
    ours: kept,
    secrets: {
      words: new Set(
        [...secrets.words, ...wordsOf(ids).filter((it) => !kept.has(it))].filter(
          (it) => !ours.has(it)
        )
      ),
      numbers: new Set([...secrets.numbers, ...secretsOf(ids).numbers])
    }
  }
}

/** A name that the language itself gives. */
const isPlainName = (name: string): boolean => /^[a-z][a-z0-9]*$/u.test(name)

interface Hands {
  it: Scrambler
  named: Named
  own: { url: string; host: string }
}

const attribute = (
  { it, named, own }: Hands,
  tag: string,
  name: string,
  value: string
): [string, string] | null => {
  const kind = kindOfAttribute(tag, name, value)
  const newName = isPlainName(name) || name.startsWith("aria-") ? name : it.code(name)
  if (kind === "dropped") return null
  if (kind === "kept" || named.values.has(value)) return [newName, value]
  if (kind === "code") return [newName, value.split(/\s+/u).filter(Boolean).map(it.code).join(" ")]
  if (kind === "id") return [newName, value.split(/\s+/u).filter(Boolean).map(it.id).join(" ")]
  if (kind === "address") return [newName, scrambleAddress(value, own, it)]
  return [newName, it.text(value, named.code)]
}

const element = (hands: Hands, page: PageElement): PageElement | null => {
  if (isDropped(page.tag) || isDrawing(page.tag)) return null
  const { it } = hands
  const all = (nodes: readonly PageNode[]): PageNode[] =>
    nodes.flatMap((node): PageNode[] => {
      if (typeof node === "string") return [it.text(node, hands.named.text)]
      const kept = element(hands, node)
      return kept ? [kept] : []
    })
  return {
    tag: isPlainName(page.tag) ? page.tag : it.code(page.tag),
    attributes: page.attributes.flatMap(([name, value]) => {
      const kept = attribute(hands, page.tag, name, value)
      return kept ? [kept] : []
    }),
    children: isEmptied(page.tag) ? [] : all(page.children),
    ...(page.shadow && { shadow: all(page.shadow) }),
    ...(page.frame && { frame: all(page.frame) })
  }
}

/**
 * The page with every text, name, number, id and address replaced, the same by the same everywhere.
 * What stays: elements, classes, test ids and roles, as far as they say nothing that the page's texts
 * say, and what the site's own rules name.
 */
export const scramblePage = (
  page: Snapshot,
  adapter: SiteAdapter,
  random: Random = Math.random
): Snapshot => {
  const named = namedBy(adapter)
  const { secrets, ours } = judge(page, named)
  const it = createScrambler(secrets, ours, random)
  const own = { url: page.url, host: hostOf(page.url, adapter.match, it) }
  const storage = Object.entries(page.storage).filter(([key]) => named.keys.includes(key))
  const html = element({ it, named, own }, page.html)
  return {
    url: scrambleAddress(page.url, own, it),
    html: html ?? { tag: "html", attributes: [], children: [] },
    storage: Object.fromEntries(storage.map(([key, value]) => [key, it.text(value, named.text)]))
  }
}

/**
 * Words and numbers of the page that are still in a text to be saved: none, or it must not be saved.
 * The code's own words and what the site's rules name do not count.
 */
export const survivors = (page: Snapshot, adapter: SiteAdapter, saved: string): string[] => {
  const { secrets } = judge(page, namedBy(adapter))
  const words = new Set([...secretsOf([saved]).words, ...wordsOf([saved])])
  return [
    ...[...words].filter((it) => it.length > 2 && secrets.words.has(it) && !ENTITIES.has(it)),
    ...[...secretsOf([saved]).numbers].filter((it) => secrets.numbers.has(it))
  ]
}

/** Names of characters in a saved file. */
const ENTITIES: ReadonlySet<string> = new Set(["amp", "lt", "gt", "quot"])
