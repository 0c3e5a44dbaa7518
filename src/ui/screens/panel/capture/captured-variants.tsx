import { useTranslation } from "react-i18next"
import type { CapturedVariant } from "~model/captured-product"
import { MoneyText } from "~ui/parts/money-text"

/** Sizes, colours, packings, as the page lists them; folded, as there may be hundreds. */
export const CapturedVariants = ({ variants }: { variants: readonly CapturedVariant[] }) => {
  const { t } = useTranslation()
  const names = variants.slice(0, 3).map((it) => it.name)
  const more = variants.length - names.length
  return (
    <details>
      <summary className="cursor-pointer rounded">
        <bdi>{names.join(", ")}</bdi>
        {more > 0 && <span className="figures text-soft"> +{more}</span>}
      </summary>
      <ul className="mt-1 flex max-h-48 flex-col overflow-y-auto border-l pl-2">
        {variants.map((it, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- names may be twice
          <li key={at} className="flex flex-wrap items-baseline gap-x-2 py-0.5">
            <bdi className="min-w-0 grow break-words">{it.name}</bdi>
            {it.sku && <bdi className="text-xs text-soft">{it.sku}</bdi>}
            {it.available === false && (
              <span className="text-xs text-due">{t("common.stock.out-of-stock")}</span>
            )}
            {it.price && <MoneyText money={it.price} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
