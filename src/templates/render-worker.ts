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
// The engine is warm before somebody waits for it.
render("{{ a.b | default: 1 | plural: 'x' }}{% if a %}{% endif %}", { a: {} }, { locale: "en" })
postMessage(READY)
