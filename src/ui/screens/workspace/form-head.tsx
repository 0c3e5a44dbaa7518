import { Trash2 } from "lucide-react"
import { useTranslation } from "react-i18next"
import { IconButton } from "~ui/parts/icon-button"

export const FormHead = ({ title, onBin }: { title: string; onBin?: () => void }) => {
  const { t } = useTranslation()
  return (
    <header className="flex items-start gap-2">
      <h2 className="min-w-0 grow text-xl font-semibold">
        <bdi className="line-clamp-3 break-words">{title}</bdi>
      </h2>
      {onBin && <IconButton label={t("workspace.toBin")} icon={Trash2} onClick={onBin} />}
    </header>
  )
}
