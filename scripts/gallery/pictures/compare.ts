import { PNG } from "pngjs"

/** So far apart may two channels of one pixel be, of 255, that it is the same one. */
const NEAR = 2
/** Of all pixels so many may differ: what smooths an edge is no two browsers' same. */
const SHARE = 0.0008
/** A square of this many pixels a side that differs as a whole is no edge. */
const SQUARE = 3

export interface Difference {
  /** What is unlike, in words; "" where they are the same to the eye. */
  says: string
  /** The new picture, with what differs in red; null where they cannot be laid over each other. */
  shown: Buffer | null
}

/** Holds a picture against the one that was kept. Both are PNG. */
export const compare = (kept: Buffer, taken: Buffer): Difference => {
  const [one, other] = [PNG.sync.read(kept), PNG.sync.read(taken)]
  const { width, height } = other
  if (one.width !== width || one.height !== height)
    return { says: `${one.width}×${one.height} was ${width}×${height}`, shown: null }
  const differs = new Uint8Array(width * height)
  let count = 0
  for (let at = 0; at < differs.length; at++) {
    const far = [0, 1, 2].some(
      (it) => Math.abs((one.data[4 * at + it] ?? 0) - (other.data[4 * at + it] ?? 0)) > NEAR
    )
    if (!far) continue
    differs[at] = 1
    count++
    other.data.set([255, 0, 0, 255], 4 * at)
  }
  const solid = hasSquare(differs, width)
  if (!solid && count <= SHARE * differs.length) return { says: "", shown: null }
  return { says: `${count} pixels of ${differs.length} differ`, shown: PNG.sync.write(other) }
}

const hasSquare = (differs: Uint8Array, width: number): boolean => {
  const steps = Array.from({ length: SQUARE }, (_, it) => it)
  const corners = steps.flatMap((down) => steps.map((right) => down * width + right))
  return differs.some(
    (it, at) => it === 1 && at % width <= width - SQUARE && corners.every((to) => differs[at + to])
  )
}

/** As small as a picture of few colours gets. */
export const packed = (taken: Buffer): Buffer => {
  const { width, height, data } = PNG.sync.read(taken)
  const picture = new PNG({ width, height })
  data.copy(picture.data)
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 4 })
}
