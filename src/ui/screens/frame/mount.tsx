import type { ReactNode } from "react"
import "~ui/styles.css"
import { LockGate } from "../lock/lock-gate"
import { Frame } from "./frame"

/** An entry's default export: the screen in its frame. */
export const mount = (screen: ReactNode) => () => (
  <LockGate>
    <Frame>{screen}</Frame>
  </LockGate>
)
