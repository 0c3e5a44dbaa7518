import { beforeEach, describe, expect, test, vi } from "vitest"
import { freshDatabase } from "../support/fresh-database"
import { aContact, anApple } from "../support/builders"

import { checkTemplate, previewTemplate } from "~jobs/preview-template"
import { newRecord } from "~model/row"
import { defaultSettings } from "~model/settings"
import { blankSnippet } from "~model/snippet"
import { database } from "~store/database"

vi.mock("~platform/browser", () => ({ browser: {} }))

beforeEach(freshDatabase)

const nobody = { contactId: "", productId: "" }

describe("a template is checked", () => {
  test.each(["en", "zh-CN"] as const)("the shipped texts are well (%s)", async (locale) => {
    expect(await checkTemplate("card", defaultSettings.cards[locale], locale)).toHaveProperty(
      "text"
    )
    const { confirmations, whereabouts } = defaultSettings
    expect(await checkTemplate("confirmation", confirmations[locale], locale)).toHaveProperty(
      "text"
    )
    expect(await checkTemplate("whereabouts", whereabouts[locale], locale)).toHaveProperty("text")
  })

  test("it knows no more than the real thing: a confirmation has no product", async () => {
    const checked = await checkTemplate("confirmation", "{{ product.name }}", "en")
    expect(checked).toMatchObject({ why: "blank", fault: "unknown-variable", name: "product" })
  })

  test("its questions are answered as they stand at first, also those an answer leads to", async () => {
    const text =
      '{% ask size, "Size?", "S", "M" %}{% if ask.size == "S" %} {% ask n, "How many?", kind: "number", default: 2 %}{% endif %}'
    expect(await checkTemplate("reply", text, "en")).toMatchObject({ ok: true, text: "S 2" })
  })

  test("it takes in another reply, in its language", async () => {
    const bodies = [
      { language: "en", parts: [{ kind: "text" as const, text: "Best, {{ account.name }}" }] },
      { language: "zh", parts: [{ kind: "text" as const, text: "祝好" }] }
    ]
    await database.snippets.add({
      ...blankSnippet,
      ...newRecord(1),
      title: "Sign",
      shortcut: "sign",
      bodies
    })
    const text = 'Hi\n{% reply "sign" %}'
    expect(await checkTemplate("reply", text, "zh-CN")).toMatchObject({ text: "Hi\n祝好" })
    expect(await checkTemplate("reply", '{% reply "sing" %}', "en")).toMatchObject({
      fault: "no-reply",
      name: "sing"
    })
  })
})

describe("a template is previewed", () => {
  test("for a customer and a product, with gaps where something of them is not known", async () => {
    await database.contacts.add(aContact({ id: "c1", name: "Zhang", phone: "" }))
    await database.products.add(anApple({ id: "p1", title: "Apples", sku: "" }))
    const text = "{{ customer.name }}, {{ customer.phone }}: {{ product.name }} {{ product.sku }}"
    const subject = { contactId: "c1", productId: "p1" }
    expect(await previewTemplate("reply", text, "en", subject)).toMatchObject({
      ok: true,
      text: "Zhang, ____: Apples ____",
      gaps: ["customer.phone", "product.sku"]
    })
  })

  test("what nobody has is no gap but a mistake, with what was meant", async () => {
    expect(await previewTemplate("reply", "\n {{ customer.nmae }}", "en", nobody)).toMatchObject({
      ok: false,
      name: "customer.nmae",
      meant: "customer.name",
      line: 2,
      column: 5
    })
  })
})
