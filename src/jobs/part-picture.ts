import type { Expect } from "~bridge/protocol"
import { database } from "~store/database"
import { dataUrlOf } from "./data-url"
import { partAt } from "./give-parts"

/** Longest data address that is handed to the bar, in letters. */
export const longestPicture = 2_000_000
/** Pixels of the longest side of one that had to be made smaller. */
const side = 1600

/** The picture that stands next, as a data address that a frame can copy; null where there is none. */
export const partPicture = async (
  tabId: number | null,
  expect: Expect,
  index: number
): Promise<string | null> => {
  const part = await partAt(tabId, expect, index)
  const next = part.ok ? part.left.parts[index] : undefined
  if (next?.kind !== "picture") return null
  const blob = (await database.blobs.get(next.pictureId))?.data
  if (!blob) return null
  const data = blob.size * 1.4 > longestPicture ? await smaller(blob) : blob
  const url = data && (await dataUrlOf(data))
  return url && url.length <= longestPicture ? url : null
}

const smaller = async (blob: Blob): Promise<Blob | null> => {
  const bitmap = await createImageBitmap(blob).catch(() => null)
  if (!bitmap) return null
  try {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale))
    )
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type: "image/webp", quality: 0.82 })
  } finally {
    bitmap.close()
  }
}
