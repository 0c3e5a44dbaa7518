// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest"
import type { Picked, Steer, ToTeacher } from "~bridge/teach-protocol"

type Handle = (message: object, sender: { id: string }, reply: (said: unknown) => void) => unknown

let hear: Handle

/** What the panel is answered. */
const ask = <V extends keyof ToTeacher>(verb: V, body: ToTeacher[V]["ask"]) =>
  new Promise<unknown>((resolve) => {
    hear({ to: "teacher", verb, body }, { id: "us" }, resolve)
  })

const words = { what: "The name", keys: "Enter" }

beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal("chrome", {
    runtime: { id: "us", onMessage: { addListener: (it: Handle) => (hear = it) } }
  })
  const { startTeacher } = await import("~page/teach/teacher")
  startTeacher(document)
})

const point = async (
  what: "name" | "composer",
  html: string,
  steers: Steer[]
): Promise<unknown> => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html))
  const picked = ask("pick", { what, words })
  for (const to of steers) await ask("steer", { to })
  return picked
}

const missed: readonly (readonly [string, "name" | "composer", string, Picked])[] = [
  ["an empty place", "name", "<main><h2></h2></main>", { picked: false, why: "nothing-said" }],
  [
    "a heading for the box",
    "composer",
    "<main><h2>Anna</h2></main>",
    { picked: false, why: "no-box" }
  ],
  [
    "a name with nothing to hold on to",
    "name",
    `<main>${"<div>".repeat(9)}<b>Anna</b>${"</div>".repeat(9)}<b>Ben</b></main>`,
    { picked: false, why: "no-rule" }
  ]
]

test.each(missed)("pointing at %s says why it cannot be read", async (_what, what, html, why) => {
  // Once for each thing on the way: further down there is nothing.
  const down = Array.from(html.matchAll(/<(?:main|div|b|h2)>/g), (): Steer => "narrower")
  const last = html.endsWith("<b>Ben</b></main>") ? down.length - 1 : down.length
  expect(await point(what, html, [...down.slice(0, last), "take"])).toEqual(why)
})

test("Escape ends it without a word", async () => {
  expect(await point("name", "<main><h2>Anna</h2></main>", ["narrower", "end"])).toEqual({
    picked: false,
    why: "ended"
  })
})
