import { useRef, useState } from "react"
import { type NotShortened, shorten } from "~jobs/shorten"
import { useUndoToast } from "~ui/hooks/use-undo-toast"

export type ShortenState =
  | { is: "ready" }
  /** `time`: how often the service was asked. */
  | { is: "working"; time: number }
  | { is: "failed"; fault: NotShortened & { at: number } }

/** Has one link made short, and says how far it is. */
export const useShorten = (linkId: string) => {
  const done = useUndoToast()
  const [state, setState] = useState<ShortenState>({ is: "ready" })
  const stopper = useRef<AbortController>(null)
  const start = async () => {
    const stop = new AbortController()
    stopper.current = stop
    setState({ is: "working", time: 1 })
    const onTry = (time: number) => setState({ is: "working", time })
    const made = await shorten(linkId, { signal: stop.signal, onTry })
    if (made.ok) {
      setState({ is: "ready" })
      if (made.change) done(made.change)
    } else setState({ is: "failed", fault: { ...made, at: Date.now() } })
  }
  return { state, start, stop: () => stopper.current?.abort() }
}
