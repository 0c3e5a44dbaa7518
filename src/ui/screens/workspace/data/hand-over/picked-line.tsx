import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { Skeleton } from "~ui/parts/skeleton"
import { goTo } from "../../use-route"
import type { Picked } from "./use-picked"

/** Names that are said; of the others it is said how many they are. */
const most = 5

/** Whom the seller chose elsewhere, and the way to choose here instead. */
export const PickedLine = ({ picked: { contacts } }: { picked: Picked }) => {
  const { t } = useTranslation()
  if (!contacts) return <Skeleton lines={1} />
  const names = contacts.slice(0, most).map((it) => it.name)
  const said = names.join(t("merge.listed"))
  const more = contacts.length - names.length
  return (
    <div className="flex flex-col items-start gap-1">
      <span className="text-xs text-soft">{t("handOver.give.whom")}</span>
      <bdi className="line-clamp-3 max-w-full break-words text-sm" title={said}>
        {contacts.length === 0 && t("handOver.give.gone")}
        {more > 0 ? t("handOver.give.andMore", { names: said, count: more }) : said}
      </bdi>
      <Button dense onClick={() => goTo("data", "handover")}>
        {t("handOver.give.others")}
      </Button>
    </div>
  )
}
