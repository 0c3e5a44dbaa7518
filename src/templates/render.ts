import { askedWith } from "./asked"
import { dayOf, formatDay, readTime } from "./day"
import { engineFor } from "./engine"
import type { Given } from "./given"
import { guard } from "./guard"
import { namesIn } from "./names-in"
import { readFault } from "./read-fault"
import type { Rendered } from "./rendered"

/**
 * Renders a Liquid template, here and now; `jobs/render-text` does it where it can be stopped. Only
 * own properties of `data` can be read, and no other file. An unknown name is `blank`, so that no
 * message goes out with a hole in it. Never throws.
 */
export const render = (
  template: string,
  data: Record<string, unknown>,
  { locale, answers = {}, partials = {}, gaps = false, now = Date.now() }: Given
): Rendered => {
  const missing = new Set<string>()
  const asked = askedWith(
    answers,
    (answer, { kind }) => {
      const day = kind === "date" ? readTime(answer, now) : null
      return day === null ? answer : formatDay(day, "long", locale, now)
    },
    (words) => {
      const day = readTime(words, now)
      return day === null ? null : dayOf(day)
    }
  )
  const engine = engineFor(locale, now, asked, partials)
  guard(engine, gaps ? (name) => missing.add(name) : null)
  const names = (): string[] => namesIn({ ...data, ask: asked.answers() })
  try {
    const parsed = engine.parse(template)
    const text: unknown = engine.renderSync(parsed, { ...data, ask: asked.answers() })
    const questions = asked.open()
    if (questions.length > 0) return { ok: false, why: "ask", questions }
    return { ok: true, text: tidy(String(text)), gaps: [...missing] }
  } catch (error) {
    return readFault(error, engine, names(), withoutItself(partials, template))
  }
}

/** A text that is also a reply of that name: what is wrong stands in it, and not in one taken in. */
const withoutItself = (replies: Record<string, string>, template: string): Record<string, string> =>
  Object.fromEntries(Object.entries(replies).filter(([, text]) => text !== template))

const tidy = (text: string): string => text.replace(/\n{3,}/g, "\n\n").trim()
