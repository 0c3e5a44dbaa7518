import { describe, expect, test } from "vitest"
import { openFile } from "~formats/open-file"
import { readReplyFile, repliesOf } from "~formats/replies"
import { exportReplies } from "~formats/replies/export-replies"
import { literal } from "~formats/replies/liquid-text"
import { plainOfHtml } from "~formats/replies/plain-of-html"
import { newRecord } from "~model/row"
import { blankSnippet, saidAs, type Snippet, textOf } from "~model/snippet"
import { render } from "~templates/render"
import { blazeFile, briskineFile, chatwootFile, espansoFile } from "../support/reply-files"

const read = async (text: string) => {
  const file = await openFile(new TextEncoder().encode(text))
  const read = file.ok ? await readReplyFile(file.value) : file
  if (!read.ok) throw new Error(read.fault.why)
  return {
    source: read.value.source,
    replies: repliesOf(read.value).map((it) => {
      if (!it.ok) return it
      const { draft } = it
      return {
        ...draft,
        text: textOf(draft.bodies[0]),
        notes: draft.notes.map((n) => `${n.why}: ${n.what}`)
      }
    })
  }
}
const rendered = (text: string, customer: object = { name: "Ann" }) =>
  render(
    text,
    { customer },
    { locale: "en", answers: { their_name: "Bo", size: "S", who: "Bo", tone: "warm" } }
  )

test("Text Blaze: fields and menus become questions, days our own, the rest stays as words", async () => {
  const { source, replies } = await read(blazeFile)
  expect(source).toBe("text-blaze")
  expect(replies[0]).toMatchObject({
    title: "Size question",
    shortcut: "size",
    folder: "Sales",
    text: 'Hi {% ask their_name, "Their name", default: "there" %}, we have {% ask size, "size", "S", "M", default: "M" %}. So {{ ask.size }}? {clipboard}{cursor}',
    notes: ["kept: {clipboard}", "kept: {cursor}"]
  })
  expect(rendered(replies[0] && "text" in replies[0] ? replies[0].text : "")).toMatchObject({
    ok: true,
    text: "Hi Bo, we have S. So S? {clipboard}{cursor}"
  })
  const day = replies[1] && "text" in replies[1] ? replies[1].text : ""
  expect(rendered(day)).toMatchObject({
    text: expect.stringMatching(/^Ships \d\d\.\d\d\.\d{4}, costs \{\{ 5 \}\} \{not a command$/)
  })
})

test("Chatwoot: the contact is the customer, with the same words for who has no name", async () => {
  const { source, replies } = await read(chatwootFile)
  expect(source).toBe("chatwoot")
  expect(replies).toMatchObject([
    {
      title: "hello",
      shortcut: "hello",
      text: 'Hey {{ customer.name | default: "there" }}, {{ "{" }}{ agent.name }} here',
      notes: ["whole-name: {{contact.first_name || 'there'}}", "kept: {{ agent.name }}"]
    },
    { text: "Bye {{ customer.name }} 👋", notes: [] }
  ])
  const [hello] = replies
  expect(rendered(hello && "text" in hello ? hello.text : "", {})).toMatchObject({
    text: "Hey there, {{ agent.name }} here"
  })
})

test("Briskine: markup becomes lines, the subject is told, Handlebars are the customer's", async () => {
  const { source, replies } = await read(briskineFile)
  expect(source).toBe("briskine")
  expect(replies).toMatchObject([
    {
      row: 2,
      title: "Thanks",
      tags: ["vip", "fruit"],
      text: 'Dear {{ customer.name }},\nthank you & bye\n{{ "{" }}{from.name}}',
      notes: ["whole-name: {{to.first_name}}", "kept: {{from.name}}", "subject: Your order"]
    }
  ])
})

test("Espanso: variables that are days and choices, forms; no program is run", async () => {
  const { source, replies } = await read(espansoFile)
  expect(source).toBe("espanso")
  expect(replies).toMatchObject([
    {
      title: "Greeting",
      shortcut: "hi",
      text: 'Hello\nworld {{ "now" | date: "%d/%m/%Y" }}, {{ "{" }}{clip}}, {% ask tone, "tone", "warm", "short" %}',
      notes: ["kept: {{clip}}"]
    },
    { shortcut: "sz", text: 'Size {% ask size, "size", "S", "M" %} for {% ask who, "who" %}' }
  ])
  for (const it of replies) expect("text" in it && rendered(it.text)).toMatchObject({ ok: true })
})

test("Espanso: a file that is no YAML says its line; a bomb of aliases is refused", async () => {
  await expect(read('matches:\n  - trigger: "a\n    replace: b\n')).rejects.toThrow(
    "not-understood"
  )
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."bcdefgh"
      .split("")
      .map((it, at) => `${it}: &${it} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(",")}]`)
  ].join("\n")
  await expect(read(`${bomb}\nmatches:\n  - trigger: x\n    replace: *h\n`)).rejects.toThrow(
    "not-understood"
  )
})

test("a plain table: Liquid in it is words, not a command, unless it is in a column of templates", async () => {
  const { replies } = await read(
    "标题,内容,快捷键,分组,标签,语言\n价格,今天 {{ price }} {% if x %},/jg,售前/价格,vip，水果,zh\n价格,Today,/jg,售前/价格,,en\n空,,,,,\n"
  )
  expect(replies).toMatchObject([
    {
      title: "价格",
      shortcut: "jg",
      folder: "售前/价格",
      tags: ["vip", "水果"],
      bodies: [{ language: "zh" }, { language: "en", parts: [{ text: "Today" }] }]
    },
    { ok: false, row: 4, why: "empty" }
  ])
  const [first] = replies
  expect(rendered(first && "text" in first ? first.text : "")).toMatchObject({
    text: "今天 {{ price }} {% if x %}"
  })
})

test("two rows with one shortcut: both texts stay, and the second is told that it has none", async () => {
  const { replies } = await read("title,text,shortcut\nA,one,x\nB,two,X\n")
  expect(replies).toMatchObject([{ shortcut: "x" }, { shortcut: "", notes: ["shortcut: X"] }])
})

test.each(["{", "{{", "{{{{%", "a{b{{c}}d{%e%}{", "}} {{ '\"' }} {%raw%}", "{{-x-}}"])(
  "%j is said as it is",
  (text) => {
    expect(render(literal(text), {}, { locale: "en" })).toMatchObject({ ok: true, text })
  }
)

test("markup's scripts and marks are no words", () => {
  expect(
    plainOfHtml(
      "<style>p{}</style><p>a<br/>b &lt;c&gt; &#128512;</p><script>x</script><ul><li>1</li><li>2</li></ul>"
    )
  ).toBe("a\nb <c> 😀\n\n- 1\n- 2")
})

const aReply = (fields: Partial<Snippet>): Snippet => ({
  ...newRecord(1),
  ...blankSnippet,
  title: "Price",
  bodies: saidAs('-5% for {{ customer.name }}\nnow {% ask a, "b" %}'),
  ...fields
})
const replies = [
  aReply({
    shortcut: "jg",
    folder: "A/B",
    tags: ["x"],
    promotion: true,
    expiresAt: 1_700_000_000_000
  }),
  aReply({
    title: "'Two' = parts",
    bodies: [
      {
        language: "",
        parts: [
          { kind: "text", text: "=1" },
          { kind: "text", text: "two" }
        ]
      },
      { language: "zh-CN", parts: [{ kind: "text", text: "二 🍎" }] }
    ]
  })
]

describe("export", () => {
  test("our own table brings everything back", async () => {
    const { text, losses } = exportReplies(replies, "csv")
    expect([...losses]).toEqual([])
    const back = await read(text)
    expect(back.replies).toMatchObject(
      replies.map(({ id: _i, createdAt: _c, deletedAt: _d, uses: _u, lastUsedAt: _l, ...it }) => it)
    )
  })

  test.each(["chatwoot-json", "chatwoot-csv", "briskine-csv", "espanso-yaml"] as const)(
    "%s: what it cannot hold is told before, the rest comes back",
    async (format) => {
      const { text, losses } = exportReplies(replies, format)
      expect(losses.get("languages")).toBe(1)
      expect(losses.get("parts")).toBe(1)
      expect(losses.get("commands")).toBe(1)
      const back = await read(text)
      expect(back.source).toBe(format.split("-")[0])
      expect(back.replies).toHaveLength(2)
      const said = JSON.stringify(back.replies)
      expect(said).toContain("two")
      expect(said).toContain("-5% for ")
      if (format.startsWith("chatwoot")) expect(said).toContain("{{ customer.name }}")
    }
  )
})
