import * as v from "valibot"
import { browser } from "~platform/browser"
import type { Message } from "./protocol"
import type { ToTeacher } from "./teach-protocol"

const said = v.pipe(v.string(), v.maxLength(300))
const few = <S extends v.GenericSchema>(it: S) => v.pipe(v.array(it), v.maxLength(8))

// A content script counts as hostile: what it answers is looked at like any message of a page.
const answers = {
  pick: v.nullable(
    v.variant("picked", [
      v.object({
        picked: v.literal(true),
        proposals: v.pipe(
          few(v.object({ selector: v.pipe(v.string(), v.maxLength(300)), said, reads: said })),
          v.minLength(1)
        )
      }),
      v.object({
        picked: v.literal(false),
        why: v.picklist(["ended", "nothing-said", "no-box", "no-rule"])
      })
    ])
  ),
  steer: v.null(),
  look: v.nullable(v.object({ name: few(said), composer: few(v.boolean()), order: few(said) }))
} satisfies { [V in keyof ToTeacher]: v.GenericSchema<unknown, ToTeacher[V]["answer"] | null> }

/** Calls the teacher in a tab's page; null where none is there, or the page went elsewhere. */
export const askTeacher = async <V extends keyof ToTeacher>(
  tabId: number,
  verb: V,
  body: ToTeacher[V]["ask"]
): Promise<ToTeacher[V]["answer"] | null> => {
  const message: Message = { to: "teacher", verb, body }
  try {
    const schema: v.GenericSchema<unknown, ToTeacher[V]["answer"] | null> = answers[verb]
    const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
    const parsed = v.safeParse(schema, answer ?? null)
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
