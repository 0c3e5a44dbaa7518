import "../support/fresh-database"

import { beforeEach, expect, test } from "vitest"
import { addField, binField, editField, listFields, moveField } from "~jobs/custom-fields"
import { restore } from "~jobs/bin"
import { setField } from "~jobs/edit-field"
import { database } from "~store/database"
import { undo } from "~store/undo"
import { aContact } from "../support/builders"
import { freshDatabase } from "../support/fresh-database"

beforeEach(freshDatabase)

const add = (name: string, type: Parameters<typeof addField>[0]["type"], choices = "") =>
  addField({ name, type, choices })
const idOf = async (name: string) => (await listFields()).find((it) => it.name === name)?.id ?? ""
const names = async () => (await listFields()).map((it) => it.name)

test("fields are added in order, moved and renamed", async () => {
  await add(" Shoe size ", "number")
  await add("Colours", "several", "red\nblue，绿,")
  expect((await listFields()).map(({ name, choices }) => [name, choices])).toEqual([
    ["Shoe size", []],
    ["Colours", ["red", "blue", "绿"]]
  ])
  await moveField(await idOf("Colours"), -1)
  expect(await names()).toEqual(["Colours", "Shoe size"])
  expect(await moveField(await idOf("Colours"), -1)).toEqual({ ok: true, change: null })
})

test("a name twice, none, and nothing to choose from are refused", async () => {
  await add("Colours", "text")
  expect(await add("colours", "text")).toEqual({ ok: false, why: "same-name" })
  expect(await add(" ", "text")).toEqual({ ok: false, why: "empty" })
  expect(await add("x".repeat(61), "text")).toEqual({ ok: false, why: "too-long" })
  expect(await add("Sizes", "choice", " , ")).toEqual({ ok: false, why: "no-choices" })
})

test("in the bin a field takes no value along: it comes back with them", async () => {
  await add("Shoe size", "number")
  const id = await idOf("Shoe size")
  const ann = aContact({})
  await database.contacts.add(ann)
  await setField(ann.id, id, 40)
  await binField(id)
  expect(await names()).toEqual([])
  expect((await database.contacts.get(ann.id))?.fields).toEqual({ [id]: 40 })
  await restore("customFields", id)
  expect(await names()).toEqual(["Shoe size"])
})

test("a value of the type before stays, may be cleared, and is not written anew", async () => {
  await add("Shoe size", "text")
  const id = await idOf("Shoe size")
  const ann = aContact({ fields: { other: "x" } })
  await database.contacts.add(ann)
  await setField(ann.id, id, "forty")
  await editField(id, { name: "Shoe size", type: "number", choices: "" })
  expect((await database.contacts.get(ann.id))?.fields).toEqual({ other: "x", [id]: "forty" })
  expect(await setField(ann.id, id, "forty-one")).toEqual({ ok: false, why: "bad-value" })
  const cleared = await setField(ann.id, id, null)
  expect((await database.contacts.get(ann.id))?.fields).toEqual({ other: "x" })
  if (cleared.ok && cleared.change) await undo(cleared.change.id)
  expect((await database.contacts.get(ann.id))?.fields).toEqual({ other: "x", [id]: "forty" })
})
