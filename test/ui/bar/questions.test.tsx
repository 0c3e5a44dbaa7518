// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import { afterEach, describe, expect, it } from "vitest"
import { startI18n } from "~ui/i18n"
import { BarQuestions } from "~ui/parts/bar-questions"

afterEach(cleanup)

const size = { name: "size", label: "Which size?", kind: "choice" as const }
const ask = async (initial: string) => {
  await startI18n("en")
  render(
    <BarQuestions
      questions={[{ ...size, options: ["S", "M", "L"], initial }]}
      answered={{}}
      onDone={() => {}}
      onLeave={() => {}}
    />
  )
}

describe("the questions of a reply", () => {
  it("put the focus on what is chosen already, so that a space changes nothing", async () => {
    await ask("M")
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "M" }))
  })

  it("put it on the first where nothing is", async () => {
    await ask("")
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "S" }))
  })
})
