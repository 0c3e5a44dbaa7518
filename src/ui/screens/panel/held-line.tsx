import { X } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Held } from "~ui/hooks/use-insert"
import { BarQuestions } from "~ui/parts/bar-questions"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"

/** What has to be said before a text goes in: what speaks against it, or what its template asks. */
export const HeldLine = ({ held, onClose }: { held: Held; onClose: () => void }) => {
  const { t } = useTranslation()
  const close = <IconButton label={t("common.close")} icon={X} onClick={onClose} />
  if (held.by === "ask")
    return (
      <section className="flex shrink-0 items-start border-b bg-raised pr-1">
        <div className="min-w-0 grow">
          <BarQuestions
            key={held.questions.map((it) => it.name).join()}
            {...held}
            button={t("common.insert")}
            onLeave={onClose}
          />
        </div>
        {close}
      </section>
    )
  return (
    <div
      role="alert"
      className="flex shrink-0 items-start gap-1 border-b bg-raised py-1 pl-3 pr-1 text-sm"
    >
      <p dir="auto" className="min-w-0 grow break-words py-1 text-due">
        {held.sentence} {t("bar.brake.againPanel")}
      </p>
      <Button dense className="mt-1" onClick={held.pass}>
        {t("bar.brake.pass")}
      </Button>
      {close}
    </div>
  )
}
