/**
 * Ids as bytes: two for the length, then one for each unit, or two each where the length has its
 * highest bit set since a unit is beyond ASCII. Nothing is lost, whatever stands in an id.
 */
const TWO_EACH = 0x8000
const LONGEST = 0x7fff

const isPlain = (name: string): boolean => {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 0x7f) return false
  return true
}

/** Bytes that a name takes at most. */
export const mostBytesOf = (name: string): number => 2 + name.length * 2

/**
 * @returns where the next name may stand.
 * @throws RangeError for an id of more than 32,767 units, which no row has.
 */
export const writeName = (pool: Uint8Array, at: number, name: string): number => {
  if (name.length > LONGEST) throw new RangeError("id too long")
  const each = isPlain(name) ? 1 : 2
  const length = each === 1 ? name.length : name.length | TWO_EACH
  pool[at] = length & 0xff
  pool[at + 1] = length >> 8
  let to = at + 2
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    pool[to++] = unit & 0xff
    if (each === 2) pool[to++] = unit >> 8
  }
  return to
}

const lengthAt = (pool: Uint8Array, at: number): number =>
  (pool[at] ?? 0) | ((pool[at + 1] ?? 0) << 8)

/** How many bytes the name there takes with its length. */
export const bytesAt = (pool: Uint8Array, at: number): number => {
  const length = lengthAt(pool, at)
  return 2 + (length & LONGEST) * (length & TWO_EACH ? 2 : 1)
}

export const nameAt = (pool: Uint8Array, at: number): string => {
  const length = lengthAt(pool, at)
  const each = length & TWO_EACH ? 2 : 1
  let name = ""
  for (let i = 0; i < (length & LONGEST); i++) {
    const unit = pool[at + 2 + i * each] ?? 0
    name += String.fromCharCode(each === 1 ? unit : unit | ((pool[at + 3 + i * 2] ?? 0) << 8))
  }
  return name
}

/** FNV-1a over the units; the same in every build, as it is stored. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
