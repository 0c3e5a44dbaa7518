import { useTranslation } from "react-i18next"
import { safeTarget } from "~model/safe-target"
import { withoutCode } from "~model/share-code"
import { TextField } from "~ui/parts/text-field"
import { ProductPick } from "./product-pick"
import type { Subject } from "./use-subject"

/** The product or the address to share. What is wrong with it is said below the fields. */
export const SubjectFields = ({ subject }: { subject: Subject }) => {
  const { t } = useTranslation()
  return (
    <>
      <ProductPick
        label={t("panel.share.product")}
        placeholder={t("panel.share.productHint")}
        onPick={(it) => subject.setUrl(withoutCode(it.url))}
      />
      <TextField
        label={t("panel.share.address")}
        inputMode="url"
        dir="ltr"
        placeholder="https://"
        value={subject.url}
        aria-invalid={subject.url.trim() !== "" && !safeTarget(subject.url).ok}
        onChange={(event) => subject.setUrl(event.target.value)}
      />
    </>
  )
}
