import * as v from "valibot"
import { fault } from "~formats/file-fault"
import { openFile } from "~formats/open-file"
import type { Outside } from "~store/guard/outside"
import type { Wanted } from "../import-file"
import { askPage } from "../outside-line"
import type { Outcome } from "../outcome"
import { toldOf } from "../thrown-there"
import type { FromDesk, ToDesk } from "./desk-protocol"
import { FilePlan } from "./file-plan"
import { type PeopleFile, readPeopleFile } from "./read-people-file"
import { seenFile } from "./seen-file"

export interface DeskLine {
  tell: (telling: FromDesk) => void
  onTold: (listener: (told: unknown) => void) => void
}

/** It is our own page that speaks, of files that are read here alone. */
const Told = v.custom<ToDesk>((it) => typeof it === "object" && it !== null && "is" in it)

/** The edits of an import are many, and nobody asks for them here. */
const light = (outcome: Outcome): Outcome => {
  if (!outcome.ok || !outcome.change) return outcome
  const { about: _about, ...change } = outcome.change
  return { ok: true, change: { ...change, edits: [] } }
}

/** Lets what is asked meanwhile be heard. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve))

const openAndRead = async (file: Blob, wanted: Wanted, told: (share: number) => void) => {
  const opened = await openFile(new Uint8Array(await file.arrayBuffer()), wanted.encoding)
  if (!opened.ok) return opened
  const read = await readPeopleFile(opened.value, wanted, async (share) => {
    told(share)
    await breath()
    return false
  })
  return read?.ok ? { ...read, opened: opened.value } : (read ?? fault("not-understood"))
}

/**
 * Keeps one file of people for a page, in its worker: reads it, works out what would become of each
 * row, tells those that are in sight, writes. None of its rows is ever copied but those.
 * @param keepOutside Has what lies outside the database asked of the page; null within the page.
 */
export const serveDesk = (
  { tell, onTold }: DeskLine,
  keepOutside: ((outside: Outside) => void) | null
): void => {
  let file: PeopleFile | null = null
  let plan: FilePlan | null = null
  let ending = new AbortController()
  const { outside, hear } = askPage(tell)
  keepOutside?.(outside)
  /** Every hundredth part is told. */
  const sharing = () => {
    let last = 0
    return (share: number) => {
      if (share - last < 0.01) return
      last = share
      tell({ is: "share", share })
    }
  }
  const open = async (chosen: Blob, wanted: Wanted) => {
    // A reader that gives up must not leave the seller waiting.
    const read = await openAndRead(chosen, wanted, sharing()).catch(() => fault("not-understood"))
    if (read.ok) {
      file = read.value
      plan = new FilePlan(file)
    }
    tell({
      is: "opened",
      read: read.ok ? { ok: true, value: seenFile(read.opened, read.value) } : read
    })
  }
  const act = async (told: ToDesk): Promise<void> => {
    if (told.is === "open") return open(told.file, told.wanted)
    if (told.is === "stop") return ending.abort()
    if (told.is === "canary" || told.is === "kept") return hear(told)
    if (!plan) return undefined
    if (told.is === "steps") return tell({ is: "steps", id: told.id, steps: plan.stepsAt(told.at) })
    if (told.is === "plan") {
      const planned = await plan.work(told.wish, sharing())
      return planned ? tell({ is: "planned", id: told.id, planned }) : undefined
    }
    ending = new AbortController()
    return tell({ is: "written", outcome: light(await plan.write(sharing(), ending.signal)) })
  }
  onTold((it) => {
    const checked = v.safeParse(Told, it)
    if (!checked.success) return
    act(checked.output).catch((error: unknown) => tell({ is: "failed", ...toldOf(error) }))
  })
}
