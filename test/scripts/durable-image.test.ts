/** What the soak of power cuts takes for durable, from what was told of names and syncs. */
import { expect, test } from "vitest"

import { durableNames } from "../../scripts/soak/power/durable-image"

const log = (...lines: string[]) => lines.map((it) => `${it.replaceAll(" ", "\t")}\n`).join("")
const names = (before: Record<string, string>, ...lines: string[]) =>
  Object.fromEntries(durableNames(new Map(Object.entries(before)), log(...lines)))
const byFolder = (before: Record<string, string>, ...lines: string[]) =>
  Object.fromEntries(durableNames(new Map(Object.entries(before)), log(...lines), "folder"))

test("a name is there from the next sync on, of whatever file", () => {
  expect(names({}, "file 1 a")).toEqual({})
  expect(names({}, "file 1 a", "file 2 b", "sync 2 b")).toEqual({ a: "1", b: "2" })
  expect(names({ a: "1" }, "gone a", "file 3 c")).toEqual({ a: "1" })
  expect(names({ a: "1" }, "gone a", "folder 9 .")).toEqual({})
})

test("a renamed file takes the other's place, a renamed folder all that is in it", () => {
  const put = ["file 2 a.new", "sync 2 a.new", "moved a.new a"]
  expect(names({ a: "1" }, ...put)).toEqual({ a: "1", "a.new": "2" })
  expect(names({ a: "1" }, ...put, "folder 9 .")).toEqual({ a: "2" })
  expect(names({ "x/a": "1", "x/y/b": "2", xa: "3" }, "moved x z", "folder 9 .")).toEqual({
    "z/a": "1",
    "z/y/b": "2",
    xa: "3"
  })
  expect(names({ a: "1", b: "2" }, "swapped a b", "folder 9 .")).toEqual({ a: "2", b: "1" })
})

test("where only folders' syncs count, a file's own sync brings its own name alone", () => {
  const some = ["file 1 x/a", "file 2 x/b", "moved x/old x/new"]
  expect(byFolder({ "x/old": "3" }, ...some, "sync 1 x/a")).toEqual({ "x/a": "1", "x/old": "3" })
  expect(byFolder({ "x/old": "3" }, ...some, "folder 9 y")).toEqual({ "x/old": "3" })
  expect(byFolder({ "x/old": "3" }, ...some, "folder 9 x")).toEqual({
    "x/a": "1",
    "x/b": "2",
    "x/new": "3"
  })
})

test("a line that the cut has broken off tells nothing", () => {
  const broken = `${log("file 1 a", "sync 1 a", "file 2 b")}sync\t2`
  expect([...durableNames(new Map(), broken).keys()]).toEqual(["a"])
})
