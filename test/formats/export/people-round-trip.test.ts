import fc from "fast-check"
import { expect, test } from "vitest"
import { joinParts, joinTexts, splitParts, splitTexts } from "~formats/export/joined"
import { regularsPeople } from "~formats/export/own-people"
import { personColumns } from "~formats/export/person-row"
import { guessPersonMapping, recognisePeople } from "~formats/people/index"
import { blankPerson, type Person } from "~formats/people/person"
import { eachCardPerson } from "~formats/people/read-cards"
import { eachPerson } from "~formats/people/read-people"
import { languages, tableIn, written } from "../../support/exported"

/** What the import makes of a file of customers. */
const peopleIn = async (bytes: Uint8Array): Promise<Person[]> => {
  const table = recognisePeople(await tableIn(bytes))
  expect(table.format).toBe(regularsPeople)
  const mapping = guessPersonMapping(table.header, table.format)
  const options = { account: "", origin: "", ownFields: new Map<string, string>() }
  return Array.from(eachPerson(table, mapping, options), (it) => {
    if (!it.ok) throw new Error(JSON.stringify(it))
    return it.person
  })
}

const full: Person = {
  ...blankPerson(),
  uid: "c1",
  name: "=HYPERLINK(1) 张三 😀",
  group: true,
  phones: ["+84 912 345 678"],
  emails: ["zhang@example.com"],
  recipient: "'t Hooft",
  address: "广东省深圳市;南山区\t科苑路\n=1+1",
  birthday: "--05-20",
  language: "zh-Hans",
  size: "M",
  stage: "Talking",
  source: "@friend",
  consent: "stopped",
  tags: ["vip", "水果"],
  notes: ["likes the blue one", "---\nsecond\n\n----", "+1 for red"],
  ids: [
    {
      site: "converse@https://chat.example",
      account: "a|b\\",
      kind: "id",
      value: "x | y",
      quality: "stable"
    },
    { site: "whatsapp", account: "", kind: "phone", value: "+84912345678", quality: "alias" }
  ],
  fields: [
    { name: "Skin: type", value: "dry, =1" },
    { name: "预算", value: "100 CNY" }
  ]
}
const bare: Person = { ...blankPerson(), uid: "c2", name: "Ada" }

test.each(["en", "zh"] as const)("heads of a table in %s are known to the import", (language) => {
  const { column } = languages[language]
  const unmapped = personColumns.filter((one) => regularsPeople.fieldOf(column(one)) === "")
  expect(unmapped).toEqual(["group", "accounts", "notes", "customerId"])
  expect(regularsPeople.fits(personColumns.map(column))).toBe(true)
})

test.each(
  (["csv", "xlsx", "json"] as const).flatMap((format) => [
    [format, "en" as const],
    [format, "zh" as const]
  ])
)("customers in %s, %s, come back whole", async (format, language) => {
  const file = await written(format, { customers: [full, bare] }, languages[language])
  expect(await peopleIn(file)).toEqual([full, bare])
})

test("customers in vCard come back whole", async () => {
  const text = new TextDecoder().decode(await written("vcard", { customers: [full, bare] }))
  const people = Array.from(eachCardPerson(text), (it) => {
    if (!it.ok) throw new Error(JSON.stringify(it))
    return it.person
  })
  expect(people).toEqual([full, bare])
})

const signs = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom(..."=+-@'\";,|\\\n\t")
)
// What the import itself puts right is no matter of the file: blanks at ends, controls. Nor is the sign
// that stands for one that could not be read (U+FFFD): a row with it is refused, and said.
const text = fc.array(signs, { maxLength: 6 }).map((it) =>
  it
    .join("")
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|\ufffd/gu, "")
    .trim()
)
const line = text.map((it) => it.replace(/\s+/gu, " ").trim())
const filled = (texts: typeof text) => texts.filter((it) => it !== "")

test("any customer comes back from a CSV and a workbook", async () => {
  const person = fc
    .record({
      name: filled(line),
      recipient: line,
      source: line,
      address: text,
      notes: fc.array(filled(text), { maxLength: 3 }),
      value: filled(line)
    })
    .map(({ value, ...it }): Person => ({
      ...blankPerson(),
      uid: "c",
      ...it,
      fields: [{ name: "own", value }]
    }))
  const format = fc.constantFrom("csv" as const, "xlsx" as const)
  await fc.assert(
    fc.asyncProperty(person, format, async (it, as) => {
      expect(await peopleIn(await written(as, { customers: [it] }))).toEqual([it])
    }),
    { numRuns: 100 }
  )
})

test("texts and parts that stand in one cell come apart again", () => {
  const lines = fc.constantFrom("---", "----", "a", "", "- ", "|", " | ", "\\")
  const one = fc.array(lines, { maxLength: 4 }).map((it) => it.join("\n"))
  fc.assert(
    fc.property(fc.array(filled(one), { maxLength: 4 }), (it) => {
      expect(splitTexts(joinTexts(it))).toEqual(it)
    }),
    { numRuns: 1000 }
  )
  const part = fc.string({ unit: fc.constantFrom(..."a|\\ \n\rn") })
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (it) => {
      expect(splitParts(joinParts(it))).toEqual(it)
    }),
    { numRuns: 1000 }
  )
})
