import { type BlazeCommand, readCommand, splitCommands } from "./blaze-command"
import { askTag, questionName, quoted, TemplateWriter } from "./liquid-text"
import type { ReplyNote } from "./reply-draft"

/** Moment's letters, in which Text Blaze writes days, to strftime's. */
const dayLetters: [RegExp, string][] = [
  [/YYYY/g, "%Y"],
  [/YY/g, "%y"],
  [/MMMM/g, "%B"],
  [/MMM/g, "%b"],
  [/MM/g, "%m"],
  [/DD/g, "%d"],
  [/dddd/g, "%A"],
  [/ddd/g, "%a"],
  [/HH/g, "%H"],
  [/hh/g, "%I"],
  [/mm/g, "%M"],
  [/(?<!%)A\b/g, "%p"]
]

const strftime = (format: string): string | null => {
  const written = dayLetters.reduce((text, [letters, sign]) => text.replace(letters, sign), format)
  return /(?<!%)[A-Za-z]/.test(written) ? null : written
}

/** The fields of one text: those without a name get one, and are asked once each. */
class Fields {
  private readonly names = new Map<string, string>()
  private count = 0

  name(label: string): string {
    this.count += 1
    const name = questionName(label, `field_${this.count}`)
    this.names.set(label, name)
    return name
  }

  known(label: string): string | undefined {
    return this.names.get(label)
  }
}

const translate = (
  it: BlazeCommand,
  whole: string,
  writer: TemplateWriter,
  fields: Fields
): void => {
  const { name, plain, settings } = it
  const label = settings.get("name") ?? ""
  const initial = settings.get("default") ?? ""
  if (name === "=") {
    const field = fields.known(plain[0] ?? "")
    return field ? writer.put(`{{ ask.${field} }}`) : writer.keep(whole)
  }
  if (name === "formtext" || name === "formparagraph")
    return writer.put(askTag({ name: fields.name(label), label: label || "…", initial }))
  if (name === "formmenu" && settings.get("multiple") !== "yes") {
    const options = [...plain, ...(initial && !plain.includes(initial) ? [initial] : [])]
    if (options.length > 0 && options.length <= 50)
      return writer.put(
        askTag({ name: fields.name(label), label: label || "…", options, initial, kind: "choice" })
      )
  }
  if (name === "formdate")
    return writer.put(askTag({ name: fields.name(label), label: label || "…", kind: "date" }))
  const day = name === "time" && settings.size === 0 ? strftime(plain.join("; ")) : null
  return day ? writer.put(`{{ "now" | date: ${quoted(day)} }}`) : writer.keep(whole)
}

/** A snippet of Text Blaze as a template of ours. */
export const readBlaze = (text: string): { text: string; notes: ReplyNote[] } => {
  const writer = new TemplateWriter()
  const fields = new Fields()
  for (const piece of splitCommands(text)) {
    const command = piece.command ? readCommand(piece.text) : null
    if (command) translate(command, piece.text, writer, fields)
    else writer.say(piece.text)
  }
  return { text: writer.done(), notes: writer.notes }
}
