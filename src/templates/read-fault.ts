import { type Liquid, LiquidError } from "liquidjs"
import { nearest } from "./nearest"
import type { Fault } from "./rendered"
import { TemplateFault } from "./template-fault"

type What = Pick<Fault, "fault" | "name">

/** liquidjs 10.30 says what is wrong in words only; these are its own. */
const sayings: [RegExp, Fault["fault"]][] = [
  [/^undefined variable: (.*)/s, "unknown-variable"],
  [/^undefined filter: (.*)/s, "unknown-filter"],
  [/^tag "(?:end.*|else|elsif|when)" not found/s, "stray-tag"],
  [/^tag "(.*)" not found/s, "unknown-tag"],
  [/^(?:tag |output |raw )?"?(.*?)"? not closed/s, "unclosed"],
  [/^unexpected "?(elsif|else|duplicated else)/s, "stray-tag"],
  [/^(duplicated else)/s, "stray-tag"],
  [/^parse length limit/, "long-template"],
  [/^memory alloc limit/, "memory"],
  [/^template render limit/, "slow"],
  [/^(?:unexpected (?:token|character) )(.*?)(?:, value expected)?$/s, "unexpected"],
  [/^invalid value expression: (.*)/s, "unexpected"],
  [/^(expected .*|unbalanced .*|invalid .*)/s, "unexpected"],
  [/^illegal tag: (.*)/s, "bad-tag"],
  [/^(illegal .*|empty candidates.*)/s, "bad-tag"]
]

const whatOf = (error: unknown): What => {
  if (error instanceof TemplateFault) return { fault: error.fault, name: error.about }
  // Ours or the machine's: too long a text, or a stack that is too deep.
  if (error instanceof RangeError) return { fault: "memory", name: "" }
  const message = error instanceof Error ? error.message : ""
  const own = message.split(/, (?:file|line):/)[0] ?? ""
  for (const [saying, fault] of sayings) {
    const found = saying.exec(own)
    if (found) return { fault, name: clip(found[1] ?? nameIn(own)) }
  }
  return { fault: "other", name: clip(own) }
}

const nameIn = (message: string): string => /"([^"]*)"/.exec(message)?.[1] ?? ""

const clip = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name)

const whyOf = (fault: Fault["fault"]): Fault["why"] => {
  if (fault === "unknown-variable") return "blank"
  return ["long-template", "long-text", "slow", "memory"].includes(fault) ? "limit" : "syntax"
}

/**
 * What is wrong and where, of whatever was thrown.
 * @param names What `{{ … }}` could have said.
 * @param replies Texts that it could have taken in, by shortcut.
 */
export const readFault = (
  error: unknown,
  engine: Liquid,
  names: readonly string[],
  replies: Record<string, string>
): Fault => {
  const inner: unknown = LiquidError.is(error) ? (error.originalError ?? error) : error
  const { fault, name } = whatOf(inner)
  const known = {
    "unknown-variable": names,
    "unknown-filter": Object.keys(engine.filters),
    "unknown-tag": Object.keys(engine.tags)
  }
  const [line, column] = LiquidError.is(error) ? placeOf(error) : [0, 0]
  return {
    ok: false,
    why: whyOf(fault),
    fault,
    name,
    meant: fault in known ? nearest(name, known[fault as keyof typeof known]) : "",
    detail: name || fault,
    line,
    column,
    reply: LiquidError.is(error) ? replyOf(error, replies) : ""
  }
}

/** A variable does not know the file it stands in, but its whole text. */
const replyOf = ({ token }: LiquidError, replies: Record<string, string>): string =>
  token.file ?? Object.keys(replies).find((it) => replies[it] === token.input) ?? ""

const placeOf = ({ token }: LiquidError): [number, number] => {
  const [line = 0, column = 0] = token.getPosition()
  return [line, column]
}
