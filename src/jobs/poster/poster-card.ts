import { clipLine } from "./break-lines"
import { card as colours } from "./poster-palette"
import type { Measure, PosterItem, Size } from "./poster-shape"
import type { PosterText } from "./poster-text"
import { placeBlock, readingBlock, type TextStyle } from "./text-block"

/** Pixels a module at least: posters are made smaller by chats. */
const leastModule = 4
/** Widest code that leaves room for the rest. */
const widest = 440

/** The white card that the QR code stands on, with what to do with it and where it leads. */
export interface QrCard extends Size {
  module: number
  place: (x: number, y: number) => PosterItem[]
}

/**
 * @param modules of the code, a side, its quiet zone among them. @param side pixels wished for.
 * @returns null where its modules would be too fine.
 */
export const qrCard = (
  modules: number,
  side: number,
  text: Pick<PosterText, "scan" | "host">,
  measure: Measure
): QrCard | null => {
  const module = Math.max(leastModule, Math.round(side / modules))
  const code = modules * module
  if (code > widest) return null
  const line = (said: string, style: TextStyle) =>
    readingBlock(
      clipLine(said, code - 24, (it) => measure(it, style.size, style.weight)),
      code - 24,
      1,
      style,
      measure
    )
  const scan = line(text.scan, { size: 27, weight: 700, colour: colours.ink, lead: 1.3 })
  const host = line(text.host, { size: 21, weight: 400, colour: colours.soft, lead: 1.4 })
  const height = code + scan.height + host.height + 22
  const place = (x: number, y: number): PosterItem[] => [
    { kind: "fill", x, y, width: code, height, colour: colours.ground, radius: 20 },
    { kind: "qr", x, y, width: code, height: code, module },
    ...placeBlock(scan, x + 12, y + code, { align: "center" }),
    ...placeBlock(host, x + 12, y + code + scan.height, { align: "center" })
  ]
  return { module, width: code, height, place }
}
