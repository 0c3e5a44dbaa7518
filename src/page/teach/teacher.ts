import { listenAsTeacher } from "~bridge/teach-end"
import type { Looked, Picked } from "~bridge/teach-protocol"
import { editableHost } from "~composer/editable"
import { readRanked, select } from "~sites/reading/source"
import { sourceOf, type Taught } from "~sites/taught/source"

import { type Picking, startPicking } from "./pick"
import { propose } from "./propose"

/** Boxes one can write in that a wrapper may hold, when the seller points at what is around them. */
const BOXES = "textarea, input, [contenteditable]"

const boxOf = (element: Element): HTMLElement | null => {
  const own = editableHost(element)
  if (own) return own
  const inside = Array.from(element.querySelectorAll(BOXES), (it) => editableHost(it))
  const boxes = new Set(inside.filter((it) => it !== null))
  const [only] = boxes
  return boxes.size === 1 && only ? only : null
}

/**
 * The teacher: shows the page's rules to be, where the seller points. It keeps nothing, writes
 * nothing into the page but its own outline, and reads only when asked.
 */
export const startTeacher = (doc: Document): void => {
  let picking: Picking | null = null

  const read = (source: Parameters<typeof readRanked>[1][number]): string =>
    readRanked({ doc, url: doc.location.href }, [source]).said
  const isBox = (selector: string): boolean =>
    select(doc, selector).some((it) => editableHost(it) !== null)

  const pickText = (what: Taught, element: Element): Picked => {
    const said = (element.textContent ?? "").trim().slice(0, 300)
    if (!said) return { picked: false, why: "nothing-said" }
    const proposals = propose(element, said)
      .map((selector) => ({ selector, said, reads: read(sourceOf(what, selector, said)) }))
      .filter(({ reads }) => reads !== "")
    return proposals.length > 0 ? { picked: true, proposals } : { picked: false, why: "no-rule" }
  }
  const pickBox = (element: Element): Picked => {
    const box = boxOf(element)
    if (!box) return { picked: false, why: "no-box" }
    const proposals = propose(box, "")
      .filter(isBox)
      .map((selector) => ({ selector, said: "", reads: "" }))
    return proposals.length > 0 ? { picked: true, proposals } : { picked: false, why: "no-rule" }
  }

  listenAsTeacher({
    async pick({ what, words }) {
      picking?.steer("end")
      const mine = startPicking(doc, words)
      picking = mine
      const element = await mine.taken
      if (picking === mine) picking = null
      if (!element) return { picked: false, why: "ended" }
      return what === "composer" ? pickBox(element) : pickText(what, element)
    },
    steer({ to }) {
      picking?.steer(to)
      return null
    },
    look: ({ name, composer, order }): Looked => ({
      name: name.map(read),
      composer: composer.map(isBox),
      order: order.map(read)
    })
  })
}
