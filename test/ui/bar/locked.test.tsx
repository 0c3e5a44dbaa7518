// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react"
import { afterEach, expect, it } from "vitest"
import type { HearLock } from "~bridge/tell-bars"
import { startI18n } from "~ui/i18n"
import { Bar } from "~ui/screens/bar/bar"
import { fakeBackground, opening } from "./fake-background"
import { options, refocus } from "./mount"

afterEach(cleanup)

const mounted = async (script: Parameters<typeof fakeBackground>[0]) => {
  await startI18n("en")
  const background = fakeBackground(script)
  let lock = () => {}
  const hearLock: HearLock = (onLock) => (lock = onLock)
  render(<Bar ask={background.ask} nonce="n-1" hearLock={hearLock} />)
  await act(() => Promise.resolve())
  await refocus()
  return { ...background, lock: () => act(async () => lock()) }
}

it("says that it is locked and shows no record; after unlocking the key opens it", async () => {
  const { script } = await mounted({ opening: { locked: true } as never })
  expect(await screen.findByText(/^Locked[.] Unlock Regulars in its panel/)).toBeTruthy()
  expect(options()).toEqual([])
  script.opening = opening
  await refocus()
  expect(await screen.findByRole("combobox")).toBeTruthy()
  expect(options().length).toBeGreaterThan(0)
})

it("hides what it shows at the moment when the screens lock", async () => {
  const { lock } = await mounted({ opening })
  expect(await screen.findByText("张三")).toBeTruthy()
  await lock()
  expect(screen.getByText(/^Locked[.]/)).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/张三|Apples/)
})

it("an answer that was under way when it locked shows nothing any more", async () => {
  let answer: (it: typeof opening) => void = () => {}
  const late = new Promise<typeof opening>((resolve) => (answer = resolve))
  const { lock } = await mounted({ opening: late })
  await lock()
  await act(async () => answer(opening))
  expect(screen.getByText(/^Locked[.]/)).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/张三|Apples/)
})
