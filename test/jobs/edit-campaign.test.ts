import "../support/fresh-database"

import { beforeEach, expect, test, vi } from "vitest"
import { listBin, restore } from "~jobs/bin"
import { addCampaign, binCampaign, blankCampaign, editCampaign } from "~jobs/edit-campaign"
import { makeShareLink } from "~jobs/make-share-link"
import { blankLink } from "~model/share-link"
import { database } from "~store/database"
import { lastUndoable, undo } from "~store/undo"
import { freshDatabase } from "../support/fresh-database"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../support/fake-browser")).fakeBrowser
}))
beforeEach(freshDatabase)

const spring = { ...blankCampaign, name: "Spring Sale", slug: "spring_sale" }

const add = async (fields = {}) => {
  const done = await addCampaign({ ...spring, ...fields })
  return done.ok ? (done.change?.edits[0]?.key ?? "") : done.why
}

test("a campaign is added, edited, binned and brought back", async () => {
  const id = await add({ coupon: " MAY ", couponEndsAt: 9_000 })
  await editCampaign(id, { note: " for regulars " })
  expect(await database.campaigns.get(id)).toMatchObject({
    name: "Spring Sale",
    coupon: "MAY",
    couponEndsAt: 9_000,
    note: "for regulars"
  })
  await editCampaign(id, { coupon: "" })
  expect(await database.campaigns.get(id)).toMatchObject({ couponEndsAt: null })
  await binCampaign(id)
  expect(await listBin()).toMatchObject([{ table: "campaigns", name: "Spring Sale" }])
  await undo((await lastUndoable())?.id ?? "")
  expect((await database.campaigns.get(id))?.deletedAt).toBeNull()
})

test("a label is one campaign's alone, among those alive", async () => {
  const id = await add()
  expect(await add({ name: "Other" })).toBe("slug-taken")
  const other = await add({ name: "Other", slug: "other" })
  expect(await editCampaign(other, { slug: "spring_sale" })).toEqual({
    ok: false,
    why: "slug-taken"
  })
  await binCampaign(id)
  expect(await editCampaign(other, { slug: "spring_sale" })).toMatchObject({ ok: true })
  expect(await restore("campaigns", id)).toEqual({ ok: false, why: "slug-taken" })
})

test("what would give two campaigns one label is not undone, and nothing of it is done", async () => {
  const id = await add()
  await binCampaign(id)
  const binning = (await lastUndoable())?.id ?? ""
  const other = await add({ name: "Other" })
  const before = await database.changes.count()
  expect(await undo(binning)).toEqual({ ok: false, why: "slug-taken" })
  expect((await database.campaigns.get(id))?.deletedAt).not.toBeNull()
  expect(await database.changes.count()).toBe(before)
  expect((await database.changes.get(binning))?.undoneBy).toBe("")
  await editCampaign(other, { slug: "other" })
  const renaming = (await lastUndoable())?.id ?? ""
  expect(await undo(binning)).toMatchObject({ ok: true, kept: 0 })
  expect((await database.campaigns.get(id))?.deletedAt).toBeNull()
  expect(await undo(renaming)).toEqual({ ok: false, why: "slug-taken" })
  expect((await database.campaigns.get(other))?.slug).toBe("other")
})

test("a label that a link has stays, also when that link is in the bin", async () => {
  const id = await add()
  await makeShareLink({
    ...blankLink,
    title: "Apples",
    target: "https://shop.example/",
    href: "https://shop.example/",
    channel: "copy-link",
    campaignId: id
  })
  const link = (await database.shareLinks.toArray())[0]
  await database.shareLinks.update(link?.id ?? "", { deletedAt: 5 })
  expect(await editCampaign(id, { slug: "summer" })).toEqual({ ok: false, why: "slug-frozen" })
  expect(await editCampaign(id, { name: "Summer" })).toMatchObject({ ok: true })
})

test.each([
  [{ name: " " }, "empty"],
  [{ slug: "" }, "empty"],
  [{ slug: "Spring Sale" }, "bad-label"],
  [{ source: "我的小店" }, "bad-label"],
  [{ slug: "anna@example.com" }, "personal-data"],
  [{ medium: "13800138000" }, "personal-data"],
  [{ content: "for_anna@example.com" }, "personal-data"],
  [{ content: "{who}" }, "bad-pattern"],
  [{ note: "x".repeat(1001) }, "too-long"]
])("%o is refused, and nothing is written", async (fields, why) => {
  expect(await add(fields)).toBe(why)
  expect(await database.campaigns.count()).toBe(0)
})
