import { ArrowLeft } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TabCapture } from "~jobs/tab-state"
import { isOneProduct } from "~model/captured-product"
import { Button } from "~ui/parts/button"
import { AddByHand } from "./add-by-hand"
import { CapturePreview } from "./capture-preview"
import { CapturedChoices } from "./captured-choices"

/** What a page says of its product; of several, a choice; of none, the way by hand. */
export const CaptureCard = ({ capture }: { capture: TabCapture }) => {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<number | null>(null)
  const [last, setLast] = useState<number | null>(null)
  const choose = (at: number | null) => {
    setChosen(at)
    if (at !== null) setLast(at)
  }
  const { result, url: page } = capture
  if (isOneProduct(result))
    return <CapturePreview captured={result} page={page} picture={capture.picture ?? ""} />
  if ("none" in result)
    return result.why === "not-a-web-page" ? null : (
      <section className="flex flex-col gap-2 border-b p-3">
        <p className="text-sm text-soft">{t(`panel.capture.${result.why}`)}</p>
        <AddByHand title={result.title} url={result.url} />
      </section>
    )
  const one = chosen === null ? undefined : result.several[chosen]
  if (!one)
    return (
      <>
        <CapturedChoices choices={result.several} last={last} onChoose={choose} />
        <section className="flex flex-col border-b p-3">
          <AddByHand title="" url="" />
        </section>
      </>
    )
  return (
    <>
      <Button
        // The list that had the focus is gone.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        tone="quiet"
        icon={ArrowLeft}
        className="m-2 mb-0 self-start"
        onClick={() => choose(null)}
      >
        {t("captures.another")}
      </Button>
      <CapturePreview key={chosen} captured={one} page={page} picture="" />
    </>
  )
}
