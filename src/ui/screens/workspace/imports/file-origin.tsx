import { useTranslation } from "react-i18next"
import type { ReplySource } from "~formats/replies"
import type { ProductFormat } from "~formats/products/product-format"

/** The shop system or tool that a file was recognised as being from. */
export const FileOrigin = ({ of }: { of: ProductFormat["id"] | ReplySource }) => {
  const { t } = useTranslation()
  return (
    <p className="flex flex-col gap-1 text-sm">
      <span className="text-xs text-soft">{t("imports.isOf")}</span>
      <span className="flex min-h-control items-center">{t(`imports.of.${of}`)}</span>
    </p>
  )
}
