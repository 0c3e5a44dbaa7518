import type { Given } from "~templates/given"
import type { Rendered } from "~templates/rendered"
import { theRenderer } from "~templates/renderer"

/** Renders a template where it can be stopped: one that does not end is given up as `limit`. */
export const renderText = (
  template: string,
  data: Record<string, unknown>,
  given: Given
): Promise<Rendered> => theRenderer().render({ template, data, given })

/** Gets ready to render, where somebody is about to: the first text comes as quick as the next. */
export const warmRenderer = (): void => theRenderer().warm()
