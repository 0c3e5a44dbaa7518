import { Trash2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type BinItem, restore } from "~jobs/bin"
import { daysLeft } from "~model/bin"
import { useBin } from "~ui/hooks/use-bin"
import { useNow } from "~ui/hooks/use-now"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { PersonName } from "~ui/parts/person-name"
import { Skeleton } from "~ui/parts/skeleton"
import { TimeText } from "~ui/parts/time-text"
import { VirtualList } from "~ui/parts/virtual-list"
import { goTo } from "../use-route"
import { TakenOutLine } from "./taken-out-line"

const keyOf = ({ table, id }: BinItem) => JSON.stringify([table, id])

/** The last days are said in the colour of what is due. */
const DaysLeft = ({ days }: { days: number }) => {
  const { t } = useTranslation()
  return (
    <span className={`figures shrink-0 text-xs ${days <= 3 ? "text-due" : "text-soft"}`}>
      {days === 0 ? t("workspace.bin.lastDay") : t("workspace.bin.left", { count: days })}
    </span>
  )
}

/** What was moved to the bin, each to be restored by Enter or its button. */
export const Bin = () => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const items = useBin()
  const now = useNow()
  const [selected, setSelected] = useState("")
  const bring = async (item: BinItem | undefined) => {
    if (item) done(await restore(item.table, item.id))
  }
  const chosen = items?.find((it) => keyOf(it) === selected)
  return (
    <div className="flex min-h-0 min-w-0 grow flex-col bg-surface">
      <header className="flex items-center gap-3 border-b p-3">
        <h2 className="text-lg font-semibold">{t("workspace.rooms.bin")}</h2>
        <p className="min-w-0 grow text-sm text-soft">{t("workspace.bin.intro")}</p>
        {chosen && (
          <Button tone="do" onClick={() => void bring(chosen)}>
            {chosen.merged ? t("merge.apart") : t("workspace.bin.restore")}
          </Button>
        )}
      </header>
      <TakenOutLine />
      {!items && <Skeleton />}
      {items?.length === 0 && (
        <EmptyState icon={Trash2} title={t("workspace.bin.empty")}>
          <Button onClick={() => goTo("customers")}>{t("workspace.bin.toCustomers")}</Button>
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <VirtualList
          label={t("workspace.rooms.bin")}
          items={items}
          idOf={keyOf}
          rowHeight={40}
          selected={selected}
          onSelect={setSelected}
          onKey={(key, id) => {
            if (key === "Enter") void bring(items.find((it) => keyOf(it) === id))
            return key === "Enter"
          }}
          renderRow={(it) => (
            <div className="flex h-full min-w-0 items-center gap-3 text-sm">
              <span className="w-20 shrink-0 text-xs text-soft">
                {it.merged ? t("merge.inBin") : t(`workspace.bin.what.${it.table}`)}
              </span>
              <PersonName name={it.name} className="grow" />
              {!it.merged && <DaysLeft days={daysLeft(it.deletedAt, now)} />}
              <span className="w-32 shrink-0 pr-3 text-right text-xs text-soft">
                <TimeText at={it.deletedAt} form="day" />
              </span>
            </div>
          )}
        />
      )}
    </div>
  )
}
