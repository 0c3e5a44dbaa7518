import { ListChecks } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ListPlan, RowPlan } from "~jobs/list-on-page"
import { takeList } from "~jobs/take-list"
import type { Sighting } from "~model/sighting"
import { useListOnPage } from "~ui/hooks/use-list-on-page"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"

const takes = (row: RowPlan): boolean => row.is === "new" || row.is === "changed"
/** Ticked at first: what is sure. A name alone is for the seller to tick. */
const sure = (row: RowPlan): boolean => takes(row) && !row.guess

const colours = { new: "text-good", changed: "text-due", known: "text-soft", skipped: "text-soft" }

const Row = ({ row, ticked, onTick }: { row: RowPlan; ticked: boolean; onTick: () => void }) => {
  const { t } = useTranslation()
  const name = row.name || t("fromPages.list.nameless")
  const why = row.why ? t(`fromPages.list.why.${row.why}`) : ""
  return (
    <tr className="border-b align-top last:border-b-0">
      <td className="py-1.5 pr-2">
        <input
          type="checkbox"
          className="mt-0.5 size-4 accent-do"
          aria-label={[row.number, name].filter(Boolean).join(" ")}
          checked={ticked}
          disabled={!takes(row)}
          onChange={onTick}
        />
      </td>
      <td className="w-full max-w-0 py-1.5 pr-2">
        <p className="flex min-w-0 gap-2">
          {row.number && (
            <bdi className="figures max-w-24 shrink-0 truncate text-soft" title={row.number}>
              {row.number}
            </bdi>
          )}
          <bdi className="min-w-0 truncate" title={name}>
            {name}
          </bdi>
        </p>
        <p className={`text-xs ${colours[row.is]}`}>
          {[t(`fromPages.list.is.${row.is}`), why, row.guess && t("fromPages.list.guess")]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </td>
      <td className="figures whitespace-nowrap py-1.5 text-right">
        <bdi>{row.total}</bdi>
      </td>
    </tr>
  )
}

const Preview = ({ plan, sighting, url }: { plan: ListPlan; sighting: Sighting; url: string }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map())
  const isTicked = (row: RowPlan) => takes(row) && (changed.get(row.index) ?? sure(row))
  const open = plan.rows.filter(takes)
  const ticked = plan.rows.filter(isTicked)
  const tick = (rows: readonly RowPlan[], to: boolean) =>
    setChanged(new Map([...changed, ...rows.map((it) => [it.index, to] as const)]))
  const take = async () => {
    const picked = new Set(ticked.map((it) => it.index))
    if (done(await takeList(sighting, url, picked))) setChanged(new Map())
  }
  return (
    <div className="flex flex-col gap-2">
      <div className="max-h-96 overflow-y-auto">
        <table className="w-full text-sm">
          <thead className="sticky top-0 bg-surface text-left text-xs text-soft">
            <tr className="border-b">
              <td className="pb-1">
                <input
                  type="checkbox"
                  className="size-4 accent-do"
                  aria-label={t("fromPages.list.all")}
                  disabled={open.length === 0}
                  checked={open.length > 0 && ticked.length === open.length}
                  onChange={(event) => tick(open, event.target.checked)}
                />
              </td>
              <th scope="col" className="pb-1 font-normal">
                {t(plan.of === "order" ? "fromPages.list.order" : "common.customer")}
              </th>
              {plan.of === "order" && (
                <th scope="col" className="pb-1 text-right font-normal">
                  {t("fromPages.list.total")}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {plan.rows.map((row) => (
              <Row
                key={row.index}
                row={row}
                ticked={isTicked(row)}
                onTick={() => tick([row], !isTicked(row))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {open.length === 0 ? (
        <p className="text-sm text-soft">{t("fromPages.list.none")}</p>
      ) : (
        <Button tone="do" disabled={ticked.length === 0} onClick={() => void take()}>
          {t("fromPages.list.take", { count: ticked.length })}
        </Button>
      )}
    </div>
  )
}

/** A page that lists orders or customers: how many, and on a click which of them may be taken. */
export const ListOnPage = ({ sighting, url }: { sighting: Sighting | null; url: string }) => {
  const { t } = useTranslation()
  const plan = useListOnPage(sighting, url)
  const [open, setOpen] = useState(false)
  if (!plan || !sighting) return null
  const said = t(`fromPages.list.${plan.of}`, { count: plan.rows.length })
  return (
    <section aria-label={said} className="flex flex-col gap-2 border-b bg-surface px-3 py-2">
      <div className="flex items-center gap-2 text-sm">
        <Icon of={ListChecks} className="text-soft" />
        <h2 className="min-w-0 grow font-semibold">{said}</h2>
        <Button dense aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "fromPages.list.hide" : "fromPages.list.look")}
        </Button>
      </div>
      {open && <Preview plan={plan} sighting={sighting} url={url} />}
    </section>
  )
}
