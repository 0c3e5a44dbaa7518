import type { Answers } from "~model/question"
import { render, type Rendered } from "~templates/render"

/** What a template is rendered with, beside its data. */
export interface Given {
  /** BCP 47, for `money`, `plural` and `date`. */
  locale: string
  /** What the seller answered to the template's questions. */
  answers?: Answers
  /** Other replies' texts that it may take in, by their shortcut. */
  partials?: Record<string, string>
  /** Gaps are left where something is not known, instead of a refusal. */
  gaps?: boolean
}

/** Renders a template where it can be stopped: one that does not end is given up. */
export const renderText = async (
  template: string,
  data: Record<string, unknown>,
  { locale }: Given
): Promise<Rendered> => render(template, data, locale)
