/** The first line of what went wrong. */
export const sayError = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? ""
