/** The keys that the build gives its commands, as they are pressed. */
import { readFileSync } from "node:fs"
import path from "node:path"

import * as v from "valibot"

import { KEY } from "./keys"
import { BUILD } from "./seller"

const Command = v.object({ suggested_key: v.optional(v.object({ default: v.string() })) })
const Manifest = v.object({ commands: v.record(v.string(), Command) })

const PRESSED: Readonly<Record<string, string>> = {
  Alt: KEY.alt,
  Shift: KEY.shift,
  Ctrl: KEY.control
}

export const keysOf = (command: string): string[] => {
  const { commands } = v.parse(
    Manifest,
    JSON.parse(readFileSync(path.join(BUILD, "manifest.json"), "utf8"))
  )
  const key = commands[command]?.suggested_key?.default
  if (key === undefined) throw new Error(`${command} has no key`)
  return key.split("+").map((it) => PRESSED[it] ?? it)
}
