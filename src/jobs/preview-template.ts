import type { Locale } from "~model/settings"
import { customerData } from "~templates/data"
import { render, type Rendered } from "~templates/render"

const names = { en: "Anna Schmidt", "zh-CN": "张三" }

/** Whom a preview is for, in words of its language. */
export const exampleName = (locale: Locale): string => names[locale]

const data = (locale: Locale) => {
  const zh = locale === "zh-CN"
  const price = { minor: 6800, currency: "CNY" }
  const items = zh ? "苹果 × 2箱" : "Apples × 2"
  return {
    customer: customerData({
      name: names[locale],
      phone: "+86 138 0000 0000",
      email: "someone@mail.example",
      address: zh ? "某路 1 号" : "1 Example Street"
    }),
    product: { name: zh ? "苹果" : "Apples", sku: "AP-5", brand: "" },
    variant: { name: zh ? "红" : "Red" },
    price,
    link: "https://shop.example/apples?rg=abcde23456",
    order: { number: "R-12", items, total: { minor: 13600, currency: "CNY" }, state: "paid" },
    date: Date.now()
  }
}

/** What each kind of text may speak of; see `jobs/compose-text`. */
const parts = {
  reply: ["customer", "date"],
  card: ["customer", "product", "variant", "price", "link"],
  confirmation: ["customer", "order"]
} as const

/** How a template reads, filled with an example that has just what the real thing would have. */
export const previewTemplate = (
  kind: keyof typeof parts,
  body: string,
  locale: Locale
): Rendered => {
  const all = data(locale)
  return render(body, Object.fromEntries(parts[kind].map((part) => [part, all[part]])), locale)
}
