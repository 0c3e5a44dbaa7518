import { Copy } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { ShareText } from "~model/share-text"
import { useCopy } from "~ui/hooks/use-copy"
import { useNow } from "~ui/hooks/use-now"
import { IconButton } from "~ui/parts/icon-button"
import { useShareWords } from "~ui/parts/share-words"

const soon = 3 * 864e5

/** Words that open the product in an app, for where a link is no use; those that ended come last. */
export const InAppTexts = ({ texts }: { texts: readonly ShareText[] }) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const now = useNow(60_000)
  const kinds = useShareWords()
  if (texts.length === 0) return null
  const over = ({ expiresAt }: ShareText) => expiresAt !== null && expiresAt <= now
  const left = ({ expiresAt }: ShareText) => {
    if (expiresAt === null) return t("captures.share.noExpiry")
    if (expiresAt <= now) return t("captures.share.expired")
    const days = Math.floor((expiresAt - now) / 864e5)
    return days === 0
      ? t("captures.share.expiresToday")
      : t("captures.share.expiresIn", { count: days })
  }
  return (
    <section className="flex flex-col gap-1 border-t pt-3">
      <h2 className="text-sm font-semibold">{t("share.inApp")}</h2>
      <p className="text-xs text-soft">{t("share.inAppHint")}</p>
      <ul>
        {texts
          .toSorted((a, b) => Number(over(a)) - Number(over(b)))
          .map((it) => (
            <li key={it.id} className="flex items-center gap-2 border-b py-1 last:border-b-0">
              <span className="min-w-0 grow">
                <bdi
                  className={`block truncate text-sm ${over(it) ? "text-soft line-through" : ""}`}
                >
                  {it.text}
                </bdi>
                <span className="text-xs text-soft">
                  {kinds[it.kind]} ·{" "}
                  <span
                    className={it.expiresAt !== null && it.expiresAt - now < soon ? "text-due" : ""}
                  >
                    {left(it)}
                  </span>
                </span>
              </span>
              <IconButton
                label={t("captures.share.copy")}
                icon={Copy}
                disabled={over(it)}
                onClick={() => void copy(it.text)}
              />
            </li>
          ))}
      </ul>
    </section>
  )
}
