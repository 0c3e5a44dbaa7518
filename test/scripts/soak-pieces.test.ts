/** What the soaks share: a limit on what does not answer, lines in between, the choice of a backend. */
import { afterEach, expect, test, vi } from "vitest"

import { inTime, Late } from "../../scripts/soak/in-time"
import { chosenBackends } from "../../scripts/soak/kill/chosen-backends"
import { progress } from "../../scripts/soak/progress"

afterEach(() => vi.restoreAllMocks())

test("an answer in time is passed on, and so is a refusal", async () => {
  expect(await inTime(Promise.resolve(7))).toBe(7)
  await expect(inTime(Promise.reject(new Error("no")))).rejects.toThrow("no")
})

test("what never answers is late, and says what it was", async () => {
  const never = new Promise<void>(() => undefined)
  const late = inTime(never, "the page is silent", 5)
  await expect(late).rejects.toThrow("the page is silent")
  await expect(late).rejects.toBeInstanceOf(Late)
})

test("a line at most once in ten seconds, with what is so then", () => {
  let now = 0
  const lines: string[] = []
  const say = progress(
    () => now,
    (line) => void lines.push(line)
  )
  for (; now <= 30_000; now += 2_000) say(`${now} ms`)
  expect(lines).toEqual(["10000 ms\n", "20000 ms\n", "30000 ms\n"])
})

test("one backend, both, or a line why not", () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true)
  expect(chosenBackends("sqlite")).toEqual(["sqlite"])
  expect(chosenBackends(undefined)).toEqual(["leveldb", "sqlite"])
  expect(write).not.toHaveBeenCalled()
  expect(chosenBackends("access")).toBeNull()
  expect(write).toHaveBeenCalledWith("--backend is one of leveldb, sqlite\n")
})
