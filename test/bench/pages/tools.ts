/** Small tools: QR codes and links for many customers. */
import { nanoid } from "nanoid"
import { encodeQR } from "qr"
import QRCode from "qrcode"

import { codePlace } from "~channels/code"
import { drawQr } from "~channels/qr"
import { newCode } from "~model/share-code"

const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** An address of 200 characters, another each time. */
const address = (nth: number): string => {
  const start = `https://shop.example/products/silk-scarf-${nth}?utm_source=chat&utm_campaign=autumn&rg=`
  return start.padEnd(200, `k7m2p9q4${nth}`)
}

const LINKS = 10_000
const page = "https://shop.example/products/silk-scarf?utm_source=chat&utm_campaign=autumn"

const work = {
  "QR drawn and read back": (nth: number) => {
    const drawn = drawQr(address(nth))
    if (!drawn.ok) throw new Error(drawn.why)
  },
  "QR as a picture, qrcode": (nth: number) =>
    QRCode.toString(address(nth), { type: "svg", errorCorrectionLevel: "M" }),
  "QR modules": (nth: number) => encodeQR(address(nth), "raw", { ecc: "medium", border: 4 }),
  "QR modules, qrcode": (nth: number) =>
    QRCode.create(address(nth), { errorCorrectionLevel: "M" }).modules.size,
  links: () => {
    const link = codePlace(page)
    return Array.from({ length: LINKS }, () => link(newCode()))
  },
  "links, nanoid": () => Array.from({ length: LINKS }, () => `${page}&rg=${nanoid(10)}`)
}
export type Tool = keyof typeof work

const tools = Object.keys(work) as Tool[]

const bench = {
  /** Each tool once after the other, `count` times, in ms. */
  times: async (count: number, from: number): Promise<Record<Tool, number[]>> => {
    const times = Object.fromEntries(tools.map((it) => [it, []])) as unknown as Record<
      Tool,
      number[]
    >
    for (let nth = from; nth < from + count; nth++)
      for (const tool of tools) times[tool].push(await timed(() => work[tool](nth)))
    return times
  }
}
export type ToolsBench = typeof bench
Object.assign(globalThis, { bench })
