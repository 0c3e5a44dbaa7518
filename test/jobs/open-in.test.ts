import { afterEach, expect, test, vi } from "vitest"
import { openChosen } from "~jobs/import-file"
import { openBy } from "~jobs/open-in"

afterEach(() => openBy(null))

type Said = "answer" | "error" | "nothing"
/** A worker that says one thing when it is asked. */
const aWorker = (says: Said, answer: unknown = null) => {
  const events = new EventTarget()
  const postMessage = vi.fn(() => {
    if (says === "answer") events.dispatchEvent(new MessageEvent("message", { data: answer }))
    if (says === "error") events.dispatchEvent(new Event("error"))
  })
  const terminate = vi.fn()
  const worker = { postMessage, terminate, addEventListener: events.addEventListener.bind(events) }
  openBy(() => worker)
  return worker
}
const file = new File(["name,price\nApples,5\n"], "a.csv")

test("a file is opened in a worker, which is ended with its answer", async () => {
  const answer = { ok: true, value: { kind: "sheets", sheets: [] } }
  const worker = aWorker("answer", answer)
  expect(await openChosen(file, { encoding: "gb18030" })).toEqual(answer)
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect(worker.postMessage).toHaveBeenCalledWith({ bytes, encoding: "gb18030" }, [])
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test.each<[string, Said]>([
  ["cannot start", "error"],
  ["says nonsense", "answer"]
])("where a worker %s, the page opens the file itself", async (_name, says) => {
  const worker = aWorker(says)
  expect(await openChosen(file)).toMatchObject({ ok: true, value: { kind: "text" } })
  expect(worker.terminate).toHaveBeenCalledOnce()
})

test("whoever cancels ends the worker, and nothing is opened", async () => {
  const worker = aWorker("nothing")
  const cancel = new AbortController()
  const opened = openChosen(file, {}, cancel.signal)
  await vi.waitFor(() => expect(worker.postMessage).toHaveBeenCalled())
  cancel.abort()
  expect(await opened).toBeNull()
  expect(worker.terminate).toHaveBeenCalledOnce()
})
