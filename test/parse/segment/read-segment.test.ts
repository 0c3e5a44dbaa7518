import { expect, test } from "vitest"
import type { CustomField } from "~model/custom-field"
import type { FollowUp } from "~model/follow-up"
import { newRecord } from "~model/row"
import type { Context } from "~parse/segment/context"
import type { Facts } from "~parse/segment/facts"
import { readSegment } from "~parse/segment/read-segment"
import { anOrder } from "../../support/builders"
import { aContext, noon, someFacts } from "../../support/segment"

const day = 864e5
const at = (text: string) => new Date(text).getTime()

const fits = (query: string, facts: Facts, context: Partial<Context> = {}): boolean => {
  const read = readSegment(query, aContext(context))
  if (!read.ok) throw new Error(`${query}: ${read.fault.why} at ${read.fault.column}`)
  return read.fits(facts)
}

const fault = (query: string, context: Partial<Context> = {}) => {
  const read = readSegment(query, aContext(context))
  return read.ok ? null : read.fault
}

const aFollowUp = (fields: Partial<FollowUp>): FollowUp => ({
  ...newRecord(1),
  contactId: "c",
  kind: "follow-up",
  text: "call",
  said: "call",
  dueAt: noon,
  allDay: false,
  every: null,
  state: "open",
  doneAt: null,
  quote: "",
  site: "",
  item: null,
  ...fields
})

const mei = someFacts(
  {
    name: "Mei Li",
    tags: ["VIP", "早餐"],
    stage: "quoted",
    language: "zh-CN",
    phone: "+86 138 0000 1111",
    birthday: "--11-30",
    consent: "stopped",
    source: "spring fair"
  },
  {
    sites: ["whatsapp-web whatsapp"],
    orders: [
      anOrder({
        state: "paid",
        createdAt: noon - 10 * day,
        total: { minor: 40_000, currency: "CNY" }
      }),
      anOrder({
        state: "done",
        createdAt: noon - 100 * day,
        total: { minor: 20_000, currency: "CNY" }
      }),
      anOrder({
        state: "done",
        createdAt: noon - 50 * day,
        total: { minor: 90_000, currency: "USD" }
      }),
      anOrder({ state: "cancelled", createdAt: noon, total: { minor: 90_000, currency: "CNY" } })
    ],
    seenAt: noon - 61 * day,
    wants: ["linen shirt m"]
  }
)
const nobody = someFacts({ name: "Nobody" })

test.each([
  ["", true],
  ["mei", true],
  ["mei zhang", false],
  ['"mei li"', true],
  ['"li mei"', false],
  ["tag:vip", true],
  ["tag:vi", false],
  ["-tag:vip", false],
  ["NOT tag:vip", false],
  ["tag:gold,vip", true],
  ["标签:早餐", true],
  ["标签：早餐", true],
  ["-标签：早餐", false],
  ["stage:quoted", true],
  ["阶段:已报价", true],
  ["stage:new,quoted", true],
  ["site:whatsapp", true],
  ["网站:telegram", false],
  ["source:fair", true],
  ["consent:stopped", true],
  ["同意:停止", true],
  ["language:zh", true],
  ["语言:中文", true],
  ["language:z", false],
  ["orders>2", true],
  ["orders>3", false],
  ["orders:3", true],
  ["订单>=3", true],
  ["spent>500", true],
  ["spent>600", false],
  ["消费：600", true],
  ["spent>800usd", true],
  ["last-order<30d", true],
  ["last-order>30d", false],
  ["最近下单<2周", true],
  ["last-order<7d", false],
  ["last-order>2026-11-01", true],
  ["last-order<2026-11-01", false],
  ["last-order:this-month", true],
  ["last-seen>60d", true],
  ["上次联系>3个月", false],
  ["wants:shirt", true],
  ["birthday:this-month", true],
  ["生日:本月", true],
  ["birthday:next-month", false],
  ["birthday<14d", true],
  ["birthday<7d", false],
  ["birthday:11-30", true],
  ["生日:11月30日", true],
  ["no:email", true],
  ["no:phone", false],
  ["没有:邮箱", true],
  ["has:phone", true],
  ["phone:1380000", true],
  ["tag:gold OR stage:quoted", true],
  ["tag:gold 或 阶段:新客户", false],
  ["(tag:gold OR tag:vip) stage:new", false],
  ["（标签:gold 或 标签:vip） 阶段:已报价", true],
  ["-(tag:gold OR tag:vip)", false],
  ["tag: vip", true],
  ['tag:"vip"', true],
  ["is:group", false],
  ["10:30", false],
  ["https://shop.example", false]
])("%s", (query, expected) => {
  expect(fits(query, mei)).toBe(expected)
})

test("who never ordered fits no age of an order", () => {
  expect(fits("last-order>90d", nobody)).toBe(false)
  expect(fits("last-order<90d", nobody)).toBe(false)
  expect(fits("no:order", nobody)).toBe(true)
  expect(fits("no:order", mei)).toBe(false)
})

test("due today, late, and promises by themselves", () => {
  const has = (fields: Partial<FollowUp>) => someFacts({}, { followUps: [aFollowUp(fields)] })
  expect(fits("due:today", has({ dueAt: noon + 36e5 }))).toBe(true)
  expect(fits("due:late", has({ dueAt: noon + 36e5 }))).toBe(false)
  expect(fits("due:late", has({ dueAt: noon - 36e5 }))).toBe(true)
  expect(fits("due:late", has({ dueAt: noon - 36e5, allDay: true }))).toBe(false)
  expect(fits("due:late", has({ dueAt: noon - day, allDay: true }))).toBe(true)
  expect(fits("待跟进:逾期", has({ dueAt: noon - day }))).toBe(true)
  expect(fits("promise:late", has({ dueAt: noon - day }))).toBe(false)
  expect(fits("promise:late", has({ dueAt: noon - day, kind: "promise" }))).toBe(true)
  expect(fits("due<7d", has({ dueAt: noon + 3 * day }))).toBe(true)
  expect(fits("due:tomorrow", has({ dueAt: noon + day }))).toBe(true)
})

test("the seller's own fields, by name and type", () => {
  const field = (id: string, name: string, type: CustomField["type"]) => ({
    id,
    name,
    type,
    choices: []
  })
  const fields = [
    field("f1", "Shoe size", "number"),
    field("f2", "Joined", "date"),
    field("f3", "颜色", "several"),
    field("f4", "Budget", "money"),
    field("f5", "size", "text")
  ]
  const ann = someFacts({
    size: "XL",
    fields: {
      f1: 40,
      f2: "2026-03-05",
      f3: ["红", "蓝"],
      f4: { minor: 50_000, currency: "CNY" },
      f5: "wide"
    }
  })
  const asks = (query: string) => fits(query, ann, { fields })
  expect(asks('"Shoe size">39')).toBe(true)
  expect(asks('"shoe size":40')).toBe(true)
  expect(asks('"Shoe size"<40')).toBe(false)
  expect(asks("joined<2026-04-01")).toBe(true)
  expect(asks("joined:this-year")).toBe(true)
  expect(asks("颜色:红")).toBe(true)
  expect(asks("颜色:绿,蓝")).toBe(true)
  expect(asks("budget>400")).toBe(true)
  expect(asks("budget>400usd")).toBe(false)
  expect(asks("size:xl")).toBe(true)
  expect(asks('"size":wide')).toBe(true)
  expect(asks('no:"shoe size"')).toBe(false)
  expect(fits('no:"shoe size"', nobody, { fields })).toBe(true)
})

test("a value of a type that a field had before fits nothing, and breaks nothing", () => {
  const fields = [{ id: "f1", name: "Shoe size", type: "number" as const, choices: [] }]
  const ann = someFacts({ fields: { f1: "forty" } })
  expect(fits('"shoe size">3', ann, { fields })).toBe(false)
})

test("a stage by its new name, and the built-in one by its own", () => {
  const stages = [
    { id: "new", name: "" },
    { id: "s1", name: "Sample given" }
  ]
  const facts = someFacts({ stage: "s1" })
  expect(fits('stage:"sample given"', facts, { stages })).toBe(true)
  expect(fits("stage:新客户", someFacts({ stage: "new" }), { stages })).toBe(true)
  expect(fault("stage:quoted", { stages })).toMatchObject({ why: "bad-value", takes: "stage" })
})

test.each([
  ["tag:", { why: "no-value", column: 1, name: "tag", takes: "tag" }],
  ["tag: stage:new", { why: "no-value", column: 1, takes: "tag" }],
  [
    "mei spent>lots",
    { why: "bad-value", column: 11, name: "spent", value: "lots", takes: "money" }
  ],
  ["colour:red", { why: "unknown-operator", column: 1, name: "colour" }],
  ["constructor:red", { why: "unknown-operator", column: 1 }],
  ["tag>3", { why: "cannot-compare", column: 1, name: "tag" }],
  ['mei "li', { why: "unclosed-quote", column: 5 }],
  ["(mei", { why: "unclosed-bracket", column: 1 }],
  ["mei)", { why: "extra-bracket", column: 4 }],
  ["()", { why: "empty-brackets", column: 1 }],
  ["mei OR", { why: "nothing-to-join", column: 7 }],
  ["OR mei", { why: "nothing-to-join", column: 1 }],
  ["mei NOT", { why: "nothing-to-leave-out", column: 5 }],
  ["🍎🍎 due:someday", { why: "bad-value", column: 8, takes: "due" }],
  ["last-order<soon", { why: "bad-value", takes: "age" }],
  ["birthday:13", { why: "bad-value", takes: "birthday" }],
  ["birthday:02-31", { why: "bad-value" }],
  ["last-order<2026-02-31", { why: "bad-value" }],
  ["a".repeat(1001), { why: "too-long" }],
  [`${"(".repeat(60)}a${")".repeat(60)}`, { why: "too-deep" }]
])("%s is refused with a place", (query, expected) => {
  expect(fault(query)).toMatchObject(expected)
})

test("29 February is kept on the 28th where there is none", () => {
  const leap = someFacts({ birthday: "1996-02-29" })
  const now = at("2027-02-28T10:00")
  expect(fits("birthday:today", leap, { now })).toBe(true)
  expect(fits("birthday:today", leap, { now: at("2028-02-28T10:00") })).toBe(false)
  expect(fits("birthday:today", leap, { now: at("2028-02-29T10:00") })).toBe(true)
})

test("what has to be read is told, and words alone need nothing", () => {
  const read = readSegment("tag:vip orders>3 note:nuts", aContext())
  expect(read.ok && [...read.needs].toSorted()).toEqual(["notes", "orders"])
  expect(readSegment("mei li", aContext())).toMatchObject({ ok: true, plain: true })
  expect(readSegment("mei OR li", aContext())).toMatchObject({ ok: true, plain: false })
})
