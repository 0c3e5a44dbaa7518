import fc from "fast-check"
import { describe, expect, it, test } from "vitest"

import { longestQuery, mostWords, type Query, readQuery, type Word } from "~search/query/read-query"

const nothing: Query = {
  words: [],
  without: [],
  facets: [],
  withoutFacets: [],
  kinds: [],
  since: null,
  before: null
}
const word = (text: string, or: readonly string[] = []): Word => ({ text, or, exact: false })
const exact = (text: string): Word => ({ text, or: [], exact: true })
const words = (...texts: string[]) => ({ words: texts.map((it) => word(it)) })
const day = (year: number, month = 1, date = 1) => new Date(year, month - 1, date).getTime()

const table: readonly (readonly [typed: string, Partial<Query>])[] = [
  ["", {}],
  ["   \t\n　", {}],
  ["Ann", words("ann")],
  ["  Ann   Lee ", words("ann", "lee")],
  ["张三　红色", words("张三", "红色")],
  ["張三，紅色、大衣；新", words("张三", "红色", "大衣", "新")],
  ["张三。红色大衣有吗？", words("张三", "红色大衣有吗")],
  ["1,299 99。5 a。com", words("1,299", "99.5", "a.com")],
  ["。", {}],
  ["Crème ＶＩＰ", words("creme", "vip")],

  // Words in quotes, in either language, closed or not yet.
  ['"red coat"', { words: [exact("red coat")] }],
  ["“red coat”", { words: [exact("red coat")] }],
  ["”red coat”", { words: [exact("red coat")] }],
  ["＂red coat＂", { words: [exact("red coat")] }],
  ["「红色 大衣」", { words: [exact("红色 大衣")] }],
  ["『红色 大衣』 新", { words: [exact("红色 大衣"), word("新")] }],
  ['"red co', { words: [exact("red co")] }],
  ['a "" b', words("a", "b")],
  ['"', {}],
  ["“", {}],
  ['5" screen', words('5"', "screen")],

  // Not.
  ["coat -red", { ...words("coat"), without: [word("red")] }],
  ["大衣 －红", { ...words("大衣"), without: [word("红")] }],
  ['coat -"dark red"', { ...words("coat"), without: [exact("dark red")] }],
  ["-", words("-")],
  ["- red", words("-", "red")],
  ["--red", words("--red")],
  ["semi-automatic", words("semi-automatic")],

  // Facets.
  ["tag:vip", { facets: [{ text: "tag:vip", whole: false }] }],
  ["TAG：VIP", { facets: [{ text: "tag:vip", whole: false }] }],
  ["标签：老客户", { facets: [{ text: "tag:老客户", whole: false }] }],
  ["標籤：老客戶", { facets: [{ text: "tag:老客户", whole: false }] }],
  [
    'tag:"big spender" ann',
    { ...words("ann"), facets: [{ text: "tag:big spender", whole: true }] }
  ],
  ["tag:「大 客户」", { facets: [{ text: "tag:大 客户", whole: true }] }],
  [
    "stage:new site:whatsapp-web",
    {
      facets: [
        { text: "stage:new", whole: false },
        { text: "site:whatsapp-web", whole: false }
      ]
    }
  ],
  [
    "阶段：已下单 网站:微信",
    {
      facets: [
        { text: "stage:已下单", whole: false },
        { text: "site:微信", whole: false }
      ]
    }
  ],
  ["-tag:vip", { withoutFacets: [{ text: "tag:vip", whole: true }] }],
  ["tag:", {}],
  ["tag: vip", words("vip")],
  ["标签：", {}],

  // Kinds.
  ["in:links", { kinds: ["link"] }],
  ["in:link", { kinds: ["link"] }],
  ["in:notes in:orders", { kinds: ["note", "order"] }],
  ["在：备注", { kinds: ["note"] }],
  ["在:快捷回复 你好", { ...words("你好"), kinds: ["snippet"] }],
  ["in:p", { kinds: ["contact", "product"] }],
  ["in:", {}],
  ["-in:links", { kinds: ["contact", "note", "order", "product", "snippet"] }],
  ["in:the mood", words("in:the", "mood")],

  // Times.
  ["after:2026", { since: day(2026) }],
  ["before:2026-03", { before: day(2026, 3) }],
  ["after:2026-03-05 before:2026-04-01", { since: day(2026, 3, 5), before: day(2026, 4) }],
  ["after：2026/3/5", { since: day(2026, 3, 5) }],
  ["晚于：2026年3月5日", { since: day(2026, 3, 5) }],
  ["早于：２０２６年３月", { before: day(2026, 3) }],
  ["-after:2026", { before: day(2026) }],
  ["after:2025 after:2026", { since: day(2026) }],
  ["before:2025 before:2026", { before: day(2025) }],
  ["before:", {}],
  ["before:20", {}],
  ["before:2026-", { before: day(2026) }],
  ["before:2026-0", {}],
  ["before:2026-13", words("before:2026-13")],
  ["before:2026-02-30", words("before:2026-02-30")],
  ["before:tomorrow", words("before:tomorrow")],
  ["before:99999", words("before:99999")],

  // What is no operator is plain words.
  ["https://shop.example/a?b=c", words("https://shop.example/a?b=c")],
  ["note: hello", words("note:", "hello")],
  ['name:"big spender"', words('name:"big', 'spender"')],
  ["constructor:x __proto__:x", words("constructor:x", "__proto__:x")],
  [":vip", words(":vip")],
  ["尺码：M", words("尺码:m")],

  // Other ways to write the same.
  ["138-0013-8000", { words: [word("138-0013-8000", ["13800138000"])] }],
  [
    "+86(138)00138000",
    {
      words: [word("+86(138)00138000", ["8613800138000", "13800138000"])]
    }
  ],
  ["+8613800138000", { words: [word("+8613800138000", ["8613800138000", "13800138000"])] }],
  ["8000", words("8000")],
  ["1-2", words("1-2")],
  ["xi'an", { words: [word("xi'an", ["xian"])] }],
  ['"138-0013-8000"', { words: [exact("138-0013-8000")] }],

  // Plain text to us.
  [".*[a-z]+(\\d", words(".*[a-z]+(\\d")],
  ["$& \\1 %s", words("$&", "\\1", "%s")],
  ["مُحَمَّد שלום", words("محمد", "שלומ")],
  ["\ud83d a\ude00", words("a")],
  ["😀", words("😀")],
  ["\u0301", {}],
  ["\u0000", {}]
]

test.each(table)("%j", (typed, query) => expect(readQuery(typed)).toEqual({ ...nothing, ...query }))

describe("a long query", () => {
  it("is read as far as its first words and characters, at whole characters", () => {
    const many = Array.from({ length: 100 }, (_, at) => `w${at}`)
    expect(readQuery(many.join(" ")).words.map((it) => it.text)).toEqual(many.slice(0, mostWords))
    expect(readQuery("a".repeat(10_000)).words).toEqual([word("a".repeat(longestQuery))])
    expect(readQuery("😀".repeat(10_000)).words).toEqual([word("😀".repeat(longestQuery))])
  })

  test.each(["a ", "-", '"', "tag:", "：", "(", "ﷺ", "\ud83d", "before:2026-", "　", "“", "9"])(
    "of %j over and over is read at once",
    (unit) => {
      const start = performance.now()
      expect(readQuery(unit.repeat(100_000))).toBeDefined()
      expect(performance.now() - start).toBeLessThan(200)
    }
  )
})

it("is read whatever is typed, and asks for nothing but what was", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom("tag", "标签", "in", "links", "before", "after", "2026-03", "2026年", "王"),
    fc.constantFrom('"', "“", "」", "-", "－", " ", "　", ":", "：", "、", "(", "\\", "*"),
    fc.constantFrom("\ud800", "\udfff", "\u202e")
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const query = readQuery(pieces.join(""))
      const all = [...query.words, ...query.without]
      const facets = [...query.facets, ...query.withoutFacets]
      expect(all.every((it) => it.text === it.text.trim() && it.text !== "")).toBe(true)
      expect(facets.every((it) => /^(?:tag|stage|site):./su.test(it.text))).toBe(true)
      expect([query.since, query.before].every((it) => it === null || Number.isFinite(it))).toBe(
        true
      )
    }),
    { numRuns: 3000 }
  )
})
