import { fold } from "~model/fold"
import type { Facts, Need } from "./facts"
import { anyOf, type Fits, type Operator } from "./operator"

const things: Record<string, { also: readonly string[]; need?: Need; has: Fits }> = {
  phone: { also: ["电话", "手机"], has: ({ contact }) => contact.phone !== "" },
  email: { also: ["邮箱", "邮件"], has: ({ contact }) => contact.email !== "" },
  address: { also: ["地址", "收货地址"], has: ({ contact }) => contact.address !== "" },
  recipient: { also: ["收件人", "收货人"], has: ({ contact }) => contact.recipient !== "" },
  size: { also: ["尺码"], has: ({ contact }) => contact.size !== "" },
  birthday: { also: ["生日"], has: ({ contact }) => contact.birthday !== "" },
  language: { also: ["语言"], has: ({ contact }) => contact.language !== "" },
  source: { also: ["来源"], has: ({ contact }) => contact.source !== "" },
  stage: { also: ["阶段"], has: ({ contact }) => contact.stage !== "" },
  tag: { also: ["tags", "标签"], has: ({ tags }) => tags.length > 0 },
  order: {
    also: ["orders", "订单"],
    need: "orders",
    has: ({ orders }) => orders.some((it) => it.state !== "cancelled")
  },
  note: { also: ["notes", "备注", "笔记"], need: "notes", has: ({ notes }) => notes.length > 0 },
  due: {
    also: ["follow-up", "待跟进", "跟进"],
    need: "followUps",
    has: ({ followUps }) => followUps.length > 0
  },
  promise: {
    also: ["答应", "答应的事", "承诺"],
    need: "followUps",
    has: ({ followUps }) => followUps.some((it) => it.kind === "promise")
  },
  want: { also: ["wants", "想要"], need: "wants", has: ({ wants }) => wants.length > 0 },
  account: {
    also: ["site", "账号", "网站"],
    need: "identities",
    has: ({ sites }) => sites.length > 0
  }
}

const having =
  (wanted: boolean): Operator["read"] =>
  ({ value, quoted, context }) => {
    const asked = anyOf(value, quoted).map((word): Fits | undefined => {
      const field = context.fields.find((it) => fold(it.name) === word)
      const thing = Object.entries(things).find(
        ([name, { also }]) => name === word || also.includes(word)
      )
      return field
        ? ({ contact }: Facts) => Object.hasOwn(contact.fields, field.id)
        : thing?.[1].has
    })
    if (asked.length === 0 || asked.includes(undefined)) return null
    return (facts) => asked.some((has) => has?.(facts) === wanted)
  }

const needs = Object.values(things).flatMap(({ need }) => need ?? [])

/** Whether something is known of a customer at all. */
export const aboutHaving = {
  has: { also: ["有"], takes: "thing", needs, read: having(true) },
  no: { also: ["没有", "无", "without"], takes: "thing", needs, read: having(false) }
} satisfies Record<string, Operator>
