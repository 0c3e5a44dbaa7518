import { expect, test } from "@playwright/test"
import { renderApart } from "../support/render-apart"
import { type Seller, startSeller } from "../support/seller"
import { bombs, pryings } from "../support/template-bombs"

let seller: Seller
test.beforeAll(async () => {
  test.setTimeout(180_000)
  seller = await startSeller(["http://localhost/*"])
})
test.afterAll(() => seller?.close())

const usual = "Hi {{ customer.name }}, {{ 3 | plural: 'box', 'boxes' }}"

test("the background's templates are rendered apart, and one that does not end is ended in time", async () => {
  const cold = await renderApart(seller.worker, usual)
  expect(cold.rendered).toEqual({ ok: true, text: "Hi Zhang, boxes", gaps: [] })
  const times: string[] = []
  for (const [name, template] of Object.entries(bombs)) {
    const { rendered, took } = await renderApart(seller.worker, template)
    expect(rendered, name).toMatchObject({ ok: false })
    expect(took, name).toBeLessThan(500)
    times.push(`${name} ${Math.round(took)} ms (${String(rendered["fault"])})`)
    // The next one finds a worker that is alive.
    expect((await renderApart(seller.worker, usual)).rendered, name).toMatchObject({ ok: true })
  }
  for (const template of pryings) {
    const { rendered } = await renderApart(seller.worker, template)
    expect(rendered["ok"] ? rendered["text"] : "", template).toBe("")
  }
  const warm: number[] = []
  for (let round = 0; round < 200; round++)
    warm.push((await renderApart(seller.worker, usual)).took)
  const at = (part: number) => warm.toSorted((a, b) => a - b)[Math.floor(warm.length * part)]
  test.info().annotations.push({
    type: "timings",
    description: `cold ${cold.took.toFixed(0)} ms; warm p50 ${at(0.5)?.toFixed(1)} ms, p95 ${at(0.95)?.toFixed(1)} ms; ${times.join(", ")}`
  })
})
