import { useCallback, useRef, useState } from "react"

interface BarTurns {
  busy: boolean
  /** What is under way was meant at another time: Enter works again. */
  free: () => void
  /**
   * Does something unless something of the same opening is under way; after what a former one began.
   * @param opening Which it is meant for.
   */
  once: (opening: number, work: () => Promise<void>) => Promise<void>
}

/** One act at a time. A second Enter does nothing; one of a later opening waits for its turn. */
export const useBarTurns = (): BarTurns => {
  const [busy, setBusy] = useState(false)
  /** The opening whose act is under way; -1 for none. */
  const working = useRef(-1)
  const running = useRef(Promise.resolve())

  const once: BarTurns["once"] = async (opening, work) => {
    if (working.current === opening) return
    const before = running.current
    working.current = opening
    setBusy(true)
    let end = () => {}
    running.current = new Promise((resolve) => (end = resolve))
    await before
    try {
      await work()
    } finally {
      if (working.current === opening) {
        working.current = -1
        setBusy(false)
      }
      end()
    }
  }

  return { busy, free: useCallback(() => setBusy(false), []), once }
}
