import { useTranslation } from "react-i18next"
import type { PersonFormat } from "~formats/people/person-format"

/** The program that a file was recognised as being from. */
export const OriginOf = ({
  of
}: {
  of: PersonFormat["id"] | "cards" | "shopify-orders" | "woocommerce-orders"
}) => {
  const { t } = useTranslation()
  return (
    <p className="flex flex-col gap-1 text-sm">
      <span className="text-xs text-soft">{t("imports.isOf")}</span>
      <span className="flex min-h-control items-center">{t(`people.of.${of}`)}</span>
    </p>
  )
}
