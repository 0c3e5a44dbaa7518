import { useTranslation } from "react-i18next"
import { useShortcuts } from "~ui/hooks/use-shortcuts"
import type { Tour } from "~ui/hooks/use-tour"
import { Button } from "~ui/parts/button"
import { OpensRoom } from "./opens-room"
import { SetUpFrame } from "./set-up-frame"

/** The last page: the key to begin with, and the way back to all of it. */
export const Done = ({ tour }: { tour: Tour }) => {
  const { t } = useTranslation("tour")
  const key = useShortcuts().find((it) => it.name === "_execute_action")?.shortcut
  return (
    <SetUpFrame
      title={t("done.title")}
      intro={t("done.intro", { key: key || t("done.noKey") })}
      foot={
        <>
          <Button onClick={tour.back}>{t("back")}</Button>
          <Button onClick={() => tour.go("welcome")}>{t("done.again")}</Button>
        </>
      }
    >
      <OpensRoom path="">{t("done.open")}</OpensRoom>
    </SetUpFrame>
  )
}
