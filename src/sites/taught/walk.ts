import type { SiteAdapter, SurfaceRule, TextSource } from "../adapter"

/** Something of a rule, and where in its file it stands. */
export interface At<T> {
  at: string
  it: T
}

const each = <T>(at: string, list: readonly T[] = []): At<T>[] =>
  list.map((it, index) => ({ at: `${at}.${index}`, it }))

const inFields = (at: string, fields: SurfaceRule["fields"]): At<TextSource>[] =>
  Object.entries(fields).flatMap(([key, sources]) => each(`${at}.${key}`, sources))

const inSurface = ({ at, it }: At<SurfaceRule>): At<TextSource>[] => [
  ...each(`${at}.id.sources`, it.id.sources),
  ...each(`${at}.id.also`, it.id.also),
  ...each(`${at}.name`, it.name),
  ...each(`${at}.agree`, it.agree),
  ...each(`${at}.confirm`, it.confirm),
  ...each(`${at}.unique.name`, it.unique?.name),
  ...inFields(`${at}.fields`, it.fields),
  ...each(`${at}.items.title`, it.items?.title),
  ...each(`${at}.items.quantity`, it.items?.quantity),
  ...each(`${at}.items.total`, it.items?.total),
  ...each(`${at}.items.sku`, it.items?.sku),
  ...each(`${at}.list.sources`, it.list?.sources),
  ...each(`${at}.list.name`, it.list?.name),
  ...inFields(`${at}.list.fields`, it.list?.fields ?? {})
]

/** Every way to read a text. */
export const sourcesOf = (adapter: SiteAdapter): At<TextSource>[] => [
  ...each("account", adapter.account),
  ...each("unread", adapter.unread),
  ...each("surfaces", adapter.surfaces).flatMap(inSurface)
]

const alone = (at: string, it: string | undefined): At<string>[] =>
  it === undefined ? [] : [{ at, it }]

/** Every selector that a page is asked. */
export const selectorsOf = (adapter: SiteAdapter): At<string>[] => [
  ...each("signature", adapter.signature),
  ...sourcesOf(adapter).flatMap(({ at, it }) => alone(`${at}.selector`, it.selector)),
  ...each("surfaces", adapter.surfaces).flatMap(({ at, it }) => [
    ...each(`${at}.when`, it.when),
    ...alone(`${at}.open`, it.open),
    ...alone(`${at}.unique.rows`, it.unique?.rows),
    ...alone(`${at}.items.rows`, it.items?.rows),
    ...alone(`${at}.list.rows`, it.list?.rows),
    ...each(`${at}.composer`, it.composer),
    ...each(`${at}.observe`, it.observe)
  ])
]

/** Every regular expression. */
export const patternsOf = (adapter: SiteAdapter): At<string>[] => [
  ...each("surfaces", adapter.surfaces).map(({ at, it }) => ({ at: `${at}.url`, it: it.url })),
  ...sourcesOf(adapter).flatMap(({ at, it }) => alone(`${at}.pattern`, it.pattern))
]
