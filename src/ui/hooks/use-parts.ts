import { useCallback, useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { insertPart, partCopied, partAt } from "~jobs/give-parts"
import { bytesOf } from "~jobs/keep-picture"
import { expectOf } from "~jobs/look-at-tab"
import { forgetParts, nextPartOf, partsLeft, watchParts } from "~jobs/parts-left"
import type { NextPart } from "~model/ready-part"
import { pasteKey } from "~ui/parts/paste-key"
import { useToast } from "~ui/parts/toaster"
import { copyPicture } from "./copy-picture"
import type { NotWritten } from "./use-insert"
import type { Person } from "./use-person"
import type { TabView } from "./use-tab"

/** The rest of a reply that is under way for the person on screen, one part at a time. */
export const useParts = (view: TabView | null | undefined, person: Person | undefined) => {
  const { t } = useTranslation()
  const toast = useToast()
  const [next, setNext] = useState<NextPart | null>(null)
  const [failed, setFailed] = useState<NotWritten | null>(null)
  const busy = useRef(false)
  const tabId = view?.tabId
  const sighting = person?.sighting ?? null
  const expect = expectOf(sighting, view?.url ?? "")
  const key = JSON.stringify([tabId, expect.key ?? expect.url])

  useEffect(() => {
    setNext(null)
    setFailed(null)
    if (tabId === undefined) return undefined
    const ended = new AbortController()
    const look = async () => {
      const left = await partsLeft(tabId, expect)
      if (!ended.signal.aborted) setNext(left && nextPartOf(left))
    }
    watchParts(tabId, () => void look(), ended.signal)
    void look()
    return () => ended.abort()
    // oxlint-disable-next-line react/exhaustive-deps -- `key` says whom
  }, [key])

  const once = async (work: (tab: number, at: NextPart) => Promise<void>) => {
    if (busy.current || tabId === undefined || !next) return
    busy.current = true
    setFailed(null)
    try {
      await work(tabId, next)
    } finally {
      busy.current = false
    }
  }
  const insert = () =>
    once(async (tab, { index, name }) => {
      const done = await insertPart(tab, expect, index)
      if (done.done) return toast({ text: t("did.inserted", { name }) })
      if ("ok" in done.result) return
      const { result, text } = done
      const sentence = t(`refusals.insert.${result.result}`, {
        expected:
          ("customer" in result ? result.customer : expect.name) || t("refusals.insert.nobody"),
        found: ("found" in result && result.found) || t("refusals.insert.somebodyElse")
      })
      setFailed({ sentence, text })
    })
  const copy = () =>
    once(async (tab, { index }) => {
      const part = await partAt(tab, expect, index)
      const picture = part.ok ? part.left.parts[index] : undefined
      const bytes = picture?.kind === "picture" ? await bytesOf(picture.pictureId) : null
      if (!bytes || !(await copyPicture(bytes)))
        return toast({ text: t("bar.failed.noPicture"), tone: "danger" })
      await partCopied(tab, expect, index)
      toast({ text: t("bar.said.pictureCopied", { key: pasteKey() }) })
    })
  const forget = useCallback(() => {
    setFailed(null)
    if (tabId !== undefined) void forgetParts(tabId)
  }, [tabId])
  return { next, failed, insert, copy, forget }
}
