import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OwnChannel } from "~channels/own/own-channel"
import type { Settings } from "~model/settings"
import { useOpenWorkspace } from "~ui/hooks/use-open-workspace"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { useChannelName } from "~ui/screens/record/channel-name"
import { fieldOf, hasOwnIds, ownValues } from "~ui/screens/record/own/own-fields"
import { useOwnWords } from "~ui/screens/record/own/use-own-words"

/** One partner programme: whether the seller's id is in the address, or the button that puts it in. */
export const PartnerLine = ({
  channel,
  url,
  ids,
  onUrl
}: {
  channel: OwnChannel
  url: string
  ids: Settings["ownIds"]
  onUrl: (url: string) => void
}) => {
  const { t } = useTranslation()
  const name = useChannelName()(channel.id)
  const words = useOwnWords()
  const openWorkspace = useOpenWorkspace()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [tried, setTried] = useState(false)
  if (!hasOwnIds(channel, ids))
    return (
      <li className="flex items-center gap-2 py-1 text-xs text-soft">
        <span className="min-w-0 grow">{t("share.own.noId", { name })}</span>
        <Button dense tone="quiet" onClick={() => openWorkspace("settings")}>
          {t("share.own.toSettings")}
        </Button>
      </li>
    )
  const made = channel.build({ url, fields: ownValues(channel, ids, typed) })
  const each = channel.fields.filter((it) => it.when === "each")
  const isIn = made.ok && made.href === url
  const wrong = !made.ok && (tried || fieldOf(made) === "") ? words.refusal(channel.id, made) : ""
  const put = () => {
    setTried(true)
    if (made.ok) onUrl(made.href)
  }
  return (
    <li className="flex flex-col gap-2 py-1 text-sm">
      {each.map((it) => (
        <TextField
          key={it.name}
          label={words.name(channel.id, it.name)}
          dir="ltr"
          value={typed[it.name] ?? ""}
          {...(wrong && !made.ok && fieldOf(made) === it.name && { error: wrong })}
          onChange={(event) => setTyped({ ...typed, [it.name]: event.target.value })}
        />
      ))}
      {wrong && !made.ok && !each.some((it) => it.name === fieldOf(made)) && (
        <p role="alert" className="text-xs text-danger">
          {wrong}
        </p>
      )}
      <div className="flex items-center gap-2">
        <span className="min-w-0 grow truncate">{name}</span>
        {isIn ? (
          <span className="text-xs text-good">{t("share.own.isIn")}</span>
        ) : (
          <Button dense onClick={put}>
            {t("share.own.putIn")}
          </Button>
        )}
      </div>
    </li>
  )
}
