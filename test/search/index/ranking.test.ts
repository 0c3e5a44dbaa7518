import { describe, expect, it } from "vitest"
import type { SearchDocument } from "~search/document"
import { createIndex, type SearchIndex } from "~search/index/search-index"
import { readQuery } from "~search/query/read-query"
import { aDocument, idsOf, now } from "./documents"

const DAY = 24 * 3600 * 1000

describe.each(["open", "packed", "in two shelves"])("ranking in an index that is %s", (state) => {
  const indexOf = (...documents: SearchDocument[]): SearchIndex => {
    const index = createIndex()
    index.replace(documents.slice(0, 2))
    if (state === "in two shelves") index.pack()
    index.replace(documents.slice(2))
    if (state !== "open") index.pack()
    return index
  }
  const of = (id: string, over: Partial<SearchDocument>) =>
    aDocument({ id, owner: id, title: "", ...over })

  it("goes from names by sounds to texts", () => {
    const index = indexOf(
      of("inside a text", { body: "xlinx" }),
      of("a word of a text", { body: "the lin" }),
      of("inside a name", { title: "berlin" }),
      of("a tag", { facets: ["tag:lin"] }),
      of("begins a name", { title: "bo linda" }),
      of("a word of a name", { title: "lin bo" }),
      of("the sound of a name", { title: "林", spoken: "林" }),
      of("the name", { title: "Lin" })
    )
    expect(idsOf(index, "lin")).toEqual([
      "the name",
      "a word of a name",
      "the sound of a name",
      "begins a name",
      "a tag",
      "inside a name",
      "a word of a text",
      "inside a text"
    ])
  })

  it("says where each was found", () => {
    const index = indexOf(
      of("a", { title: "张三", spoken: "张三" }),
      of("b", { body: "zs" }),
      of("c", { title: "zs" })
    )
    const { hits } = index.search(readQuery("zs"), { limit: 9, now })
    expect(hits.map(({ id, place }) => [id, place])).toEqual([
      ["c", "title"],
      ["a", "sound"],
      ["b", "body"]
    ])
  })

  it("has what is recent and what is often used first", () => {
    const index = indexOf(
      of("old", { title: "lin", at: now - 400 * DAY }),
      of("new", { title: "lin", at: now - DAY }),
      of("newer", { title: "lin", at: now }),
      of("old and much used", { title: "lin", at: now - 90 * DAY, uses: 100 })
    )
    expect(idsOf(index, "lin")).toEqual(["old and much used", "newer", "new", "old"])
  })

  it("lifts what is of the person on screen, though hundreds are more recent", () => {
    const index = indexOf(
      of("theirs", { kind: "note", owner: "her", body: "size 38", at: now - 300 * DAY }),
      of("other", { kind: "note", owner: "x", body: "size 38", at: now }),
      ...Array.from({ length: 300 }, (_, i) =>
        of(`n${i}`, { kind: "note", body: "a size", at: now })
      )
    )
    const first = (onScreen: string | null) =>
      index.search(readQuery("size"), { limit: 5, now, onScreen }).hits[0]?.id
    expect(first("her")).toBe("theirs")
    expect(first(null)).not.toBe("theirs")
    expect(first("nobody")).not.toBe("theirs")
  })

  it("does not put another's text before the very name that is asked for", () => {
    const index = indexOf(
      of("note", { kind: "note", owner: "her", body: "met lin" }),
      of("lin", { title: "Lin" })
    )
    expect(index.search(readQuery("lin"), { limit: 5, now, onScreen: "her" }).hits[0]?.id).toBe(
      "lin"
    )
  })

  it("has finds of several words in the title first", () => {
    const index = indexOf(
      of("both in text", { body: "blue hat" }),
      of("one in title", { title: "hat", body: "blue" }),
      of("both in title", { title: "hat, blue" })
    )
    expect(idsOf(index, "blue hat")).toEqual(["both in title", "one in title", "both in text"])
  })

  it("gives as many as asked for, and says whether there are more", () => {
    const index = indexOf(
      ...Array.from({ length: 120 }, (_, i) => of(`${i}`, { title: `lin ${i}`, at: now - i * DAY }))
    )
    for (const [limit, more] of [
      [50, true],
      [119, true],
      [120, false],
      [0, true]
    ] as const) {
      const found = index.search(readQuery("lin"), { limit, now })
      expect([found.hits.length, found.more]).toEqual([limit, more])
      expect(found.hits.map(({ id }) => id)).toEqual(
        Array.from({ length: limit }, (_, i) => `${i}`)
      )
    }
  })

  it("has the newest first when nothing is asked", () => {
    const index = indexOf(of("old", { at: now - DAY }), of("new", { at: now }))
    expect(idsOf(index, "")).toEqual(["new", "old"])
  })
})
