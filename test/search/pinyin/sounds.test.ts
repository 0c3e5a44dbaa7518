import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { pinyin } from "pinyin-pro"
import { describe, expect, it, test } from "vitest"

import { readingsOf } from "~search/pinyin/readings"
import { listen, soundsOf } from "~search/pinyin/sounds"
import { madeNames } from "./made-names"

const table = readFileSync(fileURLToPath(new URL("names.txt", import.meta.url)), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [name = "", ...syllables] = line.split(" ")
    return { name, syllables }
  })

const isHeard = (name: string, typed: string): boolean =>
  soundsOf(name).some((it) => it.startsWith(typed))
const initials = (syllables: readonly string[]): string =>
  syllables.map((it) => it.charAt(0)).join("")
/** "lv" as it is typed. */
const typings = (syllables: readonly string[]): string[] =>
  ["v", "u", "yu"].map((it) => syllables.map((one) => one.replace(/^([ln])v/, `$1${it}`)).join(""))

describe("names whose readings are known", () => {
  it("are many", () => expect(new Set(table.map((it) => it.name)).size).toBeGreaterThanOrEqual(500))

  it("are all heard, in full and by initials, from the beginning", () => {
    const missed = table.filter(
      ({ name, syllables }) =>
        !isHeard(name, initials(syllables))
        || typings(syllables).some((typed) => !isHeard(name, typed))
    )
    expect(missed).toEqual([])
  })

  it("are heard as people read them first: the surname's own reading comes first", () => {
    const surnames = table.filter(({ name }) => /^[曾单解仇区查任翟缪欧尉长万]/.test(name))
    const wrong = surnames.filter(({ name, syllables }) => {
      const [first = ""] = soundsOf(name)
      return !first.startsWith(syllables[0] ?? "")
    })
    expect(surnames.length).toBeGreaterThan(50)
    // 翟 is said in two ways.
    expect(wrong.map((it) => it.name)).toEqual(["翟方进"])
  })
})

describe("as pinyin-pro says names", () => {
  const names = madeNames(5000)
  const options = { surname: "head", toneType: "none", type: "array", v: true } as const

  it("in at least 995 of 1,000, in full and by initials", () => {
    const missed = names.filter((name) => {
      const said = pinyin(name, options)
      return !isHeard(name, said.join("")) || !isHeard(name, initials(said))
    })
    expect(missed.length / names.length, missed.join(" ")).toBeLessThanOrEqual(0.005)
  })
})

describe("readings", () => {
  test.each([
    ["行", ["xing", "hang"]],
    ["孙", ["sun"]],
    ["孫", ["sun"]],
    ["乾", ["qian", "gan"]],
    ["沈", ["shen"]],
    ["绿", ["lv", "lu"]],
    ["綠", ["lv", "lu"]],
    ["〇", ["ling"]],
    ["䶮", ["yan"]],
    ["嗯", ["en"]],
    ["a", []],
    ["あ", []],
    ["", []],
    ["\ud840", []]
  ])("of %s", (character, readings) => expect(readingsOf(character)).toEqual(readings))

  it("are known of every character that is in use", () => {
    const decoder = new TextDecoder("gb18030")
    const cells = Array.from({ length: 0xf8 - 0xb0 }, (_, row) =>
      Array.from({ length: 94 }, (_, cell) =>
        decoder.decode(Uint8Array.of(0xb0 + row, 0xa1 + cell))
      )
    ).flat()
    const han = cells.filter((it) => /^\p{Script=Han}$/u.test(it))
    expect(han.length).toBe(6763)
    expect(han.filter((it) => readingsOf(it).length === 0)).toEqual([])
  })
})

describe("lines", () => {
  test.each([
    ["", []],
    ["Ann Lee", []],
    ["田中さん", ["tianzhong", "tz"]],
    ["张三 VIP 李四", ["zhangsan", "zs", "lisi", "ls"]],
    ["A张三3", ["zhangsan", "zs"]],
    ["王・小明", ["wangxiaoming", "wxm"]],
    ["李🌸四", ["li", "si"]]
  ])("%s", (line, sounds) => expect(soundsOf(line).toSorted()).toEqual(sounds.toSorted()))

  it("a name within a long line is heard in its own reading", () => {
    const line = "老客户曾小贤介绍来的行家"
    for (const typed of ["zengxiaoxian", "zxx", "jieshao", "laokehu", "hangjia"]) {
      expect(
        soundsOf(line).some((it) => it.includes(typed)),
        typed
      ).toBe(true)
    }
  })

  it("stays small, however long and however many readings", () => {
    const line = "行长乐重朝".repeat(2000)
    const start = performance.now()
    const sounds = soundsOf(line)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(sounds.join("").length).toBeLessThan(20_000)
    expect(soundsOf("行长乐重").length).toBeLessThan(80)
  })

  it("says of which characters each is", () => {
    const [sound] = listen("客户 张三")
    expect(sound?.text).toBe("kehu")
    expect(sound?.syllables.map((it) => [it.start, it.end])).toEqual([
      [0, 1],
      [1, 2]
    ])
    const dotted = listen("𬴊・王").flatMap((it) => it.syllables.map(({ start }) => start))
    expect(new Set(dotted)).toEqual(new Set([0, 3]))
  })
})
