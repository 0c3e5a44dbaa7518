import { describe, expect, it } from "vitest"
import type { SearchDocument } from "~search/document"
import { createIndex } from "~search/index/search-index"
import { aDocument, idsOf, reopen } from "./documents"

const many = (count: number, from = 0): SearchDocument[] =>
  Array.from({ length: count }, (_, i) =>
    aDocument({ id: `${from + i}`, owner: "", title: `name${from + i}x`, body: "深蓝色 hat" })
  )

describe("settling", () => {
  it("keeps what is changed between its steps", () => {
    const index = createIndex()
    index.replace(many(3000))
    let step = 0
    for (const _ of index.settle(true)) {
      index.replace(
        [aDocument({ id: `${step}`, title: `other${step}x` })],
        [`contact ${1000 + step}`]
      )
      expect(idsOf(index, `"name${step}x"`)).toEqual([])
      step++
    }
    expect(step).toBeGreaterThan(3)
    expect(index.size).toMatchObject({ documents: 3000 - step, open: step })
    for (let at = 0; at < step; at++) {
      expect(idsOf(index, `"name${at}x"`)).toEqual([])
      expect(idsOf(index, `"other${at}x"`)).toEqual([`${at}`])
      expect(idsOf(index, `"name${1000 + at}x"`)).toEqual([])
    }
    expect(reopen(structuredClone(index.pack())).size.documents).toBe(3000 - step)
  })

  it("that is begun anew ends the one before", () => {
    const index = createIndex()
    index.replace(many(100))
    const first = index.settle(true)
    first.next()
    for (const _ of index.settle(true));
    expect(first.next().done).toBe(true)
    expect(index.size).toMatchObject({ documents: 100, open: 0 })
    expect(idsOf(index, '"name42x"')).toEqual(["42"])
  })

  it("leaves few documents as they are until all are wanted", () => {
    const index = createIndex()
    index.replace(many(2000))
    for (const _ of index.settle());
    expect(index.size.open).toBe(2000)
    for (const _ of index.settle(true));
    expect(index.size.open).toBe(0)
  })

  it("never leaves more than four shelves", () => {
    const index = createIndex()
    for (let turn = 0; turn < 30; turn++) {
      index.replace(many(5, turn * 5))
      expect(index.pack().segments.length).toBeLessThanOrEqual(4)
    }
    expect(index.size.documents).toBe(150)
    expect(idsOf(index, "name", 200).length).toBe(150)
  })

  it("gives back the room of what is no more", () => {
    const index = createIndex()
    index.replace(many(1000))
    index.pack()
    const before = index.size.bytes
    index.replace(
      [],
      many(1000).map(({ id }) => `contact ${id}` as const)
    )
    index.pack()
    expect(index.size).toMatchObject({ documents: 0, open: 0 })
    expect(index.size.bytes).toBeLessThan(before / 10)
  })
})
