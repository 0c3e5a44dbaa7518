import { contrast, luminance, mix, readColour, type Rgb, sayColour } from "~model/colour"

export const posterLooks = ["paper", "colour", "night"] as const
export type PosterLook = (typeof posterLooks)[number]

/** The colours of a poster, all as `#rrggbb`. */
export interface Palette {
  ground: string
  ink: string
  /** Words, and the price before. */
  soft: string
  /** The price, and the rule above a name. */
  accent: string
  /** Hardly another than the ground. */
  ornament: string
  /** Whether a picture goes to the poster's edges, or stands on its ground like a print. */
  bleeds: boolean
}

/** What the QR code stands on and is drawn in; the same in every look, as cameras want it. */
export const card = { ground: "#ffffff", ink: "#1e1b14", soft: "#6a6456" }

const paper: Palette = {
  ground: "#faf8f4",
  ink: "#1e1b14",
  soft: "#6a6456",
  accent: "#b9480e",
  ornament: "#f4f0e8",
  bleeds: false
}

const night: Palette = {
  ground: "#16150f",
  ink: "#f1ede3",
  soft: "#a8a090",
  accent: "#f2945a",
  ornament: "#211f17",
  bleeds: true
}

const cream: Rgb = [255, 252, 244]
const black: Rgb = [0, 0, 0]

/** Where the picture has no colour of its own. */
const jade: Rgb = [11, 110, 95]

/** The colours of a look. @param colour that of the picture, `#rrggbb`; null for none. */
export const paletteOf = (look: PosterLook, colour: string | null): Palette => {
  if (look === "paper") return paper
  if (look === "night") return night
  const ground = deepened((colour && readColour(colour)) || jade)
  return {
    ground: sayColour(ground),
    ink: sayColour(cream),
    soft: sayColour(mix(cream, ground, 0.16)),
    accent: sayColour(cream),
    ornament: sayColour(mix(ground, luminance(ground) < 0.05 ? cream : black, 0.1)),
    bleeds: true
  }
}

/** Dark enough for cream words in any size. */
const deepened = (colour: Rgb): Rgb => {
  let deep = colour
  while (contrast(deep, cream) < 6.2) deep = mix(deep, black, 0.06)
  return deep
}
