import { expect, test, vi } from "vitest"

import type { BackupState } from "~model/backup"
import { lineOf } from "~ui/hooks/use-backup-line"

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/fake-browser")).fakeBrowser
}))

const minute = 60_000
const day = 864e5
const now = 1_800_000_000_000

const state = (fields: Partial<BackupState> = {}, at = now): BackupState => ({
  recipient: `age1${"q".repeat(58)}`,
  way: "folder",
  folder: "Backups",
  everyHours: 24,
  last: { at, name: "regulars.jsonl.gz.age", rows: 3, readBack: true },
  provedAt: null,
  trouble: "",
  ...fields
})
const why = (it: BackupState | null | undefined) => lineOf(it, now)?.why ?? null

test("nothing is said before backups are set up, nor while they go well", () => {
  expect(why(undefined)).toBeNull()
  expect(why(null)).toBeNull()
  expect(why(state())).toBeNull()
})

test("one that is just due is made by itself: it is told when it stays due", () => {
  expect(why(state({}, now - day - 9 * minute))).toBeNull()
  expect(why(state({}, now - day - 11 * minute))).toBe("due")
  expect(why(state({ last: null }))).toBe("due")
})

test("a failed one is told at once, whatever else there is to say", () => {
  expect(why(state({ trouble: "folder-permission" }))).toBe("trouble")
  expect(why(state({ trouble: "disk-full", last: null }))).toBe("trouble")
})

test("a file in the downloads is asked after a week, unless it was seen or one was proved since", () => {
  const seldom = { way: "downloads", everyHours: 24 * 30 } as const
  const last = { at: now - 8 * day, name: "a.age", rows: 3, readBack: false }
  expect(why(state({ ...seldom, last }))).toBe("unseen")
  expect(why(state({ ...seldom, last: { ...last, at: now - 6 * day } }))).toBeNull()
  expect(why(state({ ...seldom, last: { ...last, readBack: true } }))).toBeNull()
  expect(why(state({ ...seldom, last, provedAt: now - 2 * day }))).toBeNull()
})

test("daily files in the downloads that nobody ever looks at are asked after, new as the last is", () => {
  const last = { at: now - 3_600_000, name: "a.age", rows: 3, readBack: false }
  const daily = { way: "downloads", last } as const
  expect(why(state({ ...daily, unseenSince: now - 8 * day }))).toBe("unseen")
  expect(why(state({ ...daily, unseenSince: now - 6 * day }))).toBeNull()
  expect(why(state({ ...daily, unseenSince: now - 8 * day, provedAt: now - day }))).toBeNull()
})
