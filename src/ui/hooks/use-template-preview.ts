import { useEffect, useState } from "react"
import type { Subject } from "~jobs/preview-data"
import { previewSubjects, type Subjects } from "~jobs/preview-subjects"
import { previewTemplate } from "~jobs/preview-template"
import type { TemplateKind } from "~jobs/template-parts"
import type { Locale } from "~model/settings"
import { useLive } from "./use-live"

export type Previewed = Awaited<ReturnType<typeof previewTemplate>>

/** Between the last key and the preview, in ms: a text that would have to be stopped is rendered once. */
const REST = 120

/** How a template reads, as it is typed; `undefined` before the first time. */
export const useTemplatePreview = (
  kind: TemplateKind,
  body: string,
  locale: Locale,
  { contactId, productId }: Subject
): Previewed | undefined => {
  const [previewed, setPreviewed] = useState<Previewed>()
  useEffect(() => {
    let late = false
    const timer = setTimeout(async () => {
      const made = await previewTemplate(kind, body, locale, { contactId, productId })
      if (!late) setPreviewed(made)
    }, REST)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [kind, body, locale, contactId, productId])
  return previewed
}

/** Whom and what a preview can be for. */
export const useSubjects = (): Subjects | undefined => useLive(previewSubjects)
