import { chooseBody } from "~model/choose-body"
import type { Question } from "~model/question"
import type { ReadyPart } from "~model/ready-part"
import { textOf } from "~model/snippet"
import { database } from "~store/database"
import { blankBrakes, expiryBrakes } from "./brakes"
import type { Maker } from "./compose-text"
import { coded, productLink } from "./product-link"
import { renderText } from "./render-text"
import { partialsFor, replyData } from "./reply-data"

/**
 * A reply in the customer's language, part by part. All that its parts ask is asked at once. A gap
 * is left where something is not known, and said before it goes out.
 */
export const composeReply: Maker = async ({ id }, to, settings, locale, said) => {
  const reply = await database.snippets.get(id)
  const spoken = to.contact?.language || locale
  const body = reply?.deletedAt === null ? chooseBody(reply.bodies, spoken) : undefined
  if (!reply || !body) return { ok: false, why: "gone" }
  const language = body.language || locale
  const words = textOf(body)
  const known = await replyData(to, { settings, language, words, on: said.on ?? null })
  const partials = await partialsFor(words, spoken)
  const given = { locale: language, answers: said.answers ?? {}, partials, gaps: true }
  const parts: ReadyPart[] = []
  const questions = new Map<string, Question>()
  const gaps: string[] = []
  const links = coded(known.link)
  for (const part of body.parts) {
    if (part.kind === "picture") parts.push(part)
    else if (part.kind === "link") {
      const product = await database.products.get(part.productId)
      if (!product || product.deletedAt !== null) return { ok: false, why: "gone" }
      const address = productLink(product, to.contact)
      if (!address) return { ok: false, why: "no-link" }
      // Those behind the first are kept when they are given.
      if (parts.length === 0 && links[0]?.href !== address.href) links.unshift(...coded(address))
      parts.push({ kind: "link", text: address.href, productId: product.id })
    } else {
      const rendered = await renderText(part.text, known.data, given)
      if (rendered.ok) {
        gaps.push(...rendered.gaps)
        if (rendered.text) parts.push({ kind: "text", text: rendered.text })
      } else if (rendered.why === "ask") {
        for (const it of rendered.questions) if (!questions.has(it.name)) questions.set(it.name, it)
      } else return rendered
    }
  }
  if (questions.size > 0) return { ok: false, why: "ask", questions: [...questions.values()] }
  const brakes = [...known.brakes, ...expiryBrakes(reply.expiresAt), ...blankBrakes(gaps)]
  return { parts, name: reply.title, price: null, variant: "", links, language, brakes }
}
