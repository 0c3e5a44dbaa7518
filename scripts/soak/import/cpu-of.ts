import { readFileSync } from "node:fs"

/** ms of a tick in `/proc`: Linux says 100 a second to every program, whatever it does itself. */
const TICK = 10

/**
 * ms of the processor that another process has used so far; null where the system does not tell
 * (`proc(5)`: fields 14 and 15 of `stat`, after the name in brackets).
 */
export const cpuOf = (pid: number): number | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1")
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    const ticks = Number(fields[11]) + Number(fields[12])
    return Number.isFinite(ticks) ? ticks * TICK : null
  } catch {
    return null
  }
}
