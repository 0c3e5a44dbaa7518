import { Check, Hourglass, Trash2 } from "lucide-react"
import { useTranslation } from "react-i18next"
import { binWant, meetWant } from "~jobs/wants"
import type { Want } from "~model/want"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Icon } from "~ui/parts/icon"
import { IconButton } from "~ui/parts/icon-button"

/** What a customer waits for and cannot have yet. */
export const WaitingLine = ({ want, name }: { want: Want; name: string }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  return (
    <li className="flex items-start gap-2 py-1 text-sm">
      <Icon of={Hourglass} className="mt-0.5 text-soft" />
      <span dir="auto" className="line-clamp-3 min-w-0 grow break-words">
        {t("offers.wanted", { name })}
      </span>
      <IconButton
        dense
        label={t("offers.metNamed", { name })}
        icon={Check}
        onClick={async () => void done(await meetWant(want.id))}
      />
      <IconButton
        dense
        label={t("offers.binNamed", { name })}
        icon={Trash2}
        onClick={async () => void done(await binWant(want.id))}
      />
    </li>
  )
}
