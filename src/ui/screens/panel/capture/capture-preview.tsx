import { useState } from "react"
import { useTranslation } from "react-i18next"
import { keepCaptured, type Typed } from "~jobs/keep-captured"
import { usualCurrency } from "~jobs/ui-language"
import { certainPrice, isFromForm } from "~model/captured-certainty"
import type { CapturedProduct } from "~model/captured-product"
import { parseMoney } from "~model/parse-money"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { useKnownProduct } from "~ui/hooks/use-known-product"
import { useSettings } from "~ui/hooks/use-settings"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { CapturedHead } from "./captured-head"
import { CapturedValues } from "./captured-values"
import { KnownLine } from "./known-line"
import { SellingPrice } from "./selling-price"

/** A product read from a page, each value with where it stood; kept when the seller says so. */
export const CapturePreview = ({
  captured,
  page,
  picture
}: {
  captured: CapturedProduct
  /** Address of the page itself: what it says of its own address is only its word. */
  page: string
  /** As a data URL; "" for none. */
  picture: string
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const change = useChangeSetting()
  const settings = useSettings()
  const known = useKnownProduct(captured, page)
  const [typed, setTyped] = useState<Typed>({})
  const [asked, setAsked] = useState("")
  // A back office is the seller's own, unless they say otherwise.
  const [ownHere, setOwnHere] = useState<boolean | null>(null)
  if (!settings) return null
  const { origin } = new URL(page)
  const form = isFromForm(captured)
  const own = ownHere ?? (form || settings.ownShops.includes(origin))
  const cost = ("price" in typed ? typed.price : captured.price?.value) ?? null
  const currency = cost?.currency ?? captured.price?.value.currency ?? usualCurrency(settings)
  const price = asked.trim() ? parseMoney(asked, currency) : null
  const error = price && !price.ok ? t(`refusals.money.${price.why}`) : ""
  const markOwn = (is: boolean) =>
    change("ownShops", (shops) => [...shops.filter((it) => it !== origin), ...(is ? [origin] : [])])
  const keep = async () => {
    if (error) return
    const selling = price?.ok ? price.money : null
    if (!done(await keepCaptured(captured, { page, own, price: selling, typed, picture }))) return
    if (own && !settings.ownShops.includes(origin)) void markOwn(true)
    setAsked("")
    setTyped({})
  }
  return (
    <section
      aria-labelledby="capture-title"
      className="flex flex-col gap-2 border-b bg-surface p-3"
    >
      <CapturedHead captured={captured} picture={picture} typed={typed} onType={setTyped} />
      <CapturedValues
        captured={captured}
        own={own}
        usual={currency}
        typed={typed}
        onType={setTyped}
      />
      {captured.notes.length > 0 && (
        <ul className="flex flex-col gap-1 border-l-2 border-due pl-2 text-xs text-due">
          {captured.notes.map((note) => (
            <li key={note}>{t(`panel.capture.notes.${note}`)}</li>
          ))}
        </ul>
      )}
      <label className="flex min-h-control items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-do"
          checked={own}
          onChange={() => {
            setOwnHere(!own)
            void markOwn(!own)
          }}
        />
        {t(form ? "captures.ownForm" : "panel.capture.own")}
      </label>
      {!own && (
        <SellingPrice
          cost={cost}
          markup={settings.markup}
          value={asked}
          onChange={setAsked}
          error={error}
        />
      )}
      <Button
        tone="do"
        className="self-start"
        disabled={Boolean(error)}
        onClick={() => void keep()}
      >
        {known ? t("panel.capture.refresh") : t("panel.capture.save")}
      </Button>
      {known && (
        <KnownLine
          product={known}
          waits={captured.price !== undefined && certainPrice(captured) === null}
        />
      )}
    </section>
  )
}
