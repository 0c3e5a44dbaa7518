import { execFile } from "node:child_process"
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"

import { expect, test } from "@playwright/test"
import * as v from "valibot"

import { main as newSite } from "../../scripts/adapter/new"
import { main as recordPage } from "../../scripts/adapter/record"
import { main as lookOver } from "../../scripts/doctor/doctor"
import { inHere } from "../support/in-here"

/** A copy of the project to write into: its code, and the packages that are there. */
const copyProject = (): string => {
  const copy = mkdtempSync(path.join(tmpdir(), "regulars-"))
  for (const it of [
    "src",
    "assets",
    "test",
    "scripts",
    "README.md",
    "package.json",
    "package-lock.json"
  ])
    cpSync(it, path.join(copy, it), { recursive: true })
  for (const it of ["tsconfig.json", "vitest.config.ts", ".prettierrc.json"])
    cpSync(it, path.join(copy, it))
  symlinkSync(path.resolve("node_modules"), path.join(copy, "node_modules"))
  return copy
}

const Findings = v.array(
  v.strictObject({
    id: v.string(),
    kind: v.picklist(["chat", "back-office"]),
    status: v.picklist(["working", "broken"]),
    ok: v.boolean(),
    confidence: v.picklist(["high", "medium", "medium-low"]),
    verifiedAt: v.pipe(v.string(), v.isoDate()),
    fixtures: v.object({ passed: v.number(), failed: v.number() }),
    problems: v.array(v.string())
  })
)

// Each is a program of its own, and the doctor reads every page of every site.
test.describe.configure({ timeout: 180_000 })

let project: string
test.beforeAll(() => {
  project = copyProject()
})
test.afterAll(() => rmSync(project, { recursive: true, force: true }))

const run = (program: string, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { ...process.env, INIT_CWD: project }
    execFile(program, args, { cwd: project, env, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, err })
    })
  })
const command = (...args: string[]) => run(process.execPath, "scripts/command.mjs", ...args)
const doctor = async (...args: string[]) => {
  const { code, out } = await command("doctor", "--json", ...args)
  return { code, findings: v.parse(Findings, JSON.parse(out)) }
}

test("npm run doctor -- --json: one array, every site ok", async () => {
  const { code, findings } = await doctor()
  expect(findings.length).toBeGreaterThan(5)
  expect(findings.filter((it) => !it.ok)).toEqual([])
  for (const it of findings) expect(it.fixtures.passed, it.id).toBeGreaterThan(2)
  expect(code).toBe(0)
})

test("a page that is read otherwise than its file says: not ok, and why, exit code 1", async () => {
  const file = path.join(project, "test/sites/vendure/order.json")
  const before = readFileSync(file, "utf8")
  try {
    cpSync(path.join(project, "test/sites/vendure/customer.json"), file)
    const { code, findings } = await doctor("vendure", "telegram-a")
    expect(findings.map(({ id, ok }) => [id, ok])).toEqual([
      ["telegram-a", true],
      ["vendure", false]
    ])
    expect(findings[1]?.problems.join("\n")).toContain("fixture order: ")
    expect(findings[1]?.fixtures.failed).toBe(1)
    expect(code).toBe(1)
  } finally {
    cpSync("test/sites/vendure/order.json", file)
    expect(readFileSync(file, "utf8")).toBe(before)
  }
})

test("npm run adapter:new, then adapter:record: green at once, and nothing of the page is left", async () => {
  const made = await command("adapter:new", "zz-tea", "https://tea.example/chat/77?who=anna")
  expect(made.err).toBe("")
  expect(made.code).toBe(0)
  expect(readFileSync(path.join(project, "src/sites/zz-tea.ts"), "utf8")).not.toContain("anna")
  expect((await command("table", "--check")).code).toBe(0)
  expect((await doctor("zz-tea")).findings).toMatchObject([
    { id: "zz-tea", status: "broken", ok: true, fixtures: { passed: 3, failed: 0 } }
  ])
  // The list of sites and whatever it takes in, the new one with it.
  const listed = { extends: "./tsconfig.json", include: [], files: ["src/sites/index.ts"] }
  writeFileSync(path.join(project, "tsconfig.sites.json"), JSON.stringify(listed))
  const tsc = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.sites.json", "--listFiles"]
  const types = await run(process.execPath, ...tsc)
  expect(types.out).toContain("/src/sites/zz-tea.ts")
  expect([types.code, types.out.split("\n").filter((it) => it.includes(": error TS"))]).toEqual([
    0,
    []
  ])

  const page = "test/sites/telegram-a/chat.html"
  const again = await command("adapter:record", page, "telegram-a", "zz-recorded")
  expect(again.code).toBe(0)
  const saved = ["html", "json"].map((it) =>
    readFileSync(path.join(project, `test/sites/telegram-a/zz-recorded.${it}`), "utf8")
  )
  expect(saved.join("\n")).not.toMatch(/Anna|last seen|black tea|1234567890/u)
  expect(JSON.parse(saved[1] ?? "")).toMatchObject({
    expect: { seen: true, sighting: { identity: { quality: "stable" }, rule: { rank: 0 } } }
  })
  expect((await doctor("telegram-a")).code).toBe(0)
})

const mains = { "adapter:new": newSite, "adapter:record": recordPage, doctor: lookOver }

for (const [what, args, says] of [
  ["no site", ["adapter:new"], "takes a site's name"],
  ["a path", ["adapter:new", "../x"], "no name for a site"],
  ["a site that is there", ["adapter:new", "vendure"], "is there already"],
  ["an address that is none", ["adapter:new", "zz-b", "ftp://x"], "no https address"],
  ["a site that is not there", ["adapter:record", "x.html", "zz-none", "chat"], "adapter:new"],
  ["a page that would be lost", ["adapter:record", "x.html", "vendure", "order"], "there already"],
  ["a case with a path", ["adapter:record", "x.html", "vendure", "../x"], "no name for a case"],
  ["a site the doctor does not know", ["doctor", "zz-none"], "no site"]
] as const)
  test(`${what}: exit code 2, a plain sentence, nothing written`, async () => {
    const before = process.cwd()
    process.chdir(project)
    const [name, ...rest] = args
    const { code, out, err } = await inHere(mains[name], rest).finally(() => process.chdir(before))
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(says)
    expect(existsSync(path.join(project, "src/sites/zz-b.ts"))).toBe(false)
  })

test("a command that is none: exit code 2 and those there are", async () => {
  const { code, out, err } = await command("operate")
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain("One of")
})

test("a file that is not there: exit code 1 and a sentence", async () => {
  const { code, err } = await command("adapter:record", "nowhere.html", "vendure", "zz-x")
  expect(err).toContain("neither an address nor a file")
  expect(code).toBe(1)
})
