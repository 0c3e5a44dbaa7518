import { describe, expect, it } from "vitest"
import type { SearchDocument } from "~search/document"
import { createIndex, type SearchIndex } from "~search/index/search-index"
import { aDocument, idsOf, reopen } from "./documents"

describe.each(["open", "packed", "reopened"])("an index that is %s", (state) => {
  const indexOf = (...documents: SearchDocument[]): SearchIndex => {
    const index = createIndex()
    index.replace(documents, [])
    if (state === "open") return index
    const packed = index.pack()
    if (state === "packed") return index
    return reopen(structuredClone(packed))
  }

  it("finds any part of a word", () => {
    const index = indexOf(
      aDocument({ title: "Alice Smith\n13800138000", body: "likes 深蓝色 hats" })
    )
    for (const part of ["a", "li", "lic", "mith", "8001", "深", "深蓝", "蓝色", "hats", "hat", "s"])
      expect(idsOf(index, part), part).toEqual(["c1"])
    for (const part of ["x", "蓝深", "alicesmith", "8002", "hatt", "红"])
      expect(idsOf(index, part), part).toEqual([])
  })

  it("finds words in any order, in title and body", () => {
    const index = indexOf(
      aDocument({ body: "blue hats" }),
      aDocument({ id: "c2", title: "Bob", body: "blue" })
    )
    expect(idsOf(index, "blue alice")).toEqual(["c1"])
    expect(idsOf(index, "blue").toSorted()).toEqual(["c1", "c2"])
  })

  it("has the sounds of a name", () => {
    expect(idsOf(indexOf(aDocument({ title: "张三", spoken: "张三" })), "zhangsan")).toEqual(["c1"])
  })
})
