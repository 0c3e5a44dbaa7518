import { describe, expect, test } from "vitest"
import { guessSeparator, readDelimited } from "~formats/delimited"
import { guessOrderMapping, recogniseOrders } from "~formats/orders"
import { eachOrder, type OrderRead } from "~formats/orders/read-orders"

const read = async (text: string, currency = "EUR") => {
  const rows = await readDelimited(text, guessSeparator(text))
  const table = rows?.ok ? recogniseOrders(rows.value) : null
  if (!table) throw new Error("no table")
  const mapping = guessOrderMapping(table.header, table.format)
  return { of: table.format.id, reads: Array.from(eachOrder(table, mapping, currency)) }
}
const orderIn = (it: OrderRead | undefined) => (it?.ok ? it.order : it)

describe("Shopify's orders", () => {
  const head =
    "Name,Email,Financial Status,Currency,Total,Discount Code,Created at,Lineitem quantity,Lineitem name,Lineitem sku,Note Attributes,Cancelled at"

  test("rows of one order are one; its attributes tell the code", async () => {
    const { of, reads } = await read(
      [
        head,
        '#1001,Bob@mail.example,paid,USD,34.50,FALL10,2026-11-03 10:22:01 +0100,1,Oolong,TEA-1,"rg: abcde23456\nutm_source: line\nutm_campaign: autumn",',
        "#1001,,,,,,,2,Clay pot,POT-1,,",
        "#1002,,paid,USD,10.00,,2026-11-04 10:22:01 +0100,1,Cup,,,2026-11-05 08:00:00 +0100"
      ].join("\n")
    )
    expect(of).toBe("shopify")
    expect(reads).toHaveLength(2)
    expect(orderIn(reads[0])).toEqual({
      number: "1001",
      orderedAt: new Date(2026, 10, 3).getTime(),
      total: { minor: 3450, currency: "USD" },
      said: {
        code: "abcde23456",
        source: "line",
        medium: "",
        campaign: "autumn",
        coupon: "FALL10",
        landing: ""
      },
      email: "bob@mail.example",
      items: ["Oolong", "Clay pot"],
      skus: ["TEA-1", "POT-1"]
    })
    expect(reads[1]).toMatchObject({ ok: false, number: "1002", why: "cancelled" })
  })

  test.each([
    ["paid", true],
    ["pending", true],
    ["partially_refunded", true],
    ["refunded", false],
    ["voided", false],
    ["expired", false]
  ])("a payment that is %s counts: %s", async (status, ok) => {
    const { reads } = await read(`${head}\n#1,,${status},USD,5.00,,2026-11-03,1,Cup,,,`)
    expect(reads).toMatchObject([ok ? { ok } : { ok, why: "cancelled", text: status }])
  })

  test("the sales channel is no UTM source", async () => {
    const { reads } = await read(`${head},Source\n#1,,paid,USD,5.00,,2026-11-03,1,Cup,,,,web`)
    expect(orderIn(reads[0])).toMatchObject({ said: { source: "" } })
  })

  test("an export app's landing page tells code and campaign", async () => {
    const { reads } = await read(
      'Name,Created at,Price: Total,Line: Title,Browser: Landing Page\n#7,2026-11-03,"12,00",Tea,/products/tea?rg=abcde23456&utm_campaign=autumn'
    )
    expect(orderIn(reads[0])).toMatchObject({
      said: { code: "abcde23456", campaign: "autumn" },
      total: { minor: 1200, currency: "EUR" }
    })
  })
})

describe("WooCommerce's orders", () => {
  test("the order's meta data tells where the buyer came from", async () => {
    const { of, reads } = await read(
      [
        "order_id,order_number,order_date,status,order_total,order_currency,coupon_items,billing_email,meta:_wc_order_attribution_utm_source,meta:_wc_order_attribution_utm_campaign,meta:_wc_order_attribution_session_entry,meta:rg",
        "71,1042,2026-11-03 10:00,wc-completed,77.90,EUR,fall10,bob@mail.example,instagram,autumn,https://shop.example/tea?rg=abcde23456,",
        "72,1043,2026-11-03 10:00,wc-refunded,1.00,EUR,,,,,,"
      ].join("\n")
    )
    expect(of).toBe("woocommerce")
    expect(orderIn(reads[0])).toMatchObject({
      number: "1042",
      said: { code: "abcde23456", source: "instagram", campaign: "autumn", coupon: "fall10" }
    })
    expect(reads[1]).toMatchObject({
      ok: false,
      number: "1043",
      why: "cancelled",
      text: "wc-refunded"
    })
  })
})

describe("WooCommerce's own report", () => {
  const head =
    "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution"

  test.each([
    ["Source: Instagram", "Instagram"],
    ["Organic: Google", ""],
    ["Referral: Blog.example", ""],
    ["Direct", ""],
    ["Unknown", ""]
  ])("an attribution of %s is the source %j", async (text, source) => {
    const { of, reads } = await read(
      `${head}\n2026-11-03 10:00:00,1042,77.90,completed,Bob,new,1× Tea,1,fall10,70.00,${text}`
    )
    expect(of).toBe("woocommerce")
    expect(orderIn(reads[0])).toMatchObject({
      number: "1042",
      total: { minor: 7790 },
      said: { source, coupon: "fall10" }
    })
  })
})

describe("a plain table", () => {
  test("in Chinese", async () => {
    const { of, reads } = await read(
      "订单号,下单时间,实付金额,推荐码,优惠码\n1001,2026年11月3日,136元,abcde23456,双十一",
      "CNY"
    )
    expect(of).toBe("plain")
    expect(orderIn(reads[0])).toMatchObject({
      number: "1001",
      orderedAt: new Date(2026, 10, 3).getTime(),
      total: { minor: 13600, currency: "CNY" },
      said: { code: "abcde23456", coupon: "双十一" }
    })
  })

  test.each(["客户码", "Customer's code", "Customer’s code"])(
    "the code stands under the name it has on the screens: %s",
    async (name) => {
      const { reads } = await read(`订单号,金额,${name}\n1,136元,abcde23456`, "CNY")
      expect(orderIn(reads[0])).toMatchObject({ said: { code: "abcde23456" } })
    }
  )

  test.each([
    ["no number", "order;total\n;5\n", "no-number", ""],
    ["an amount that is none", "order;total\n1;five", "bad-total", "five"],
    ["a day of two", "order;date;total\n1;03/04/2026;5", "bad-date", "03/04/2026"],
    ["a cell too many", "order;total\n1;5;6", "too-many-cells", ""],
    ["cancelled", "order;status;total\n1;Cancelled;5", "cancelled", "Cancelled"]
  ])("%s is refused, and why", async (_what, text, why, said) => {
    const { reads } = await read(text)
    expect(reads).toMatchObject([{ ok: false, why, text: said }])
  })

  test("one day past the twelfth tells how all are written", async () => {
    const { reads } = await read("order;date;total\n1;03/04/2026;5\n2;25/04/2026;5")
    expect(orderIn(reads[0])).toMatchObject({ orderedAt: new Date(2026, 3, 3).getTime() })
    const us = await read("order;date;total\n1;03/04/2026;5\n2;04/25/2026;5")
    expect(orderIn(us.reads[0])).toMatchObject({ orderedAt: new Date(2026, 2, 4).getTime() })
  })
})
