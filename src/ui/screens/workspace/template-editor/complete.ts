import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippet
} from "@codemirror/autocomplete"
import type { EditorView } from "@codemirror/view"
import { writingAt } from "./completion-at"
import { filters, tags, type VariableName } from "./catalogue"

/** The words that explain each, in the language of the screens. */
export interface CompletionWords {
  variable: (name: VariableName) => string
  filter: (name: keyof typeof filters) => string
  tag: (name: keyof typeof tags) => string
}

const keys = <K extends string>(record: Record<K, unknown>): K[] => Object.keys(record) as K[]

/** How far before the caret its braces are looked for. */
const reach = 500

/** Offers what can be written at the caret, each with its explanation and an example. */
export const completer = (variables: () => readonly VariableName[], words: CompletionWords) => {
  const variableOptions = (): Completion[] =>
    // In the order of the list, the most used first, and not by their letters.
    variables().map((label, at) => ({
      label,
      type: "variable",
      info: words.variable(label),
      boost: -at
    }))
  const filterOptions: Completion[] = keys(filters).map((label) => ({
    label,
    type: "function",
    detail: filters[label] === label ? "" : filters[label],
    apply: filters[label],
    info: words.filter(label)
  }))
  const tagOptions = keys(tags).map((label): Completion => {
    const info = () => explained(words.tag(label), tags[label].replace("|", ""))
    // From behind the braces, which stand already; what follows is written with them.
    const body = tags[label].replace(/^\{%\s*/, "").replaceAll(/[{}]/g, (brace) => `\\${brace}`)
    const put = snippet(body.replace("|", "${}"))
    const apply = (view: EditorView, option: Completion, from: number, to: number) => {
      // Its own end comes with a tag: one that stands already is taken in.
      const end = /^\s*-?%?\}/.exec(view.state.sliceDoc(to, to + 10))?.[0] ?? ""
      put(view, option, from, to + end.length)
    }
    return { label, type: "keyword", info, apply }
  })
  return (context: CompletionContext): CompletionResult | null => {
    const { pos, state } = context
    const writing = writingAt(state.sliceDoc(Math.max(0, pos - reach), pos))
    if (!writing) return null
    const options = {
      variable: variableOptions,
      filter: () => filterOptions,
      tag: () => tagOptions
    }[writing.what]()
    return { from: pos - writing.typed.length, options, validFor: /^[\w.]*$/ }
  }
}

const explained = (sentence: string, example: string): Node => {
  const shown = document.createElement("div")
  const code = document.createElement("code")
  code.textContent = example
  shown.append(sentence, document.createElement("br"), code)
  return shown
}
