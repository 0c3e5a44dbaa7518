/**
 * Hybrid logical clock: ids sort by time and never run backwards on one device, whatever the wall
 * clock does. Form: 9 base-36 digits of milliseconds, 4 of a counter, "-", the device.
 */
export interface Stamp {
  time: number
  count: number
}

const digits = (value: number, width: number) => value.toString(36).padStart(width, "0")

export const stampId = (stamp: Stamp, device: string): string =>
  `${digits(stamp.time, 9)}${digits(stamp.count, 4)}-${device}`

/** The least id of all that are later than a time, also an endless one. */
export const leastIdAfter = (time: number): string => {
  if (time < 0) return ""
  return Number.isFinite(time) ? digits(Math.floor(time) + 1, 9) : "\uffff"
}

/** Reads an id back; null for anything else. */
export const readStamp = (id: string): Stamp | null => {
  const match = /^([0-9a-z]{9})([0-9a-z]{4})-/.exec(id)
  if (!match?.[1] || !match[2]) return null
  return { time: parseInt(match[1], 36), count: parseInt(match[2], 36) }
}

/** The stamp after `last`, at wall time `now`. */
export const nextStamp = (last: Stamp | null, now: number): Stamp =>
  last && last.time >= now ? { time: last.time, count: last.count + 1 } : { time: now, count: 0 }
