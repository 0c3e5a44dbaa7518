import { type Contact, unsaid } from "~model/contact"
import type { Money } from "~model/money"
import type { Note } from "~model/note"
import { type Order, unshipped } from "~model/order"
import { blankProduct, type Product } from "~model/product"
import { newId, newRecord } from "~model/row"
import type { Locale } from "~model/settings"
import { newCode } from "~model/share-code"
import { blankSnippet, saidAs, type Snippet } from "~model/snippet"

// Invented people and goods; `.example` addresses lead nowhere.

const day = 864e5
const yuan = (amount: number): Money => ({ minor: amount * 100, currency: "CNY" })

const contact = (name: string, fields: Partial<Contact>, now: number): Contact => ({
  ...newRecord(now),
  name,
  group: false,
  tags: [],
  stage: "talking",
  language: "",
  phone: "",
  email: "",
  address: "",
  ...unsaid,
  code: newCode(),
  ...fields
})

const product = (title: string, fields: Partial<Product>, now: number): Product => ({
  ...newRecord(now),
  title,
  ...blankProduct,
  availability: "in-stock",
  seenAt: now,
  ...fields
})

const variant = (name: string, amount: number | null, available = true) => ({
  id: newId(),
  name,
  sku: "",
  price: amount === null ? null : yuan(amount),
  available
})

const snippet = (title: string, shortcut: string, body: string, now: number): Snippet => ({
  ...newRecord(now),
  title,
  bodies: saidAs(body),
  ...blankSnippet,
  shortcut
})

const note = (contactId: string, text: string, at: number, pinned = false): Note => ({
  ...newRecord(at),
  contactId,
  text,
  pinnedAt: pinned ? at : null,
  quote: "",
  site: "",
  editedAt: null,
  rival: ""
})

const order = (
  fields: Pick<Order, "contactId" | "number" | "lines" | "total" | "state">,
  at: number
): Order => ({ ...newRecord(at), site: "", ...unshipped, ...fields })

/** The rows of the sample data, in the words of a language. */
export const sampleRows = (locale: Locale, now: number) => {
  const say = (en: string, zh: string) => (locale === "zh-CN" ? zh : en)
  const vip = say("VIP", "老客户")
  const contacts = [
    contact("张三", { tags: [vip, say("fruit", "水果")], stage: "regular", language: "zh" }, now),
    contact("Anna Schmidt", { tags: [say("tea", "茶")], stage: "quoted", language: "de" }, now - 1),
    contact("李梅 Mei", { stage: "ordered", language: "zh", phone: "+86 138 0000 0000" }, now - 2),
    contact("Omar Haddad", { tags: [vip], language: "en", email: "omar@mail.example" }, now - 3),
    contact("Chloé Martin 🌿", { stage: "new", language: "fr" }, now - 4),
    contact(say("Fruit lovers", "水果拼团群"), { group: true, language: "zh" }, now - 5)
  ] as const
  const [zhang, anna, mei, omar] = contacts
  const apples = product(
    say("Apples 5 kg", "苹果 5kg"),
    {
      url: "https://shop.example/apples",
      sku: "AP-5",
      price: yuan(68),
      tags: [say("fruit", "水果")],
      variants: [
        variant(say("Red", "红"), 68),
        variant(say("Green", "青"), 72),
        variant(say("Mixed", "混装"), 70, false)
      ]
    },
    now
  )
  const goods: [string, string, number, string][] = [
    ["Pears 3 kg", "梨 3kg", 45, "pears"],
    ["Mandarins gift box", "蜜橘礼盒", 128, "mandarins"],
    ["Oolong tea 250 g", "乌龙茶 250g", 98, "oolong"],
    ["Jasmine tea 100 g", "茉莉花茶 100g", 39, "jasmine"],
    ["Walnuts 1 kg", "核桃 1kg", 56, "walnuts"],
    ["Honey 500 g", "蜂蜜 500g", 49, "honey"],
    ["Tea cup, blue", "青花茶杯", 35, "cup"]
  ]
  const products = [
    apples,
    ...goods.map(([en, zh, amount, path], at) =>
      product(
        say(en, zh),
        { url: `https://shop.example/${path}`, price: yuan(amount) },
        now - at - 1
      )
    ),
    product(
      say("Linen shirt", "亚麻衬衫"),
      { price: yuan(199), variants: ["S", "M", "L"].map((it) => variant(it, null, it !== "M")) },
      now - 8
    ),
    product(
      say("Wool scarf (wholesale)", "羊毛围巾（批发）"),
      { url: "https://wholesale.example/scarf", cost: yuan(42) },
      now - 9
    )
  ]
  const hello = say("Hi {{ customer.name }}", "{{ customer.name }}您好")
  const snippets = [
    snippet(
      say("Hello", "问好"),
      "hi",
      say(`${hello}, how can I help?`, `${hello}，有什么可以帮您？`),
      now
    ),
    snippet(
      say("How to pay", "付款方式"),
      "pay",
      say(
        "You can pay by bank transfer or PayPal. Please put your order number in the subject.",
        "可以微信或支付宝付款，请备注订单号。"
      ),
      now - 1
    ),
    snippet(
      say("Shipping times", "发货时间"),
      "ship",
      say("We ship within two working days.", "付款后两个工作日内发货。"),
      now - 2
    ),
    snippet(
      say("Back in stock", "到货通知"),
      "back",
      say(`${hello}, what you asked for is in stock again.`, `${hello}，您要的货到了。`),
      now - 3
    ),
    snippet(
      say("Thanks", "感谢"),
      "ty",
      say("Thank you, {{ customer.name }}! Enjoy.", "谢谢{{ customer.name }}，喜欢再来！"),
      now - 4
    )
  ]
  const notes = [
    note(
      zhang.id,
      say("Likes the red ones. Two children.", "喜欢红的，家里两个孩子。"),
      now - 9 * day,
      true
    ),
    note(zhang.id, say("Asked for a price for 10 boxes", "问过 10 箱的价格"), now - day),
    note(anna.id, say("Allergic to nuts", "对坚果过敏"), now - 3 * day, true),
    note(omar.id, say("Pays at the end of the month", "月底付款"), now - 2 * day)
  ]
  const line = { title: apples.title, quantity: 2, unit: "", productId: apples.id }
  const orders = [
    order(
      { contactId: zhang.id, number: "R-1", lines: [line], total: yuan(136), state: "shipped" },
      now - 9 * day
    ),
    order(
      {
        contactId: mei.id,
        number: "R-2",
        lines: [{ ...line, quantity: 1 }],
        total: yuan(68),
        state: "paid"
      },
      now - day
    ),
    order(
      {
        contactId: zhang.id,
        number: "R-3",
        lines: [{ ...line, quantity: 3 }],
        total: yuan(204),
        state: "to-pay"
      },
      now
    )
  ]
  return { contacts, products, snippets, notes, orders }
}
