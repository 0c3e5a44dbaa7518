/** The Firefox build, as Mozilla's own linter sees it. `npm test` has just built it. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"

import { expect, test } from "@playwright/test"
import * as v from "valibot"

const BUILD = "build/firefox-mv3-prod"

const Message = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.string(), ""),
  line: v.nullish(v.number()),
  column: v.nullish(v.number())
})
const Report = v.object({
  count: v.number(),
  summary: v.object({ errors: v.number(), warnings: v.number() }),
  errors: v.array(Message),
  warnings: v.array(Message)
})

/**
 * What may stand where the linter warns, text before and after the place: react-dom's
 * `dangerouslySetInnerHTML`, which our lint bans for us (`react/no-danger`).
 */
const known = /__html\b.{0,60}\.innerHTML=\w+\)?\}\}?break/

const around = ({ file, line, column }: v.InferOutput<typeof Message>): string => {
  const text = readFileSync(`${BUILD}/${file}`, "utf8").split("\n")[(line ?? 1) - 1] ?? ""
  return text.slice(Math.max(0, (column ?? 0) - 150), (column ?? 0) + 80)
}

test("addons-linter finds no error, and warns of nothing but React's markup", () => {
  expect(existsSync(`${BUILD}/manifest.json`), "npm run build:firefox makes it").toBe(true)
  // Megabytes of scripts are parsed: 20 s on a quiet machine.
  test.setTimeout(300_000)
  const { stdout } = spawnSync(
    process.execPath,
    ["node_modules/addons-linter/bin/addons-linter", "--output", "json", BUILD],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }
  )
  const { errors, warnings, summary } = v.parse(Report, JSON.parse(stdout))
  expect(errors).toEqual([])
  expect(summary.errors).toBe(0)
  expect(warnings.length).toBeGreaterThan(0)
  const others = warnings.filter(
    (it) => it.code !== "UNSAFE_VAR_ASSIGNMENT" || !known.test(around(it))
  )
  expect(others).toEqual([])
})
