import type { Locale } from "~model/settings"
import type { Rendered } from "~templates/rendered"
import { exampleData } from "./example-data"
import { previewData, type Subject } from "./preview-data"
import { partialsFor } from "./reply-data"
import { type TemplateKind, templateParts } from "./template-parts"
import { withFirstAnswers } from "./with-first-answers"

/**
 * How a template reads for an example that has all the real thing could have, its questions answered
 * as they stand at first. Not `ok` means that it is wrong, whoever it is for.
 */
export const checkTemplate = async (
  kind: TemplateKind,
  body: string,
  locale: Locale
): Promise<Rendered> => {
  const all = exampleData(locale)
  const data = Object.fromEntries(templateParts[kind].map((part) => [part, all[part]]))
  return withFirstAnswers(body, data, { locale, partials: await partialsFor(body, locale) })
}

/** How a template reads for a customer and a product; what is not known of them is a gap. */
export const previewTemplate = async (
  kind: TemplateKind,
  body: string,
  locale: Locale,
  subject: Subject
): Promise<Rendered> => {
  // What is misspelled would be a gap as well.
  const checked = await checkTemplate(kind, body, locale)
  if (!checked.ok) return checked
  const partials = await partialsFor(body, locale)
  const data = await previewData(kind, locale, subject)
  return withFirstAnswers(body, data, { locale, partials, gaps: true })
}
