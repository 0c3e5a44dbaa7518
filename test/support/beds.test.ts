import { existsSync, mkdtempSync, readdirSync } from "node:fs"
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"

import { cached } from "./beds"

describe("the cache of the beds", () => {
  let folder: string
  let input: string
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "regulars-cache-"))
    input = path.join(folder, "package.json")
    await writeFile(input, "{}")
    vi.stubEnv("REGULARS_CACHE", path.join(folder, "cache"))
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true, force: true })
  })
  const write = (text: string) => (place: string) => writeFile(path.join(place, "made"), text)

  it("fills once and then gives what is there, until an input changes", async () => {
    const first = await cached("bed", [input], write("one"))
    const second = await cached("bed", [input], write("two"))
    expect(second).toBe(first)
    expect(await readFile(path.join(second, "made"), "utf8")).toBe("one")
    await writeFile(input, '{"name":"other"}')
    expect(await cached("bed", [input], write("three"))).not.toBe(first)
  })

  it("leaves nothing behind when filling fails, and fills again", async () => {
    const broken = cached("bed", [input], async (place) => {
      await write("half")(place)
      throw new Error("the network went away")
    })
    await expect(broken).rejects.toThrow("the network went away")
    expect(readdirSync(path.join(folder, "cache"))).toEqual([])
    expect(existsSync(await cached("bed", [input], write("whole")))).toBe(true)
  })

  it("lets the first of two at once win", async () => {
    const [one, other] = await Promise.all([
      cached("bed", [input], write("one")),
      cached("bed", [input], write("two"))
    ])
    expect(one).toBe(other)
    expect(readdirSync(path.join(folder, "cache"))).toHaveLength(1)
  })

  it("sweeps away what a killed process left half made", async () => {
    const left = path.join(folder, "cache", ".draft-999999999-abc")
    await mkdir(left, { recursive: true })
    await cached("bed", [input], write("one"))
    expect(existsSync(left)).toBe(false)
  })
})
