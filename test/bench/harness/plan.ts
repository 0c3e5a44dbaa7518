import type { Browser } from "./chromium"
import type { Served } from "./serve"

/** What a run of the bench has at hand. */
export interface Plan {
  quick: boolean
  /** Records, the least first. */
  sizes: readonly number[]
  /** A million customers, ours and the plain scan alone; 0 for none. */
  huge: number
  rounds: number
  browser: Browser
  served: Served
  /** Folder of another extension, built, whose content script is measured beside ours; "" for none. */
  peerExtension: string
  /** Says what is being done, beside the results. */
  say(what: string): void
}
