import { Pointer } from "lucide-react"
import { useTranslation } from "react-i18next"
import { useTeachWish } from "~ui/hooks/use-teach-wish"
import type { TabView } from "~ui/hooks/use-tab"
import { Button } from "~ui/parts/button"
import { beginTeaching } from "./way-in"

/** Where the seller asked in the workspace to teach a site again: the way in, whoever is shown. */
export const TeachAgain = ({ view }: { view: TabView }) => {
  const { t } = useTranslation()
  const { url, tabId, siteName } = view
  const [wished, over] = useTeachWish(url)
  if (!wished || !url) return null
  return (
    <div className="flex flex-wrap gap-2 border-b p-3">
      <Button
        tone="do"
        icon={Pointer}
        onClick={() => {
          over()
          beginTeaching(tabId, url, siteName)
        }}
      >
        {t("teach.again")}
      </Button>
      <Button tone="quiet" onClick={over}>
        {t("common.cancel")}
      </Button>
    </div>
  )
}
