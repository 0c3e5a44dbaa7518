import type { Box, PosterItem, Size } from "./poster-shape"

/** More, and its pixels are seen. */
const mostStretched = 2.2
/** Less of it left, and what matters may be cut off. */
const leastShown = 0.62

/** How a picture goes into a box: see `PosterItem`. */
export const placePicture = (picture: Size, box: Box, radius: number): PosterItem => {
  const [wide, high] = [box.width / picture.width, box.height / picture.height]
  const shown = Math.min(wide, high) / Math.max(wide, high)
  const how =
    Math.min(wide, high) > mostStretched ? "print" : shown < leastShown ? "whole" : "cover"
  return { kind: "picture", ...box, how, radius }
}
