import { useTranslation } from "react-i18next"
import type { Tour } from "~ui/hooks/use-tour"
import { OpensRoom } from "./opens-room"
import { SetUpFrame } from "./set-up-frame"
import { Ways } from "./ways"

/** The way to the backups. */
export const KeepSafe = ({ tour }: { tour: Tour }) => {
  const { t } = useTranslation("tour")
  return (
    <SetUpFrame title={t("backup.title")} intro={t("backup.intro")} foot={<Ways tour={tour} />}>
      <OpensRoom path="#data/backup">{t("backup.open")}</OpensRoom>
    </SetUpFrame>
  )
}
