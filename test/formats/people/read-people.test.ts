import { describe, expect, it } from "vitest"
import { birthdayOf } from "~formats/people/birthday-of"
import type { Person } from "~formats/people/person"
import * as files from "../../support/people-files"
import { ordersIn, peopleIn, plainReading, understood } from "../../support/read-people"

const people = async (text: string, options = plainReading): Promise<Person[]> =>
  (await peopleIn(text, options)).map((it) => {
    if (!it.ok) throw new Error(JSON.stringify(it.faults))
    return it.person
  })
const formatOf = async (text: string) => {
  const file = await understood(text)
  return file.kind === "people" ? file.table.format.id : file.kind
}

describe("files of customers", () => {
  it("are told by their heads", async () => {
    expect(await formatOf(files.googleFile)).toBe("google")
    expect(await formatOf(files.wecomFile)).toBe("wecom")
    expect(await formatOf(files.shopifyCustomers)).toBe("shopify")
    expect(await formatOf(files.wooCustomers)).toBe("woocommerce")
    expect(await formatOf(files.chatwootFile)).toBe("chatwoot")
    expect(await formatOf("姓名,电话\n张三,138\n")).toBe("plain")
    expect(await formatOf(files.shopifyOrders)).toBe("orders")
    expect(await formatOf("BEGIN:VCARD\nFN:A\nEND:VCARD")).toBe("cards")
  })

  it("of Google: several values in a cell, labels of its own left out", async () => {
    const [ada, zhang] = await people(files.googleFile)
    expect(ada).toMatchObject({
      name: "Ada Lovelace",
      phones: ["+44 20 7946 0001", "+44 20 7946 0002"],
      emails: ["ada@example.com"],
      tags: ["VIP"],
      notes: ["likes tea"],
      birthday: "1990-05-20",
      address: "1 Main St, London, W1, UK",
      extra: [{ name: "Organization Name", value: "Engines Ltd" }]
    })
    expect(zhang).toMatchObject({ name: "张三", birthday: "--05-20", tags: [] })
  })

  it("of WeCom: lines above the head, groups of labels, a name with an emoji", async () => {
    const [li, mei] = await people(files.wecomFile)
    expect(li).toMatchObject({
      name: "李四",
      phones: ["13900139000"],
      tags: ["老客", "VIP", "抖音"],
      notes: ["喜欢蓝色"],
      source: "扫描二维码",
      address: "上海市中山路1号"
    })
    expect(mei?.name).toBe("小美🍎")
  })

  it("of shops: apostrophes gone, consent only where it was given, ids of the shop", async () => {
    const [ann, bo] = await people(files.shopifyCustomers)
    expect(ann).toMatchObject({
      name: "Ann Lee",
      phones: ["+12175550101"],
      consent: "given",
      tags: ["retail", "tea"],
      address: "1 Elm St, Springfield, IL 62701, US",
      ids: [{ site: "shopify-admin", account: "", kind: "id", value: "7210448301122" }]
    })
    expect(bo).toMatchObject({ name: "Bo", consent: "" })
    const [woo] = await people(files.wooCustomers)
    expect(woo).toMatchObject({ name: "Ann Lee", phones: ["+1 217 555 0101"], ids: [] })
  })

  it("of Chatwoot: a number counts only with whose it is", async () => {
    expect((await people(files.chatwootFile))[0]?.ids).toEqual([])
    const known = { ...plainReading, origin: "https://chat.example" }
    expect((await people(files.chatwootFile, known))[0]?.ids).toMatchObject([
      { site: "chatwoot@https://chat.example", value: "17" }
    ])
  })

  it("in JSON, with what lies within", async () => {
    const json = JSON.stringify({
      customers: [
        {
          id: 5,
          first_name: "Ann",
          last_name: "Lee",
          email: "a@b.example",
          tags: ["x", "y"],
          default_address: { city: "Rome" }
        }
      ]
    })
    const [ann] = await people(json)
    expect(ann).toMatchObject({ name: "Ann Lee", emails: ["a@b.example"], tags: ["x", "y"] })
    await expect(understood('{"__proto__": [{"name":"x"}]}')).resolves.toBeTruthy()
    expect(({} as Record<string, unknown>)["name"]).toBeUndefined()
    await expect(understood('[{"a":')).rejects.toThrow("not-understood")
    await expect(understood("[1,2]")).rejects.toThrow("nothing-known")
  })

  it("without a head have rows of data alone", async () => {
    const file = await understood("张三,13800138000\n李四,13900139000\n")
    expect(file.kind === "people" && [file.table.headRow, file.table.rows.length]).toEqual([0, 2])
  })
})

describe("what cannot be taken", () => {
  const whys = async (text: string) =>
    (await peopleIn(text)).flatMap((it) =>
      (it.ok ? it.left : it.faults).map((one) => [one.row, one.column, one.why])
    )

  it("is told with its row and column", async () => {
    expect(await whys(`name,phone\n${"x".repeat(301)},1\n,\nB\ufffd,2\nC,3,4\n`)).toEqual([
      [2, 0, "too-long"],
      [4, 0, "unreadable"],
      [5, 2, "too-many-cells"]
    ])
    expect(await whys("name,birthday\nA,3/4/1990\n")).toEqual([[2, 1, "bad-birthday"]])
    expect(await whys("name,size\n,M\n")).toEqual([[2, 0, "no-name"]])
  })

  it("takes formulas, bidi marks and names of objects for the texts that they are", async () => {
    const [evil, proto] = await people(
      'name,note\n"=cmd|\' /C calc\'!A0","\u202egnp.exe"\n__proto__,constructor\n'
    )
    expect(evil).toMatchObject({ name: "=cmd|' /C calc'!A0", notes: ["\u202egnp.exe"] })
    expect(proto?.name).toBe("__proto__")
  })

  it("is a file of a million columns, and not a name", async () => {
    await expect(understood(`${"a,".repeat(1_000_000)}\n`)).rejects.toThrow("too-many-columns")
  })
})

describe("days of birth", () => {
  it("are read where they can be but one", () => {
    const read = [
      "19900520",
      "1990/5/2",
      "5月20日",
      "1990年5月2日",
      "20.5.1990",
      "5/20/1990",
      "1604-02-29"
    ]
    expect(read.map(birthdayOf)).toEqual([
      "1990-05-20",
      "1990-05-02",
      "--05-20",
      "1990-05-02",
      "1990-05-20",
      "1990-05-20",
      "--02-29"
    ])
    expect(["1990-02-30", "3/4/1990", "soon", "", "1990-13-01"].map(birthdayOf)).toEqual([
      "",
      "",
      "",
      "",
      ""
    ])
  })
})

describe("orders of shops", () => {
  it("of Shopify: rows of one order, states, who bought", async () => {
    const reads = await ordersIn(files.shopifyOrders)
    const orders = reads.flatMap((it) => (it.ok ? [it.order] : []))
    expect(orders).toHaveLength(3)
    expect(orders[0]).toMatchObject({
      number: "#1001",
      total: { minor: 5629, currency: "USD" },
      state: "shipped",
      lines: [
        { title: "Green tea 100 g", quantity: 2 },
        { title: "Tea pot", quantity: 1 }
      ],
      address: "1 Elm St, Springfield, IL 62701, US",
      note: "Ring twice"
    })
    expect(orders[0]?.buyer).toMatchObject({ name: "Ann Lee", emails: ["ann@example.com"] })
    expect(orders.map((it) => it.state)).toEqual(["shipped", "to-pay", "cancelled"])
  })

  it("of WooCommerce's report: goods in one cell", async () => {
    const [read] = await ordersIn(files.wooOrders)
    expect(read?.ok && read.order).toMatchObject({
      number: "1042",
      state: "done",
      lines: [
        { title: "Green tea, 100 g", quantity: 2 },
        { title: "Tea pot", quantity: 1 }
      ]
    })
  })
})

describe("what is left out of a file", () => {
  it("a card's picture, told and not kept", async () => {
    const [read] = await peopleIn(
      "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\nEND:VCARD\r\n"
    )
    expect(read).toMatchObject({ ok: true, left: [{ why: "not-kept", text: "PHOTO" }] })
  })

  it("an order that says nobody, and one whose buyer no card can hold", async () => {
    const [head = ""] = files.shopifyOrders.split(/\r?\n/)
    const row = (it: Record<string, string>) =>
      head
        .split(",")
        .map((name) => it[name] ?? "")
        .join(",")
    const rows = [
      head,
      row({ Name: "#1", "Lineitem name": "Apples" }),
      row({ Name: "#2", "Lineitem name": "Apples", "Billing Name": "x".repeat(301) })
    ]
    expect(await ordersIn(rows.join("\n"))).toMatchObject([
      { ok: false, number: "#1", why: "no-buyer" },
      { ok: false, number: "#2", why: "bad-buyer" }
    ])
  })
})
