import { describe, expect, test } from "vitest"

import type { Reading } from "~model/sighting"
import { createSettle } from "~page/settle"

import { aSighting } from "../support/builders"

const pair = (id: string, name: string): Reading => ({
  seen: true,
  sighting: aSighting({ name }, { value: id }),
  confirm: name
})

/** Readings as the page gives them, `[at ms, id, visible name]`, and what is believed of each. */
const believed = (steps: readonly (readonly [number, string, string])[]) => {
  const settle = createSettle()
  return steps.map(([at, id, name]) => {
    const it = settle(pair(id, name), at)
    if (!it.seen) return it.why
    return (it.sighting.identity?.value ?? "") + (it.sighting.ambiguous ? "?" : "")
  })
}
const held = "disagreement"

describe("a page that names people in two places", () => {
  test("is believed at first sight, and tells nobody the second half", () => {
    const it = createSettle()(pair("1", "Anna"), 0)
    expect(it).toEqual({ seen: true, sighting: aSighting({ name: "Anna" }, { value: "1" }) })
  })

  test("is held while the header is late, and till it rests", () =>
    expect(
      believed([
        [0, "1", "Anna"],
        [100, "2", "Anna"],
        [2500, "2", "Anna"],
        [2550, "2", "Boris"],
        [5040, "2", "Boris"],
        [5060, "2", "Boris"]
      ])
    ).toEqual(["1", held, held, held, held, "2"]))

  test("is held while the address is late, and till it rests", () =>
    expect(
      believed([
        [0, "1", "Anna"],
        [100, "1", "Boris"],
        [900, "2", "Boris"],
        [3500, "2", "Boris"]
      ])
    ).toEqual(["1", held, held, "2"]))

  test("went on twice meanwhile: the seller is asked", () =>
    expect(
      believed([
        [0, "1", "Anna"],
        [100, "2", "Anna"],
        [200, "3", "Anna"],
        [900, "3", "Boris"],
        [1800, "3", "Carla"],
        [4200, "3", "Carla"],
        [4400, "3", "Carla"]
      ])
    ).toEqual(["1", held, held, held, held, held, "3?"]))

  test("that changes whole is believed at once; one known before too, however it came there", () =>
    expect(
      believed([
        [0, "1", "Anna"],
        [100, "2", "Boris"],
        [200, "2", "Anna"],
        [250, "1", "Anna"]
      ])
    ).toEqual(["1", "2", held, "1"]))

  test("is believed soon where the seller has pressed just once", () => {
    const settle = createSettle()
    const at = (now: number, id: string, name: string) => {
      const it = settle(pair(id, name), now, true)
      return it.seen ? it.sighting.identity?.value : it.why
    }
    expect(at(0, "1", "Anna")).toBe("1")
    expect(at(100, "2", "Anna")).toBe(held)
    expect(at(2000, "2", "Anna"), "a contradiction is none the less").toBe(held)
    expect(at(2100, "2", "Boris")).toBe(held)
    expect(at(2450, "2", "Boris")).toBe("2")
    expect(at(3000, "3", "Boris")).toBe(held)
    expect(at(3100, "4", "Boris")).toBe(held)
    expect(at(3200, "4", "Dora")).toBe(held)
    expect(at(3600, "4", "Dora"), "it went on twice").toBe(held)
  })

  test("is believed at the first load as soon as its header is there", () =>
    expect(
      believed([
        [0, "1", ""],
        [300, "1", "Anna"]
      ])
    ).toEqual([held, "1"]))

  test("two people of one name: the seller is asked, and what stays is no new question", () =>
    expect(
      believed([
        [0, "1", "Anna"],
        [100, "2", "Anna"],
        [4200, "2", "Anna"],
        [4300, "2", "Anna"],
        [5000, "1", "Anna"],
        [9100, "1", "Anna"]
      ])
    ).toEqual(["1", held, "2?", "2?", held, "1?"]))

  test("somebody renamed: the seller is asked", () =>
    expect(
      believed([
        [0, "1", "Anna"],
        [3000, "1", "Anna B."],
        [7100, "1", "Anna B."]
      ])
    ).toEqual(["1", held, "1?"]))

  test("a header that said Loading first: the name that comes soon, and rests, takes its place", () =>
    expect(
      believed([
        [0, "1", "Anna"],
        [100, "2", "Loading…"],
        [500, "2", "Boris"],
        [2900, "2", "Boris"],
        [3100, "2", "Boris"],
        [3200, "1", "Anna"],
        [3300, "2", "Boris"],
        [3400, "2", "Loading…"],
        [6000, "2", "Loading…"]
      ])
    ).toEqual(["1", "2", held, held, "2", "1", "2", held, "2?"]))

  test("a name that comes soon but is another's, or goes on to another: the seller is asked", () => {
    expect(
      believed([
        [0, "1", "Anna"],
        [100, "2", "Loading…"],
        [500, "2", "Anna"],
        [3100, "2", "Anna"]
      ])
    ).toEqual(["1", "2", held, "2?"])
    expect(
      believed([
        [0, "1", "Anna"],
        [500, "1", "Boris"],
        [900, "1", "Carla"],
        [3500, "1", "Carla"]
      ])
    ).toEqual(["1", held, held, "1?"])
  })

  test("a header that goes on soon is held till its address follows", () =>
    expect(
      believed([
        [0, "1", "Anna"],
        [500, "1", "Boris"],
        [2900, "2", "Boris"],
        [5500, "2", "Boris"]
      ])
    ).toEqual(["1", held, held, "2"]))

  test("a name that nothing reads: late, but nobody is asked", () =>
    expect(
      believed([
        [0, "1", ""],
        [4100, "1", ""],
        [4200, "2", ""],
        [8300, "2", ""]
      ])
    ).toEqual([held, "1", held, "2"]))
})

test("other pages are believed as they are", () => {
  const reading: Reading = { seen: true, sighting: aSighting() }
  expect(createSettle()(reading, 0)).toBe(reading)
  const nobody: Reading = { seen: false, why: "no-conversation-open" }
  expect(createSettle()(nobody, 0)).toBe(nobody)
})
