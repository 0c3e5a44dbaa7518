import { useCallback, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { NotComposed } from "~jobs/compose-text"
import { type Inserted, insertItem } from "~jobs/insert-item"
import { expectOf } from "~jobs/look-at-tab"
import type { Item } from "~model/item"
import type { Answers, Question } from "~model/question"
import { sayBrakes } from "~ui/parts/say-brakes"
import { useToast } from "~ui/parts/toaster"
import type { Person } from "./use-person"
import type { TabView } from "./use-tab"

/** A text that was not written, why, and the text itself to be copied; "" where there is none. */
export interface NotWritten {
  sentence: string
  text: string
}

/** What stands between a wish to insert and the text. */
export type Held =
  | { by: "brake"; sentence: string; pass: () => void }
  | {
      by: "ask"
      questions: readonly Question[]
      answered: Answers
      onDone: (answers: Answers) => void
    }

/** What was wished for, and for whom, at the click; a form that is filled in later keeps to that. */
interface Wish {
  item: Item
  name: string
  person: Person
  url: string
  tabId: number | null
}

/** Writes items into the followed page, for the person who is displayed at the click. */
export const useInsert = (view: TabView | null | undefined, person: Person | undefined) => {
  const { t, i18n } = useTranslation()
  const toast = useToast()
  const [notWritten, setNotWritten] = useState<NotWritten | null>(null)
  const [held, setHeld] = useState<(Held & { wish: Wish; key: string; answers: Answers }) | null>(
    null
  )
  const busy = useRef(false)

  const hold = (wish: Wish, answers: Answers, why: NotComposed): boolean => {
    if (why.why === "ask") {
      const { questions } = why
      const onDone = (given: Answers) => void once(wish, given, "")
      setHeld({ by: "ask", questions, answered: answers, onDone, wish, key: "", answers })
      return true
    }
    if (why.why !== "brake") return false
    const sentence = sayBrakes(why.brakes, t, i18n.language)
    const pass = () => void once(wish, answers, why.key)
    setHeld({ by: "brake", sentence, pass, wish, key: why.key, answers })
    return true
  }
  const say = (wish: Wish, other: string | null, done: Extract<Inserted, { done: false }>) => {
    const { name, person: whose, url } = wish
    if ("ok" in done.result) {
      const detail = "detail" in done.result ? done.result.detail : ""
      const sentence = t(`refusals.compose.${done.result.why}`, { name, detail })
      return setNotWritten({ sentence, text: "" })
    }
    const expect = expectOf(whose.sighting, url)
    const result = other === null ? done.result.result : "other-card"
    const found = "found" in done.result ? done.result.found : expect.name
    const customer = "customer" in done.result ? done.result.customer : expect.name
    const sentence = t(`refusals.insert.${result}`, {
      expected: (other ?? customer) || t("refusals.insert.nobody"),
      found: found || t("refusals.insert.somebodyElse")
    })
    setNotWritten({ sentence, text: done.text })
  }
  const write = async (wish: Wish, answers: Answers, passed: string): Promise<boolean> => {
    setNotWritten(null)
    setHeld(null)
    const { item, name, person: whose, url } = wish
    const { sighting } = whose
    // The card on show is not the chat's: its text must not land there.
    const other =
      whose.who === "known" && whose.by === "choice" && sighting?.identity
        ? whose.contact.name
        : null
    const expect = expectOf(sighting, url)
    const tabId = other === null ? wish.tabId : null
    const said = { answers, passed, on: sighting }
    const done = await insertItem(item, whose.target, expect, tabId, said)
    if (done.done) {
      if (done.text) toast({ text: t("did.inserted", { name }) })
      return true
    }
    const { result } = done
    if ("ok" in result && hold(wish, answers, result)) return false
    say(wish, other, done)
    return false
  }
  const once = async (wish: Wish, answers: Answers, passed: string): Promise<boolean> => {
    // A second click while the first is at work would write a second copy.
    if (busy.current) return false
    busy.current = true
    try {
      return await write(wish, answers, passed)
    } finally {
      busy.current = false
    }
  }
  /** @returns whether it was inserted. The same once more passes what was said against it. */
  const insert = async (item: Item, name: string): Promise<boolean> => {
    // While it is not known who is on the page there is nobody to write to.
    if (!person) return false
    const again =
      held?.by === "brake"
      && JSON.stringify(held.wish.item) === JSON.stringify(item)
      && held.wish.person.key === person.key
    if (again) return once(held.wish, held.answers, held.key)
    const { url, tabId } = view ?? { url: null, tabId: null }
    return once({ item, name, person, url: url ?? "", tabId }, {}, "")
  }
  const forget = useCallback(() => {
    setNotWritten(null)
    setHeld(null)
  }, [])
  return { insert, notWritten, held: held as Held | null, forget }
}

export type Insert = ReturnType<typeof useInsert>["insert"]
