import { ImagePlus, Link, Type } from "lucide-react"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "~ui/parts/button"
import { PictureInput } from "~ui/parts/picture-input"

/** What may follow: words, pictures, a product's link. Each is inserted by itself. */
export const AddPart = ({
  full,
  onText,
  onLink,
  onFiles
}: {
  full: boolean
  onText: () => void
  onLink: () => void
  onFiles: (files: readonly File[]) => void
}) => {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  if (full) return <p className="text-xs text-soft">{t("replies.full")}</p>
  return (
    <fieldset aria-label={t("replies.addPart")} className="flex flex-wrap gap-2">
      <Button dense icon={Type} onClick={onText}>
        {t("replies.add.text")}
      </Button>
      <Button dense icon={ImagePlus} onClick={() => input.current?.click()}>
        {t("replies.add.picture")}
      </Button>
      <Button dense icon={Link} onClick={onLink}>
        {t("replies.add.link")}
      </Button>
      <PictureInput ref={input} onFiles={onFiles} />
    </fieldset>
  )
}
