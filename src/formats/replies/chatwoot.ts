import * as v from "valibot"
import { readChatwoot } from "./chatwoot-text"
import type { RawReply } from "./reply-draft"

const Canned = v.looseObject({ short_code: v.string(), content: v.string() })
/** As its API lists them (GET canned_responses), bare or in an envelope. */
const File = v.union([
  v.array(v.unknown()),
  v.pipe(
    v.looseObject({ payload: v.array(v.unknown()) }),
    v.transform((it) => it.payload)
  )
])

/** Canned responses of Chatwoot as JSON, or null where there is not one in it. */
export const readChatwootJson = (json: unknown): RawReply[] | null => {
  const file = v.safeParse(File, json)
  if (!file.success || !file.output.some((it) => v.is(Canned, it))) return null
  return file.output.map((it, at) => {
    const read = v.safeParse(Canned, it)
    if (!read.success) return { row: at + 1, title: "", text: "" }
    const { short_code: code, content } = read.output
    return { row: at + 1, title: code, shortcut: code, template: true, ...readChatwoot(content) }
  })
}
