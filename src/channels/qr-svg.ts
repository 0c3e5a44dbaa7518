import { xmlText } from "~model/xml-text"
import type { QrCode } from "./qr"

/**
 * A code as an SVG file, one unit a module, with nothing in it but two shapes and its title.
 * @param side what it measures where it is put in, in CSS pixels.
 */
export const qrToSvg = ({ size, d, colours }: QrCode, title: string, side: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" `
  + `viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><title>${xmlText(title)}</title>`
  + `<path fill="${colours.light}" d="M0 0h${size}v${size}H0z"/>`
  + `<path fill="${colours.dark}" d="${d}"/></svg>\n`
