/** A poster's sides in pixels, by what it is for: chats 1:1, posts 3:4, stories 9:16. */
export const posterShapes = {
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1440 },
  story: { width: 1080, height: 1920 }
}
export type PosterShape = keyof typeof posterShapes

export interface Size {
  width: number
  height: number
}

/** A place on a poster, in its pixels. */
export interface Box extends Size {
  x: number
  y: number
}

/** Normal for what is read, bold for what is seen. */
export type Weight = 400 | 700

/** How wide a text stands on one line, in pixels, at a size in pixels. */
export type Measure = (text: string, size: number, weight: Weight) => number

/** One line of text. It stands in its box by `align`; "start" is on the right in a line from there. */
export interface TextItem extends Box {
  kind: "text"
  text: string
  /** Where its letters stand, from the top of the poster. */
  baseline: number
  size: number
  weight: Weight
  colour: string
  align: "start" | "center"
  rtl: boolean
  /** A line goes through it: a price that is over. */
  struck: boolean
}

/**
 * What is drawn, back to front.
 * - `picture`: `cover` fills its box; `whole` shows all of it on its own blurred colours; `print` is
 *   the same small, in a white frame, as few pixels do not bear a large box.
 * - `ornament`: a letter so large that it runs over the edge; it says nothing.
 * - `qr`: `module` pixels a side of a module, its quiet zone within the box.
 */
export type PosterItem =
  | (Box & { kind: "fill"; colour: string; radius: number })
  | (Box & { kind: "picture"; how: "cover" | "whole" | "print"; radius: number })
  | (Box & { kind: "ornament"; text: string; size: number; colour: string })
  | (Box & { kind: "qr"; module: number })
  | TextItem
