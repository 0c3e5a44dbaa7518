import { useState } from "react"
import { useTranslation } from "react-i18next"
import { addWant } from "~jobs/wants"
import type { Product } from "~model/product"
import { useProductsByTitle } from "~ui/hooks/use-products-by-title"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"

/** Finds the product, and the variant of it, that a customer waits for. */
export const KeepWish = ({ contactId, onDone }: { contactId: string; onDone: () => void }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [query, setQuery] = useState("")
  const [product, setProduct] = useState<Product | null>(null)
  const found = useProductsByTitle(query)
  const keep = async (productId: string, variantId: string | null) => {
    if (done(await addWant(contactId, productId, variantId))) onDone()
  }
  const choose = (it: Product) => (it.variants.length > 0 ? setProduct(it) : void keep(it.id, null))
  const row =
    "flex min-h-control w-full items-center rounded px-2 text-left text-sm hover:bg-raised"
  return (
    <div
      className="flex flex-col gap-1 pb-2"
      onKeyDown={(event) => event.key === "Escape" && onDone()}
      role="presentation"
    >
      <TextField
        label={t("offers.keepHint")}
        // The seller just asked for it: this is where they go on.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={product ? product.title : query}
        onChange={(event) => {
          setProduct(null)
          setQuery(event.target.value)
        }}
        onKeyDown={(event) => {
          const [first] = found ?? []
          if (event.key !== "Enter" || event.nativeEvent.isComposing || !first || product) return
          event.preventDefault()
          choose(first)
        }}
      />
      <ul aria-live="polite">
        {product ? (
          <>
            <li>
              <button type="button" className={row} onClick={() => void keep(product.id, null)}>
                {t("offers.anyVariant")}
              </button>
            </li>
            {product.variants.map(({ id, name }) => (
              <li key={id}>
                <button type="button" className={row} onClick={() => void keep(product.id, id)}>
                  <bdi className="truncate">{name}</bdi>
                </button>
              </li>
            ))}
          </>
        ) : (
          found?.map((it) => (
            <li key={it.id}>
              <button type="button" className={row} onClick={() => choose(it)}>
                <bdi className="truncate" title={it.title}>
                  {it.title}
                </bdi>
              </button>
            </li>
          ))
        )}
        {!product && query.trim() && found?.length === 0 && (
          <li className="px-2 text-xs text-soft">{t("offers.noneFound")}</li>
        )}
      </ul>
      <Button dense tone="quiet" className="-ml-2 self-start" onClick={onDone}>
        {t("common.cancel")}
      </Button>
    </div>
  )
}
