import { Copy } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { OWN_CHANNELS } from "~channels/index"
import { blankLink } from "~model/share-link"
import { useCopy } from "~ui/hooks/use-copy"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import { useSettings } from "~ui/hooks/use-settings"
import { Button } from "~ui/parts/button"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import { useChannelName } from "~ui/screens/record/channel-name"
import { fieldOf, hasOwnIds, ownValues } from "~ui/screens/record/own/own-fields"
import { useOwnWords } from "~ui/screens/record/own/use-own-words"
import { useKeep } from "~ui/screens/record/links/use-keep"

const tills = OWN_CHANNELS.filter((it) => it.kind === "till")

/** A page of the seller's own till on which a customer pays. */
export const PaymentLink = ({ title }: { title: string }) => {
  const { t } = useTranslation()
  const nameOf = useChannelName()
  const words = useOwnWords()
  const copy = useCopy()
  const openWorkspace = useOpenWorkspace()
  const { keep } = useKeep()
  const ids = useSettings()?.ownIds ?? {}
  const [id, setId] = useState(tills[0]?.id ?? "")
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const till = tills.find((it) => it.id === id)
  if (!till) return null
  const ready = hasOwnIds(till, ids)
  const made = till.build({ url: "", fields: ownValues(till, ids, typed) })
  // Nothing is said of a form that nobody has begun to fill in.
  const wrong = !made.ok && Object.values(typed).some(Boolean) ? made : null
  const give = async (href: string) => {
    if (!(await copy(href))) return
    const named = { title: title || nameOf(till.id), channel: till.id }
    await keep({ ...blankLink, ...named, target: href, href, way: "own" })
  }
  return (
    <details className="border-t pt-3 text-sm">
      <summary className="cursor-pointer font-semibold">{t("share.own.pay")}</summary>
      <div className="flex flex-col gap-2 pt-2">
        <SelectField
          label={t("share.own.till")}
          value={id}
          onChange={(event) => (setId(event.target.value), setTyped({}))}
          options={tills.map((it) => ({ value: it.id, label: nameOf(it.id) }))}
        />
        {!ready && (
          <div className="flex items-center gap-2 text-xs text-soft">
            <span className="min-w-0 grow">{t("share.own.noId", { name: nameOf(till.id) })}</span>
            <Button dense onClick={() => openWorkspace("settings")}>
              {t("share.own.toSettings")}
            </Button>
          </div>
        )}
        {ready
          && till.fields
            .filter((it) => it.when === "each")
            .map((it) => (
              <TextField
                key={it.name}
                label={words.name(till.id, it.name)}
                dir="ltr"
                value={typed[it.name] ?? ""}
                {...(wrong
                  && fieldOf(wrong) === it.name && { error: words.refusal(till.id, wrong) })}
                onChange={(event) => setTyped({ ...typed, [it.name]: event.target.value })}
              />
            ))}
        {made.ok && (
          <>
            <p dir="ltr" className="break-all text-xs text-soft">
              {made.href}
            </p>
            <div>
              <Button tone="do" icon={Copy} onClick={() => void give(made.href)}>
                {t("panel.share.copyLink")}
              </Button>
            </div>
          </>
        )}
      </div>
    </details>
  )
}
