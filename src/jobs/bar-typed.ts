import * as v from "valibot"
import { text, Time } from "~model/row"
import { heldIn } from "~platform/scripts"
import { sessionValue } from "~platform/session"
import { inTurn } from "./in-turn"

/** What was typed between the trigger and the bar; older than this it is nobody's, in ms. */
const fresh = 5000
/** How long a page may take to give what it holds, in ms. */
const patience = 500

const kept = sessionValue("typed:", v.object({ text: text(100), at: Time }))

const always = Promise.resolve(true)

/**
 * A bar was called for in a tab: what was typed for it so far, "" for nothing yet. What is left of an
 * earlier time is not for this bar.
 * @param may Whether the page is believed; asked in the turn, so that what comes next stays behind it.
 */
export const beginTyped = (tabId: number, text: string, may = always): Promise<void> =>
  inTurn("typed", async () => {
    if (await may) await kept.set(String(tabId), { text, at: Date.now() })
  })

/** Keeps what was typed in a tab behind the trigger, behind what was kept, until its bar takes it. */
export const keepTyped = (tabId: number, typed: string, may = always): Promise<void> =>
  inTurn("typed", async () => {
    if (!typed || !(await may)) return
    const before = await kept.get(String(tabId))
    const text = ((before?.text ?? "") + typed).slice(0, 100)
    await kept.set(String(tabId), { text, at: Date.now() })
  })

/**
 * Hands it over, once: to the bar of that tab, or to a window (null), which opens for the last one.
 * With what the page still holds: it is told that the focus has gone when its turn comes, and a
 * window does not wait for that.
 */
export const takeTyped = (tabId: number | null): Promise<string> =>
  inTurn("typed", async () => {
    const all = [...(await kept.all())].filter(([id]) => tabId === null || id === String(tabId))
    await Promise.all(all.map(([id]) => kept.drop(id)))
    const [id, last] = all.toSorted(([, a], [, b]) => b.at - a.at)[0] ?? []
    if (!last || Date.now() - last.at >= fresh) return ""
    return (last.text + (await soon(heldIn(Number(id))))).slice(0, 100)
  })

/** A page that hangs keeps nobody waiting. */
const soon = (held: Promise<string>): Promise<string> =>
  Promise.race([held, new Promise<string>((resolve) => setTimeout(resolve, patience, ""))])
