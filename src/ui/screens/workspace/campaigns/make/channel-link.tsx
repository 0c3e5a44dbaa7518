import { Copy } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Fix, LinkCheckInput } from "~channels/check/finding"
import type { ShareChannel } from "~channels/share/share-channel"
import type { DraftedLink } from "~jobs/draft-links"
import { useCopy } from "~ui/hooks/use-copy"
import { IconButton } from "~ui/parts/icon-button"
import { useChannelName } from "~ui/screens/record/channel-name"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import { useCheck } from "~ui/screens/record/link-check/use-check"
import { useSayRefusal } from "../say-refusal"
import { ofChannel } from "./finding-kinds"

/** The link for one place: its name, how much of the place's limit it takes, or why there is none. */
export const ChannelLink = ({
  channel,
  link,
  known,
  onKeep,
  onFix
}: {
  channel: ShareChannel
  link: DraftedLink
  /** What is known of the address wherever it is given. */
  known: Partial<LinkCheckInput>
  onKeep: () => Promise<boolean>
  onFix: (fix: Fix) => void
}) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const check = useCheck()
  const say = useSayRefusal()
  const name = useChannelName()(channel.id)
  const asQr = channel.kind === "qr"
  const findings = link.ok
    ? check({ ...known, target: link.draft.target, channel: channel.id, asQr }).filter(({ code }) =>
        ofChannel.has(code)
      )
    : []
  return (
    <li className="flex flex-col gap-1 border-b py-2 text-sm">
      <div className="flex min-w-0 items-center gap-2">
        <span className="w-24 shrink-0 truncate font-semibold" title={name}>
          {name}
        </span>
        {link.ok ? (
          <>
            <span className="flex min-w-0 grow flex-col">
              <bdi className="truncate" title={link.draft.title}>
                {link.draft.title}
              </bdi>
              <bdi className="truncate text-xs text-soft" title={link.draft.href}>
                {link.draft.href}
              </bdi>
            </span>
            {channel.limit !== undefined && "chars" in link.result && (
              <span className="figures shrink-0 text-xs text-soft">
                {t("campaigns.make.limit", { chars: link.result.chars, limit: channel.limit })}
              </span>
            )}
            <IconButton
              label={
                channel.kind === "copy"
                  ? t("panel.share.copyLink")
                  : t("campaigns.make.copy", { name })
              }
              icon={Copy}
              onClick={async () => {
                if (await copy(link.text)) await onKeep()
              }}
            />
          </>
        ) : (
          <span className="min-w-0 grow text-due">{say(link.refused)}</span>
        )}
      </div>
      {link.ok && asQr && <p className="text-xs text-soft">{t("campaigns.make.qr")}</p>}
      {findings.length > 0 && <LinkFindings findings={findings} onFix={onFix} />}
    </li>
  )
}
