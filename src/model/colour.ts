/** A colour by its red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number]

/** Reads `#rrggbb`, as a colour field gives it; null for all else. */
export const readColour = (text: string): Rgb | null => {
  const [, r, g, b] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text) ?? []
  return r && g && b ? [parseInt(r, 16), parseInt(g, 16), parseInt(b, 16)] : null
}

/** Writes a colour as `#rrggbb`. */
export const sayColour = (colour: Rgb): string =>
  `#${colour.map((it) => Math.round(it).toString(16).padStart(2, "0")).join("")}`

/** How bright a colour is, 0 (black) to 1 (white): relative luminance of WCAG 2.2. */
export const luminance = ([r, g, b]: Rgb): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

const linear = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** The contrast of two colours, 1 to 21, whichever is the brighter: WCAG 2.2. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** A colour on its way to another; `share` is how far, 0 to 1. */
export const mix = ([r, g, b]: Rgb, [tr, tg, tb]: Rgb, share: number): Rgb => [
  r + (tr - r) * share,
  g + (tg - g) * share,
  b + (tb - b) * share
]
