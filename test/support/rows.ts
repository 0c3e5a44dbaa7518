import type { Locator, Page } from "@playwright/test"

/** The rows of a room: of its list, or of its table where there is room for one. */
export const rowsOf = (page: Page): Locator =>
  page.locator("main").locator("[role=option], [role=row][aria-selected]")
