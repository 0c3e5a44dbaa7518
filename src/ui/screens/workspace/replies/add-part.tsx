import { ImagePlus, Link, Type } from "lucide-react"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { pictureTypes } from "~model/picture"
import { Button } from "~ui/parts/button"

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
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={pictureTypes.join(",")}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file may be chosen again.
          event.target.value = ""
        }}
      />
    </fieldset>
  )
}
