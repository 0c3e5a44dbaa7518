import { expect, test } from "vitest"
import { folderPath, folderTree, isWithin, movedFolder } from "~model/folder"

test.each([
  [" Shipping /  Abroad ", "Shipping/Abroad"],
  ["发货／国外", "发货/国外"],
  ["//a///b/", "a/b"],
  [" / ", ""]
])("a typed path %j is kept as %j", (typed, kept) => expect(folderPath(typed)).toBe(kept))

test("a folder is in itself and in what it lies in, not in one of a like name", () => {
  expect(["A", "A/B", "AB", ""].map((it) => isWithin(it, "A"))).toEqual([true, true, false, false])
  expect(isWithin("A", "")).toBe(true)
})

test("what is moved takes along what lies in it", () => {
  expect(movedFolder("A/B", "A", "C/D")).toBe("C/D/B")
  expect(movedFolder("AB", "A", "C")).toBeUndefined()
  expect(movedFolder("A/B", "A", "")).toBe("B")
  expect(movedFolder("A", "", "C")).toBeUndefined()
})

test("the tree has every folder before what lies in it, counted with it", () => {
  expect(folderTree(["B/10", "B/9", "", "A/x", "B"])).toEqual([
    { path: "A", name: "A", depth: 0, count: 1 },
    { path: "A/x", name: "x", depth: 1, count: 1 },
    { path: "B", name: "B", depth: 0, count: 3 },
    { path: "B/9", name: "9", depth: 1, count: 1 },
    { path: "B/10", name: "10", depth: 1, count: 1 }
  ])
})
