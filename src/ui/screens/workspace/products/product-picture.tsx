import { ImagePlus, X } from "lucide-react"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { setProductPicture } from "~jobs/product-picture"
import type { Product } from "~model/product"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { ProductThumb } from "./product-thumb"

/** A product's picture in its record: another one, or none. */
export const ProductPicture = ({ product }: { product: Product }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const input = useRef<HTMLInputElement>(null)
  const change = async (file: File | null) => {
    done(await setProductPicture(product.id, file))
  }
  const has = product.pictureId !== null
  return (
    <div className="flex items-center gap-3">
      <ProductThumb pictureId={product.pictureId} size="record" />
      <div className="flex flex-col items-start gap-1">
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t("captures.record.choosePicture")}
          accept="image/png,image/jpeg,image/webp"
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) void change(file)
            // The same file may be chosen again.
            event.target.value = ""
          }}
        />
        <Button dense icon={ImagePlus} onClick={() => input.current?.click()}>
          {t(has ? "captures.record.changePicture" : "captures.record.choosePicture")}
        </Button>
        {has && (
          <Button dense tone="quiet" icon={X} onClick={() => void change(null)}>
            {t("captures.record.removePicture")}
          </Button>
        )}
      </div>
    </div>
  )
}
