import { CircleAlert, CircleCheck } from "lucide-react"
import { useTranslation } from "react-i18next"
import { grantSite } from "~jobs/grant-site"
import { keepTaught, learnAnew } from "~jobs/keep-taught"
import { originPattern } from "~jobs/look-at-tab"
import { knownByAddress, mayKeep, rulesOf, type TeachDraft, warningsOf } from "~jobs/teach-draft"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { TextField } from "~ui/parts/text-field"
import { useToast } from "~ui/parts/toaster"
import { changeTeachDraft } from "./drafts"

/** What the seller should know before, the name, and the one click that asks and saves. */
export const Keep = ({
  tabId,
  draft,
  granted
}: {
  tabId: number
  draft: TeachDraft
  granted: boolean
}) => {
  const { t } = useTranslation()
  const toast = useToast()
  const done = useUndoToast()
  const host = new URL(draft.url).host
  const keep = async () => {
    const rules = rulesOf(draft)
    // Nothing before it: the browser asks only while the click is fresh.
    if (!granted && !(await grantSite(originPattern(draft.url), rules.id)))
      return toast({ text: t("teach.refused"), tone: "danger" })
    const kept = await keepTaught(rules, true)
    if (!done(kept)) return undefined
    changeTeachDraft(tabId, () => null)
    return learnAnew(rules)
  }
  return (
    <div className="flex flex-col gap-3 border-t pt-3">
      <ul className="flex flex-col gap-2 text-xs empty:hidden" aria-live="polite">
        {warningsOf(draft).map((it) => (
          <li key={it} className="flex items-start gap-1 text-due">
            <span className="mt-0.5 shrink-0">
              <Icon of={CircleAlert} />
            </span>
            {t(`teach.warning.${it}`, { host })}
          </li>
        ))}
        {mayKeep(draft) && knownByAddress(draft) && (
          <li className="flex items-start gap-1 text-good">
            <span className="mt-0.5 shrink-0">
              <Icon of={CircleCheck} />
            </span>
            {t("teach.byAddress")}
          </li>
        )}
      </ul>
      <TextField
        label={t("teach.siteName")}
        maxLength={80}
        value={draft.siteName}
        onChange={({ target }) =>
          changeTeachDraft(tabId, (it) => it && { ...it, siteName: target.value })
        }
      />
      {!draft.pointed.name && <p className="text-xs text-soft">{t("teach.needsName")}</p>}
      <div className="flex flex-wrap gap-2">
        <Button
          tone="do"
          className="min-w-0 break-all py-1"
          disabled={!mayKeep(draft)}
          onClick={() => void keep()}
        >
          {granted ? t("teach.saveGranted") : t("teach.save", { host })}
        </Button>
        <Button tone="quiet" onClick={() => changeTeachDraft(tabId, () => null)}>
          {t("common.cancel")}
        </Button>
      </div>
    </div>
  )
}
