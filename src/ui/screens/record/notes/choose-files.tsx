import { ImagePlus } from "lucide-react"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { IconButton } from "~ui/parts/icon-button"
import { PictureInput } from "~ui/parts/picture-input"

/** Opens the browser's own window to choose pictures. */
export const ChooseFiles = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <PictureInput ref={input} onFiles={onFiles} />
      <IconButton
        dense
        icon={ImagePlus}
        label={t("notes.pictures.add")}
        onClick={() => input.current?.click()}
      />
    </>
  )
}
