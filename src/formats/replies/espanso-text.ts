import * as v from "valibot"
import { askTag, questionName, quoted, TemplateWriter } from "./liquid-text"
import type { ReplyNote } from "./reply-draft"

const Scalar = v.union([v.string(), v.number(), v.boolean()])
const Values = v.array(
  v.union([Scalar, v.looseObject({ label: v.optional(Scalar, ""), id: v.optional(Scalar, "") })])
)
const Field = v.looseObject({
  type: v.optional(v.string(), "text"),
  values: v.optional(v.union([Values, v.string()])),
  default: v.optional(Scalar, "")
})

/** One match of a file. Source: espanso.org, "Matches", "Extensions", "Forms". */
export const EspansoMatch = v.looseObject({
  trigger: v.optional(Scalar, ""),
  triggers: v.optional(v.array(Scalar), []),
  regex: v.optional(v.string(), ""),
  label: v.optional(Scalar, ""),
  replace: v.optional(Scalar),
  markdown: v.optional(v.string()),
  html: v.optional(v.string()),
  form: v.optional(v.string()),
  image_path: v.optional(v.string()),
  vars: v.optional(
    v.array(
      v.looseObject({
        name: v.string(),
        type: v.optional(v.string(), ""),
        params: v.optional(v.looseObject({}), {})
      })
    ),
    []
  ),
  form_fields: v.optional(v.record(v.string(), Field), {})
})
export type EspansoMatch = v.InferOutput<typeof EspansoMatch>

const listOf = (values: v.InferOutput<typeof Field>["values"]): string[] =>
  typeof values === "string"
    ? values.split("\n").filter(Boolean)
    : (values ?? []).map((it) => String(typeof it === "object" ? it.label || it.id : it))

type Var = EspansoMatch["vars"][number]

/** A variable that is a constant, a day, or a choice; all others run programs or read the clipboard. */
const sayVar = ({ name, type, params }: Var, writer: TemplateWriter): boolean => {
  const { echo, format, offset, values } = params
  if (type === "echo" && typeof echo === "string") writer.say(echo)
  else if (type === "date" && typeof format === "string" && !offset && !/["\n]/.test(format))
    writer.put(`{{ "now" | date: ${quoted(format)} }}`)
  else if (type === "choice") {
    const options = v.safeParse(v.union([Values, v.string()]), values)
    if (!options.success) return false
    const list = listOf(options.output)
    writer.put(
      askTag({ name: questionName(name, "choice"), label: name, options: list, kind: "choice" })
    )
  } else return false
  return true
}

const sayField = (name: string, match: EspansoMatch, writer: TemplateWriter): void => {
  const field = Object.hasOwn(match.form_fields, name) ? match.form_fields[name] : undefined
  const options = field && /^(?:choice|list)$/.test(field.type) ? listOf(field.values) : []
  writer.put(
    askTag({
      name: questionName(name, "field"),
      label: name,
      options,
      initial: String(field?.default ?? ""),
      kind: options.length > 0 ? "choice" : "text"
    })
  )
}

/** The text of a match as a template of ours. */
export const readEspansoText = (match: EspansoMatch): { text: string; notes: ReplyNote[] } => {
  const writer = new TemplateWriter()
  const { form, replace, markdown, html } = match
  const source = String(form ?? replace ?? markdown ?? html ?? "")
  const vars = new Map(match.vars.map((it) => [it.name, it]))
  const pieces = source.split(
    form === undefined
      ? /(\{\{[\s\S]{0,1000}?\}\}|\$\|\$)/
      : /(\{\{[\s\S]{0,1000}?\}\}|\[\[[\s\S]{0,1000}?\]\])/
  )
  for (const piece of pieces) {
    const [, field] = /^\[\[\s*(\w+)\s*\]\]$/.exec(piece) ?? []
    const [, name = ""] = /^\{\{\s*([\w.]+)\s*\}\}$/.exec(piece) ?? []
    const known = vars.get(name)
    if (form !== undefined && field) sayField(field, match, writer)
    else if (known && sayVar(known, writer)) continue
    else if (/^(?:\{\{|\$\|\$|\[\[)/.test(piece)) writer.keep(piece)
    else writer.say(piece)
  }
  return { text: writer.done(), notes: writer.notes }
}
