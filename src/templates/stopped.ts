import type { Fault } from "./rendered"

/** In UTF-16 units. */
export const LONGEST_TEMPLATE = 50_000

/** A template that was given up. */
export const stopped: Fault = {
  ok: false,
  why: "limit",
  fault: "slow",
  name: "",
  meant: "",
  detail: "slow",
  line: 0,
  column: 0,
  reply: ""
}
