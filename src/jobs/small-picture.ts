import type { CapturedPicture } from "~model/captured-picture"
import { readPictureHead } from "~model/picture-head"
import { smallBytes, smallSide } from "~model/small-picture"
import { screenOf } from "~platform/screen"
import { blobOf, dataUrlOf } from "./data-url"

/** Pixels above which a picture is not even decoded. */
const mostPixels = 60_000_000

/** A part of a picture, in its pixels. */
interface Part {
  x: number
  y: number
  width: number
  height: number
}

/**
 * A picture, or a part of it, decoded and drawn anew, small: what is kept is never a page's or a
 * file's own bytes. null for what cannot be read.
 */
export const smallPicture = async (
  file: Blob,
  partOf?: (whole: { width: number; height: number }) => Part
): Promise<Blob | null> => {
  const head = readPictureHead(new Uint8Array(await file.slice(0, 1_000_000).arrayBuffer()))
  if (!head || head.width * head.height > mostPixels) return null
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return null
  try {
    const part = partOf?.(bitmap) ?? { x: 0, y: 0, width: bitmap.width, height: bitmap.height }
    const scale = Math.min(1, smallSide / Math.max(part.width, part.height))
    const width = Math.max(1, Math.round(part.width * scale))
    const height = Math.max(1, Math.round(part.height * scale))
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext("2d")
    if (!context) return null
    context.imageSmoothingQuality = "high"
    context.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, width, height)
    for (const [type, quality] of kinds) {
      const data = await canvas.convertToBlob({ type, quality })
      if (data.size <= smallBytes && data.type === type) return data
    }
    return null
  } finally {
    bitmap.close()
  }
}

/** JPEG for a browser that cannot write WebP. */
const kinds = [
  ["image/webp", 0.8],
  ["image/webp", 0.4],
  ["image/jpeg", 0.6],
  ["image/jpeg", 0.3]
] as const

/**
 * The picture a page gave, or the place on the screen it named, as a data URL; null for none. The
 * screen is seen only within the grant of the key or the click that had the page read.
 */
export const pictureOf = async (
  picture: CapturedPicture,
  tab: { id: number; url: string }
): Promise<string | null> => {
  const small =
    "data" in picture ? await fromData(picture.data) : await fromScreen(picture, tab.id, tab.url)
  return small && dataUrlOf(small)
}

const fromData = async (data: string): Promise<Blob | null> => {
  const bytes = blobOf(data)
  return bytes && smallPicture(bytes)
}

const fromScreen = async (
  { box, view }: Extract<CapturedPicture, { view: number }>,
  tabId: number,
  url: string
): Promise<Blob | null> => {
  const bytes = blobOf((await screenOf(tabId, url)) ?? "")
  if (!bytes) return null
  return smallPicture(bytes, (screen) => {
    // What a CSS pixel is on this screen, at the zoom the page has.
    const ratio = screen.width / view
    const x = Math.min(box.x * ratio, screen.width - 1)
    const y = Math.min(box.y * ratio, screen.height - 1)
    return {
      x,
      y,
      width: Math.max(1, Math.min(box.width * ratio, screen.width - x)),
      height: Math.max(1, Math.min(box.height * ratio, screen.height - y))
    }
  })
}
