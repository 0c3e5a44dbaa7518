import type { ReplyNote } from "./reply-draft"

const brace = '{{ "{" }}'

/** A text that a template says as it is: what would begin a command is said by one. */
export const literal = (text: string): string => text.replace(/\{(?=[{%]|$)/g, brace)

/**
 * A foreign text in quotes, as a tag or a filter takes it. One of another kind stands for a quotation
 * mark; a backslash would keep the quotes open, and the end of a tag ends it within quotes as well.
 */
export const quoted = (text: string): string => {
  const line = text
    .replace(/\s+/g, " ")
    .replaceAll("\\", "\\\\")
    .replace(/([%}])(?=\})/g, "$1 ")
    .trim()
  if (!line.includes('"')) return `"${line}"`
  return line.includes("'") ? `"${line.replaceAll('"', "”")}"` : `'${line}'`
}

/** The name of a question, as templates may have it. */
export const questionName = (label: string, fallback: string): string => {
  const name = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 40)
  // Names that no question may have; see `Question`.
  if (name === "constructor" || name === "prototype") return `${name}_`
  return name || fallback
}

export interface AskedFor {
  name: string
  label: string
  options?: readonly string[]
  initial?: string
  kind?: "text" | "choice" | "date"
}

/** A question to the seller: `{% ask size, "Which size?", "S", "M" %}`. */
export const askTag = ({ name, label, options = [], initial = "", kind = "text" }: AskedFor) => {
  const choices = [...new Set(options.map((it) => it.trim()).filter(Boolean))]
  const start = choices.includes(initial) || kind === "text" ? initial : ""
  return `{% ask ${[
    name,
    quoted(label || name),
    ...choices.map(quoted),
    ...(kind === "date" ? ['kind: "date"'] : []),
    ...(start ? [`default: ${quoted(start)}`] : [])
  ].join(", ")} %}`
}

/** Writes a template piece by piece, and keeps account of what found no twin. */
export class TemplateWriter {
  private text = ""
  readonly notes: ReplyNote[] = []

  /** Words to be said as they are. */
  say(text: string): void {
    this.text += literal(text)
  }

  /** A piece of template. */
  put(liquid: string): void {
    this.text += liquid
  }

  /** A foreign command stays as words. */
  keep(command: string): void {
    this.say(command)
    this.note("kept", command)
  }

  note(why: ReplyNote["why"], what: string): void {
    if (!this.notes.some((it) => it.why === why && it.what === what))
      this.notes.push({ why, what: what.slice(0, 120) })
  }

  /** A customer's value by the name another tool has for it. @returns whether there is such a one. */
  customer(name: string, fallback = "", command = name): boolean {
    const known: Record<string, string> = {
      name: "name",
      first_name: "name",
      last_name: "name",
      full_name: "name",
      email: "email",
      phone: "phone",
      phone_number: "phone",
      address: "address"
    }
    const field = Object.hasOwn(known, name) ? known[name] : undefined
    if (!field) return false
    this.put(`{{ customer.${field}${fallback ? ` | default: ${quoted(fallback)}` : ""} }}`)
    if (/^(?:first|last)_name$/.test(name)) this.note("whole-name", command)
    return true
  }

  /** @returns the template. */
  done(): string {
    return this.text
  }
}
