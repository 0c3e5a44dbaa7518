import { useCallback, useEffect, useState } from "react"
import { bringBack, type Brought, keepAsItIs } from "~jobs/safety/bring-back"
import { keepSafe } from "~jobs/safety/keep-safe"
import { lookAtStart, lookDeep, type Trouble } from "~jobs/safety/look-at-start"
import { type Opened, openDatabase } from "~store/open"
import { onOutdated } from "~store/outdated"

export type { Brought, Opened, Trouble }

export interface DatabaseState {
  /** null while it opens. */
  opened: Opened | null
  /** What is missing from it; null for nothing. */
  trouble: Trouble | null
  /** A newer version has taken over: this page can write no more. */
  outdated: boolean
  /** Opens and looks once more. */
  again: () => void
  /** Brings back what this computer has; null where that failed. */
  bring: () => Promise<Brought | null>
  /** The seller goes on with what is there. @returns whether that could be. */
  goOn: () => Promise<boolean>
}

/** How long the first screen waits for every row to be read, in ms; longer, and that comes after. */
const patience = 250

/** Opens the database once, and looks whether all is there, before anything is shown or written. */
export const useDatabase = (): DatabaseState => {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [outdated, setOutdated] = useState(false)
  const [ended] = useState(() => new AbortController())
  const { signal } = ended
  const begin = useCallback(() => {
    void look(signal, (found) => !signal.aborted && setTrouble(found)).then(
      (found) => !signal.aborted && setOpened(found)
    )
  }, [signal])
  useEffect(() => {
    keepSafe()
    begin()
    return () => ended.abort()
  }, [begin, ended])
  useEffect(() => {
    const stop = onOutdated(() => setOutdated(true))
    return stop
  }, [])
  return {
    opened,
    trouble,
    outdated,
    again: () => {
      setOpened(null)
      begin()
    },
    bring: async () => {
      if (!trouble) return null
      const brought = await bringBack(trouble).catch(() => null)
      if (brought && !brought.whole) setTrouble((await lookAtStart()) ?? trouble)
      return brought
    },
    goOn: () =>
      keepAsItIs().then(
        () => true,
        () => false
      )
  }
}

/** Tells what is missing as soon as that is known, and answers when something can be shown. */
const look = async (
  signal: AbortSignal,
  onTrouble: (found: Trouble | null) => void
): Promise<Opened> => {
  const opened = await openDatabase()
  if (!opened.ok) return opened
  const found = await lookAtStart()
  onTrouble(found)
  if (found) return opened
  const deep = lookDeep(signal).then((it) => it && onTrouble(it))
  await Promise.race([deep.catch(() => undefined), late(signal)])
  return opened
}

const late = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patience)
    signal.addEventListener("abort", () => clearTimeout(timer))
  })
