import { describe, expect, test } from "vitest"

import { likenessOf, type Looks, makeReady } from "~parse/likeness"
import { latinNames } from "~parse/pinyin"

const someone = (looks: Partial<Looks> = {}): Looks => ({
  name: "",
  phones: [],
  emails: [],
  handles: [],
  ...looks
})
const by = (a: Partial<Looks>, b: Partial<Looks>) => likenessOf(makeReady(someone(a)), someone(b))

describe("phone", () => {
  test.each([
    ["138 0013 8000", "+86 138-0013-8000"],
    ["8613800138000", "13800138000"],
    ["008613800138000", "13800138000"],
    ["+44 7911 123456", "07911 123456"],
    ["１３８００１３８０００", "13800138000"]
  ])("%s is %s", (a, b) => {
    expect(by({ phones: [a] }, { phones: [b] })).toEqual(["phone"])
    expect(by({ phones: [b] }, { phones: [a] })).toEqual(["phone"])
  })

  test.each([
    ["13800138000", "13800138001"],
    ["+1 212 555 0123", "+44 7911 550123"],
    ["123", "123"],
    ["+8613800138000", "+4413800138000"]
  ])("%s is not %s", (a, b) => expect(by({ phones: [a] }, { phones: [b] })).toEqual([]))
})

describe("e-mail, user name, name", () => {
  test("folded", () => {
    expect(by({ emails: ["Ann@X.example "] }, { emails: ["ann@x.example"] })).toEqual(["email"])
    expect(by({ handles: ["@ZhangSan"] }, { handles: ["zhangsan"] })).toEqual(["handle"])
    expect(by({ name: "ＡＮＮ  Lee" }, { name: "ann lee" })).toEqual(["name"])
    expect(by({ name: "San Zhang" }, { name: "zhang san" })).toEqual(["name"])
  })

  test("a short user name, an empty name, and nothing at all are no likeness", () => {
    expect(by({ handles: ["ann"] }, { handles: ["ann"] })).toEqual([])
    expect(by({ name: " " }, { name: "" })).toEqual([])
    expect(by({}, {})).toEqual([])
    expect(by({ emails: [""] }, { emails: [""] })).toEqual([])
  })

  test("all reasons are told, the surest first", () => {
    const both = { name: "Ann", phones: ["13800138000"], emails: ["a@x.example"] }
    expect(by(both, both)).toEqual(["phone", "email", "name"])
  })
})

describe("across scripts", () => {
  test.each([
    ["张三", "Zhang San"],
    ["张三", "ZHANG, San"],
    ["张三", "san zhang"],
    ["張三", "Zhang San"],
    ["王小明", "Wang Xiao-Ming"],
    ["王小明", "Xiaoming Wang"],
    ["曾志伟", "Zeng Zhiwei"],
    ["单田芳", "Shan Tianfang"],
    ["仇英", "Qiu Ying"],
    ["解晓东", "Xie Xiaodong"],
    ["查良镛", "Zha Liangyong"],
    ["区志文", "Ou Zhiwen"],
    ["任正非", "Ren Zhengfei"],
    ["翟天临", "Zhai Tianlin"],
    ["朴志英", "Piao Zhiying"],
    ["欧阳娜娜", "Ouyang Nana"],
    ["司马光", "Guang Sima"],
    ["尉迟恭", "Yuchi Gong"],
    ["吕布", "Lü Bu"],
    ["吕布", "Lv Bu"],
    ["吕布", "Lyu Bu"],
    ["张三 VIP", "张三 · Zhang San"],
    ["Zhang San", "张三 · Zhang San"]
  ])("%s is %s", (han, latin) => {
    expect(by({ name: han }, { name: latin })).toEqual(["script"])
    expect(by({ name: latin }, { name: han })).toEqual(["script"])
  })

  test.each([
    ["张三", "Sam Zhang"],
    ["张三", "Zhang"],
    ["张三", "章三"],
    ["张", "Zhang"],
    ["小李 Ann", "Ann"],
    ["曾志伟", "Ceng Zhiwei"],
    ["苹果批发专营店", "Pingguo Pifa"]
  ])("%s is not %s", (a, b) => {
    expect(by({ name: a }, { name: b })).toEqual([])
    expect(by({ name: b }, { name: a })).toEqual([])
  })

  test("a name that is none of two to four characters has no spelling", () => {
    expect(latinNames("张")).toEqual([])
    expect(latinNames("一二三四五")).toEqual([])
    expect(latinNames("ab")).toEqual([])
  })
})
