import type { Change, Edit } from "~model/change"
import { flat } from "../diff"

/**
 * A checksum in two halves of 32 bits. Checksums of rows are added up, each half for itself, so that
 * rows may come and go in any order. It finds damage and loss; it is no seal against an attacker.
 */
export type Sum = readonly [number, number]

export const zero: Sum = [0, 0]

export const add = (a: Sum, b: Sum): Sum => [(a[0] + b[0]) >>> 0, (a[1] + b[1]) >>> 0]

export const subtract = (a: Sum, b: Sum): Sum => [(a[0] - b[0]) >>> 0, (a[1] - b[1]) >>> 0]

/** Two multiplicative hashes side by side (FNV-1a's step with two primes), mixed at the end. */
const run = ([one, two]: Sum, text: string): Sum => {
  let [a, b] = [one, two]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  return [a, b]
}

// The finalizer of MurmurHash3: without it, sums of like texts would cancel out.
const mix = (value: number): number => {
  let it = value ^ (value >>> 16)
  it = Math.imul(it, 0x85ebca6b)
  it ^= it >>> 13
  it = Math.imul(it, 0xc2b2ae35)
  return (it ^ (it >>> 16)) >>> 0
}

const end = ([a, b]: Sum): Sum => [mix(a), mix(b ^ Math.imul(a, 0x27d4eb2f))]

const start: Sum = [0x811c9dc5, 0x9747b28c]

/** Of a row's place, to go on from with each of its fields. */
const placeOf = (table: string, key: string): Sum => run(start, `${table}\0${key}\0`)

const fieldOf = (place: Sum, name: string, value: unknown): Sum =>
  value === undefined ? zero : end(run(place, `${name}\0${plain(value)}`))

/** Data as text that is the same wherever `same` in `store/diff` says that it is. */
const plain = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return `${typeof value}${String(value)}`
  if (value instanceof Blob) return `blob${value.size} ${value.type}`
  if (value instanceof Date) return `date${value.getTime()}`
  const parts: string[] = []
  const record: Record<string, unknown> = { ...value }
  for (const name of Object.keys(record).toSorted())
    if (record[name] !== undefined) parts.push(`${JSON.stringify(name)}:${quoted(record[name])}`)
  return Array.isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`
}

const quoted = (value: unknown) =>
  typeof value === "string" ? JSON.stringify(value) : plain(value)

/** Checksum of a whole row: that it is there, and each of its fields. */
export const rowSum = (table: string, key: string, row: object): Sum => {
  const place = placeOf(table, key)
  let sum = end(place)
  for (const [name, value] of Object.entries(flat({ ...row })))
    sum = add(sum, fieldOf(place, name, value))
  return sum
}

/** What a table's guard changes by: how many rows more or less, and their checksums. */
export interface Delta {
  count: number
  sum: Sum
}

/**
 * What edits do to the guards of their tables. They tell enough: a row's checksum is the sum of those
 * of its fields. `inLog` is what the edits weigh in the checksum of the change they stand in.
 */
export const deltasOf = (edits: readonly Edit[]): { deltas: Map<string, Delta>; inLog: Sum } => {
  const deltas = new Map<string, Delta>()
  let inLog = zero
  for (const { table, key, how, fields } of edits) {
    const place = placeOf(table, key)
    let { count, sum } = deltas.get(table) ?? { count: 0, sum: zero }
    if (how === "created") [count, sum] = [count + 1, add(sum, end(place))]
    if (how === "removed") [count, sum] = [count - 1, subtract(sum, end(place))]
    for (const [name, field] of Object.entries(fields)) {
      const [was, is] = [fieldOf(place, name, field.old), fieldOf(place, name, field.new)]
      sum = subtract(add(sum, is), was)
      // Old counts threefold, or old and new could change places unseen.
      inLog = add(inLog, add(is, add(was, add(was, was))))
    }
    deltas.set(table, { count, sum })
  }
  return { deltas, inLog }
}

/** Checksum of a change in the log, but for its edits. */
export const headSum = ({ edits, ...head }: Change): Sum =>
  rowSum("changes", head.id, { ...head, length: edits.length })

export const changeSum = (change: Change): Sum => add(headSum(change), deltasOf(change.edits).inLog)
