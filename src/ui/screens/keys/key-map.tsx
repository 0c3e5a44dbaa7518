import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { Dialog } from "~ui/parts/dialog"
import { KeyList } from "./key-list"

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement
  && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const isTaken = (): boolean =>
  document.querySelector("[role=dialog], [role=alertdialog], [role=menu]") !== null

/** Every key there is, on "?" wherever no text is being written. */
export const KeyMap = () => {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.defaultPrevented || event.ctrlKey || event.metaKey) return
      if (inText(event.target) || isTaken()) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener("keydown", press)
    return () => removeEventListener("keydown", press)
  }, [])
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t("keys.title")}
      description={t("workspace.settings.keysHint")}
    >
      <KeyList />
    </Dialog>
  )
}
