import { useTranslation } from "react-i18next"
import type { Product } from "~model/product"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import { Button } from "~ui/parts/button"
import { MoneyText } from "~ui/parts/money-text"
import { TimeText } from "~ui/parts/time-text"

/**
 * The page's product is kept already: what it sells for, when its page was last seen, its record.
 * `waits`: what the page says of the price is not sure enough to be taken unasked.
 */
export const KnownLine = ({ product, waits }: { product: Product; waits: boolean }) => {
  const { t } = useTranslation()
  const open = useOpenWorkspace()
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-xs text-soft">
      {waits && <p className="w-full text-due">{t("captures.waits")}</p>}
      <span>
        {product.price ? (
          <>
            {t("panel.capture.savedAt")} <MoneyText money={product.price} />
          </>
        ) : (
          t("panel.capture.savedNoPrice")
        )}
      </span>
      {product.seenAt !== null && (
        <span>
          {t("captures.lastSeen")} <TimeText at={product.seenAt} form="day" exact />
        </span>
      )}
      <Button tone="quiet" dense className="-ml-2" onClick={() => open(`products/${product.id}`)}>
        {t("captures.openRecord")}
      </Button>
    </div>
  )
}
