import jsQR from "jsqr"
import type { Locator } from "@playwright/test"
import { PNG } from "pngjs"

/** What a phone would read from a QR code on the screen; null where it reads nothing. */
export const readQr = async (code: Locator): Promise<string | null> => {
  const { data, width, height } = PNG.sync.read(await code.screenshot())
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null
}
