import { ArrowLeft } from "lucide-react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { SeenOpen } from "~jobs/people/seen-file"
import { Button } from "~ui/parts/button"
import { Page } from "../page"
import type { RoomName } from "../route"
import { goTo } from "../use-route"
import { DropZone } from "./drop-zone"
import { FaultLine, type Takes } from "./fault-line"
import type { Stage } from "./use-chosen-file"

/** A page that imports: a file is chosen, read, and shown before anything is done with it. */
export const ImportFrame = <T, F extends SeenOpen>({
  room,
  title,
  intro,
  accept,
  takes = "tables",
  stage,
  onFile,
  onCancel,
  children
}: {
  /** Whose list is gone back to; none for a page that is a place of its own. */
  room?: RoomName
  title: string
  intro: string
  accept: string
  /** As a refusal says it. */
  takes?: Takes
  stage: Stage<T, F>
  onFile: (file: File) => void
  onCancel: () => void
  children: ReactNode
}) => {
  const { t, i18n } = useTranslation()
  const share = stage.at === "reading" ? stage.share : 0
  return (
    <Page title={title} intro={intro}>
      <div className="flex flex-wrap items-center gap-2 empty:hidden">
        {room && (
          <Button icon={ArrowLeft} onClick={() => goTo(room)}>
            {t("imports.back")}
          </Button>
        )}
        {stage.at === "read" && <Button onClick={onCancel}>{t("imports.another")}</Button>}
        {stage.at === "read" && (
          <bdi className="min-w-0 truncate text-sm text-soft">{stage.name}</bdi>
        )}
      </div>
      {stage.at === "failed" && <FaultLine name={stage.name} fault={stage.fault} takes={takes} />}
      {(stage.at === "choose" || stage.at === "failed") && (
        <DropZone accept={accept} label={t("imports.choose")} onFile={onFile} />
      )}
      {stage.at === "reading" && (
        <div className="flex flex-col items-start gap-2 text-sm">
          <output>
            {t("imports.reading", { name: stage.name })}{" "}
            <span className="figures">
              {share > 0
                && new Intl.NumberFormat(i18n.language, { style: "percent" }).format(share)}
            </span>
          </output>
          <progress
            className="w-full"
            max={1}
            aria-label={t("imports.reading", { name: stage.name })}
            {...(share > 0 && { value: share })}
          />
          <Button onClick={onCancel}>{t("imports.cancel")}</Button>
        </div>
      )}
      {children}
    </Page>
  )
}
