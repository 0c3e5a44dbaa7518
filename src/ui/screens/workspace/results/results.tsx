import { ChartColumn, FileUp } from "lucide-react"
import { useCallback, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { CreditView } from "~jobs/read-credits"
import { totalsOf } from "~model/totals"
import { useCredits } from "~ui/hooks/use-credits"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { MoneyText } from "~ui/parts/money-text"
import { numberFormat } from "~ui/parts/formats"
import { SelectField } from "~ui/parts/select-field"
import { importPage } from "../imports/file-buttons"
import { Room } from "../room"
import { goTo } from "../use-route"
import { CreditRecord } from "./credit-record"
import { CreditRow } from "./credit-row"
import { OrderImport } from "./order-import"
import { Overview } from "./overview"

const shows = ["all", "certain", "likely", "none"] as const
type Show = (typeof shows)[number]

/** In place of an order's id: on a narrow screen the plots have no room beside the list. */
const plots = "plots"

const words = ({ credit, buyer, introducer, link, campaign }: CreditView) =>
  [credit.number, buyer, introducer, link, campaign, credit.said.coupon, credit.said.code]
    .filter(Boolean)
    .join(" ")

/** Orders and what brought them, and what it all came to. */
export const Results = ({ open }: { open: string }) => {
  const { t, i18n } = useTranslation()
  const [show, setShow] = useState<Show>("all")
  const views = useCredits()
  // None is said before they are read: "0" would be taken for the truth.
  const count = (value: Show) => {
    const fitting = views?.filter((it) => value === "all" || it.credit.certainty === value)
    return fitting ? ` (${numberFormat(i18n.language).format(fitting.length)})` : ""
  }
  const items = useMemo(
    () =>
      // The open one stays in the list when it is put right.
      views?.filter((it) => show === "all" || it.credit.certainty === show || it.id === open),
    [views, show, open]
  )
  // What nothing was found of came of nothing that is told here, but where it alone is shown.
  const totals = useMemo(() => {
    const counts = (it: CreditView) =>
      !it.void && (show === "none" || it.credit.certainty !== "none")
    return totalsOf(items?.filter(counts) ?? [])
  }, [items, show])
  const label = useCallback(
    (value: Show) => (value === "all" ? t("results.all") : t(`results.certainty.${value}`)),
    [t]
  )
  if (open === importPage) return <OrderImport views={views} />
  const toImport = () => goTo("results", importPage)
  return (
    <Room
      room="results"
      open={open}
      items={items}
      words={words}
      rowHeight={56}
      renderRow={(it) => <CreditRow view={it} />}
      actions={
        <>
          <div className="w-32">
            <SelectField
              label={t("results.show")}
              hideLabel
              value={show}
              onChange={({ target }) => setShow(shows.find((it) => it === target.value) ?? "all")}
              options={shows.map((value) => ({
                value,
                label: `${label(value)}${count(value)}`
              }))}
            />
          </div>
          <IconButton
            label={t("results.plots")}
            icon={ChartColumn}
            className="md:hidden"
            onClick={() => goTo("results", plots)}
          />
          <IconButton label={t("results.read")} icon={FileUp} onClick={toImport} />
        </>
      }
      head={
        totals.length > 0 && (
          <ul aria-label={t("results.totals")} className="flex flex-wrap gap-x-3 text-xs">
            <li aria-hidden className="text-soft">
              {t("results.totals")}
            </li>
            {totals.map((money) => (
              <li key={money.currency}>
                <MoneyText money={money} />
              </li>
            ))}
          </ul>
        )
      }
      empty={
        views?.length ? (
          <EmptyState icon={ChartColumn} title={`${label(show)}: 0`}>
            <Button onClick={() => setShow("all")}>{t("results.showAll")}</Button>
          </EmptyState>
        ) : (
          <EmptyState icon={ChartColumn} title={t("results.empty")}>
            <p className="text-sm text-soft">{t("results.emptyHint")}</p>
            <Button tone="do" icon={FileUp} onClick={toImport}>
              {t("results.read")}
            </Button>
          </EmptyState>
        )
      }
    >
      {open && open !== plots ? (
        <CreditRecord key={open} id={open} views={views} />
      ) : (
        <Overview views={views} />
      )}
    </Room>
  )
}
