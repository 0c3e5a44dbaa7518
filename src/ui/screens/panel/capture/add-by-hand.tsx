import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { ProductForm } from "../look-up/product-form"

/** The way by hand, from what little a page gave. */
export const AddByHand = ({ title, url }: { title: string; url: string }) => {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  return adding ? (
    <ProductForm start={{ title, url }} onDone={() => setAdding(false)} />
  ) : (
    <Button className="self-start" onClick={() => setAdding(true)}>
      {t("panel.capture.byHand")}
    </Button>
  )
}
