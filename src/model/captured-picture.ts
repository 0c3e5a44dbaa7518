import * as v from "valibot"
import { smallBytes } from "./small-picture"

/** A picture as text. Four characters stand for three bytes, behind the head. */
export const PictureData = v.pipe(
  v.string(),
  v.maxLength(40 + Math.ceil(smallBytes / 3) * 4),
  v.regex(/^data:image\/(?:webp|png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/)
)

const side = v.pipe(v.number(), v.minValue(1), v.maxValue(20_000))
const place = v.pipe(v.number(), v.minValue(0), v.maxValue(20_000))

/**
 * A product's picture, as far as its page lets it be taken. Crosses from a page: validate.
 * - `data`: drawn small in the page;
 * - `box`: only where it stands on the screen, in CSS pixels of a window `view` pixels wide: the
 *   page may not be drawn from.
 */
export const CapturedPicture = v.union([
  v.strictObject({ data: PictureData }),
  v.strictObject({
    box: v.strictObject({ x: place, y: place, width: side, height: side }),
    view: side
  })
])
export type CapturedPicture = v.InferOutput<typeof CapturedPicture>
