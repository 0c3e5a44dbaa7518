import { contrast, luminance, readColour } from "~model/colour"

/** What a QR code is drawn in, both as `#rrggbb`. */
export interface QrColours {
  dark: string
  light: string
}

export const blackOnWhite: QrColours = { dark: "#000000", light: "#ffffff" }

/** Below, a phone in poor light no longer tells the modules apart. Text needs as much: WCAG AA. */
export const leastContrast = 4.5

/**
 * Why no code is drawn in these colours.
 * - `inverted`: light modules on a dark ground, which many phones do not read.
 * - `pale`: less contrast than `leastContrast`.
 */
export type ColourRefusal = "bad-colour" | "inverted" | "pale"

/** @returns the contrast of the two, 1 to 21, beside a refusal too where both are colours. */
export const checkColours = ({
  dark,
  light
}: QrColours): { ok: true; ratio: number } | { ok: false; why: ColourRefusal; ratio: number } => {
  const [ink, ground] = [readColour(dark), readColour(light)]
  if (!ink || !ground) return { ok: false, why: "bad-colour", ratio: 1 }
  const ratio = contrast(ink, ground)
  if (luminance(ink) > luminance(ground)) return { ok: false, why: "inverted", ratio }
  return ratio < leastContrast ? { ok: false, why: "pale", ratio } : { ok: true, ratio }
}
