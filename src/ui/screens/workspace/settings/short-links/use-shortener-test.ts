import { useState } from "react"
import type { NotShortened } from "~jobs/shorten"
import { testShortener } from "~jobs/test-shortener"

export type TestState =
  { is: "untold" | "working" | "works" } | { is: "failed"; fault: NotShortened & { at: number } }

/** Tests the connected service, and says how far that is. */
export const useShortenerTest = () => {
  const [state, setState] = useState<TestState>({ is: "untold" })
  const test = async () => {
    setState({ is: "working" })
    const answer = await testShortener()
    setState(answer.ok ? { is: "works" } : { is: "failed", fault: { ...answer, at: Date.now() } })
  }
  return { state, test, reset: () => setState({ is: "untold" }) }
}
