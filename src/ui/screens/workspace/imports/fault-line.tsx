import { useTranslation } from "react-i18next"
import type { FileFault } from "~formats/file-fault"

/** What comes in, by which it is said what kinds of files may be chosen. */
export type Takes = "tables" | "replies" | "people"

/** Why a file is not read, and that nothing was done. */
export const FaultLine = ({
  name,
  fault,
  takes
}: {
  name: string
  fault: FileFault
  takes: Takes
}) => {
  const { t } = useTranslation()
  const { why, row, count } = fault
  const key = why === "not-understood" && row > 0 ? "not-understood-row" : why
  const size = Math.round(count / 100_000) / 10
  return (
    <div role="alert" className="flex flex-col gap-1 rounded border border-danger p-3 text-sm">
      <p className="break-words font-semibold">
        <bdi>{name}</bdi>
      </p>
      <p>{t(`imports.fault.${key}`, { row, count, size, takes: t(`imports.takes.${takes}`) })}</p>
      <p className="text-soft">{t("imports.nothingDone")}</p>
    </div>
  )
}
