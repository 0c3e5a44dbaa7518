import { ImagePlus } from "lucide-react"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { pictureTypes } from "~model/picture"
import { IconButton } from "~ui/parts/icon-button"

/** Opens the browser's own window to choose pictures. */
export const ChooseFiles = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
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
      <IconButton
        dense
        icon={ImagePlus}
        label={t("notes.pictures.add")}
        onClick={() => input.current?.click()}
      />
    </>
  )
}
