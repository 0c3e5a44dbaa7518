import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type CartPick, cartIdOf } from "~jobs/draft-cart"
import { saveProduct } from "~jobs/save-product"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { nameOfLine } from "./name-of-line"

/** The shop's id of what is in the cart, where none is known or a wrong one; kept with the product. */
export const KeepId = ({ pick }: { pick: CartPick }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [typed, setTyped] = useState(cartIdOf(pick))
  const shopId = typed.trim()
  const { product, variant } = pick
  const keep = async () =>
    done(
      await saveProduct(
        variant
          ? {
              variants: product.variants.map((it) =>
                it.id === variant.id ? { ...it, shopId } : it
              )
            }
          : { shopId },
        product.id
      )
    )
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (shopId) void keep()
      }}
    >
      <div className="min-w-0 grow">
        <TextField
          label={t("carts.ids.of", { name: nameOfLine(pick) })}
          dir="ltr"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Button type="submit" disabled={!shopId}>
        {t("carts.ids.keep")}
      </Button>
    </form>
  )
}
