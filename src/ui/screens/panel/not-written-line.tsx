import { X } from "lucide-react"
import { useTranslation } from "react-i18next"
import { useCopy } from "~ui/hooks/use-copy"
import type { NotWritten } from "~ui/hooks/use-insert"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"

/** Why a text was not written; the text is kept here and copied only when asked. */
export const NotWrittenLine = ({
  sentence,
  text,
  onClose
}: NotWritten & { onClose: () => void }) => {
  const { t } = useTranslation()
  const copy = useCopy()
  return (
    <div
      role="alert"
      className="flex items-start gap-1 shrink-0 border-b bg-raised py-1 pl-3 pr-1 text-sm"
    >
      <p dir="auto" className="min-w-0 grow break-words py-1 text-danger">
        {sentence}
      </p>
      {text && (
        <Button dense className="mt-1" onClick={async () => (await copy(text)) && onClose()}>
          {t("common.copy")}
        </Button>
      )}
      <IconButton label={t("common.close")} icon={X} onClick={onClose} />
    </div>
  )
}
