import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken
} from "liquidjs"
import { TemplateFault } from "../template-fault"

/** How many replies may stand in one another. */
const DEPTH = 5

/**
 * Takes in another reply by its shortcut: `{% reply "sign" %}`. It sees what the template around it
 * sees. Read together with the template, so that a missing one is said before anything is rendered.
 * @param replies Texts by shortcut.
 */
export const replyTag = (replies: Record<string, string>) => {
  const open: string[] = []
  return class extends Tag {
    private readonly templates: Template[]
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      const shortcut = this.tokenizer.readQuoted()?.content ?? ""
      this.tokenizer.skipBlank()
      if (shortcut === "" || !this.tokenizer.end()) throw new TemplateFault("bad-tag", "reply")
      const text = Object.hasOwn(replies, shortcut) ? replies[shortcut] : undefined
      if (text === undefined) throw new TemplateFault("no-reply", shortcut)
      if (open.includes(shortcut)) throw new TemplateFault("reply-cycle", shortcut)
      if (open.length >= DEPTH) throw new TemplateFault("reply-depth", shortcut)
      open.push(shortcut)
      this.templates = liquid.parse(text, shortcut)
      open.pop()
    }
    override *render(context: Context, emitter: Emitter) {
      yield this.liquid.renderer.renderTemplates(this.templates, context, emitter)
    }
  }
}
