import type { Locale } from "~model/settings"

/**
 * What is printed on a poster beside what the seller and the shop say. It speaks the poster's
 * language, which may be another than that of the screens.
 */
export const printedWords: Record<Locale, { scan: string; from: (price: string) => string }> = {
  en: { scan: "Scan to open", from: (price) => `from ${price}` },
  "zh-CN": { scan: "扫码或长按查看", from: (price) => `${price} 起` }
}
