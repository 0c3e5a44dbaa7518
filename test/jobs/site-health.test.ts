import { beforeEach, expect, test, vi } from "vitest"
import { adapterAt, healthAt, rememberHealth, siteHealth } from "~jobs/site-health"
import { aSighting } from "../support/builders"
import { resetBrowser } from "../support/fake-browser"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(() => resetBrowser())

const url = "https://web.telegram.org/a/#42"
const seen = (rank: number) => ({
  seen: true as const,
  sighting: aSighting({ site: "telegram-a", rule: { source: "hash", rank } })
})
const lightOf = async (id: string) => (await siteHealth.get(id))?.health

test("a site's light is that of its last page that says anything of its rules", async () => {
  await rememberHealth(url, seen(0))
  expect(await lightOf("telegram-a")).toBe("best")
  await rememberHealth(url, { seen: false, why: "no-conversation-open" })
  expect(await lightOf("telegram-a")).toBe("best")
  await rememberHealth(url, { seen: false, why: "no-identity" })
  expect(await lightOf("telegram-a")).toBe("nothing")
  await rememberHealth(url, seen(1))
  expect(await lightOf("telegram-a")).toBe("lower")
  expect(await lightOf("telegram-k")).toBeUndefined()
})

test("self-hosted software is known by what was read, never by an address alone", async () => {
  const here = "https://chat.example/"
  expect(adapterAt(here, null)).toBeUndefined()
  const read = {
    seen: true as const,
    sighting: aSighting({ site: "converse@https://chat.example" })
  }
  expect(adapterAt(here, read)?.id).toBe("converse")
  await rememberHealth(here, read)
  expect(await lightOf("converse")).toBe("best")
  await rememberHealth(here, { seen: false, why: "wrong-signature" })
  expect(await lightOf("converse")).toBe("best")
})

test("a page that was not looked at has no more than the light of that", () => {
  expect(healthAt(url, null)).toBe("unseen")
})
