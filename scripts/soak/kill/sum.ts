import type { Backend } from "./backend"

export interface Sum {
  backend: Backend
  cycles: number
  acknowledged: number
  /** Acknowledged writes that were not there after the start, and that are not after recovery. */
  lostBefore: number
  lostAfter: number
  /** Rows that are not as the changes made them, before anything looked, and after recovery. */
  tornBefore: number
  torn: number
  /** What is missing or torn and the start neither mended nor told of; and alarms over nothing. */
  unnoticed: number
  falseAlarms: number
  /** Cycles that did not come to an end in time. */
  stuck: number
  seconds: number
}

export const newSum = (backend: Backend): Sum => ({
  backend,
  cycles: 0,
  acknowledged: 0,
  lostBefore: 0,
  lostAfter: 0,
  tornBefore: 0,
  torn: 0,
  unnoticed: 0,
  falseAlarms: 0,
  stuck: 0,
  seconds: 0
})

export const isClean = (it: Sum): boolean =>
  it.lostAfter + it.torn + it.unnoticed + it.falseAlarms + it.stuck === 0

export const inWords = (it: Sum): string =>
  `${it.backend}: ${it.cycles} cycles in ${it.seconds} s, ${it.acknowledged} writes acknowledged, `
  + `${it.lostBefore} lost before recovery, ${it.lostAfter} after it, `
  + `${it.tornBefore} rows torn before, ${it.torn} after, `
  + `${it.unnoticed} losses unnoticed, ${it.falseAlarms} false alarms, ${it.stuck} stuck`
