import { describe, expect, test } from "vitest"
import { longestDetails, readDetails } from "~parse/details/read-details"

const read = (text: string) =>
  Object.fromEntries(readDetails(text).map((it) => [it.field, it.value]))

describe("details in words of a customer", () => {
  test("are read however a parcel's address is copied", () => {
    const parcel = {
      recipient: "王小明",
      phone: "13800138000",
      address: "浙江省杭州市西湖区文三路388号1206室"
    }
    for (const text of [
      "王小明 13800138000 浙江省 杭州市 西湖区 文三路388号 1206室",
      "浙江省杭州市西湖区文三路388号1206室，王小明，138 0013 8000",
      "收货人：王小明\n手机号码：13800138000\n所在地区：浙江省杭州市西湖区\n详细地址：文三路388号1206室",
      "地址:浙江省杭州市西湖区文三路388号1206室 收件人:王小明 电话:138-0013-8000"
    ])
      expect(read(text), text).toEqual(parcel)
  })

  test("stand at their place in the text", () => {
    const text = "你好！收件人：王芳，电话１３８００１３８０００，要M码"
    for (const { field, start, end } of readDetails(text))
      expect(text.slice(start, end), field).toBe(
        { recipient: "王芳", phone: "１３８００１３８０００", size: "M" }[String(field)]
      )
  })

  test("of others, and what is none, are left alone", () => {
    for (const text of [
      "女儿生日5月20日要蛋糕",
      "生日5月32日",
      "15号之前能到上海吗",
      "退货寄哪里？你把地址电话发我",
      "Can you ship to Canada?",
      "订单20261122001"
    ])
      expect(read(text), text).toEqual({})
  })

  test("a day that two readers read differently is no birthday", () => {
    expect(read("birthday: 3/4/1990")).toEqual({})
    expect(read("birthday: 12/25/1990")).toEqual({ birthday: "1990-12-25" })
    expect(read("我的生日是五月二十")).toEqual({ birthday: "--05-20" })
  })

  test("a long text is answered at once, and only its beginning is read", () => {
    for (const unit of [
      "1",
      "省",
      "a ",
      "1-",
      " \n",
      "王",
      "138 ",
      "No. 1, ",
      "路1号,",
      "X",
      "+1 ("
    ]) {
      const began = performance.now()
      readDetails(unit.repeat(100_000 / unit.length))
      expect(performance.now() - began, JSON.stringify(unit)).toBeLessThan(1000)
    }
    expect(readDetails(`${"。".repeat(longestDetails)} 电话13800138000`)).toEqual([])
  })

  test("no text makes it throw, and every value is in its place", () => {
    const bits = [
      "138",
      "0013",
      "8000",
      "省",
      "市",
      "路",
      "号",
      "王",
      "芳",
      "收",
      "：",
      ":",
      "\n",
      " ",
      "-",
      "(",
      "[",
      "St",
      "Main",
      "1",
      "12345",
      "M",
      "码",
      "生日",
      "5月",
      "20",
      "😀",
      "\ud800",
      "+",
      "转",
      "地址",
      "May "
    ]
    let seed = 7
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    for (let run = 0; run < 3000; run += 1) {
      const text = Array.from({ length: next(30) }, () => bits[next(bits.length)]).join("")
      for (const it of readDetails(text)) {
        expect(it.start >= 0 && it.end <= text.length && it.start < it.end, text).toBe(true)
        expect(it.value.trim(), text).not.toBe("")
      }
    }
  })
})
