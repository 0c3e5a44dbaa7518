import { Pointer } from "lucide-react"
import { useTranslation } from "react-i18next"
import { teachabilityOf } from "~jobs/teach-site"
import type { TabView } from "~ui/hooks/use-tab"
import { Button } from "~ui/parts/button"
import { changeTeachDraft } from "./drafts"

/** Begins to teach the page of a tab. @param name What the site is called where it is known. */
export const beginTeaching = (tabId: number, url: string, name: string): void => {
  const it = teachabilityOf(url)
  if (it.can)
    changeTeachDraft(tabId, () => ({
      siteName: name || it.siteName,
      kind: it.kind,
      url,
      pointed: {},
      next: null,
      chosen: {}
    }))
}

/** "Teach this site", where nobody is recognised; why not, where the browser would forbid it. */
export const TeachWayIn = ({
  view: { tabId, siteName },
  url,
  quiet
}: {
  view: TabView
  url: string
  quiet: boolean
}) => {
  const { t } = useTranslation()
  const it = teachabilityOf(url)
  if (!it.can)
    return (
      it.why === "insecure" && !quiet && <p className="text-xs text-soft">{t("teach.insecure")}</p>
    )
  return (
    <div className="flex flex-col items-start gap-1">
      <Button
        icon={Pointer}
        tone={quiet ? "quiet" : "plain"}
        onClick={() => beginTeaching(tabId, url, siteName)}
      >
        {t("teach.wayIn")}
      </Button>
      {!quiet && <p className="text-xs text-soft">{t("teach.wayInHint")}</p>}
    </div>
  )
}
