import { useTranslation } from "react-i18next"
import { readReplyFile, type ReplyFile } from "~formats/replies"
import { ImportFrame } from "./import-frame"
import { ReplyPreview } from "./reply-preview"
import { type Understand, useImportFile } from "./use-import-file"

const understand: Understand<ReplyFile> = (file, { sheet }) => readReplyFile(file, sheet)

/** Replies come in from a file of another tool. */
export const ReplyImport = () => {
  const { t } = useTranslation()
  const { stage, open, again, cancel } = useImportFile(understand)
  return (
    <ImportFrame
      room="replies"
      title={t("imports.titleReplies")}
      intro={t("imports.introReplies")}
      accept=".csv,.tsv,.txt,.xlsx,.json,.yml,.yaml"
      takes="replies"
      stage={stage}
      onFile={open}
      onCancel={cancel}
    >
      {stage.at === "read" && (
        <ReplyPreview
          key={stage.times}
          file={stage.file}
          wanted={stage.wanted}
          replies={stage.value}
          onWanted={again}
        />
      )}
    </ImportFrame>
  )
}
