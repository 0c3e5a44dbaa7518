import { useTranslation } from "react-i18next"
import type { DraftPart } from "~model/reply-draft"
import { longestPart } from "~model/snippet"
import { TemplateEditor } from "../template-editor/template-editor"
import { LimitHint } from "./limit-hint"

/** A part in words. A picture pasted into it becomes a part of its own behind it. */
export const PartText = ({
  part,
  missing,
  onChange,
  onFiles
}: {
  part: Extract<DraftPart, { kind: "text" }>
  missing: boolean
  onChange: (text: string) => void
  onFiles: (files: readonly File[]) => void
}) => {
  const { t } = useTranslation()
  const why = part.text.length > longestPart ? "too-long" : missing && !part.text.trim() && "empty"
  return (
    <div
      onPasteCapture={(event) => {
        const files = [...event.clipboardData.files]
        if (files.length === 0) return
        event.preventDefault()
        event.stopPropagation()
        onFiles(files)
      }}
    >
      <TemplateEditor
        label={t("workspace.replies.body")}
        kind="reply"
        value={part.text}
        hint={t("workspace.replies.bodyHint", { variable: "{{ customer.name }}" })}
        {...(why && { error: t(`refusals.job.${why}`) })}
        onChange={onChange}
      />
      <LimitHint text={part.text} />
    </div>
  )
}
