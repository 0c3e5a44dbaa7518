import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"

import { Frame } from "~ui/screens/frame/frame"
import { Workspace } from "~ui/screens/workspace/workspace"

import { resetBrowser } from "../../support/fake-browser"
import { freshDatabase } from "../../support/fresh-database"

/** An empty database, a browser of the first day, nothing on screen. */
export const freshWorkspace = async (): Promise<void> => {
  cleanup()
  location.hash = ""
  await freshDatabase()
  resetBrowser()
}

/** The workspace on screen, at a place such as `#products/new`. */
export const openWorkspace = async (hash = "") => {
  location.hash = hash
  const user = userEvent.setup()
  render(
    <Frame>
      <Workspace />
    </Frame>
  )
  await screen.findByRole("navigation")
  return user
}
