import type { Rendered } from "./rendered"
import type { Work } from "./work"

/** Something that renders templates and can end one that does not end. */
export interface Renderer {
  /** Never rejects. */
  render: (work: Work) => Promise<Rendered>
  /** Gets ready, so that the first rendering need not wait. */
  warm: () => void
}

let renderer: Renderer | null = null

/** Set once by each entry, as where a template can be stopped differs. */
export const setRenderer = (it: Renderer): void => {
  renderer = it
}

/** @throws Error where the entry set none. */
export const theRenderer = (): Renderer => {
  if (!renderer) throw new Error("No renderer was set")
  return renderer
}
