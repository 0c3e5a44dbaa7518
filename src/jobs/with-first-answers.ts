import type { Answers } from "~model/question"
import type { Given } from "~templates/given"
import type { Rendered } from "~templates/rendered"
import { renderText } from "./render-text"

/** How often an answer may lead to further questions. */
const ROUNDS = 10

/** Renders a template with every question answered as it stands at first. */
export const withFirstAnswers = async (
  template: string,
  data: Record<string, unknown>,
  given: Given
): Promise<Rendered> => {
  const answers: Answers = {}
  let rendered = await renderText(template, data, given)
  for (let round = 0; round < ROUNDS && !rendered.ok && rendered.why === "ask"; round++) {
    for (const { name, initial, options, label } of rendered.questions)
      answers[name] = initial || (options[0] ?? `[${label}]`)
    rendered = await renderText(template, data, { ...given, answers })
  }
  return rendered
}
