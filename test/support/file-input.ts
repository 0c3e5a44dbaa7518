import type { Page } from "@playwright/test"

/** Gives a file of these bytes to the page's one input for files. */
export const chooseFile = (page: Page, name: string, content: Uint8Array | string): Promise<void> =>
  page.locator("input[type=file]").setInputFiles({
    name,
    mimeType: "",
    buffer: Buffer.from(content)
  })
