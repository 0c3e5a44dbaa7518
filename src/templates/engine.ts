import { Liquid, Tag } from "liquidjs"
import type { Asked } from "./asked"
import { addFilters } from "./filters"
import { askTag } from "./tags/ask"
import { LONGEST_TEMPLATE } from "./stopped"
import { replyTag } from "./tags/reply"
import { TemplateFault } from "./template-fault"

/** Characters, milliseconds and things made; without them one loop ran for seconds. */
const limits = { parseLimit: LONGEST_TEMPLATE, renderLimit: 300, memoryLimit: 200_000 }

/** Tags that read files: there are none here, and what is said must stand in the reply. */
const forbidden = ["include", "render", "layout", "block"]

/** Liquid with our tags and filters, for one rendering. */
export const engineFor = (
  locale: string,
  now: number,
  asked: Asked,
  replies: Record<string, string>
): Liquid => {
  const engine = new Liquid({
    ...limits,
    ownPropertyOnly: true,
    strictVariables: true,
    lenientIf: true,
    strictFilters: true,
    jsTruthy: true,
    cache: false,
    locale
  })
  for (const name of forbidden) engine.registerTag(name, forbiddenTag(name))
  engine.registerTag("ask", askTag(asked))
  engine.registerTag("reply", replyTag(replies))
  addFilters(engine, locale, now)
  return engine
}

const forbiddenTag = (name: string) =>
  class extends Tag {
    constructor(...[token, remaining, liquid]: ConstructorParameters<typeof Tag>) {
      super(token, remaining, liquid)
      throw new TemplateFault("forbidden-tag", name)
    }
    override render(): string {
      return ""
    }
  }
