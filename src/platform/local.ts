import * as v from "valibot"
import { browser } from "./browser"

/**
 * A value in `storage.local`: on this computer, outside IndexedDB, so that it outlives a lost database.
 */
export interface LocalValue<T> {
  /** null where there is none, or where it does not fit its schema. */
  get(): Promise<T | null>
  set(value: T): Promise<void>
  drop(): Promise<void>
  /** Calls back on every change until the signal ends it. */
  watch(onChange: (value: T | null) => void, signal: AbortSignal): void
}

export const localValue = <S extends v.GenericSchema>(
  key: string,
  schema: S
): LocalValue<v.InferOutput<S>> => {
  const parse = (value: unknown) => {
    const result = v.safeParse(schema, value)
    return result.success ? result.output : null
  }
  return {
    get: async () => parse((await browser.storage.local.get(key))[key]),
    set: (value) => browser.storage.local.set({ [key]: value }),
    drop: () => browser.storage.local.remove(key),
    watch: (onChange, signal) => {
      const listen = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key]
        if (change) onChange(parse(change.newValue))
      }
      browser.storage.local.onChanged.addListener(listen)
      signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listen))
    }
  }
}

/**
 * Content scripts can read `storage.local` unless they are told not to; asked at every start of the
 * background. Firefox has no such wall: what names a customer is kept out of `storage.local` there.
 * @returns whether the wall stands.
 */
export const wallOffLocal = async (): Promise<boolean> => {
  const area: { setAccessLevel?: (to: { accessLevel: "TRUSTED_CONTEXTS" }) => Promise<void> } =
    globalThis.chrome.storage.local
  if (!area.setAccessLevel) return false
  await area.setAccessLevel({ accessLevel: "TRUSTED_CONTEXTS" })
  return true
}
