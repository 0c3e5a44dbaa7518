import { Copy, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { QueueSaid } from "~jobs/queue-said"
import { useCopy } from "~ui/hooks/use-copy"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { pasteKey } from "~ui/parts/paste-key"
import { sayBrakes } from "~ui/parts/say-brakes"

const useSentence = () => {
  const { t, i18n } = useTranslation()
  return (said: QueueSaid): string => {
    const { name } = said
    switch (said.did) {
      case "opening": {
        const { way } = said
        const known = way === "no-chat" || way === "no-way" || way === "search"
        // The way itself is told by the line of the journey.
        return known ? t(`queue.said.${way}`, { name }) : ""
      }
      case "ask":
        return t("queue.said.ask", { name })
      case "inserted":
      case "ended":
        return t(`queue.said.${said.did}`, { name })
      case "part":
        return [
          t("bar.said.partsPanel", { at: said.at - 1, count: said.count }),
          ...(said.kind === "picture" ? [t("bar.said.picturePanel", { key: pasteKey() })] : [])
        ].join(" ")
      case "brake":
        return t("bar.brake.both", {
          first: sayBrakes(said.brakes, t, i18n.language),
          second: t("bar.brake.againQueue")
        })
      case "quiet":
        return t(`queue.said.${said.why}`, { name })
      case "not-composed":
        return t(`refusals.compose.${said.why}`, { name, detail: "" })
      case "not-inserted":
        return t(`refusals.insert.${said.why}`, {
          expected: name,
          found: said.found || t("refusals.insert.somebodyElse")
        })
    }
  }
}

/** What the last key of the queue did; a text that was not written can be copied. */
export const QueueSays = ({ said, onClose }: { said: QueueSaid; onClose: () => void }) => {
  const { t } = useTranslation()
  const copy = useCopy()
  const sentence = useSentence()(said)
  const bad = ["not-inserted", "not-composed", "quiet", "brake"].includes(said.did)
  return (
    <output className="block">
      {sentence && (
        <span className={`flex items-start gap-2 py-1 text-sm ${bad ? "text-due" : "text-soft"}`}>
          <span dir="auto" className="min-w-0 grow break-words">
            {sentence}
          </span>
          {said.did === "not-inserted" && said.text && (
            <Button dense icon={Copy} onClick={() => void copy(said.text)}>
              {t("common.copy")}
            </Button>
          )}
          <IconButton dense label={t("common.close")} icon={X} onClick={onClose} />
        </span>
      )}
    </output>
  )
}
