import { spawnSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

import { describe, expect, it } from "vitest"

import { playwrightCounts, vitestCounts } from "../../scripts/counts.mjs"
import { endToEnd } from "../../scripts/steps.mjs"

const root = fileURLToPath(new URL("../..", import.meta.url))
const reports = path.join(root, "build/steps-test")

/** Runs steps in a process of their own and gives their exit and what they printed. */
function runSteps(steps: string): { lines: string[]; sum: unknown } {
  const program = `
    import { vitestCounts } from ${JSON.stringify(path.join(root, "scripts/counts.mjs"))}
    import { runSteps } from ${JSON.stringify(path.join(root, "scripts/steps.mjs"))}
    const node = (code) => [process.execPath, "-e", code]
    const sum = await runSteps(${steps})
    console.log(JSON.stringify(sum))`
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8"
  })
  const lines = stdout.trim().split("\n")
  return { sum: JSON.parse(lines.pop() ?? "null"), lines }
}

const report = (passed: number, failed: number) =>
  JSON.stringify(
    `require("fs").writeFileSync("build/steps-test/report.json", '{"numPassedTests":${passed},"numFailedTests":${failed}}')`
  )
const counted = (code: string) =>
  `{ heading: "unit", run: node(${code}), report: { file: "build/steps-test/report.json", count: vitestCounts } }`

describe("the steps of a test command", () => {
  it("sum the reports' counts and one per other step, on a line of its own at the end", () => {
    const { lines, sum } = runSteps(
      `[{ heading: "types", run: node("") }, ${counted(report(7, 0))}]`
    )
    expect(sum).toEqual({ passed: 8, failed: 0 })
    expect(lines.at(-1)).toBe("8 passed, 0 failed")
  })

  it("name what failed above it", () => {
    const failing = `{ heading: "lint", run: node("process.exit(3)") }`
    const named = `{ numPassedTests: 1, numFailedTests: 1, testResults:
      [{ name: "a.test.ts", assertionResults: [{ status: "failed", fullName: "adds" }] }] }`
    const writes = JSON.stringify(
      `require("fs").writeFileSync("build/steps-test/report.json", JSON.stringify(${named}))`
    )
    const { lines } = runSteps(`[${failing}, ${counted(writes)}]`)
    expect(lines.slice(-5)).toEqual([
      "Not ok:",
      "  lint",
      "  unit: a.test.ts: adds",
      "",
      "1 passed, 2 failed"
    ])
  })

  it("go on after a failure, but not after a vital one", () => {
    const fails = `run: node("process.exit(3)")`
    const { sum } = runSteps(
      `[{ heading: "lint", ${fails} }, { heading: "build", vital: true, ${fails} }, { heading: "never", run: node("") }]`
    )
    expect(sum).toEqual({ passed: 0, failed: 2 })
  })

  it("beside each other say what they say one after the other, and are all counted", () => {
    // The first waits for what the second does: one after the other they would never end.
    mkdirSync(reports, { recursive: true })
    const sign = path.join(reports, "sign")
    rmSync(sign, { force: true })
    const waits = `const { existsSync } = require("fs"); const wait = setInterval(() => {
      if (existsSync(${JSON.stringify(sign)})) { console.log("first"); clearInterval(wait) } }, 10)`
    const goes = `console.log("second"); require("fs").writeFileSync(${JSON.stringify(sign)}, ""); process.exitCode = 1`
    const { lines, sum } = runSteps(
      `[[{ heading: "a", run: node(${JSON.stringify(waits)}) }, { heading: "b", run: node(${JSON.stringify(goes)}) }], { heading: "c", run: node("") }]`
    )
    expect(sum).toEqual({ passed: 2, failed: 1 })
    const said = lines.filter((it) => /^(first|second|== . ==)$/.test(it))
    expect(said).toEqual(["== a ==", "first", "== b ==", "second", "== c =="])
  })

  it("end behind a list in which a vital one failed, once all of it has ended", () => {
    const { sum } = runSteps(
      `[[{ heading: "build", vital: true, run: node("process.exit(3)") }, { heading: "types", run: node("") }], { heading: "never", run: node("") }]`
    )
    expect(sum).toEqual({ passed: 1, failed: 1 })
  })

  it("never take an old report for a new one", () => {
    mkdirSync(reports, { recursive: true })
    writeFileSync(path.join(reports, "report.json"), '{"numPassedTests":5,"numFailedTests":0}')
    expect(runSteps(`[${counted('""')}]`).sum).toEqual({ passed: 0, failed: 1 })
  })

  it("tell a step what it alone is told, beside what all are", () => {
    const told = `process.exit(process.env.FOR_ONE === "yes" && process.env.PATH ? 0 : 1)`
    const step = (env: string) => `{ heading: "one", run: node(${JSON.stringify(told)}), ${env} }`
    const { sum } = runSteps(`[${step('env: { FOR_ONE: "yes" }')}, ${step("")}]`)
    expect(sum).toEqual({ passed: 1, failed: 1 })
  })

  it("count specs together and specs alone each by a report of its own", () => {
    const files = (["together", "alone"] as const).map((project) => {
      const { env, report: counted } = endToEnd("specs", project, 1)
      expect(env?.["PLAYWRIGHT_JSON_OUTPUT_FILE"]).toBe(counted?.file)
      return counted?.file
    })
    expect(new Set(files).size).toBe(2)
  })

  it("count a runner that failed without a failed test, or ran none, as failed", () => {
    const crash = JSON.stringify(`${JSON.parse(report(2, 0))};process.exit(1)`)
    expect(runSteps(`[${counted(crash)}]`).sum).toEqual({ passed: 2, failed: 1 })
    expect(runSteps(`[${counted(report(0, 0))}]`).sum).toEqual({ passed: 0, failed: 1 })
  })
})

describe("the counts of the reporters", () => {
  it("are read from Vitest's and Playwright's own fields, with what failed by name", () => {
    const testResults = [
      {
        name: "test/a.test.ts",
        assertionResults: [
          { status: "passed", fullName: "adds" },
          { status: "failed", fullName: "takes away" }
        ]
      }
    ]
    expect(vitestCounts({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({
      passed: 3,
      failed: 1,
      failedTests: ["test/a.test.ts: takes away"]
    })
    const spec = (title: string, status: string) => ({
      file: "bar.spec.ts",
      line: 12,
      title,
      tests: [{ status }]
    })
    const suites = [
      { specs: [spec("opens", "expected")], suites: [{ specs: [spec("closes", "unexpected")] }] }
    ]
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
    expect(playwrightCounts({ stats, suites })).toEqual({
      passed: 5,
      failed: 1,
      failedTests: ["bar.spec.ts:12: closes"]
    })
  })
})
