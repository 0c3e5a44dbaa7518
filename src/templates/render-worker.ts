import * as v from "valibot"
import { render } from "./render"
import { Asking, READY } from "./work"

// Runs in a worker of its own, so that a template that does not end can be ended. It has no data and
// no way to any but what it is given.
addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const asking = v.safeParse(Asking, data)
  if (!asking.success) return
  const { id, work } = asking.output
  postMessage({ id, rendered: render(work.template, work.data, work.given) })
})
// The engine, and the browser's own words for prices and days, are warm before somebody waits.
const price = { minor: 100, currency: "USD" }
const warming = "{{ a | money }}{{ 1 | plural: 'x' }}{{ 'now' | date }}{% if b.c %}{% endif %}"
for (const locale of ["en", "zh-CN"]) render(warming, { a: price, b: {} }, { locale })
postMessage(READY)
