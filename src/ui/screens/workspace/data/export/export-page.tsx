import { FileDown } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { exportFormats, type ExportFormat, exportTables } from "~formats/export/export-kind"
import { Button } from "~ui/parts/button"
import { CheckGroup } from "~ui/parts/check-group"
import { ChoiceField } from "~ui/parts/choice-field"
import { Page } from "../../page"
import { useWhose } from "../whose/use-whose"
import { WhoseField } from "../whose/whose-field"
import { useExport } from "./use-export"

/** Today as files are named by it, by the clock of this computer. */
const today = (): string => {
  const day = new Date()
  const two = (part: number) => String(part).padStart(2, "0")
  return [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join("-")
}

/** Each is named by its own field. */
const part = "flex min-w-0 flex-col gap-2 border-t pt-3"

export const ExportPage = () => {
  const { t } = useTranslation()
  const whose = useWhose("")
  const [chosen, setChosen] = useState<(typeof exportTables)[number][]>([...exportTables])
  const [format, setFormat] = useState<ExportFormat>("xlsx")
  const { run, stop, working, told } = useExport()
  const tables = format === "vcard" ? (["customers"] as const) : chosen
  const ready = tables.length > 0 && !whose.fault && !working
  return (
    <Page title={t("data.export")} intro={t("exports.intro")}>
      <div className={part}>
        <ChoiceField
          label={t("exports.format")}
          value={format}
          onChange={setFormat}
          options={exportFormats.map((value) => ({ value, label: t(`exports.formats.${value}`) }))}
        />
        <p className="text-xs text-soft">{t(`exports.hints.${format}`)}</p>
      </div>
      <div className={part}>
        <CheckGroup
          label={t("exports.what")}
          chosen={tables}
          onChange={setChosen}
          options={exportTables.map((value) => ({
            value,
            label: t(`exports.table.${value}`),
            disabled: format === "vcard"
          }))}
        >
          <p className="text-xs text-soft">{t("exports.wholeHint")}</p>
          {tables.length === 0 && <p className="text-sm text-due">{t("exports.chooseOne")}</p>}
        </CheckGroup>
      </div>
      <div className={part}>
        <WhoseField whose={whose} />
      </div>
      <div className="flex flex-col gap-3 border-t pt-3">
        <p className="text-sm text-soft">{t("exports.open")}</p>
        <div className="flex flex-wrap items-center gap-2">
          <Button
            tone="do"
            icon={FileDown}
            disabled={!ready}
            onClick={() =>
              void run({
                tables,
                format,
                query: whose.query,
                name: t("exports.fileName", { date: today() })
              })
            }
          >
            {t("exports.save")}
          </Button>
          {working && <Button onClick={stop}>{t("exports.stop")}</Button>}
        </div>
        <output className="flex flex-col gap-1 text-sm">
          {working && <span className="text-soft">{t("exports.working")}</span>}
          {told?.ok && (
            <span className="break-words">
              {t("exports.done", { name: told.name, count: told.rows })}
            </span>
          )}
          {told?.ok && told.cut > 0 && (
            <span className="text-due">{t("exports.cut", { count: told.cut })}</span>
          )}
          {told && !told.ok && <span className="text-due">{t(`exports.${told.why}`)}</span>}
        </output>
      </div>
    </Page>
  )
}
