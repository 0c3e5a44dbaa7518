import { useTranslation } from "react-i18next"
import { TabBar, TabPage, Tabs } from "~ui/parts/tabs"
import { goTo } from "../use-route"
import { BackupPage } from "./backup/backup-page"
import { ExportPage } from "./export/export-page"
import { HandOverPage } from "./hand-over/hand-over-page"
import { ImportPage } from "./import/import-page"
import { PrivacyPage } from "./privacy/privacy-page"

const pages = {
  import: ImportPage,
  export: ExportPage,
  backup: BackupPage,
  handover: HandOverPage,
  privacy: PrivacyPage
} as const
type Part = keyof typeof pages

const parts: readonly Part[] = ["import", "export", "backup", "handover", "privacy"]

/** Everything about the records as a whole: in, out, kept safe, passed on, and what leaves (nothing). */
export const Data = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  const part = parts.find((it) => it === open.split("/")[0]) ?? "import"
  return (
    <Tabs
      value={part}
      onChange={(to) => goTo("data", to, true)}
      className="flex min-h-0 min-w-0 grow flex-col bg-surface"
    >
      <div className="shrink-0 border-b">
        <TabBar
          label={t("data.tabs")}
          items={parts.map((value) => ({ value, label: t(`data.${value}`) }))}
          above
          // At the edges of the pages below, which are no wider than reads well.
          className="mx-auto -mb-px max-w-3xl px-4"
        />
      </div>
      {parts.map((value) => {
        const Part = pages[value]
        return (
          <TabPage
            key={value}
            value={value}
            // One that is not shown would take its share of the height.
            className="flex min-h-0 grow data-[state=inactive]:hidden"
          >
            <Part />
          </TabPage>
        )
      })}
    </Tabs>
  )
}
