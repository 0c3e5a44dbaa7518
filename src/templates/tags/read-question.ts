import type { Tokenizer } from "liquidjs"
import type { Question } from "~model/question"
import { TemplateFault } from "../template-fault"

export interface ReadQuestion {
  /** Just its name, where it is asked elsewhere. */
  question: Question | string
  show: boolean
}

const kinds = ["text", "choice", "number", "date"] as const

/** What stands inside `{% ask … %}`; see `ask`. */
export const readQuestion = (tokens: Tokenizer): ReadQuestion => {
  const name = tokens.readIdentifier().content
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(name)) throw new TemplateFault("bad-question", name)
  const texts: string[] = []
  const said = new Map<string, string>()
  for (tokens.skipBlank(); !tokens.end(); tokens.skipBlank()) {
    if (tokens.read() !== ",") throw new TemplateFault("bad-question", name)
    const text = readText(tokens)
    if (text !== null) {
      texts.push(text)
      continue
    }
    const key = tokens.readIdentifier().content
    tokens.skipBlank()
    if (!["kind", "default", "show"].includes(key) || tokens.read() !== ":")
      throw new TemplateFault("bad-question", name)
    const value = readText(tokens) ?? readBare(tokens)
    if (value === "") throw new TemplateFault("bad-question", name)
    said.set(key, value)
  }
  const show = said.get("show") !== "false"
  const [label, ...options] = texts
  if (label === undefined && said.size === (said.has("show") ? 1 : 0))
    return { question: name, show }
  const kind = kinds.find(
    (it) => it === (said.get("kind") ?? (options.length > 0 ? "choice" : "text"))
  )
  const initial = said.get("default") ?? ""
  const fits =
    kind !== undefined
    && (kind === "choice") === options.length > 0
    && (kind !== "choice" || initial === "" || options.includes(initial))
    && (kind !== "number" || initial === "" || Number.isFinite(Number(initial)))
  if (!fits) throw new TemplateFault("bad-question", name)
  return { question: { name, label: label ?? name, kind, options, initial }, show }
}

const readText = (tokens: Tokenizer): string | null => {
  tokens.skipBlank()
  return tokens.readQuoted()?.content ?? null
}

/** A number, or true and false. */
const readBare = (tokens: Tokenizer): string => {
  let bare = ""
  while (!tokens.end() && /[-\w.]/.test(tokens.peek())) bare += tokens.read()
  return bare
}
