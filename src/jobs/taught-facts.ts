import type { Surface } from "~model/sighting"
import type { SiteAdapter } from "~sites/adapter"

/** What rules read from one kind of page, in the words of screens. */
export interface SurfaceFacts {
  kind: Surface
  /** Known by the address, without asking; else by name, as a guess. */
  byAddress: boolean
  name: boolean
  composer: boolean
  order: boolean
  /** How many other details. */
  others: number
}

export const surfaceFacts = ({ surfaces }: SiteAdapter): SurfaceFacts[] =>
  surfaces.map(({ kind, id, name, composer, fields }) => ({
    kind,
    byAddress: id.sources.some((it) => it.quality === "stable" || it.quality === "alias"),
    name: name.length > 0,
    composer: composer.length > 0,
    order: fields["order"] !== undefined,
    others: Object.keys(fields).filter((it) => it !== "order").length
  }))

/** The one origin a taught site is about: `https://chat.example`. */
export const originOf = ({ examples, match }: SiteAdapter): string =>
  new URL(examples[0]?.url ?? match[0] ?? "").origin

/** What the browser is asked for. */
export const askedFor = ({ match }: SiteAdapter): string => match[0] ?? ""
