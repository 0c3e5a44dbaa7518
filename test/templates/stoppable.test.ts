import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { stoppable } from "~templates/stoppable"
import { READY } from "~templates/work"

type Hear = (event: { data: unknown }) => void

/** A worker that answers all but what is called "loop". */
class FakeWorker {
  static made: FakeWorker[] = []
  dead = false
  private readonly hears = new Set<Hear>()
  constructor() {
    FakeWorker.made.push(this)
    queueMicrotask(() => this.say(READY))
  }
  addEventListener(kind: string, hear: Hear, { signal }: { signal?: AbortSignal } = {}) {
    if (kind !== "message") return
    this.hears.add(hear)
    signal?.addEventListener("abort", () => this.hears.delete(hear))
  }
  postMessage({ id, work }: { id: number; work: { template: string } }) {
    if (work.template === "loop") return
    // Somebody else's, and one that is no answer, are not heard.
    this.say({ id: -1, rendered: { ok: true, text: "other", gaps: [] } })
    this.say({ id, rendered: "nonsense" })
    queueMicrotask(() => this.say({ id, rendered: { ok: true, text: work.template, gaps: [] } }))
  }
  terminate() {
    this.dead = true
  }
  private say(data: unknown) {
    for (const hear of this.hears) hear({ data })
  }
}

const make = () => new FakeWorker() as unknown as Worker
const work = (template: string) => ({ template, data: {}, given: { locale: "en" } })

beforeEach(() => {
  vi.useFakeTimers()
  FakeWorker.made = []
})
afterEach(() => vi.useRealTimers())

test("one worker serves one template after the other", async () => {
  const { render } = stoppable(make)
  const both = Promise.all([render(work("a")), render(work("b"))])
  expect((await both).map((it) => it.ok && it.text)).toEqual(["a", "b"])
  expect(FakeWorker.made).toHaveLength(1)
})

test("one that does not end is ended with its worker; what waited is rendered by the next", async () => {
  const { render } = stoppable(make)
  const [loop, next] = [render(work("loop")), render(work("b"))]
  await vi.advanceTimersByTimeAsync(350)
  expect(await loop).toMatchObject({ ok: false, why: "limit", fault: "slow" })
  expect(await next).toMatchObject({ ok: true, text: "b" })
  expect(FakeWorker.made.map((it) => it.dead)).toEqual([true, false])
})
