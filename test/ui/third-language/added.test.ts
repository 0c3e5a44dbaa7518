import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { afterAll, expect, test } from "vitest"
import { rm } from "node:fs/promises"
import { keysOf, wordsOf } from "../../support/words"
import { root } from "./house"

afterAll(() => rm(root, { recursive: true }))

/** What the compiler says of that house. */
const faults = (): string => {
  const options = {
    extends: `${process.cwd()}/tsconfig.json`,
    compilerOptions: { paths: { "~*": [`${root}/src/*`] }, types: [] },
    exclude: [],
    include: ["src/ui/i18n/found", "src/ui/i18n/i18next.d.ts", "src/model"]
  }
  writeFileSync(`${root}/tsconfig.json`, JSON.stringify(options))
  try {
    return execFileSync("npx", ["tsc", "--noEmit", "-p", root], { encoding: "utf8" })
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error)
  }
}

test("a copy of English's folder, said otherwise, is a language: no other file knows of it", async () => {
  expect(faults()).toBe("")
  const english = await wordsOf(`${root}/src/ui/i18n/en`)
  for (const code of ["pl", "ar"]) {
    const words = await wordsOf(`${root}/src/ui/i18n/${code}`)
    expect(new Set(words.keys())).toEqual(keysOf(english, code))
  }
  const shown = JSON.parse(readFileSync(`${root}/assets/locales/pl/messages.json`, "utf8"))
  expect(shown).toMatchObject({ lock: { message: "⟦Lock Regulars⟧" } })
}, 120_000)

test("the compiler refuses one that leaves something unsaid", () => {
  const file = `${root}/src/ui/i18n/pl/bar.ts`
  const whole = readFileSync(file, "utf8")
  writeFileSync(file, whole.replace('"title":', '"titel":'))
  expect(faults()).toMatch(/pl[^]*title/)
  writeFileSync(file, whole)
}, 120_000)
