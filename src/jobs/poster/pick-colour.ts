import { type Rgb, sayColour } from "~model/colour"

/** Parts of the colour wheel that are told apart. */
const parts = 24

/** Of a hundred pixels so many must bear a colour, or the picture has none. */
const leastShare = 0.04

interface Hue {
  hue: number
  saturation: number
  lightness: number
}

const hueOf = ([r, g, b]: Rgb): Hue => {
  const [high, low] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255]
  const lightness = (high + low) / 2
  const span = high - low
  if (span === 0) return { hue: 0, saturation: 0, lightness }
  const saturation = span / (1 - Math.abs(2 * lightness - 1))
  const at = (a: number, b: number) => (a - b) / 255 / span
  const sixth =
    r / 255 === high ? (at(g, b) + 6) % 6 : g / 255 === high ? at(b, r) + 2 : at(r, g) + 4
  return { hue: sixth / 6, saturation, lightness }
}

const colourOf = ({ hue, saturation, lightness }: Hue): Rgb => {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const part = (n: number) => {
    const at = (n + hue * 12) % 12
    return 255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)))
  }
  return [part(0), part(8), part(4)]
}

/**
 * The colour a picture is remembered by, calm and deep enough to stand behind words; null for a grey
 * one. @param data red, green, blue and opacity of its pixels; a few hundred are enough.
 */
export const pickColour = (data: Uint8ClampedArray): string | null => {
  const weights = Array.from({ length: parts }, () => 0)
  const sums = Array.from({ length: parts }, () => 0)
  for (let at = 0; at + 3 < data.length; at += 4) {
    const [r = 0, g = 0, b = 0, opacity = 0] = data.subarray(at, at + 4)
    const { hue, saturation, lightness } = hueOf([r, g, b])
    if (opacity < 128 || saturation < 0.2 || lightness < 0.08 || lightness > 0.94) continue
    const weight = saturation * (1 - Math.abs(2 * lightness - 1))
    const part = Math.min(parts - 1, Math.floor(hue * parts))
    weights[part] = (weights[part] ?? 0) + weight
    sums[part] = (sums[part] ?? 0) + weight * hue
  }
  // A colour on the border of two parts is one colour.
  const around = weights.map(
    (it, at) => it + ((weights.at(at - 1) ?? 0) + (weights[(at + 1) % parts] ?? 0)) / 2
  )
  const best = around.indexOf(Math.max(...around))
  const weight = weights[best] ?? 0
  if (weight === 0 || weight < (leastShare * data.length) / 4) return null
  const hue = (sums[best] ?? 0) / weight
  return sayColour(colourOf({ hue, saturation: 0.58, lightness: 0.33 }))
}
