import type { Given } from "~templates/given"
import type { Rendered } from "~templates/rendered"
import { theRenderer } from "~templates/renderer"
import { LONGEST_TEMPLATE, stopped } from "~templates/stopped"

/** Renders a template where it can be stopped: one that does not end is given up as `limit`. */
export const renderText = (
  template: string,
  data: Record<string, unknown>,
  given: Given
): Promise<Rendered> =>
  // Carrying a whole book over would take longer than refusing it.
  template.length > LONGEST_TEMPLATE
    ? Promise.resolve({ ...stopped, fault: "long-template", detail: "long-template" })
    : theRenderer().render({ template, data, given })

/** Gets ready to render, where somebody is about to: the first text comes as quick as the next. */
export const warmRenderer = (): void => theRenderer().warm()
