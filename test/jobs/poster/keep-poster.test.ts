import { beforeEach, expect, it, vi } from "vitest"
import { freshDatabase } from "../../support/fresh-database"
import { keepPoster } from "~jobs/poster/keep-poster"
import { database } from "~store/database"
import { undo } from "~store/undo"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

beforeEach(freshDatabase)

const poster = {
  ok: true as const,
  png: new Blob(["png"], { type: "image/png" }),
  qr: { x: 20, y: 20, width: 100, height: 100 }
}

it("a poster is the picture of a new reply, its bytes beside it, and undo takes it away", async () => {
  const done = await keepPoster(poster, "https://a.example/", "Poster of 苹果")
  const [reply] = await database.snippets.toArray()
  expect(reply).toMatchObject({ title: "Poster of 苹果", uses: 0, shortcut: "" })
  const [part] = reply?.bodies[0]?.parts ?? []
  if (part?.kind !== "picture") throw new Error("no picture")
  expect(part.name).toBe("Poster of 苹果")
  const bytes = (await database.blobs.get(part.pictureId))?.data
  expect([bytes?.type, bytes?.size]).toEqual(["image/png", 3])
  if (!done.ok || !done.change) throw new Error("nothing done")
  await undo(done.change.id)
  expect(await database.snippets.toArray()).toEqual([])
})

it("a name of 300 characters is clipped, emoji whole", async () => {
  expect((await keepPoster(poster, "https://a.example/", "🍎".repeat(150))).ok).toBe(true)
  const [reply] = await database.snippets.toArray()
  expect(reply?.title).toBe("🍎".repeat(90))
})
