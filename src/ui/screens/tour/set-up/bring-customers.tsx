import { useTranslation } from "react-i18next"
import type { Tour } from "~ui/hooks/use-tour"
import { OpensRoom } from "./opens-room"
import { SetUpFrame } from "./set-up-frame"
import { Ways } from "./ways"

/** The way to the import: customers first, the rest comes the same way. */
export const BringCustomers = ({ tour }: { tour: Tour }) => {
  const { t } = useTranslation("tour")
  return (
    <SetUpFrame title={t("import.title")} intro={t("import.intro")} foot={<Ways tour={tour} />}>
      <OpensRoom path="#data/import">{t("import.open")}</OpensRoom>
      <p className="text-sm text-soft">{t("import.orders")}</p>
    </SetUpFrame>
  )
}
