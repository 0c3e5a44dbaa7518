import { useTranslation } from "react-i18next"
import type { Fault } from "~templates/rendered"

/** Says in plain words what is wrong with a template. */
export const useFaultWords = (): ((fault: Fault) => string) => {
  const { t } = useTranslation()
  return ({ fault, name, meant, reply }) =>
    [
      t(`templates.fault.${fault}`, { name }),
      meant && t("templates.meant", { name: meant }),
      reply && t("templates.inReply", { name: reply })
    ]
      .filter(Boolean)
      .join(" ")
}
