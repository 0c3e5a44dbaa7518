import type { SiteAdapter, SurfaceRule } from "../adapter"
import type { TextSource } from "../rules/source"

import { compareAddresses } from "./address"
import { patternOf, taughtId } from "./origin"
import { escaped, pagesAt } from "./place"

/** What a seller has shown by pointing, as far as it is a rule. Each list is ranked. */
export interface Shown {
  /** For people. */
  siteName: string
  name: readonly TextSource[]
  composer: readonly string[]
  order: readonly TextSource[]
  /** Of the chat it was pointed at in. */
  url: string
  /** Of the chat looked at next; null where there was none. */
  nextUrl: string | null
  /** Day, `YYYY-MM-DD`. */
  today: string
}

/** Present while something is open: any of the ways to the name. */
const openOf = (sources: readonly TextSource[]): string | undefined => {
  const plain = sources.flatMap((it) =>
    it.selector && !it.selector.includes(" >>> ") ? [it.selector] : []
  )
  const any = plain.join(", ")
  return plain.length === sources.length && any.length <= 300 ? any : sources[0]?.selector
}

const openBy = (address: string): SiteAdapter["open"] =>
  /^https:\/\/\S{1,290}$/u.test(address)
    ? { by: "address", address, kinds: ["thread", "id"] }
    : { by: "search" }

/** What kind of page was shown: one with an order's number and no box to write in is an order. */
export const kindOf = ({
  composer,
  order
}: {
  composer: readonly unknown[]
  order: readonly unknown[]
}): "chat" | "order" => (composer.length === 0 && order.length > 0 ? "order" : "chat")

/** The rules that follow from what was shown. A name alone is a guess, which the seller confirms. */
export const adapterOf = (shown: Shown): SiteAdapter => {
  const { origin, pathname } = new URL(shown.url)
  const address = shown.nextUrl === null ? null : compareAddresses(shown.url, shown.nextUrl)
  const name = [...shown.name]
  const guesses = name.map((it) => ({ ...it, kind: "name", quality: "guess" }) as const)
  const open = openOf(name)
  const selectors = name.flatMap((it) => it.selector ?? [])
  const kind = kindOf(shown)
  // What differs in the addresses of two orders is the order, not who ordered.
  const isId = address?.says === "id" && kind === "chat"
  const surface: SurfaceRule = {
    kind,
    url:
      isId && address.source.from === "hash"
        ? pagesAt(origin + pathname)
        : `^${escaped(origin)}\\/`,
    ...(open && { open }),
    id: { sources: isId ? [address.source] : guesses },
    name,
    // The address and the name change one after the other: believed when both have.
    ...(isId && { confirm: name }),
    fields: shown.order.length > 0 ? { order: [...shown.order] } : {},
    composer: [...shown.composer],
    observe: selectors.slice(0, 8)
  }
  return {
    id: taughtId(origin),
    name: shown.siteName,
    verifiedAt: shown.today,
    confidence: "taught",
    status: "working",
    evidence: "seller",
    match: [patternOf(origin)],
    signature: [],
    account: [],
    open: isId ? openBy(address.open) : { by: "search" },
    surfaces: [surface],
    examples: [{ url: `${origin}/`, surface: surface.kind }]
  }
}

/** The other kinds of page that were taught before stay; the same kind is taught anew. */
export const joinTaught = (before: SiteAdapter, now: SiteAdapter): SiteAdapter => {
  const kinds = now.surfaces.map((it) => it.kind)
  const kept = before.surfaces.filter((it) => !kinds.includes(it.kind))
  return {
    ...now,
    // The way to a person is the way to their chat.
    open: kinds.includes("chat") ? now.open : before.open,
    surfaces: [...now.surfaces, ...kept].slice(0, 12)
  }
}
