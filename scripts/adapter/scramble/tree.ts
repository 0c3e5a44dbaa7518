import * as v from "valibot"

/** An element of a page on screen. `shadow`: what stands in its shadow root; `frame`: its document. */
export interface PageElement {
  tag: string
  attributes: [name: string, value: string][]
  children: PageNode[]
  shadow?: PageNode[] | undefined
  frame?: PageNode[] | undefined
}
/** A text is its words. */
export type PageNode = string | PageElement

const node: v.GenericSchema<PageNode> = v.lazy(() => v.union([v.string(), PageElementSchema]))
const PageElementSchema: v.GenericSchema<PageElement> = v.object({
  tag: v.string(),
  attributes: v.array(v.tuple([v.string(), v.string()])),
  children: v.array(node),
  shadow: v.optional(v.array(node)),
  frame: v.optional(v.array(node))
})

/** What is taken of a page: its address, its <html>, and what its storage holds under some keys. */
export const Snapshot = v.object({
  url: v.string(),
  html: PageElementSchema,
  storage: v.record(v.string(), v.string())
})
export type Snapshot = v.InferOutput<typeof Snapshot>

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
const quoted = (value: string): string =>
  `"${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`

const markup = (it: PageNode): string => {
  if (typeof it === "string") return escaped(it)
  const attributes = it.attributes.map(([name, value]) =>
    value === "" ? ` ${name}` : ` ${name}=${quoted(value)}`
  )
  if (it.frame) attributes.push(` srcdoc=${quoted(it.frame.map(markup).join(""))}`)
  const open = `<${it.tag}${attributes.join("")}>`
  if (VOID.test(it.tag)) return open
  const shadow = it.shadow
    ? `<template shadowrootmode="open">${it.shadow.map(markup).join("")}</template>`
    : ""
  return `${open}${shadow}${it.children.map(markup).join("")}</${it.tag}>`
}

/** A saved page as a file. */
export const htmlOf = (page: PageElement): string => `<!doctype html>\n${markup(page)}\n`

/** Every element of a tree, with those in shadow roots and frames. */
export function* elementsOf(it: PageNode): Generator<PageElement> {
  if (typeof it === "string") return
  yield it
  for (const child of [...it.children, ...(it.shadow ?? []), ...(it.frame ?? [])])
    yield* elementsOf(child)
}
