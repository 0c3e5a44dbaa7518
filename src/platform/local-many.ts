import * as v from "valibot"
import { browser } from "./browser"

/** Sets several values of `storage.local` in one go: all of them are there afterwards, or none. */
export const setLocal = (values: Record<string, unknown>): Promise<void> =>
  browser.storage.local.set(values)

/** Can content scripts be kept from reading `storage.local` here? See `wallOffLocal`. */
export const hasLocalWall = (): boolean =>
  "setAccessLevel" in (globalThis.chrome?.storage?.local ?? {})

/** The values of `storage.local` whose names begin so; what does not fit the schema is left out. */
export const localByPrefix = <S extends v.GenericSchema>(prefix: string, schema: S) => {
  const entries = async () =>
    Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix))
  return {
    all: async (): Promise<v.InferOutput<S>[]> => {
      const parsed = (await entries()).map(([, value]) => v.safeParse(schema, value))
      return parsed.flatMap((it) => (it.success ? [it.output] : []))
    },
    drop: async (): Promise<void> => {
      await Promise.all((await entries()).map(([key]) => browser.storage.local.remove(key)))
    }
  }
}
