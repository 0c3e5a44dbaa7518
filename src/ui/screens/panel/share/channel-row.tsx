import { Copy, ExternalLink, QrCode } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ShareChannel, ShareResult } from "~channels/share/share-channel"
import { useCopy } from "~ui/hooks/use-copy"
import { IconButton } from "~ui/parts/icon-button"
import { useChannelName } from "~ui/screens/record/channel-name"
import { QrMaker } from "~ui/screens/record/qr/qr-maker"

/** One channel: open its share page, copy its link, or show its QR code. Each is kept when given. */
export const ChannelRow = ({
  channel,
  result,
  onKeep,
  onOpen
}: {
  channel: ShareChannel
  result: ShareResult
  onKeep: (href: string) => void
  onOpen: (url: string) => void
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const [shown, setShown] = useState(false)
  const channelName = useChannelName()
  const name = channel.kind === "copy" ? t("panel.share.copyLink") : channelName(channel.id)
  const give = async (text: string, href: string) => {
    if (await copy(text)) onKeep(href)
  }
  return (
    <li className="border-b py-1 text-sm last:border-b-0">
      <div className="flex min-h-control items-center gap-1">
        <span className="min-w-0 grow truncate">{name}</span>
        {result.ok && "qr" in result && (
          <IconButton
            label={t("panel.share.qr", { name })}
            icon={QrCode}
            aria-expanded={shown}
            onClick={() => {
              setShown(!shown)
              if (!shown) onKeep(result.qr)
            }}
          />
        )}
        {result.ok && (
          <IconButton
            label={t("panel.share.copyFor", { name })}
            icon={Copy}
            onClick={() =>
              void ("qr" in result ? give(result.text, result.qr) : give(result.href, result.href))
            }
          />
        )}
        {result.ok && "href" in result && channel.kind === "url" && (
          <IconButton
            label={t("panel.share.openFor", { name })}
            icon={ExternalLink}
            onClick={() => {
              onKeep(result.href)
              onOpen(result.href)
            }}
          />
        )}
      </div>
      {!result.ok && <p className="pb-1 text-xs text-due">{t(`refusals.share.${result.why}`)}</p>}
      {shown && result.ok && "qr" in result && (
        <QrMaker text={result.qr} label={t("panel.share.qrOf", { url: result.qr })} />
      )}
    </li>
  )
}
