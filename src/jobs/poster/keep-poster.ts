import { largestPicture } from "~model/picture"
import { blankSnippet, Snippet } from "~model/snippet"
import { newId, newRecord } from "~model/row"
import { commit } from "~store/commit"
import { put } from "~store/write"
import * as v from "valibot"
import { type Outcome, outcome, Refused } from "../outcome"
import { longestPicture } from "../part-picture"
import type { Poster } from "./make-poster"
import { readIn } from "./read-in"

/** Bytes that the bar can hand over as they are: as a data address they are a third longer. */
const handed = Math.floor(longestPicture / 1.4)

/** Makes a poster the picture of a new reply, to insert again and again. Needs a page. */
export const keepPoster = (
  poster: Extract<Poster, { ok: true }>,
  link: string,
  title: string
): Promise<Outcome> =>
  outcome(async () => {
    const data = await handy(poster, link)
    if (!data) throw new Refused("bad-picture")
    const pictureId = newId()
    const snippet = v.parse(Snippet, {
      ...newRecord(Date.now()),
      ...blankSnippet,
      title: Array.from(title).slice(0, 90).join(""),
      bodies: [{ language: "", parts: [{ kind: "picture", pictureId, name: title.slice(0, 200) }] }]
    })
    return commit(() =>
      Promise.resolve({
        act: { kind: "snippet-added", name: snippet.title },
        about: [snippet.id],
        writes: [put("snippets", snippet)],
        blobs: [{ id: pictureId, data }]
      })
    )
  })

/** As it is, or coarser where it is too large; null where its code would not be read then. */
const handy = async ({ png, qr }: Extract<Poster, { ok: true }>, link: string) => {
  if (png.size <= handed) return png
  const whole = await drawn(png)
  for (const quality of [0.94, 0.85, 0.7]) {
    const data = await whole.canvas.convertToBlob({ type: "image/webp", quality })
    if (data.size > Math.min(handed, largestPicture)) continue
    return readIn(await drawn(data), qr) === link ? data : null
  }
  return null
}

const drawn = async (picture: Blob): Promise<OffscreenCanvasRenderingContext2D> => {
  const bitmap = await createImageBitmap(picture)
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")
  if (!context) throw new Refused("bad-picture")
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  return context
}
