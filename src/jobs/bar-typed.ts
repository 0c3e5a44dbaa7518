import * as v from "valibot"
import { text, Time } from "~model/row"
import { sessionValue } from "~platform/session"
import { inTurn } from "./in-turn"

/** What was typed between the trigger and the bar; older than this it is nobody's, in ms. */
const fresh = 5000

const kept = sessionValue("typed:", v.object({ text: text(100), at: Time }))

/** Keeps what was typed in a tab behind the trigger, behind what was kept, until its bar takes it. */
export const keepTyped = (tabId: number, typed: string): Promise<void> =>
  inTurn("typed", async () => {
    if (!typed) return
    const before = await kept.get(String(tabId))
    const text = ((before?.text ?? "") + typed).slice(0, 100)
    await kept.set(String(tabId), { text, at: Date.now() })
  })

/** Hands it over, once: to the bar of that tab, or to a window (null), which opens for the last one. */
export const takeTyped = (tabId: number | null): Promise<string> =>
  inTurn("typed", async () => {
    const all = [...(await kept.all())].filter(([id]) => tabId === null || id === String(tabId))
    await Promise.all(all.map(([id]) => kept.drop(id)))
    const [, last] = all.toSorted(([, a], [, b]) => b.at - a.at)[0] ?? []
    return last && Date.now() - last.at < fresh ? last.text : ""
  })
