import type { ReactNode } from "react"
import "~ui/styles.css"
import { Frame } from "./frame"

/** An entry's default export: the screen in its frame. */
export const mount = (screen: ReactNode) => () => <Frame>{screen}</Frame>
