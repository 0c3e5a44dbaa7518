import { Copy, MessageSquareShare, QrCode } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { findChatChannel } from "~channels/index"
import type { ChatAccount } from "~model/chat-account"
import { blankLink } from "~model/share-link"
import { useCopy } from "~ui/hooks/use-copy"
import { Button } from "~ui/parts/button"
import { TextArea } from "~ui/parts/text-area"
import { TextField } from "~ui/parts/text-field"
import { useChannelName } from "~ui/screens/record/channel-name"
import { QrMaker } from "~ui/screens/record/qr/qr-maker"
import { useCheck } from "~ui/screens/record/link-check/use-check"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import { useKeep } from "~ui/screens/record/links/use-keep"

/** The link into a chat with one account: first words, where it was met; to insert, copy or scan. */
export const ChatLink = ({
  account,
  title,
  onInsert
}: {
  account: ChatAccount
  title: string
  onInsert?: (id: string, name: string) => void
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const nameOf = useChannelName()
  const check = useCheck()
  const { keep } = useKeep()
  const [text, setText] = useState("")
  const [ref, setRef] = useState("")
  const [qr, setQr] = useState(false)
  const channel = findChatChannel(account.channel)
  if (!channel) return <p className="text-sm text-due">{t("share.chat.unknown")}</p>
  const made = channel.build({ handle: account.handle, text, ref })
  const href = made.ok ? made.href : ""
  const onWeb = href.startsWith("https:")
  const draft = {
    ...blankLink,
    title: `${nameOf(channel.id)} · ${account.name || account.handle}`,
    target: href,
    href,
    channel: channel.id,
    way: "chat" as const
  }
  const put = async (insert: (id: string, name: string) => void) => {
    const id = await keep(draft)
    if (id) insert(id, draft.title)
  }
  const about = t("share.chat.about", { title })
  return (
    <section aria-label={t("share.chat.link")} className="flex flex-col gap-2 border-t pt-3">
      {channel.carriesText && (
        <>
          <TextArea
            label={t("share.chat.words")}
            placeholder={t("share.chat.wordsHint")}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {title && text !== about && (
            <Button
              dense
              tone="quiet"
              className="-ml-2 self-start text-left"
              onClick={() => setText(about)}
            >
              <span className="line-clamp-2 break-words">“{about}”</span>
            </Button>
          )}
        </>
      )}
      {channel.carriesRef && (
        <TextField
          label={t("share.chat.ref")}
          hint={t("share.chat.refHint")}
          dir="ltr"
          value={ref}
          onChange={(event) => setRef(event.target.value)}
        />
      )}
      {!channel.carriesText && <p className="text-xs text-soft">{t("share.chat.noWords")}</p>}
      {made.ok ? (
        <>
          <p dir="ltr" className="break-all rounded-lg border bg-raised px-3 py-2 text-sm">
            {href}
          </p>
          {onWeb && <LinkFindings findings={check({ target: href, asQr: qr })} />}
          <div className="flex flex-wrap gap-2">
            {onInsert && (
              <Button tone="do" icon={MessageSquareShare} onClick={() => void put(onInsert)}>
                {t("panel.share.insert")}
              </Button>
            )}
            <Button
              tone={onInsert ? "plain" : "do"}
              icon={Copy}
              onClick={async () => (await copy(href)) && (await keep(draft))}
            >
              {t("share.chat.copy")}
            </Button>
            <Button icon={QrCode} aria-expanded={qr} onClick={() => setQr(!qr)}>
              {t("posters.qr.title")}
            </Button>
          </div>
          {qr && (
            <QrMaker
              text={href}
              label={t("panel.share.qrOf", { url: href })}
              onKeep={() => void keep(draft)}
            />
          )}
        </>
      ) : (
        <p role="alert" className="text-xs text-danger">
          {t(`share.chat.why.${made.why}`)}
        </p>
      )}
    </section>
  )
}
