import { useTranslation } from "react-i18next"
import type { DraftPart } from "~model/reply-draft"
import { TextArea } from "~ui/parts/text-area"
import { LimitHint } from "./limit-hint"

/** A part in words. A picture pasted into it becomes a part of its own behind it. */
export const PartText = ({
  part,
  language,
  missing,
  onChange,
  onFiles
}: {
  part: Extract<DraftPart, { kind: "text" }>
  language: string
  missing: boolean
  onChange: (text: string) => void
  onFiles: (files: readonly File[]) => void
}) => {
  const { t } = useTranslation()
  return (
    <>
      <TextArea
        label={t("workspace.replies.body")}
        hint={t("workspace.replies.bodyHint", { variable: "{{ customer.name }}" })}
        className="min-h-28"
        maxLength={20_000}
        {...(language && { lang: language })}
        value={part.text}
        {...(missing && !part.text.trim() && { error: t("refusals.job.empty") })}
        onChange={(event) => onChange(event.target.value)}
        onPaste={(event) => {
          const files = [...event.clipboardData.files]
          if (files.length === 0) return
          event.preventDefault()
          onFiles(files)
        }}
      />
      <LimitHint text={part.text} />
    </>
  )
}
