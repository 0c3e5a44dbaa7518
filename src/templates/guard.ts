import { type Emitter, type Liquid, Output, type Template, UndefinedVariableError } from "liquidjs"
import { TemplateFault } from "./template-fault"

/** What a text may come to, in UTF-16 units: more than any chat takes. */
export const LONGEST = 20_000

/** Stands where something was not known. */
const GAP = "____"

/**
 * Makes an engine stop at what is not known and at texts that grow too long.
 * @param gap Called with the name of what is not known, to leave a gap there; null to stop.
 */
export const guard = (engine: Liquid, gap: ((name: string) => void) | null): void => {
  const { renderer } = engine
  const usual = renderer.renderTemplates.bind(renderer)
  const guarded = new WeakMap<Template, Template>()
  const guardedOf = (template: Template): Template => {
    const known = guarded.get(template)
    if (known) return known
    const made = watched(template, gap)
    guarded.set(template, made)
    return made
  }
  renderer.renderTemplates = (templates, context, emitter) =>
    usual(templates.map(guardedOf), context, emitter)
}

const watched = (template: Template, gap: ((name: string) => void) | null): Template => ({
  token: template.token,
  *render(context, emitter) {
    try {
      // What it does by itself is driven by the engine: a generator, or a text.
      const text: unknown = yield template.render(
        context,
        template instanceof Output ? filled(template, emitter) : emitter
      )
      if (text) emitter.write(text)
    } catch (error) {
      if (!gap || !(error instanceof UndefinedVariableError)) throw error
      gap(nameOf(error))
      emitter.write(GAP)
    }
    if (emitter.buffer.length > LONGEST) throw new TemplateFault("long-text")
  }
})

/** Nothing where something was to be said is a hole, too. */
const filled = ({ token }: Output, emitter: Emitter): Emitter => ({
  get buffer() {
    return emitter.buffer
  },
  write: (value: unknown) => {
    const name = token.getText().replace(/^\{\{-?|-?\}\}$/g, "")
    const said = name.split("|")[0]?.trim() ?? ""
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      throw new TemplateFault("many-things", said)
    if (value !== null && value !== undefined) return emitter.write(value)
    throw new UndefinedVariableError(new Error(`undefined variable: ${said}`), token)
  }
})

const nameOf = ({ originalError, message }: UndefinedVariableError): string =>
  (originalError?.message ?? message).replace(/^undefined variable: /, "").slice(0, 60)
