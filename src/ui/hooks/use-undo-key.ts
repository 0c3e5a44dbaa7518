import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { lastUndoable, undo } from "~store/undo"
import { useToast } from "~ui/parts/toaster"
import { sayNotUndone } from "./say-not-undone"

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement
  && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Ctrl+Z or ⌘Z outside text fields takes the last change back, whichever window made it. */
export const useUndoKey = (): void => {
  const { t } = useTranslation()
  const toast = useToast()
  useEffect(() => {
    const takeBack = async () => {
      const change = await lastUndoable()
      const done = change && (await undo(change.id))
      if (!change || !done) return toast({ text: t("common.nothingToUndo") })
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
  }, [t, toast])
}
