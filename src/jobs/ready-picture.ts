import { largestPicture, type Picture } from "~model/picture"
import { type PictureHead, readPictureHead } from "~model/picture-head"

/** A picture that may be kept as it is. */
export interface ReadyPicture extends Pick<Picture, "name" | "type" | "size" | "width" | "height"> {
  data: Blob
}

/**
 * Why a file is not kept as a picture.
 * - `not-a-picture`: its bytes are of no kind we keep.
 * - `drawing`: SVG, which is a document that may hold scripts.
 * - `too-large`: over `largestFile` bytes, or over `mostPixels`: reading it could take all memory.
 * - `broken`: it begins as a picture, but cannot be read.
 */
export type PictureRefusal = "not-a-picture" | "drawing" | "too-large" | "broken"

export type Readied = { ok: true; picture: ReadyPicture } | { ok: false; why: PictureRefusal }

/** Longest side kept, in pixels. */
export const longestSide = 2560
/** Bytes, and pixels, above which a file is not even read. */
export const largestFile = 60_000_000
export const mostPixels = 100_000_000

/** Long enough for the frame's header behind a JPEG's thumbnails and colour profiles. */
const head = 1_000_000

/** Makes a file fit to be kept: as it is where it is small enough, else smaller. Needs a page. */
export const readyPicture = async (file: Blob, name: string): Promise<Readied> => {
  const start = new Uint8Array(await file.slice(0, head).arrayBuffer())
  const found = readPictureHead(start)
  if (!found) return { ok: false, why: isDrawing(start) ? "drawing" : "not-a-picture" }
  if (file.size > largestFile || found.width * found.height > mostPixels)
    return { ok: false, why: "too-large" }
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return { ok: false, why: "broken" }
  try {
    const data = fits(file, bitmap) ? asIs(file, found, bitmap) : await smaller(bitmap)
    return data
      ? { ok: true, picture: { ...data, name: name.slice(0, 200), size: data.data.size } }
      : { ok: false, why: "too-large" }
  } finally {
    bitmap.close()
  }
}

const isDrawing = (start: Uint8Array): boolean =>
  /<svg[\s>]/i.test(new TextDecoder().decode(start.subarray(0, 4000)))

const fits = (file: Blob, { width, height }: ImageBitmap): boolean =>
  file.size <= largestPicture && Math.max(width, height) <= longestSide

type Drawn = Pick<ReadyPicture, "type" | "width" | "height" | "data">

const asIs = (file: Blob, { type }: PictureHead, { width, height }: ImageBitmap): Drawn => ({
  type,
  width,
  height,
  // Bytes of its own: a file on the disk may be gone when it is written.
  data: file.slice(0, file.size, type)
})

/** Half as many pixels, and coarser, until it fits. */
const smaller = async (bitmap: ImageBitmap): Promise<Drawn | null> => {
  const first = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  for (const scale of [first, first * 0.7, first * 0.5]) {
    const width = Math.max(1, Math.round(bitmap.width * scale))
    const height = Math.max(1, Math.round(bitmap.height * scale))
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext("2d")
    if (!context) return null
    context.drawImage(bitmap, 0, 0, width, height)
    const data = await canvas.convertToBlob({ type: "image/webp", quality: 0.82 })
    const type = data.type
    // A browser that cannot write WebP writes PNG without a word.
    if ((type === "image/webp" || type === "image/png") && data.size <= largestPicture)
      return { type, width, height, data }
  }
  return null
}
