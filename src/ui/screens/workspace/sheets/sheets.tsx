import { ListOrdered, Plus } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Sheet } from "~model/sheet"
import { useAlive } from "~ui/hooks/use-alive"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { TimeText } from "~ui/parts/time-text"
import { Choose } from "../choose"
import { Room } from "../room"
import { goTo } from "../use-route"
import { NewSheet } from "./new-sheet"
import { SheetRecord } from "./sheet-record"

const words = (it: Sheet) => `${it.title} ${it.lines.map(({ name }) => name).join(" ")}`

/** Group-buy sheets, the latest first. */
export const Sheets = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  const sheets = useAlive("sheets")
  const add = t("sheets.new")
  const record = () => {
    if (open === "new") return <NewSheet />
    return open ? (
      <SheetRecord key={open} id={open} />
    ) : (
      <Choose icon={ListOrdered} title={t("sheets.choose")} />
    )
  }
  return (
    <Room
      room="sheets"
      open={open}
      items={sheets}
      words={words}
      renderRow={(it) => (
        <div className="flex h-full min-w-0 items-center gap-2 text-sm">
          <bdi className="min-w-0 grow truncate font-semibold">{it.title}</bdi>
          <span className="figures shrink-0 text-xs text-soft">
            {t("sheets.buyers", { count: it.lines.filter((line) => !line.void).length })}
          </span>
          <span className="shrink-0 text-xs text-soft">
            <TimeText at={it.createdAt} form="day" />
          </span>
        </div>
      )}
      actions={<IconButton label={add} icon={Plus} onClick={() => goTo("sheets", "new")} />}
      empty={
        <EmptyState icon={ListOrdered} title={t("sheets.empty")}>
          <Button tone="do" onClick={() => goTo("sheets", "new")}>
            {add}
          </Button>
        </EmptyState>
      }
    >
      {sheets?.length === 0 && open !== "new" ? null : record()}
    </Room>
  )
}
