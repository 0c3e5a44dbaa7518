import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { checkNumber } from "~channels/check/number-rule"
import { CHAT_CHANNELS, findChatChannel } from "~channels/index"
import type { ChatAccount } from "~model/chat-account"
import { newId } from "~model/row"
import { homeRegion } from "~parse/home-region"
import { readPhone } from "~parse/phone"
import { Button } from "~ui/parts/button"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import { useChannelName } from "../channel-name"
import { LinkFindings } from "../link-check/link-findings"

/** One account: where it is, what it is called there, and what the seller calls it. */
export const ChatAccountForm = ({
  account,
  others,
  onSave,
  onClose
}: {
  /** Absent: a new one. */
  account?: ChatAccount
  /** The seller's accounts: their numbers tell which country is likely. */
  others: readonly ChatAccount[]
  onSave: (account: ChatAccount) => Promise<void>
  onClose?: () => void
}) => {
  const { t } = useTranslation()
  const title = useId()
  const channelName = useChannelName()
  const [id, setId] = useState(account?.channel ?? "whatsapp")
  const [handle, setHandle] = useState(account?.handle ?? "")
  const [name, setName] = useState(account?.name ?? "")
  const [tried, setTried] = useState(false)
  const channel = findChatChannel(id)
  const made = channel?.build({ handle, text: "", ref: "" })
  const isPhone = channel?.handle === "phone"
  // Said while it is typed: what speaks against a number.
  const home = homeRegion(
    others.map((it) => it.handle),
    navigator.language
  )
  const findings = isPhone && handle.trim() ? checkNumber(handle, readPhone(handle, home)) : []
  const refused = made && !made.ok ? made.why : null
  const error = refused && tried && findings.length === 0 ? t(`share.chat.why.${refused}`) : ""
  const save = () => {
    setTried(true)
    if (!made?.ok) return
    const kept = { channel: id, handle: handle.trim(), name: name.trim() }
    void onSave({ id: account?.id ?? newId(), ...kept })
  }
  return (
    <form
      aria-labelledby={title}
      className="flex flex-col gap-2 rounded-lg border p-3"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p id={title} className="text-sm font-semibold">
        {t(account ? "share.chat.editTitle" : "share.chat.addTitle")}
      </p>
      <SelectField
        label={t("share.chat.where")}
        value={id}
        onChange={(event) => setId(event.target.value)}
        options={CHAT_CHANNELS.map((it) => ({ value: it.id, label: channelName(it.id) }))}
      />
      <TextField
        label={channel ? t(`share.chat.handle.${channel.handle}`) : ""}
        dir="ltr"
        inputMode={isPhone ? "tel" : "text"}
        maxLength={200}
        value={handle}
        {...(error ? { error } : isPhone && { hint: t("share.chat.phoneHint") })}
        onChange={(event) => setHandle(event.target.value)}
      />
      <LinkFindings findings={findings} onFix={({ to }) => setHandle(to)} />
      <TextField
        label={t("share.chat.name")}
        placeholder={t("share.chat.nameHint")}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="flex gap-2">
        <Button type="submit" tone="do">
          {t(account ? "share.chat.save" : "share.chat.add")}
        </Button>
        {onClose && <Button onClick={onClose}>{t("common.cancel")}</Button>}
      </div>
    </form>
  )
}
