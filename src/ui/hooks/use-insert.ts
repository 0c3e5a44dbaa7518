import { useCallback, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Item } from "~model/item"
import { insertItem } from "~jobs/insert-item"
import { expectOf } from "~jobs/look-at-tab"
import { useToast } from "~ui/parts/toaster"
import type { Person } from "./use-person"
import type { TabView } from "./use-tab"

/** A text that was not written, why, and the text itself to be copied; "" where there is none. */
export interface NotWritten {
  sentence: string
  text: string
}

/** Writes items into the followed page, for the person who is displayed at the click. */
export const useInsert = (view: TabView | null | undefined, person: Person | undefined) => {
  const { t } = useTranslation()
  const toast = useToast()
  const [notWritten, setNotWritten] = useState<NotWritten | null>(null)
  const busy = useRef(false)
  const write = useCallback(
    async (item: Item, name: string) => {
      setNotWritten(null)
      const sighting = person?.sighting ?? null
      // The card on show is not the chat's: its text must not land there.
      const other =
        person?.who === "known" && person.by === "choice" && sighting?.identity
          ? person.contact.name
          : null
      const expect = expectOf(sighting, view?.url ?? "")
      const tabId = other === null ? (view?.tabId ?? null) : null
      const done = await insertItem(item, person?.target ?? null, expect, tabId)
      if (done.done) return toast({ text: t("did.inserted", { name }) })
      if ("ok" in done.result) {
        const detail = "detail" in done.result ? done.result.detail : ""
        const sentence = t(`refusals.compose.${done.result.why}`, { name, detail })
        return setNotWritten({ sentence, text: "" })
      }
      const result = other === null ? done.result.result : "other-card"
      const found = "found" in done.result ? done.result.found : expect.name
      const customer = "customer" in done.result ? done.result.customer : expect.name
      const sentence = t(`refusals.insert.${result}`, {
        expected: (other ?? customer) || t("refusals.insert.nobody"),
        found: found || t("refusals.insert.somebodyElse")
      })
      return setNotWritten({ sentence, text: "text" in done ? done.text : "" })
    },
    [person, view, t, toast]
  )
  const insert = async (item: Item, name: string): Promise<void> => {
    // A second click while the first is at work would write a second copy; and while it is not
    // known who is on the page there is nobody to write to.
    if (busy.current || !person) return
    busy.current = true
    try {
      await write(item, name)
    } finally {
      busy.current = false
    }
  }
  return { insert, notWritten, forget: () => setNotWritten(null) }
}

export type Insert = ReturnType<typeof useInsert>["insert"]
