import { useState } from "react"
import { useTranslation } from "react-i18next"
import { readHostFolder } from "~model/host-folder"
import { TextField } from "~ui/parts/text-field"

/** Where on its host a shop stands, for the few that do not stand at its root. */
export const ShopFolder = ({
  origin,
  folder,
  onFolder
}: {
  origin: string
  folder: string
  onFolder: (folder: string) => void
}) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const read = readHostFolder(typed ?? folder, origin)
  const keep = () => {
    if (read === null) return
    if (read !== folder) onFolder(read)
    setTyped(null)
  }
  return (
    <details open={folder !== ""} className="text-sm">
      <summary className="cursor-pointer py-1 text-soft">{t("carts.folder.title")}</summary>
      <TextField
        label={t("carts.folder.label")}
        hint={t("carts.folder.hint", { origin })}
        dir="ltr"
        maxLength={300}
        value={typed ?? folder}
        {...(read === null && { error: t("carts.folder.wrong", { origin }) })}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === "Enter" && keep()}
      />
    </details>
  )
}
