import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { takeLastBack } from "~jobs/undo/take-back"
import { useToast } from "~ui/parts/toaster"
import { sayNotUndone } from "./say-not-undone"
import { useUndoGoing } from "./use-undo-going"

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement
  && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Ctrl+Z or ⌘Z outside text fields takes the last change back, whichever window made it. */
export const useUndoKey = (): void => {
  const { t } = useTranslation()
  const toast = useToast()
  const going = useUndoGoing()
  useEffect(() => {
    const takeBack = async () => {
      const taken = await takeLastBack(going())
      if (!taken) return toast({ text: t("common.nothingToUndo") })
      const { change, undone: done } = taken
      if (!done.ok) return toast({ text: sayNotUndone(done, t) })
      const { kind, name } = change.act
      toast({
        text:
          done.kept > 0
            ? t("common.undoneInPart")
            : t("common.undone", { what: t(`did.${kind}`, { name }) })
      })
    }
    const press = (event: KeyboardEvent) => {
      const chord = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!chord || event.key.toLowerCase() !== "z" || inText(event.target)) return
      event.preventDefault()
      void takeBack()
    }
    addEventListener("keydown", press)
    return () => removeEventListener("keydown", press)
  }, [t, toast, going])
}
