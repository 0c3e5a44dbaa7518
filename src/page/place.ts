/** A box on the screen, in px of the viewport. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Between the caret's line and the bar, and between the bar and the edges, in px. */
const gap = 4

/**
 * Where the bar goes: under the caret's line, above it where there is no room, always in the
 * viewport and never over the line. With room on neither side it takes the greater and is cut.
 * @param caret The caret's line, or the whole composer where the caret is not known.
 * @param most What the bar would like to be, in px.
 * @param inset Transparent edge around the bar's surface, which may lie over anything.
 */
export const place = (
  caret: Box,
  viewport: { width: number; height: number },
  most: { width: number; height: number },
  inset = 0
): Box => {
  const line = Math.min(Math.max(caret.top, 0), viewport.height)
  const foot = Math.min(Math.max(caret.top + caret.height, 0), viewport.height)
  const below = viewport.height - foot + inset - gap
  const above = line + inset - gap
  const under = below >= most.height || below >= above
  const height = Math.max(0, Math.min(most.height, under ? below : above))
  const width = Math.min(most.width, viewport.width + 2 * inset)
  const right = viewport.width - width + inset
  return {
    left: Math.round(Math.max(-inset, Math.min(caret.left - inset, right))),
    top: Math.round(under ? foot + gap - inset : line - gap - height + inset),
    width: Math.round(width),
    height: Math.round(height)
  }
}
