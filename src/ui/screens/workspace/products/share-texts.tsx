import { useState } from "react"
import { useTranslation } from "react-i18next"
import { addShareText } from "~jobs/share-texts"
import type { Product } from "~model/product"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { PasteShareText } from "../../record/share-texts/paste-share-text"
import { Section } from "../section"
import { ShareTextLine } from "./share-text-line"

/** Words that open a product in an app, each with when it stops doing so. */
export const ShareTexts = ({ product }: { product: Product }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [pasted, setPasted] = useState("")
  const add = async () => {
    if (done(await addShareText(product.id, pasted))) setPasted("")
  }
  return (
    <Section
      title={t("captures.share.title")}
      hint={t("captures.share.hint")}
      count={product.shareTexts.length}
    >
      {product.shareTexts.length > 0 && (
        <ul className="flex flex-col">
          {product.shareTexts.map((it) => (
            <ShareTextLine key={it.id} productId={product.id} shareText={it} />
          ))}
        </ul>
      )}
      <PasteShareText value={pasted} onChange={setPasted} />
      {pasted.trim() && (
        <Button dense className="self-start" onClick={() => void add()}>
          {t("captures.share.add")}
        </Button>
      )}
    </Section>
  )
}
