import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { VERSION } from "~search/index/packed-index"
import { createIndex, openIndex, type PackedIndex } from "~search/index/search-index"
import { aDocument, idsOf, named, reopen } from "./documents"

const aPack = (): PackedIndex => {
  const index = createIndex()
  index.replace(named("Alice", "张三", "Bob", "Carla", "Dora", "Emil"))
  index.pack()
  index.replace(
    [aDocument({ id: "n1", kind: "note", title: "", body: "深蓝色 hat" })],
    ["contact Bob"]
  )
  return structuredClone(index.pack())
}

describe("a stored index", () => {
  it("opens as it was", () => {
    const index = reopen(aPack())
    expect(index.size.documents).toBe(6)
    expect(idsOf(index, "zhangsan")).toEqual(["张三"])
    expect(idsOf(index, "bob")).toEqual([])
    expect(idsOf(index, "蓝色")).toEqual(["n1"])
  })

  it("goes on being changed after it was opened", () => {
    const index = reopen(aPack())
    index.replace([aDocument({ id: "Alice", owner: "Alice", title: "Alicia" })])
    expect(idsOf(index, '"alice"')).toEqual([])
    expect(idsOf(reopen(structuredClone(index.pack())), "alicia")).toEqual(["Alice"])
  })

  it("of nothing opens too", () => {
    expect(reopen(createIndex().pack()).size.documents).toBe(0)
  })

  it("keeps a segment as it is, name and all, while only its dead change", () => {
    const index = reopen(aPack())
    const before = index.pack().segments.map(({ name, sum }) => ({ name, sum }))
    index.replace([], ["contact Alice"])
    expect(index.pack().segments.map(({ name, sum }) => ({ name, sum }))).toEqual(before)
  })

  it("says that it is older, or newer", () => {
    expect(openIndex({ ...aPack(), version: 0 })).toBe("older")
    expect(openIndex({ ...aPack(), version: 999 })).toBe("older")
  })

  it.each([
    null,
    undefined,
    3,
    "index",
    [],
    {},
    { version: "1", segments: [] },
    { version: VERSION }
  ])("that is %j is damaged", (it) => {
    expect(openIndex(it)).toBe("damaged")
  })

  it("tells any one flipped bit", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(7), (segment, buffer, byte, bit) => {
        const pack = aPack()
        const its = pack.segments[segment % pack.segments.length]
        const all = its ? [...its.buffers, its.dead].filter(({ byteLength }) => byteLength > 0) : []
        const bytes = new Uint8Array(all[buffer % all.length] ?? new ArrayBuffer(1))
        const at = byte % bytes.length
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        expect(openIndex(pack)).toBe("damaged")
      })
    )
  })

  it("tells any buffer that was cut, lengthened, swapped or lost", () => {
    const count = aPack().segments[0]?.buffers.length ?? 0
    for (let at = 0; at < count; at++)
      for (const harm of [
        (it: ArrayBuffer) => it.slice(0, it.byteLength >> 1),
        (it: ArrayBuffer) => it.slice(1),
        (it: ArrayBuffer) => new Uint8Array([...new Uint8Array(it), 0, 0, 0, 0]).buffer
      ]) {
        const pack = aPack()
        const buffers = pack.segments[0]?.buffers ?? []
        const before = buffers[at] ?? new ArrayBuffer(0)
        const after = harm(before)
        if (after.byteLength === before.byteLength) continue
        buffers[at] = after
        expect(openIndex(pack), String(at)).toBe("damaged")
      }
    const swapped = aPack()
    swapped.segments[0]?.buffers.reverse()
    expect(openIndex(swapped)).toBe("damaged")
    const lost = aPack()
    lost.segments[0]?.buffers.pop()
    expect(openIndex(lost)).toBe("damaged")
    const dead = aPack()
    for (const it of dead.segments) it.dead = new ArrayBuffer(0)
    expect(openIndex(dead)).toBe("damaged")
  })
})
