import { MessageSquareShare } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"

/** Someone without a card: a product's link gives them one, with a code; other links cannot. */
export const NewHere = ({ name, onInsert }: { name: string; onInsert?: () => void }) => {
  const { t } = useTranslation()
  return (
    <section className="flex flex-col items-start gap-2 border-t pt-3">
      <h2 className="line-clamp-2 break-words text-sm font-semibold">
        {t("panel.share.forCustomer", { name })}
      </h2>
      {onInsert ? (
        <Button tone="do" icon={MessageSquareShare} onClick={onInsert}>
          {t("panel.share.insert")}
        </Button>
      ) : (
        <p className="text-xs text-soft">{t("panel.share.noteFirst", { name })}</p>
      )}
    </section>
  )
}
