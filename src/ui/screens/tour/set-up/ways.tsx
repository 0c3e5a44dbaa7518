import { useTranslation } from "react-i18next"
import type { Tour } from "~ui/hooks/use-tour"
import { Button } from "~ui/parts/button"

/** Back and on. @param done What this page is for was done: the way on is what is meant now. */
export const Ways = ({ tour, done = false }: { tour: Tour; done?: boolean }) => {
  const { t } = useTranslation("tour")
  return (
    <>
      <Button onClick={tour.back}>{t("back")}</Button>
      <Button tone={done ? "do" : "plain"} onClick={tour.skip}>
        {t("next")}
      </Button>
    </>
  )
}
