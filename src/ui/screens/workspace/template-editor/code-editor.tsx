import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap
} from "@codemirror/autocomplete"
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands"
import { linter, lintKeymap } from "@codemirror/lint"
import { Compartment, EditorState } from "@codemirror/state"
import { EditorView, keymap } from "@codemirror/view"
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react"
import { type CompletionWords, completer } from "./complete"
import { diagnosticsOf } from "./diagnose"
import type { VariableName } from "./catalogue"
import { inBraces, look } from "./theme"
import type { Fault } from "~templates/rendered"

/** Offsets in a text, in UTF-16 units. */
export interface Selected {
  anchor: number
  head: number
}

export interface CodeEditorProps {
  value: string
  onChange: (value: string) => void
  variables: readonly VariableName[]
  words: CompletionWords
  /** What is wrong with a text; null for nothing. */
  check: (text: string) => Promise<Fault | null>
  faultWords: (fault: Fault) => string
  /** Words of the editor's own, by its English ones. */
  phrases: Record<string, string>
  /** What was selected in a box that this one takes the place of; null where it had no focus. */
  left: RefObject<Selected | null>
  /** For the box itself: its label and description. */
  attributes: Record<string, string>
}

/**
 * A template being written: completion, mistakes marked in place. Tab is left to the browser, which
 * moves the focus.
 */
const CodeEditor = (props: CodeEditorProps) => {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const attributes = useRef(new Compartment())
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    if (!place.current) return undefined
    const now = () => latest.current
    const { left } = now()
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: now().value,
        ...(left.current && { selection: left.current }),
        extensions: [
          history(),
          closeBrackets(),
          autocompletion({
            override: [completer(() => now().variables, now().words)],
            icons: false,
            activateOnTyping: true,
            // Enter takes what is offered as soon as it is seen: inside braces no line is meant.
            interactionDelay: 0
          }),
          linter(
            async (view) =>
              diagnosticsOf(view, await now().check(view.state.doc.toString()), now().faultWords),
            { delay: 400 }
          ),
          keymap.of([
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...defaultKeymap,
            ...historyKeymap,
            ...lintKeymap
          ]),
          EditorState.phrases.of(now().phrases),
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          attributes.current.of(EditorView.contentAttributes.of(now().attributes)),
          EditorView.updateListener.of(({ docChanged, state }) => {
            const text = state.doc.toString()
            if (docChanged && text !== now().value) now().onChange(text)
          }),
          inBraces,
          look
        ]
      })
    })
    view.current = made
    if (left.current) made.focus()
    left.current = null
    return () => made.destroy()
  }, [])
  useEffect(() => {
    const at = view.current
    const was = at?.state.doc.toString()
    if (!at || was === undefined || was === props.value) return
    // Discarded, restored or changed elsewhere.
    at.dispatch({ changes: { from: 0, to: was.length, insert: props.value } })
  }, [props.value])
  const wanted = JSON.stringify(props.attributes)
  useEffect(() => {
    const given: Record<string, string> = JSON.parse(wanted)
    const extension = EditorView.contentAttributes.of(given)
    view.current?.dispatch({ effects: attributes.current.reconfigure(extension) })
  }, [wanted])
  return <div ref={place} className="rounded border border-line" />
}

export default CodeEditor
