import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { gunzipSync } from "node:zlib"
import { afterAll, expect, test } from "vitest"

import { makeKey, readKey, seal, unseal } from "~formats/seal/seal"
import { archiveOf, linesOf } from "../../support/archives"
import { aContact } from "../../support/builders"

const folder = mkdtempSync(path.join(tmpdir(), "regulars-seal-"))
afterAll(() => rmSync(folder, { recursive: true }))

const keptAs = (name: string, content: Uint8Array | string) => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

test("what is sealed is opened by either of its keys and by no other", async () => {
  const [one, two, other] = await Promise.all([makeKey(), makeKey(), makeKey()])
  const bytes = crypto.getRandomValues(new Uint8Array(65_000))
  const sealed = await seal(bytes, [one.recipient, two.recipient])
  expect(await unseal(sealed, one.identity)).toEqual(bytes)
  expect(await unseal(sealed, two.identity)).toEqual(bytes)
  expect(await unseal(sealed, other.identity)).toEqual({ ok: false, why: "wrong-key" })
  expect(await unseal(sealed, "AGE-SECRET-KEY-1NO")).toEqual({ ok: false, why: "bad-key" })
  expect(await unseal(bytes, one.identity)).toEqual({ ok: false, why: "not-sealed" })
})

test("a key is found in its file, in any case, and is none when a letter is wrong", async () => {
  const { identity, recipient } = await makeKey()
  const file = `# created: 2026-11-23\n# public key: ${recipient}\n${identity}\n`
  expect(await readKey(file)).toEqual({ identity, recipient })
  expect(await readKey(` ${identity.toLowerCase()} `)).toEqual({ identity, recipient })
  const at = identity.length - 10
  const wrong = identity[at] === "Q" ? "P" : "Q"
  expect(await readKey(identity.slice(0, at) + wrong + identity.slice(at + 1))).toBeNull()
})

test("the age of any Debian opens ours, and gunzip gives the lines", async () => {
  const { identity, recipient } = await makeKey()
  const archive = await archiveOf({ contacts: [aContact({ id: "1", name: "张三" })] })
  const sealed = await seal(archive, [recipient, (await makeKey()).recipient])
  const key = keptAs("key.txt", `${identity}\n`)
  const opened = execFileSync("age", ["-d", "-i", key, keptAs("ours.age", sealed)])
  expect(gunzipSync(opened).toString().split("\n").slice(0, -1)).toEqual(linesOf(archive))
})

test("ours opens what the age of any Debian sealed, with the key that its own tool made", async () => {
  const key = execFileSync("age-keygen", { stdio: ["ignore", "pipe", "ignore"] }).toString()
  const { recipient = "" } = (await readKey(key)) ?? {}
  const plain = crypto.getRandomValues(new Uint8Array(65_000))
  const file = keptAs("plain", plain)
  const sealed = execFileSync("age", ["-r", recipient, file], { maxBuffer: 1e6 })
  expect(await unseal(sealed, key)).toEqual(plain)
})
