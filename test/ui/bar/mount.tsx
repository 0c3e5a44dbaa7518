import { act, render, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { expect } from "vitest"
import { startI18n } from "~ui/i18n"
import { Bar } from "~ui/screens/bar/bar"
import { fakeBackground } from "./fake-background"

/** The bar's page, opened, with the input focused and a person's hands on the keys. */
export const mountBar = async (
  script: Parameters<typeof fakeBackground>[0] = {},
  nonce = "n-1"
) => {
  await startI18n("en")
  const background = fakeBackground(script)
  const user = userEvent.setup()
  render(<Bar ask={background.ask} nonce={nonce} />)
  const input = () => screen.getByRole<HTMLInputElement>("combobox")
  await waitFor(() => expect(background.of("bar-hello").length > 0 || nonce === "").toBe(true))
  if (background.of("bar-open").length === 0) await refocus()
  if (script.hello !== false && script.opening !== null) await screen.findByRole("combobox")
  return { ...background, user, input }
}

/** The frame hears of its focus; the browser may say so more than once. */
export const hearFocus = () =>
  act(async () => {
    window.dispatchEvent(new Event("focus"))
    await Promise.resolve()
  })

/** The frame lost the focus, and is given it again, as whenever the seller presses the chord. */
export const refocus = async () => {
  window.dispatchEvent(new Event("blur"))
  await hearFocus()
}

export const options = () => screen.queryAllByRole("option")
export const titles = () => options().map((option) => option.querySelector("bdi")?.textContent)
export const activeTitle = () =>
  options()
    .find((option) => option.getAttribute("aria-selected") === "true")
    ?.querySelector("bdi")?.textContent
