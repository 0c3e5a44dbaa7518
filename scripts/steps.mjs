// @ts-check
/** Runs a command's steps in their order, each with a heading, its time and its counts. */
import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"

import { playwrightCounts } from "./counts.mjs"
import { root } from "./setup.mjs"

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {import("./counts.mjs").Counted} Counted */

/**
 * `run` is a program and its arguments, `env` what it is told besides. A step with a `report` (the
 * file its JSON reporter writes) is counted by it, any other step is one test. `vital`: the steps
 * after it have no sense if it fails.
 * @typedef {{
 *   heading: string, run: readonly [string, ...string[]], env?: Readonly<Record<string, string>>,
 *   report?: { file: string, count: (report: unknown) => Counted }, vital?: boolean
 * }} Step
 */

/**
 * Runs the steps and prints what failed, by name, and the closing line, alone on its line. Those of a
 * list within the list run beside each other; what they say comes out one after the other all the same.
 * @param {readonly (Step | readonly Step[])[]} steps
 * @returns {Promise<Counts>}
 */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0 }
  /** @type {string[]} */
  const notOk = []
  for (const beside of steps.map((it) => [it].flat())) {
    let vitalFailed = false
    const running = beside.map((step, at) => ({ step, ...startStep(step, at > 0) }))
    for (const { step, show, ended } of running) {
      process.stdout.write(`\n== ${step.heading} ==\n`)
      show()
      const { counts, seconds } = await ended
      sum.passed += counts.passed
      sum.failed += counts.failed
      if (counts.failed > 0) notOk.push(...whatFailed(step, counts))
      process.stdout.write(
        `== ${step.heading}: ${counts.passed} ok, ${counts.failed} not ok, ${seconds} s ==\n`
      )
      vitalFailed ||= Boolean(step.vital) && counts.failed > 0
    }
    if (vitalFailed) break
  }
  if (notOk.length > 0) process.stdout.write(`\n${["Not ok:", ...notOk].join("\n  ")}\n`)
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`)
  return sum
}

/**
 * A line for each failed test: what they printed themselves may be ten thousand lines further up.
 * @param {Step} step
 * @param {Counted} counts
 */
const whatFailed = ({ heading }, { failedTests }) =>
  failedTests.length > 0 ? failedTests.map((it) => `${heading}: ${it}`) : [heading]

/**
 * @param {Step} step
 * @param {boolean} quiet what it says is kept until `show` is called
 * @returns {{ show: () => void, ended: Promise<{ counts: Counted, seconds: string }> }}
 */
function startStep(step, quiet) {
  const began = Date.now()
  const report = step.report && path.join(root, step.report.file)
  if (report) {
    mkdirSync(path.dirname(report), { recursive: true })
    rmSync(report, { force: true })
  }
  const { show, exitCode } = startProgram(step, quiet)
  const ended = exitCode.then((code) => ({
    counts: countsOf(step, report, code),
    seconds: ((Date.now() - began) / 1000).toFixed(1)
  }))
  return { show, ended }
}

/**
 * @param {Step} step
 * @param {string | undefined} report
 * @param {number} code
 * @returns {Counted}
 */
function countsOf(step, report, code) {
  const failure = { passed: 0, failed: 1, failedTests: [] }
  if (!step.report || !report) return code === 0 ? { ...failure, passed: 1, failed: 0 } : failure
  if (!existsSync(report)) return failure
  const counts = step.report.count(JSON.parse(readFileSync(report, "utf8")))
  const ranNothing = counts.passed + counts.failed === 0
  // A runner that failed without a failed test (a file that cannot be loaded) has failed too.
  return counts.failed === 0 && (code !== 0 || ranNothing) ? { ...counts, failed: 1 } : counts
}

/**
 * A script of package.json, with what is added to it.
 * @param {string} script
 * @param {string[]} args
 * @returns {[string, ...string[]]}
 */
export function npm(script, ...args) {
  return ["npm", "run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])]
}

/**
 * Installs beds before the tests need them, whose time limits are for tests.
 * @param {string[]} names
 * @returns {[string, ...string[]]}
 */
export function installBeds(...names) {
  return [path.join(root, "node_modules/.bin/tsx"), "test/beds/install.ts", ...names]
}

/**
 * Specs in the built extension, counted by a report of their own.
 * @param {string} heading
 * @param {"together" | "alone" | "linter"} project of playwright.config.ts
 * @param {number} workers
 * @returns {Step}
 */
export function endToEnd(heading, project, workers) {
  const file = `build/e2e-${project}.json`
  return {
    heading,
    run: npm("e2e", `--project=${project}`, `--workers=${workers}`),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: { file, count: playwrightCounts }
  }
}

/**
 * @param {Step} step
 * @param {boolean} quiet
 * @returns {{ show: () => void, exitCode: Promise<number> }}
 */
function startProgram({ run: [command, ...args], env }, quiet) {
  const said = quiet ? "pipe" : "inherit"
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", said, said]
  })
  /** @type {Buffer[] | null} */
  let kept = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => (kept ? kept.push(chunk) : process.stdout.write(chunk)))
  const show = () => {
    for (const chunk of kept ?? []) process.stdout.write(chunk)
    kept = null
  }
  /** @type {Promise<number>} */
  const exitCode = new Promise((resolve) => {
    child.on("error", () => resolve(1))
    child.on("close", (code) => resolve(code ?? 1))
  })
  return { show, exitCode }
}
