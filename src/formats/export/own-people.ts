import * as v from "valibot"
import { Identity } from "~model/identity"
import { headerKey } from "../column-names"
import type { Person } from "../people/person"
import { type PersonField, personFieldFinder } from "../people/person-field"
import type { PersonFormat } from "../people/person-format"
import type { Table } from "../table"
import { splitTexts } from "./joined"
import { personCell, type PersonColumn, personColumns, readAccountLine } from "./person-row"

/** What the columns of our own tables are called, in each language of the screens. */
const heads: Record<PersonColumn, readonly [string, string]> = {
  name: ["Name", "姓名"],
  phone: ["Phone", "电话"],
  email: ["E-mail", "邮箱"],
  tags: ["Tags", "标签"],
  stage: ["Stage", "阶段"],
  language: ["Language", "语言"],
  birthday: ["Birthday", "生日"],
  recipient: ["Recipient", "收件人"],
  address: ["Address", "地址"],
  size: ["Size", "尺码"],
  source: ["Source", "来源"],
  consent: ["Consent", "营销许可"],
  group: ["Group", "群"],
  accounts: ["Accounts", "平台账号"],
  notes: ["Notes", "备注"],
  customerId: ["Customer ID", "客户编号"]
}
const ownField = /^(?:Own field: |自定义：)(.+)$/su

/** Those that other tables do not have; `complete` reads them. */
const ours = ["group", "accounts", "notes", "customerId"] as const

const columnOf = (header: string): PersonColumn | undefined => {
  const key = headerKey(header)
  return personColumns.find((it) => heads[it].some((name) => headerKey(name) === key))
}

const plainField = personFieldFinder(
  Object.fromEntries(
    personColumns
      .filter((it) => !ours.some((own) => own === it))
      .map((it) => [it, heads[it].join("|")])
  )
)

const linesOf = (cell: string): string[] => cell.split("\n").filter((it) => it.trim())

const complete = (person: Person, header: readonly string[], cells: readonly string[]): void => {
  const get = (column: PersonColumn): string =>
    cells[header.findIndex((it) => columnOf(it) === column)] ?? ""
  person.uid = get("customerId").trim()
  person.phones = linesOf(get("phone"))
  person.emails = linesOf(get("email"))
  person.group = get("group").trim() !== ""
  person.notes = splitTexts(get("notes"))
  person.ids = get("accounts")
    .split("\n")
    .flatMap((it) => readAccountLine(it) ?? [])
  person.fields = header.flatMap((head, at) => {
    const [, name = ""] = ownField.exec(head) ?? []
    const value = cells[at] ?? ""
    return name && value ? [{ name, value }] : []
  })
}

/** The table of customers that an export of ours is, in either language. */
export const regularsPeople: PersonFormat = {
  id: "regulars",
  fieldOf: (header): PersonField | "" => plainField(header),
  fits: (header) => {
    const known = header.map(columnOf)
    return known.includes("customerId") && known.includes("accounts") && known.includes("name")
  },
  ids: null,
  complete
}

const Text = v.optional(v.string(), "")
const Texts = v.optional(v.array(v.string()), [])
const Fields = v.optional(v.array(v.object({ name: v.string(), value: v.string() })), [])
const OwnFile = v.object({
  file: v.literal("Regulars"),
  customers: v.array(
    v.object({
      uid: Text,
      name: Text,
      group: v.optional(v.boolean(), false),
      phones: Texts,
      emails: Texts,
      recipient: Text,
      address: Text,
      birthday: Text,
      language: Text,
      size: Text,
      stage: Text,
      source: Text,
      consent: v.optional(v.picklist(["", "given", "stopped"]), ""),
      tags: Texts,
      notes: Texts,
      ids: v.optional(v.array(Identity), []),
      fields: Fields,
      extra: Fields
    })
  )
})

/** The customers of a JSON file that we wrote, as the table that we would have written; null for any other. */
export const ownJsonTable = (root: unknown): Table | null => {
  const file = v.safeParse(OwnFile, root)
  if (!file.success) return null
  const people = file.output.customers
  const own = [...new Set(people.flatMap((it) => it.fields.map(({ name }) => name)))]
  const head = [...personColumns.map((it) => heads[it][0]), ...own.map((it) => `Own field: ${it}`)]
  const rows = people.map((person, at) => ({
    row: at + 2,
    cells: [
      ...personColumns.map((it) => personCell[it](person, "yes")),
      ...own.map((name) => person.fields.find((it) => it.name === name)?.value ?? "")
    ]
  }))
  return { rows: [{ row: 1, cells: head }, ...rows], cut: false }
}
