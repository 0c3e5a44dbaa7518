import * as v from "valibot"
import { fault, type Read } from "../file-fault"
import { EspansoMatch, readEspansoText } from "./espanso-text"
import type { RawReply } from "./reply-draft"

const File = v.looseObject({
  matches: v.array(v.unknown()),
  global_vars: v.optional(v.array(v.unknown()), [])
})

/** Variables that all matches may say: more than anybody has. */
const mostShared = 200

/** Looks a text like a match file, whatever its name is? */
export const mayBeEspanso = (text: string): boolean => /^matches\s*:/m.test(text)

const readOne = (it: unknown, row: number, shared: EspansoMatch["vars"]): RawReply => {
  const read = v.safeParse(EspansoMatch, it)
  if (!read.success) return { row, title: "", text: "" }
  const match = { ...read.output, vars: [...shared, ...read.output.vars] }
  const said = readEspansoText(match)
  const shortcut = String(match.trigger || match.triggers[0] || "")
  const { image_path: picture } = match
  const notes = [...said.notes, ...(picture ? [{ why: "picture" as const, what: picture }] : [])]
  const title = String(match.label || shortcut || match.regex)
  return { row, title, shortcut, template: true, ...said, notes }
}

/** The matches of an Espanso file (YAML). */
export const readEspanso = async (text: string): Promise<Read<RawReply[]>> => {
  const { load, YAMLException } = await import("js-yaml")
  let json: unknown
  try {
    json = load(text, { maxAliases: 50 })
  } catch (error) {
    const mark = error instanceof YAMLException ? error.mark : undefined
    return mark ? fault("not-understood", mark.line + 1) : fault("not-understood")
  }
  const file = v.safeParse(File, json)
  if (!file.success) return fault("nothing-known")
  const { matches, global_vars: globals } = file.output
  const shared = globals.slice(0, mostShared).flatMap((one) => {
    const parsed = v.safeParse(EspansoMatch, { vars: [one] })
    return parsed.success ? parsed.output.vars : []
  })
  return { ok: true, value: matches.map((it, at) => readOne(it, at + 1, shared)) }
}
