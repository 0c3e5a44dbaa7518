import { lazy, type RefObject, Suspense, useId, useLayoutEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { checkTemplate } from "~jobs/preview-template"
import type { TemplateKind } from "~jobs/template-parts"
import { useFaultWords } from "../template-fault"
import { useTextLocale } from "../use-text-locale"
import { variablesOf } from "./catalogue"
import type { Selected } from "./code-editor"

const CodeEditor = lazy(() => import("./code-editor"))

/** A box to write a template in, with completion, and mistakes marked as they are made. */
export const TemplateEditor = ({
  label,
  value,
  onChange,
  kind,
  hint,
  error
}: {
  label: string
  value: string
  onChange: (value: string) => void
  kind: TemplateKind
  hint?: string
  /** What is wrong and what to do; marks the box. */
  error?: string
}) => {
  const { t } = useTranslation()
  const id = useId()
  const locale = useTextLocale()
  const faultWords = useFaultWords()
  /** What was selected when the plain box made way; null where it had no focus. */
  const left = useRef<Selected | null>(null)
  const attributes = {
    role: "textbox",
    "aria-multiline": "true",
    // It is edited, so the browser gives it the focus anyway; said, so that whoever checks the page knows.
    tabindex: "0",
    "aria-labelledby": id,
    "aria-describedby": `${id}-said`,
    "aria-invalid": String(Boolean(error)),
    spellcheck: "false",
    autocapitalize: "off"
  }
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span id={id} className="text-xs text-soft">
        {label}
      </span>
      <Suspense fallback={<Plain value={value} onChange={onChange} labelledBy={id} left={left} />}>
        <CodeEditor
          left={left}
          value={value}
          onChange={onChange}
          variables={variablesOf(kind)}
          words={{
            variable: (name) => t(`templates.variables.${name}`),
            filter: (name) => t(`templates.filters.${name}`),
            tag: (name) => t(`templates.tags.${name}`)
          }}
          check={async (text) => {
            if (text.trim() === "") return null
            const checked = await checkTemplate(kind, text, locale)
            return "fault" in checked ? checked : null
          }}
          faultWords={faultWords}
          phrases={{
            Completions: t("templates.completions"),
            Diagnostics: t("templates.diagnostics")
          }}
          attributes={attributes}
        />
      </Suspense>
      <p
        id={`${id}-said`}
        role={error ? "alert" : undefined}
        className={`text-xs ${error ? "text-danger" : "text-soft"}`}
      >
        {error || [hint, t("templates.editorHint")].filter(Boolean).join(" ")}
      </p>
    </div>
  )
}

/** While the editor comes, in a moment. Who has begun to write in it goes on in the editor. */
const Plain = ({
  value,
  onChange,
  labelledBy,
  left
}: {
  value: string
  onChange: (value: string) => void
  labelledBy: string
  left: RefObject<Selected | null>
}) => {
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const at = box.current
    return () => {
      if (at && document.activeElement === at)
        left.current = { anchor: at.selectionStart, head: at.selectionEnd }
    }
  }, [left])
  return (
    <textarea
      ref={box}
      aria-labelledby={labelledBy}
      dir="auto"
      spellCheck={false}
      className="field block min-h-24 py-1.5 font-mono text-sm [field-sizing:content]"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
