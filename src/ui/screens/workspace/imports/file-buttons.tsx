import { FileDown, FileUp } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Snippet } from "~model/snippet"
import { IconButton } from "~ui/parts/icon-button"
import { goTo } from "../use-route"
import { ExportReplies } from "./export-replies"

/** The room's page where files come in stands at this id. */
export const importPage = "import"

/** In the head of a list: to where files come in. */
export const ImportButton = ({ room }: { room: "products" | "replies" }) => {
  const { t } = useTranslation()
  return (
    <IconButton label={t("imports.import")} icon={FileUp} onClick={() => goTo(room, importPage)} />
  )
}

/** In the head of the list of replies: all of them as a file. */
export const ExportButton = ({ snippets }: { snippets: readonly Snippet[] | undefined }) => {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  if (!snippets || snippets.length === 0) return null
  return (
    <>
      <IconButton label={t("imports.export")} icon={FileDown} onClick={() => setOpen(true)} />
      {open && <ExportReplies snippets={snippets} onClose={() => setOpen(false)} />}
    </>
  )
}
