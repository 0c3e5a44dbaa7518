import { describe, expect, test } from "vitest"

import { readShareText } from "~parse/share-text/read-share-text"

const now = new Date(2026, 10, 22, 12).getTime()
const read = (text: string) => readShareText(text, now)
const days = (text: string) => {
  const at = read(text)?.expiresAt
  return at === null || at === undefined ? at : (at - now) / 864e5
}

describe("a pasted share text", () => {
  test.each([
    ["￥dAEYbi4KO4D￥", "￥dAEYbi4KO4D￥"],
    ["复制这段描述€z8rP0wuMBLc€，打开【手机淘宝】即可查看", "€z8rP0wuMBLc€"],
    ["7(￥hxWAcj3Yiqt￥)/:/ 打开淘宝", "￥hxWAcj3Yiqt￥"],
    ["8/F2iBcQ6xCZB// 打开淘宝", "/F2iBcQ6xCZB/"],
    ["￥2jRycicbvxe$", "￥2jRycicbvxe$"],
    ["🎵e2Nocj7Tx1g📲，打开淘宝", "🎵e2Nocj7Tx1g📲"],
    [
      "【淘宝】https://m.tb.cn/h.5xYz1Ab?tk=aB3dE5fG7hI MF7997 「有机苹果 5斤装」\n点击链接直接打开",
      "aB3dE5fG7hI"
    ]
  ])("%s is Taobao's, and lives 30 days", (text, token) => {
    expect(read(text)).toMatchObject({ kind: "taobao", token, assumed: true })
    expect(days(text)).toBe(30)
  })

  test.each([
    ["#小程序://果园小店/有机苹果/AbCdEf123456", "有机苹果"],
    ["看看这个 #小程序://果园小店/Zy9Xw8Vu7T 很好吃", "果园小店"]
  ])("%s is a mini program's, and nobody knows how long it opens", (text, title) => {
    expect(read(text)).toMatchObject({
      kind: "mini-program",
      title,
      expiresAt: null,
      assumed: true
    })
  })

  test.each([
    "7.43 复制打开抖音，看看【果园的作品】苹果 https://v.douyin.com/iRNBho6u/",
    "2:/#A1b2C3d4E5f6￥ 打开京东 App 购买",
    "复制这条信息，打开小红书 http://xhslink.com/a/AbC123"
  ])("%s is another app's", (text) => {
    expect(read(text)).toMatchObject({ kind: "other", expiresAt: null })
  })

  test("its title, price and link are read beside it", () => {
    const text =
      "【有机苹果 5斤装】 券后价 39.9 元 https://m.tb.cn/h.5xYz1Ab ￥dAEYbi4KO4D￥ 打开【淘宝】"
    expect(read(text)).toMatchObject({
      title: "有机苹果 5斤装",
      price: { minor: 3990, currency: "CNY" },
      url: "https://m.tb.cn/h.5xYz1Ab",
      token: "￥dAEYbi4KO4D￥"
    })
    expect(read("【梨】 ¥25 ￥dAEYbi4KO4D￥")?.price).toEqual({ minor: 2500, currency: "CNY" })
    expect(read("￥dAEYbi4KO4D￥")?.price).toBeNull()
  })

  test("when it ends is what it says", () => {
    const said = (words: string) => read(`￥dAEYbi4KO4D￥ ${words}`)
    expect(days("￥dAEYbi4KO4D￥ 有效期7天")).toBe(7)
    expect(days("￥dAEYbi4KO4D￥ 24小时内有效")).toBe(1)
    expect(days("￥dAEYbi4KO4D￥ valid for 2 weeks")).toBe(14)
    const end = new Date(2026, 11, 1, 23, 59, 59, 999).getTime()
    for (const words of [
      "有效期至2026-12-01",
      "有效期到12月1日",
      "12.1前有效",
      "截止2026年12月1日"
    ])
      expect(said(words)).toMatchObject({ expiresAt: end, assumed: false })
    expect(said("有效期至1月5日")?.expiresAt).toBe(new Date(2027, 0, 5, 23, 59, 59, 999).getTime())
    expect(said("有效期至2月31日")).toMatchObject({ assumed: true })
  })

  test.each([
    "",
    "apples x2 136",
    "多少钱？¥68 包邮",
    "￥199￥",
    "(abcdefghijk)",
    "订单号 (12345678901)",
    "https://shop.example/apples?id=1234567890",
    "#小程序",
    "我在京东买的",
    "￥".repeat(2000),
    `${"a1".repeat(5)} `.repeat(190)
  ])("%s is none", (text) => {
    expect(read(text)).toBeNull()
  })
})
