import * as v from "valibot"
import type { Change } from "~model/change"
import { database } from "~store/database"
import type { Outside } from "~store/guard/outside"
import { lastUndoable, undo } from "~store/undo"
import { askPage } from "../outside-line"
import { toldOf } from "../thrown-there"
import type { FromUndoing, TakenBack, ToUndoing } from "./undo-protocol"

export interface UndoLine {
  tell: (telling: FromUndoing) => void
  onTold: (listener: (told: unknown) => void) => void
}

/** It is our own page that speaks. */
const Told = v.custom<ToUndoing>((it) => typeof it === "object" && it !== null && "is" in it)

/** Of a hundred thousand rows nobody asks here what became of each. */
const light = ({ about: _about, ...change }: Change): Change => ({ ...change, edits: [] })

const takeBack = async (
  changeId: string | null,
  told: (share: number) => void
): Promise<TakenBack> => {
  const change = changeId === null ? await lastUndoable() : await database.changes.get(changeId)
  if (!change) return null
  const undone = await undo(change.id, database, told)
  return {
    change: light(change),
    undone: undone.ok ? { ...undone, change: light(undone.change) } : undone
  }
}

/** Takes changes back for a page, in its worker. */
export const serveUndo = (
  { tell, onTold }: UndoLine,
  keepOutside: (outside: Outside) => void
): void => {
  const { outside, hear } = askPage(tell)
  keepOutside(outside)
  let last = 0
  const told = (share: number) => {
    if (share - last < 0.01) return
    last = share
    tell({ is: "share", share })
  }
  onTold((it) => {
    const checked = v.safeParse(Told, it)
    if (!checked.success) return
    if (checked.output.is !== "undo") return hear(checked.output)
    takeBack(checked.output.changeId, told).then(
      (taken) => tell({ is: "done", taken }),
      (error: unknown) => tell({ is: "failed", ...toldOf(error) })
    )
  })
}
