import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { OpenFile } from "~formats/open-file"
import { repliesOf, type ReplyFile } from "~formats/replies"
import { replyFields, type ReplyMapping } from "~formats/replies/reply-table"
import type { Wanted } from "~jobs/import-file"
import { importReplies, previewReplies } from "~jobs/import-replies"
import { Section } from "../section"
import { Columns } from "./columns"
import { FileOrigin } from "./file-origin"
import { ImportFoot } from "./import-foot"
import { OutcomeList } from "./outcome-list"
import { ReadingChoice } from "./reading-choice"
import { replyLine } from "./reply-lines"
import { useSliced } from "./use-sliced"

/** Replies of a file as they would come in. */
export const ReplyPreview = ({
  file,
  wanted,
  replies,
  onWanted
}: {
  file: OpenFile
  wanted: Wanted
  replies: ReplyFile
  onWanted: (wanted: Wanted) => void
}) => {
  const { t } = useTranslation()
  const table = "table" in replies ? replies.table : null
  const [mapping, setMapping] = useState<ReplyMapping>("table" in replies ? replies.mapping : [])
  const named = !table || mapping.includes("text") || mapping.includes("template")
  const reads = useMemo(() => (named ? repliesOf(replies, mapping) : []), [named, replies, mapping])
  const steps = useSliced(useMemo(() => () => previewReplies(reads), [reads]))
  const count = (steps ?? []).filter((it) => it.what === "new" || it.what === "refreshed").length
  return (
    <>
      <div className="grid gap-x-3 gap-y-4 sm:grid-cols-2">
        <FileOrigin of={replies.source} />
        <ReadingChoice file={file} wanted={wanted} onWanted={onWanted} />
      </div>
      {table && (
        <Columns
          table={table}
          mapping={mapping}
          fields={replyFields}
          nameOf={(it) => t(`imports.field.${it}`, { sign: "{{ }}" })}
          missing={named ? "" : t("imports.noText")}
          onMap={setMapping}
        />
      )}
      {named && (
        <>
          <Section title={t("imports.preview")}>
            {steps && <OutcomeList steps={steps} lineOf={(it) => replyLine(t, it)} />}
          </Section>
          <ImportFoot
            room="replies"
            label={t("imports.doReplies", { count })}
            count={count}
            ready={steps !== null}
            onImport={() => importReplies(reads)}
          />
        </>
      )}
    </>
  )
}
