import type { BarPeek } from "~bridge/bar-protocol"
import { bodyIn, chooseBody } from "~model/choose-body"
import { sayBeginning } from "~model/ready-part"
import type { Sighting } from "~model/sighting"
import { database } from "~store/database"
import { addresseeOf } from "./addressee"
import { languageFor } from "./compose-text"
import { partialsFor, replyData } from "./reply-data"
import { readSettings } from "./settings"
import { uiLanguage } from "./ui-language"
import { withFirstAnswers } from "./with-first-answers"

/**
 * How a reply begins, filled for the person on screen, in the seller's own language where it has
 * that one; and the language that it will be said in. Questions are answered as they stand at first.
 */
export const peekReply = async (id: string, sighting: Sighting | null): Promise<BarPeek | null> => {
  const target = sighting?.identity ? { sighting } : null
  const [reply, settings, to] = await Promise.all([
    database.snippets.get(id),
    readSettings(),
    addresseeOf(target, "snippet")
  ])
  if (!reply || reply.deletedAt !== null || !to) return null
  const own = uiLanguage(settings)
  const chosen = chooseBody(reply.bodies, to.contact?.language || languageFor(to.contact, settings))
  const shown = bodyIn(reply.bodies, own) ?? chosen
  if (!chosen || !shown) return null
  const first = shown.parts.find((it) => it.kind === "text")
  const words = first?.text ?? ""
  const language = shown.language || own
  const { data } = await replyData(to, { settings, language, words, on: sighting })
  const given = { locale: language, partials: await partialsFor(words, language), gaps: true }
  const rendered = await withFirstAnswers(words, data, given)
  return {
    said: sayBeginning(rendered.ok ? rendered.text : words),
    language: chosen.language,
    parts: chosen.parts.length
  }
}
