import type { Diagnostic } from "@codemirror/lint"
import type { EditorView } from "@codemirror/view"
import type { Fault } from "~templates/rendered"

/** Marks a fault in the text: from its place to the end of its braces, or of the line. */
export const diagnosticsOf = (
  { state: { doc } }: EditorView,
  fault: Fault | null,
  message: (fault: Fault) => string
): Diagnostic[] => {
  if (!fault) return []
  const words = { severity: "error" as const, message: message(fault) }
  // A fault in another reply, or in the text as a whole, has no place here.
  if (fault.line < 1 || fault.line > doc.lines || fault.reply)
    return [{ from: 0, to: Math.min(doc.length, doc.line(1).to), ...words }]
  const line = doc.line(fault.line)
  const from = Math.min(line.from + Math.max(0, fault.column - 1), line.to)
  const closing = /[}%]\}/.exec(doc.sliceString(from, line.to))
  const to = closing ? from + closing.index : line.to
  return [{ from, to: Math.max(to, Math.min(from + 1, doc.length)), ...words }]
}
