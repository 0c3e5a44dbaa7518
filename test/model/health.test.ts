import { describe, expect, it, test } from "vitest"

import { browserOf } from "~model/diagnosis"
import { healthOf, tellsHealth } from "~model/health"
import type { NotSeen, Reading } from "~model/sighting"
import { aSighting } from "../support/builders"

const seen = (change: Parameters<typeof aSighting>[0], identity = {}): Reading => ({
  seen: true,
  sighting: aSighting(change, identity)
})
const unseen = (why: NotSeen): Reading => ({ seen: false, why })

describe("the light", () => {
  test.each([
    ["best", seen({ rule: { source: "hash", rank: 0 } })],
    ["lower", seen({ rule: { source: "title", rank: 2 } })],
    ["confirm", seen({}, { quality: "guess" })],
    ["confirm", seen({ rule: { source: "title", rank: 1 } }, { quality: "session" })],
    ["confirm", seen({ ambiguous: true })],
    ["best", seen({ identity: null })],
    ["nothing", unseen("no-identity")],
    ["nothing", unseen("no-conversation-open")],
    ["unseen", null]
  ] as const)("is %s", (health, reading) => expect(healthOf(reading, false)).toBe(health))

  it("says of a site that is marked broken just that, whatever was read", () => {
    for (const reading of [null, unseen("no-surface"), seen({})])
      expect(healthOf(reading, true)).toBe("broken")
  })
})

it("is not remembered of a page that says nothing of the rules", () => {
  expect(tellsHealth(seen({}))).toBe(true)
  for (const why of ["wrong-signature", "no-identity", "disagreement"] as const)
    expect(tellsHealth(unseen(why))).toBe(true)
  for (const why of ["no-adapter", "no-surface", "no-conversation-open"] as const)
    expect(tellsHealth(unseen(why))).toBe(false)
})

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36", "Chrome 156"],
  ["Mozilla/5.0 (Windows) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2", "Edge 156"],
  ["Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0", "Firefox 153"],
  ["curl", "unknown"]
])("the browser of %s", (agent, name) => expect(browserOf(agent)).toBe(name))
