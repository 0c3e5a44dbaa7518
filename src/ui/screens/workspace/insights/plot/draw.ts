import { drawBars } from "./draw-bars"
import { drawColumns } from "./draw-columns"
import type { Drawing, Plot } from "./plot"

/** What a plot looks like at a width in pixels: the screen and the picture are drawn by it alike. */
export const draw = (plot: Plot, width: number): Drawing =>
  plot.kind === "bars" ? drawBars(plot, width) : drawColumns(plot, width)
