import { useState } from "react"
import { useTranslation } from "react-i18next"
import { keepCaptured } from "~jobs/save-product"
import { usualCurrency } from "~jobs/ui-locale"
import type { CapturedProduct } from "~model/captured-product"
import { parseMoney } from "~model/parse-money"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { useProductOfPage } from "~ui/hooks/use-product-of-page"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { MoneyText } from "~ui/parts/money-text"
import { CapturedValues } from "./captured-values"
import { SellingPrice } from "./selling-price"

/** A product read from a page, each value with where it stood; kept when the seller says so. */
export const CapturePreview = ({
  captured,
  origin
}: {
  captured: CapturedProduct
  /** Of the page itself: what it says of its own address is only its word. */
  origin: string
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const change = useChangeSetting()
  const settings = useSettings()
  const saved = useProductOfPage(captured.url.value)
  const [typed, setTyped] = useState("")
  if (!settings) return null
  const own = settings.ownShops.includes(origin)
  const cost = captured.price?.value ?? null
  const currency = cost?.currency ?? usualCurrency(settings)
  const price = typed.trim() ? parseMoney(typed, currency) : null
  const error = price && !price.ok ? t(`refusals.money.${price.why}`) : ""
  const keep = async () => {
    if (error) return
    if (done(await keepCaptured(captured, own, price?.ok ? price.money : null))) setTyped("")
  }
  const toggle = () =>
    void change("ownShops", (shops) => [
      ...shops.filter((it) => it !== origin),
      ...(own ? [] : [origin])
    ])
  return (
    <section
      aria-labelledby="capture-title"
      className="flex flex-col gap-2 border-b bg-surface p-3"
    >
      <h2 id="capture-title" className="line-clamp-3 break-words text-base font-semibold">
        <bdi title={captured.title.value}>{captured.title.value}</bdi>
      </h2>
      <CapturedValues captured={captured} own={own} />
      {captured.notes.length > 0 && (
        <ul className="list-disc pl-4 text-xs text-due">
          {captured.notes.map((note) => (
            <li key={note}>{t(`panel.capture.notes.${note}`)}</li>
          ))}
        </ul>
      )}
      <label className="flex min-h-control items-center gap-2 text-sm">
        <input type="checkbox" className="size-4 accent-do" checked={own} onChange={toggle} />
        {t("panel.capture.own")}
      </label>
      {(!own || !cost) && (
        <SellingPrice
          cost={own ? null : cost}
          markup={settings.markup}
          value={typed}
          onChange={setTyped}
          error={error}
        />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="do" disabled={Boolean(error)} onClick={() => void keep()}>
          {saved ? t("panel.capture.refresh") : t("panel.capture.save")}
        </Button>
        {saved && (
          <p className="text-xs text-soft">
            {saved.price ? (
              <>
                {t("panel.capture.savedAt")} <MoneyText money={saved.price} />
              </>
            ) : (
              t("panel.capture.savedNoPrice")
            )}
          </p>
        )}
      </div>
    </section>
  )
}
