import type { BarWhen } from "~bridge/bar-protocol"
import { readWhen } from "~parse/when/read-when"
import { refusalOf } from "./plan-follow-up"
import { readSettings } from "./settings"
import { textLocale } from "./ui-language"

/** What is understood of a line before it is planned: for pages that hold no reader of dates. */
export const readPlan = async (text: string, now = new Date()): Promise<BarWhen> => {
  const settings = await readSettings()
  const when = readWhen(text, now, textLocale(settings), settings)
  if (!when.ok) return { ok: false, why: refusalOf[when.why] }
  const { at, allDay, every, what } = when
  return { ok: true, at, allDay, every, what }
}
