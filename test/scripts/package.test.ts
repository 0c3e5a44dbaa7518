import { mkdir, mkdtemp, readFile, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { beforeEach, expect, test } from "vitest"
import manifest from "../../package.json"
import { checksumsOf, differenceOf, packFolder } from "../../scripts/package/pack-folder"
import { privacyStatement } from "../../scripts/package/privacy-statement"
import { unwrap } from "../../scripts/package/unwrap"
import { words as en } from "../../src/ui/i18n/en"
import { words as zhCN } from "../../src/ui/i18n/zh-CN"

let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "regulars-package-"))
})

const write = async (name: string, files: Record<string, string>, at: number) => {
  for (const [file, text] of Object.entries(files)) {
    const to = path.join(folder, name, file)
    await mkdir(path.dirname(to), { recursive: true })
    await writeFile(to, text)
    await utimes(to, at, at)
  }
}

test("the same files make the same ZIP, whenever and in whatever order they were written", async () => {
  await write("one", { "b.js": "2", "a/c.css": "3", "a.html": "1" }, 1_700_000_000)
  await write("other", { "a.html": "1", "a/c.css": "3", "b.js": "2" }, 1_800_000_000)
  await mkdir(path.join(folder, "zips"))
  for (const it of ["one", "other"])
    await packFolder(path.join(folder, it), path.join(folder, "zips", `${it}.zip`))
  const [one, other] = (await checksumsOf(path.join(folder, "zips"))).map((it) => it.split("  ")[0])
  expect(one).toMatch(/^[0-9a-f]{64}$/)
  expect(other).toBe(one)
})

test("what differs between two builds is named", async () => {
  await write("one", { "same.js": "1", "changed.js": "2", "gone.js": "3" }, 1_700_000_000)
  await write("other", { "same.js": "1", "changed.js": "!", "new.js": "3" }, 1_700_000_000)
  const different = await differenceOf(path.join(folder, "one"), path.join(folder, "other"))
  expect(different.toSorted()).toEqual(["changed.js", "gone.js", "new.js"])
})

const { permissions, optional_permissions: optional } = manifest.manifest

test.each([en.privacy, zhCN.privacy])(
  "the privacy statement has a reason for all asked",
  (words) => {
    const said = privacyStatement(words, [...permissions, ...optional])
    for (const name of [...permissions, ...optional])
      expect(said).toMatch(RegExp(`\\*\\*${name}\\*\\*: \\S`))
    expect(said).toContain(words.noRequests)
    expect(said).not.toContain("{{")
  }
)

test("a permission nobody gave a reason for stops the packing", () => {
  expect(() => privacyStatement(en.privacy, ["history"])).toThrow("permission history")
})

test.each([["en"], ["zh-CN"]])(
  "the listing in %s promises nothing in raw keys or markup",
  async (name) => {
    const text = await readFile(`assets/store/${name}.md`, "utf8")
    expect(text.length).toBeLessThan(16_000)
    expect(text).not.toMatch(/[<>{}]|https?:/)
  }
)

test("lines that were broken for the editor are one paragraph in the store", () => {
  expect(unwrap("One\ntwo.\n\nHEAD\n• first\n  goes on\n• second\n", " ")).toBe(
    "One two.\n\nHEAD\n• first goes on\n• second\n"
  )
  expect(unwrap("答应过什么、\n报过什么价\n", "")).toBe("答应过什么、报过什么价\n")
})
