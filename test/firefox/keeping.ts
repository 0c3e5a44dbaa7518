/**
 * The page of the kill soak (`scripts/soak/kill`) in Firefox: the project's store from its sources, in
 * a copy of the build, beside the background as it ships. Firefox gives a page no way to call its test,
 * so each write that is done is told to a port of this computer.
 */
import { writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import path from "node:path"
import { text } from "node:stream/consumers"

import * as v from "valibot"

import { KEEPING, withKeepingPage } from "../../scripts/soak/kill/soak-build"
import { listen } from "../support/beds-server"
import type { Driver } from "./driver"
import { BUILD } from "./seller"

const Told = v.object({ id: v.string(), sum: v.string() })
const Found = v.object({ changes: v.record(v.string(), v.string()), torn: v.array(v.string()) })

/** A copy of the build with the page in it. The caller removes it. */
export const keepingBuild = async (): Promise<string> => {
  const build = await withKeepingPage(BUILD)
  const tell = `globalThis.acknowledged = (write) =>
    void fetch("http://127.0.0.1:" + location.hash.slice(1), {
      method: "POST", mode: "no-cors", body: JSON.stringify(write)
    })\n`
  await writeFile(path.join(build, "acknowledged.js"), tell)
  const scripts = ["acknowledged.js", "keeping-page.js"].map(
    (it) => `<script src="${it}"></script>`
  )
  const head = '<!doctype html><meta charset="utf-8"><title>Soak</title>'
  await writeFile(path.join(build, KEEPING), head + scripts.join(""))
  return build
}

/** Hears of the writes that are done. */
export const startHearing = async (heard: (write: v.InferOutput<typeof Told>) => void) => {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      heard(v.parse(Told, JSON.parse(body)))
      response.end()
    })
  })
  const { port, stop } = await listen(server)
  return { address: `${KEEPING}#${port}`, stop }
}

/** What the check at start says, and what is there; the tab that is spoken to is that page. */
export const checked = async ({ run }: Driver): Promise<string> =>
  v.parse(v.string(), await run(() => globalThis.keeping.check()))

export const found = async ({ run }: Driver): Promise<v.InferOutput<typeof Found>> =>
  v.parse(Found, await run(() => globalThis.keeping.find()))
