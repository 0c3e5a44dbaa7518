import { type Order, unshipped } from "~model/order"
import type { Locale } from "~model/settings"
import { customerData, orderData } from "~templates/data"

const names = { en: "Anna Schmidt", "zh-CN": "张三" }

/** Whom a preview is for, in words of its language. */
export const exampleName = (locale: Locale): string => names[locale]

const blankOrder: Order = {
  ...unshipped,
  id: "example",
  createdAt: 0,
  deletedAt: null,
  contactId: "example",
  number: "R-12",
  lines: [],
  total: { minor: 13600, currency: "CNY" },
  state: "shipped",
  site: "",
  tracking: "1234567890"
}

/** All that a template may speak of, made up: what it can be checked against. */
export const exampleData = (locale: Locale) => {
  const zh = locale === "zh-CN"
  const price = { minor: 6800, currency: "CNY" }
  const address = zh ? "某路 1 号" : "1 Example Street"
  return {
    customer: customerData({
      name: names[locale],
      size: "M",
      recipient: names[locale],
      phone: "+86 138 0000 0000",
      email: "someone@mail.example",
      address
    }),
    product: {
      name: zh ? "苹果" : "Apples",
      sku: "AP-5",
      brand: zh ? "某牌" : "Orchard",
      gtin: "4006381333931",
      availability: zh ? "有货" : "in stock",
      stock: "in-stock",
      compareAt: { ...price, minor: 8800 }
    },
    variant: { name: zh ? "红" : "Red" },
    price,
    link: "https://shop.example/apples?rg=abcde23456",
    order: orderData(
      {
        ...blankOrder,
        lines: [
          { title: zh ? "苹果" : "Apples", quantity: 2, unit: zh ? "箱" : "", productId: null }
        ],
        carrier: zh ? "顺丰" : "DHL",
        address
      },
      locale
    ),
    account: { name: zh ? "我的小店" : "My shop", site: "WhatsApp" },
    date: Date.now()
  }
}
