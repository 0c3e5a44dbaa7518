import { fold } from "~model/fold"
import type { Order, OrderState } from "~model/order"
import { parseMoney } from "~model/parse-money"
import { compare, readNumber } from "./compare"
import { readSpan, timeAgo } from "./days"
import type { Facts } from "./facts"
import { oneOf, type Operator, within } from "./operator"

const stands = ({ state }: Order) => state !== "cancelled"

/** Paid for, at whatever step it is. */
const isPaid = (order: Order) => stands(order) && order.state !== "to-pay"

const latest = (orders: readonly Order[]): number | null =>
  orders.reduce<number | null>(
    (at, it) => (stands(it) && it.createdAt > (at ?? -1) ? it.createdAt : at),
    null
  )

/**
 * How long ago something was: "<30d" within 30 days, ">90d" longer ago; of a date "<" is before and
 * ">" after it. Who never did it fits none of them.
 */
const age =
  (timeOf: (facts: Facts) => number | null): Operator["read"] =>
  ({ value, sign, context: { now } }) => {
    const when = (fits: (at: number) => boolean) => (facts: Facts) => {
      const at = timeOf(facts)
      return at !== null && fits(at)
    }
    const back = timeAgo(value, now)
    if (back !== null)
      return when(sign.startsWith(">") ? (at) => at < back : (at) => at >= back && at <= now)
    const span = readSpan(value, now)
    if (!span) return null
    if (sign === "<") return when((at) => at < span.from)
    if (sign === "<=") return when((at) => at < span.until)
    if (sign === ">") return when((at) => at >= span.until)
    if (sign === ">=") return when((at) => at >= span.from)
    return when((at) => at >= span.from && at < span.until)
  }

/** Operators on what went on between the seller and the customer. */
export const aboutDealings = {
  site: {
    also: ["网站", "平台", "渠道"],
    takes: "text",
    needs: ["identities"],
    read: within((it) => it.sites)
  },
  account: {
    also: ["账号", "帐号"],
    takes: "text",
    needs: ["identities"],
    read: within((it) => it.accounts)
  },
  orders: {
    also: ["订单", "订单数", "下单次数"],
    takes: "count",
    compares: true,
    needs: ["orders"],
    read: ({ value, sign }) => {
      const wanted = readNumber(value)
      return wanted === null
        ? null
        : ({ orders }) => compare(orders.filter(stands).length, sign, wanted)
    }
  },
  spent: {
    also: ["消费", "花费", "消费额"],
    takes: "money",
    compares: true,
    needs: ["orders"],
    read: ({ value, sign, context }) => {
      const number = readNumber(value)
      const read = parseMoney(number === null ? value : String(number), context.currency)
      if (!read.ok) return null
      const { currency, minor } = read.money
      // Other currencies are never added up with it.
      return ({ orders }) =>
        compare(
          orders.reduce(
            (sum, it) =>
              isPaid(it) && it.total?.currency === currency ? sum + it.total.minor : sum,
            0
          ),
          sign,
          minor
        )
    }
  },
  "last-order": {
    also: ["最近下单", "上次下单", "last-bought"],
    takes: "age",
    compares: true,
    needs: ["orders"],
    read: age(({ orders }) => latest(orders))
  },
  "last-seen": {
    also: ["最近联系", "上次联系", "最近往来"],
    takes: "age",
    compares: true,
    needs: ["orders", "notes", "shareLinks", "identities", "followUps"],
    read: age(({ seenAt }) => seenAt)
  },
  added: {
    also: ["添加", "添加于", "created"],
    takes: "age",
    compares: true,
    read: age(({ contact }) => contact.createdAt)
  },
  promoted: {
    also: ["最近促销", "上次促销"],
    takes: "age",
    compares: true,
    read: age(({ contact }) => contact.promotedAt)
  },
  bought: {
    also: ["买过", "购买", "购买过"],
    takes: "text",
    needs: ["orders"],
    read: within(({ orders }) =>
      orders.filter(stands).flatMap((it) => it.lines.map((line) => fold(line.title)))
    )
  },
  order: {
    also: ["订单状态"],
    takes: "order-state",
    needs: ["orders"],
    read: ({ value, quoted }) => {
      const wanted = oneOf<OrderState>(value, quoted, {
        "to-pay": ["unpaid", "待付款", "未付款"],
        paid: ["已付款"],
        "to-ship": ["待发货"],
        shipped: ["已发货"],
        done: ["已完成", "完成"],
        cancelled: ["canceled", "已取消", "取消"]
      })
      return wanted && (({ orders }) => orders.some((it) => wanted.includes(it.state)))
    }
  },
  wants: {
    also: ["想要", "求购", "缺货登记"],
    takes: "text",
    needs: ["wants"],
    read: within((it) => it.wants)
  },
  note: {
    also: ["备注", "笔记", "notes"],
    takes: "text",
    needs: ["notes"],
    read: within((it) => it.notes)
  }
} satisfies Record<string, Operator>
