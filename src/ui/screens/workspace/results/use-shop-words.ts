import { useTranslation } from "react-i18next"
import { useShopName } from "~ui/hooks/use-shop-name"

/** The shop of orders that a table of the seller's own tells. */
export const tableShop = "table"

/** Names where an order was: a shop, a chat, or a table of the seller's own. */
export const useShopWords = (): ((shop: string) => string) => {
  const { t } = useTranslation()
  const shopName = useShopName()
  return (shop) => {
    if (shop === "") return t("results.chat")
    return shop === tableShop ? t("results.file") : shopName(shop)
  }
}
