import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { readShareText } from "~parse/share-text/read-share-text"
import { useNow } from "~ui/hooks/use-now"
import { MoneyText } from "~ui/parts/money-text"
import { TextArea } from "~ui/parts/text-area"
import { TimeText } from "~ui/parts/time-text"

/** Where a share text is pasted; below it, what was understood of it. */
export const PasteShareText = ({
  value,
  onChange
}: {
  value: string
  onChange: (text: string) => void
}) => {
  const { t } = useTranslation()
  const now = useNow(60_000)
  const read = useMemo(() => readShareText(value, now), [value, now])
  const unread = value.trim() !== "" && !read
  return (
    <div className="flex flex-col gap-1">
      <TextArea
        label={t("captures.share.paste")}
        value={value}
        {...(unread && { error: t("refusals.job.no-share-text") })}
        onChange={(event) => onChange(event.target.value)}
      />
      {read && (
        <p aria-live="polite" className="flex flex-wrap gap-x-2 break-words text-xs text-soft">
          <span>
            {t("captures.share.says", {
              kind: t(`captures.share.kind.${read.kind}`),
              token: read.token
            })}
          </span>
          {read.title && <bdi>{t("captures.share.titled", { title: read.title })}</bdi>}
          {read.price && <MoneyText money={read.price} />}
          {read.expiresAt !== null && (
            <span>
              {t("captures.share.until")} <TimeText at={read.expiresAt} form="day" />
            </span>
          )}
          {read.assumed && (
            <span>{t(`captures.share.${read.expiresAt === null ? "unknown" : "assumed"}`)}</span>
          )}
        </p>
      )}
    </div>
  )
}
