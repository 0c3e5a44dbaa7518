import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { enterPage, type Picked, pickOn, type Steer, steerOn, type Taught } from "~jobs/teach-site"
import { changeTeachDraft } from "./drafts"

export type PointFailure =
  Exclude<Extract<Picked, { picked: false }>["why"], "ended"> | "left" | "not-permitted"

const steerOf: Readonly<Record<string, Steer>> = {
  ArrowUp: "wider",
  ArrowDown: "narrower",
  ArrowLeft: "before",
  ArrowRight: "after",
  Enter: "take",
  Escape: "end"
}

/** Pointing at the page from the panel: which thing is pointed at, and why the last try failed. */
export const usePointing = (tabId: number, url: string) => {
  const { t } = useTranslation()
  const [pointing, setPointing] = useState<Taught | null>(null)
  const [failed, setFailed] = useState<{ what: Taught; why: PointFailure } | null>(null)

  // The pointer is over the page, but the keys may still be the panel's.
  useEffect(() => {
    if (!pointing) return undefined
    const onKey = (event: KeyboardEvent) => {
      const to = steerOf[event.key]
      if (!to || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      void steerOn(tabId, to)
    }
    window.addEventListener("keydown", onKey, true)
    return () => window.removeEventListener("keydown", onKey, true)
  }, [pointing, tabId])
  // A panel that shows something else leaves no pane over the page.
  useEffect(() => () => void steerOn(tabId, "end"), [tabId])

  const point = async (what: Taught) => {
    setFailed(null)
    const fail = (why: PointFailure) => setFailed({ what, why })
    if (!(await enterPage(tabId))) return fail("not-permitted")
    setPointing(what)
    const words = { what: t(`teach.onPage.${what}`), keys: t("teach.onPageKeys") }
    const picked = await pickOn(tabId, what, words)
    setPointing((now) => (now === what ? null : now))
    if (!picked) return fail("left")
    if (!picked.picked) return picked.why === "ended" ? undefined : fail(picked.why)
    return changeTeachDraft(tabId, (draft) => {
      if (!draft) return null
      const { [what]: _old, ...chosen } = draft.chosen
      const pointed = { ...draft.pointed, [what]: picked.proposals }
      // Another name was pointed at, perhaps in another chat: what was compared is so no more.
      const from = what === "name" || !draft.pointed.name ? { url } : {}
      return { ...draft, ...from, pointed, chosen, next: null }
    })
  }
  return { pointing, failed, point, end: () => void steerOn(tabId, "end") }
}
