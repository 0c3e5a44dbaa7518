import { useEffect, useState } from "react"
import type { AskBackground } from "~bridge/ask-background"
import type { BarPeek } from "~bridge/bar-protocol"

/** Between coming to a row and the question to the background, in ms. */
const rest = 120

/** How the reply of this id begins; null for none, and until it is known. */
export const useBarPeek = (ask: AskBackground, id: string, turn: number): BarPeek | null => {
  const [peek, setPeek] = useState<{ of: string; said: BarPeek } | null>(null)
  const of = `${turn} ${id}`
  useEffect(() => {
    if (!id) return undefined
    let late = false
    const timer = setTimeout(async () => {
      const said = await ask("bar-peek", { id })
      if (!late && said) setPeek({ of, said })
    }, rest)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [ask, id, of])
  return id && peek?.of === of ? peek.said : null
}
