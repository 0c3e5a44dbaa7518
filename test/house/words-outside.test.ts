import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { wordsOutside } from "./words-outside"

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((it) => `src/${it}`)
  .filter((it) => /^src\/(?:ui\/.*\.tsx?|tabs\/[^/]*\.tsx|[^/]*\.tsx)$/.test(it))
  .filter((it) => !it.startsWith("src/ui/i18n/"))

test("every word that people read stands in src/ui/i18n", () => {
  expect(files.length).toBeGreaterThan(300)
  expect(files.flatMap((it) => wordsOutside(it, readFileSync(it, "utf8")))).toEqual([])
})

test.each([
  ["<p>Hello {name}</p>", ["Hello"]],
  ['<p>{late ? "Late" : t("soon")}</p>', ["Late"]],
  ["<p>{`Hello ${name}`}</p>", ["Hello"]],
  ['<b title="Close" />', ["Close"]],
  ['<b aria-label={open ? "Open" : undefined} />', ["Open"]],
  ['toast({ text: "Not saved" })', ["Not saved"]],
  ['say("Nothing was found")', ["Nothing was found"]],
  ['const known = ["标签"]', ["标签"]],
  ['<p className="flex gap-2">· {t("a.b")} +{more}</p>', []],
  ['<p>{kind === "late" && 3}</p>', []]
])("%s", (source, words) => {
  const found = wordsOutside("a.tsx", source)
  expect(found.map((it) => it.replace("a.tsx:1 ", "").trim())).toEqual(words)
})
