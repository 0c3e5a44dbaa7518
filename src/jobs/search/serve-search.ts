import * as v from "valibot"
import { type Database, database } from "~store/database"
import { breathe } from "./breathe"
import { type Idle, afterRest } from "./idle"
import { IndexKeeper } from "./keep-index"
import { Asking, type Telling } from "./protocol"

/** A page, as the worker has it. */
export interface Line {
  tell: (telling: Telling) => void
  onAsked: (listener: (asking: unknown) => void) => void
}

type Ask = Extract<Asking, { kind: "ask" }>

/**
 * Answers pages out of one index. Of several questions of one searcher that have come, the last is
 * answered and the others are stale.
 * @param hold Holds a lock as long as this lives, by which pages notice its end. @returns its name.
 */
export const serveSearch = (
  hold: () => Promise<string>,
  db: Database = database,
  idle: Idle = afterRest
): { join: (line: Line) => void; stop: () => void } => {
  const lines = new Set<Line>()
  const keeper = new IndexKeeper(
    (state) => {
      for (const line of lines) line.tell({ kind: "state", state })
    },
    db,
    idle
  )
  const lock = hold()

  const join = (line: Line): void => {
    lines.add(line)
    line.tell({ kind: "state", state: keeper.state })
    void lock.then((name) => line.tell({ kind: "hello", lock: name }))
    const latest = new Map<number, number>()
    const answer = async ({ id, searcher, ...question }: Ask): Promise<void> => {
      const isStale = () => latest.get(searcher) !== id
      latest.set(searcher, id)
      // What was asked meanwhile has come by then: keys are typed faster than a busy worker answers.
      await breathe()
      const found = isStale() ? null : await keeper.find(question)
      if (!found || isStale()) line.tell({ kind: "stale", id })
      else line.tell({ kind: "found", id, found })
    }
    line.onAsked((data) => {
      const asking = v.safeParse(Asking, data)
      if (!asking.success) return
      if (asking.output.kind === "leave") lines.delete(line)
      else void answer(asking.output)
    })
  }
  return { join, stop: () => keeper.stop() }
}
