import type { Customer } from "../data/record"

/** Something that finds customers; each runs in a process of its own. */
export interface Engine {
  add(customers: readonly Customer[]): void | Promise<void>
  /** All are added. */
  finish?(): void
  /** Numbers of customers, the first `limit`. */
  search(text: string, limit: number): number[] | Promise<number[]>
  /** Bytes that the browser's own account of the page does not see; none where it sees all. */
  outside?(): number
  /** What it is kept as, ready for IndexedDB. */
  pack?(): unknown
  /** Begins anew with what was kept. */
  restore?(packed: unknown): void | Promise<void>
}

/** Bytes of what is kept, as text of one byte a character where it is text. */
export const sizeOf = (packed: unknown): number => {
  if (packed instanceof ArrayBuffer) return packed.byteLength
  if (ArrayBuffer.isView(packed)) return packed.byteLength
  if (typeof packed === "string") return new TextEncoder().encode(packed).length
  if (typeof packed !== "object" || packed === null) return 8
  return Object.values(packed).reduce((sum: number, it) => sum + sizeOf(it), 0)
}
