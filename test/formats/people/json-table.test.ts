import { expect, test } from "vitest"
import { jsonTable } from "~formats/people/json-table"
import { peopleIn } from "../../support/read-people"

const person = { first_name: "Ann", last_name: "Lee", email: "ann@example.com" }
const names = async (json: string) =>
  (await peopleIn(json)).map((it) => (it.ok ? it.person.name : it.name))

test("the customers are found behind lists of something else", async () => {
  const file = { errors: [], fields: ["name", "email"], customers: [person] }
  expect(await names(JSON.stringify(file))).toEqual(["Ann Lee"])
  expect(await names(JSON.stringify({ errors: [], data: { customers: [person] } }))).toEqual([
    "Ann Lee"
  ])
})

test("an object alone is one customer, also with a list of labels", async () => {
  expect(await names(JSON.stringify({ ...person, tags: ["vip", "tea"] }))).toEqual(["Ann Lee"])
})

test("a long id is read digit by digit, so that no two are the same", async () => {
  const file =
    '[{"id":100000000000000001,"name":"Ann"},{"id":100000000000000002,"name":"Bo 100000000000000003"}]'
  const table = JSON.stringify(jsonTable(file))
  expect(table).toContain("100000000000000001")
  expect(table).toContain("100000000000000002")
  expect(table).toContain("Bo 100000000000000003")
})

test("objects of other shapes are no table", () => {
  for (const text of ["[1,2]", '["a"]', "[null]", "[]", "{}", "[{}, 3]"])
    expect(jsonTable(text), text).toMatchObject({ ok: false })
})
