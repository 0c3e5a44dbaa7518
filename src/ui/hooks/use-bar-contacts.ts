import { useEffect, useState } from "react"
import type { AskBackground } from "~bridge/ask-background"
import type { Label } from "~model/label"

/** Between the last key and the question to the background, in ms. */
const rest = 120

/** Customers for a text; none while it is empty. An answer to an older text is dropped. */
export const useBarContacts = (ask: AskBackground, text: string): readonly Label[] => {
  const [found, setFound] = useState<{ text: string; labels: Label[] }>({ text: "", labels: [] })
  useEffect(() => {
    if (!text) return undefined
    let late = false
    const timer = setTimeout(async () => {
      const labels = (await ask("bar-find", { query: text })) ?? []
      if (!late) setFound({ text, labels })
    }, rest)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [ask, text])
  return text && found.text === text ? found.labels : none
}

const none: readonly Label[] = []
