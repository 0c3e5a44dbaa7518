// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { readPage } from "~sites/engine"
import { whatsappWeb } from "~sites/whatsapp-web"

const LID = "100000000000001@lid"
const WEI = { site: "whatsapp-web", account: "" }
const name = { ...WEI, kind: "name", value: "Wei", quality: "guess" }

const show = (names: readonly string[], under = "") => {
  document.body.innerHTML = `<div id="pane-side">${names
    .map(
      (it) =>
        `<div role="row"><div data-testid="cell-frame-title"><span title="${it}"></span></div></div>`
    )
    .join(
      ""
    )}</div><div id="main"><header><div role="button"><span dir="auto" data-testid="conversation-info-header-chat-title">Wei</span>
    <span title="${under}"></span></div></header></div>`
}
const answer = (id: string, phone = "") => {
  globalThis.regularsProbes = { "whatsapp-chat-id": () => id, "whatsapp-phone": () => phone }
}
const read = () => {
  const reading = readPage(document, "https://web.whatsapp.com/", whatsappWeb)
  return reading.seen ? reading.sighting : null
}

beforeEach(() => {
  localStorage.clear()
  show(["Wei", "Boris"])
})
afterEach(() => {
  globalThis.regularsProbes = undefined
})

describe("a chat", () => {
  test("without the probe: the name, at its best rank, and nothing beside it", () => {
    expect(read()).toMatchObject({ identity: name, fields: {}, rule: { rank: 0 } })
    expect(read()).not.toHaveProperty("also")
  })

  test("with it: the lid, the number as a field, and the names it went by before", () => {
    answer(LID, "+5511900000001")
    const phone = { ...WEI, kind: "phone", value: "+5511900000001", quality: "guess" }
    expect(read()).toMatchObject({
      identity: { ...WEI, kind: "lid", value: LID, quality: "stable" },
      also: [phone, name],
      name: "Wei",
      ambiguous: false,
      fields: { phone: "+5511900000001" },
      rule: { source: "probe", rank: 0 }
    })
  })

  test("while it does not know yet: the name, and it shows that a better rule failed", () => {
    answer("")
    expect(read()).toMatchObject({ identity: name, rule: { rank: 2 } })
    expect(read()).not.toHaveProperty("also")
  })

  test("a chat the site knows by its number alone is asked about as a name is", () => {
    answer("5511900000001@c.us", "+5511900000001")
    expect(read()).toMatchObject({
      identity: { ...WEI, kind: "phone", value: "+5511900000001", quality: "guess" },
      also: [name]
    })
  })

  test("two of one name: told apart, and the name is no name of theirs", () => {
    show(["Wei", "Wei"])
    expect(read()).toMatchObject({ ambiguous: true })
    answer(LID)
    expect(read()).toMatchObject({ ambiguous: false, identity: { value: LID } })
    expect(read()).not.toHaveProperty("also")
  })

  test.each(["100000000000001", "120363000000000001@g.us", "x@lid", "status@broadcast"])(
    "%s is no person's id",
    (id) => {
      answer(id)
      expect(read()).toMatchObject({ identity: name })
    }
  )
})

test("a group is its own id and never a person's", () => {
  show(["Wei"], "Anna, Boris, You")
  answer("120363000000000001@g.us")
  expect(read()).toMatchObject({
    surface: "group",
    identity: { kind: "thread", value: "120363000000000001@g.us", quality: "stable" },
    also: [{ kind: "thread", value: "Wei", quality: "guess" }],
    fields: {}
  })
  answer(LID, "+5511900000001")
  expect(read()).toMatchObject({ surface: "group", identity: { kind: "thread", value: "Wei" } })
})

test("a probe that throws is a page that names nobody, not a fault", () => {
  globalThis.regularsProbes = {
    "whatsapp-chat-id": () => {
      throw new Error("gone")
    }
  }
  expect(read()).toBeNull()
})
