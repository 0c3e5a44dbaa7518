import { Plus, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import { KeepId } from "./keep-id"
import type { Line } from "./use-cart-lines"

/** One line of the cart: which variant, how many, and what is wrong with it. */
export const CartLine = ({
  line,
  countable,
  wrong,
  asksId,
  onVariant,
  onCount,
  onRemove,
  onAnother
}: {
  line: Line
  /** The link carries a number of each. */
  countable: boolean
  /** "" for nothing. */
  wrong: string
  asksId: boolean
  onVariant: (id: string) => void
  onCount: (typed: string) => void
  onRemove: () => void
  onAnother: (() => void) | null
}) => {
  const { t } = useTranslation()
  const { product, variant } = line
  const { title } = product
  return (
    <li className="flex flex-col gap-1 border-b py-2 last:border-b-0">
      <div className="flex items-center gap-2">
        <bdi className="min-w-0 grow truncate text-sm font-semibold" title={title}>
          {title}
        </bdi>
        <IconButton dense label={t("carts.remove", { title })} icon={X} onClick={onRemove} />
      </div>
      <div className="flex gap-2">
        {variant && (
          <div className="min-w-0 grow">
            <SelectField
              label={t("carts.variant", { title })}
              hideLabel
              value={variant.id}
              onChange={(event) => onVariant(event.target.value)}
              options={product.variants.map(({ id, name, available }) => ({
                value: id,
                label: available === false ? t("carts.soldOut", { name }) : name
              }))}
            />
          </div>
        )}
        {countable && (
          <div className="w-16 shrink-0">
            <TextField
              label={t("carts.quantity", { title })}
              hideLabel
              inputMode="numeric"
              dir="ltr"
              className="figures"
              value={line.typed}
              onChange={(event) => onCount(event.target.value)}
            />
          </div>
        )}
      </div>
      {wrong && (
        <p role="alert" className="text-xs text-danger [overflow-wrap:anywhere]">
          {wrong}
        </p>
      )}
      {asksId && <KeepId key={variant?.id ?? product.id} pick={line} />}
      {onAnother && (
        <div>
          <Button dense tone="quiet" className="-ml-2" icon={Plus} onClick={onAnother}>
            {t("carts.another")}
          </Button>
        </div>
      )}
    </li>
  )
}
