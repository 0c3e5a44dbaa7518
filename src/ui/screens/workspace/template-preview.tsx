import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { TemplateKind } from "~jobs/template-parts"
import type { Locale } from "~model/settings"
import { useTemplatePreview } from "~ui/hooks/use-template-preview"
import { SubjectChooser } from "./template-editor/subject-chooser"
import { useSubject } from "./template-editor/use-subject"
import { useFaultWords } from "./template-fault"

/** How a template reads for a customer and a product, as it is typed; else what is wrong, and where. */
export const TemplatePreview = ({
  kind,
  body,
  locale
}: {
  kind: TemplateKind
  body: string
  locale: Locale
}) => {
  const { t } = useTranslation()
  const id = useId()
  const faultWords = useFaultWords()
  const [subject, choose, subjects] = useSubject()
  const rendered = useTemplatePreview(kind, body, locale, subject)
  const fault = rendered && "fault" in rendered ? rendered : null
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <p id={id} className="text-xs text-soft">
          {t("templates.preview")}
        </p>
        <SubjectChooser kind={kind} subject={subject} subjects={subjects} onChoose={choose} />
      </div>
      <output
        aria-labelledby={id}
        aria-busy={rendered === undefined}
        lang={fault ? undefined : locale}
        dir="auto"
        className={`block min-h-control whitespace-pre-wrap break-words rounded-lg bg-raised px-3 py-2 text-sm [overflow-wrap:anywhere] ${
          fault ? "text-danger" : ""
        }`}
      >
        {rendered?.ok && rendered.text}
        {fault
          && [
            fault.line > 0 && t("templates.at", { line: fault.line, column: fault.column }),
            faultWords(fault)
          ]
            .filter(Boolean)
            .join(": ")}
      </output>
      {rendered?.ok && rendered.gaps.length > 0 && (
        <p className="text-xs text-due">
          {t("templates.gaps", { names: rendered.gaps.join(", ") })}
        </p>
      )}
    </div>
  )
}
