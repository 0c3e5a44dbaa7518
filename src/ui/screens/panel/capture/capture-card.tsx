import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TabCapture } from "~jobs/tab-state"
import { isOneProduct } from "~model/captured-product"
import { Button } from "~ui/parts/button"
import { ProductForm } from "../look-up/product-form"
import { CapturePreview } from "./capture-preview"

/** What a page says of the one product it is about; where it says nothing, the way by hand. */
export const CaptureCard = ({ capture }: { capture: TabCapture }) => {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const { result } = capture
  if (isOneProduct(result))
    return <CapturePreview captured={result} origin={new URL(capture.url).origin} />
  if ("several" in result || result.why === "not-a-web-page") return null
  return (
    <section className="flex flex-col gap-2 border-b p-3">
      <p className="text-sm text-soft">{t(`panel.capture.${result.why}`)}</p>
      {adding ? (
        <ProductForm
          start={{ title: result.title, url: result.url }}
          onDone={() => setAdding(false)}
        />
      ) : (
        <Button className="self-start" onClick={() => setAdding(true)}>
          {t("panel.capture.byHand")}
        </Button>
      )}
    </section>
  )
}
