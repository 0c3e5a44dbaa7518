import { expect, it } from "vitest"
import { cpuOf } from "../../scripts/soak/import/cpu-of"

it("what a process used is what it says itself, where the system tells", () => {
  const said = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  const before = said()
  const used = cpuOf(process.pid)
  if (used === null) return expect(process.platform).not.toBe("linux")
  // A tick is 10 ms, of either kind.
  expect(used).toBeGreaterThanOrEqual(before - 25)
  return expect(used).toBeLessThanOrEqual(said() + 25)
})

it("nobody's process has used nothing that could be told", () => {
  expect(cpuOf(2 ** 30)).toBeNull()
})
