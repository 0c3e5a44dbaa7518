import { useEffect, useState } from "react"
import type { AskBackground } from "~bridge/ask-background"
import type { BarWhen } from "~bridge/bar-protocol"

/** Between the last key and the question to the background, in ms. */
const rest = 80

/** The time that a line tells; null while it is empty or not answered yet. */
export const useBarWhen = (ask: AskBackground, text: string): BarWhen | null => {
  const [read, setRead] = useState<{ text: string; when: BarWhen } | null>(null)
  useEffect(() => {
    if (!text) return undefined
    let late = false
    const timer = setTimeout(async () => {
      const when = await ask("bar-when", { text })
      if (!late && when) setRead({ text, when })
    }, rest)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [ask, text])
  return text && read?.text === text ? read.when : null
}
