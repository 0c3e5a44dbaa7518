import type { CodeEditorProps } from "~ui/screens/workspace/template-editor/code-editor"

/** Stands in for the template editor, whose selection happy-dom cannot keep: its keys are tried in a real browser. */
const PlainCodeEditor = ({ value, onChange, attributes }: CodeEditorProps) => (
  <textarea
    aria-labelledby={attributes["aria-labelledby"]}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
)

export default PlainCodeEditor
