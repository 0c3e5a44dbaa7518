import { useDeferredValue, useId } from "react"
import { useTranslation } from "react-i18next"
import { exampleName, previewTemplate } from "~jobs/preview-template"
import type { Locale } from "~model/settings"

/** How a template reads for an example, as it is typed; else what is wrong with it, and where. */
export const TemplatePreview = ({
  kind,
  body,
  locale
}: {
  kind: Parameters<typeof previewTemplate>[0]
  body: string
  locale: Locale
}) => {
  const { t } = useTranslation()
  const id = useId()
  const rendered = previewTemplate(kind, useDeferredValue(body), locale)
  return (
    <div className="flex flex-col gap-1">
      <p id={id} className="text-xs text-soft">
        {t("workspace.replies.preview")}{" "}
        {t("workspace.replies.previewFor", { name: exampleName(locale) })}
      </p>
      <output
        aria-labelledby={id}
        lang={locale}
        dir="auto"
        className={`block min-h-control whitespace-pre-wrap break-words rounded-lg bg-raised px-3 py-2 text-sm [overflow-wrap:anywhere] ${
          rendered.ok ? "" : "text-danger"
        }`}
      >
        {rendered.ok
          ? rendered.text
          : [
              "line" in rendered
                && rendered.line > 0
                && t("workspace.replies.at", { line: rendered.line, column: rendered.column }),
              t(`refusals.compose.${rendered.why}`, {
                detail: "detail" in rendered ? rendered.detail : ""
              })
            ]
              .filter(Boolean)
              .join(": ")}
      </output>
    </div>
  )
}
