import type { Page } from "@playwright/test"

type Verbs = Record<string, (...args: never[]) => unknown>

/** Asks a page of the bench for something by its name. */
export const callIn =
  <B extends Verbs>(page: Page) =>
  <K extends keyof B & string>(
    verb: K,
    ...args: Parameters<B[K]>
  ): Promise<Awaited<ReturnType<B[K]>>> =>
    page.evaluate(
      ([verb, args]) =>
        (globalThis.bench as Record<string, (...them: unknown[]) => unknown>)[verb]?.(...args),
      [verb, args as unknown[]] as const
    ) as Promise<Awaited<ReturnType<B[K]>>>

declare global {
  /** What a page of the bench answers with. */
  var bench: unknown
}
