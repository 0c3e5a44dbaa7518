import * as v from "valibot"
import { browser } from "./browser"

/**
 * A value that lives as long as the browser and outlives the worker: `storage.session`, which
 * content scripts cannot read. What does not fit its schema reads as null.
 */
export interface SessionValue<T> {
  get(id: string): Promise<T | null>
  set(id: string, value: T): Promise<void>
  /** Every one there is, by its id. */
  all(): Promise<Map<string, T>>
  drop(id: string): Promise<void>
  /** Calls back on every change until the signal ends it. */
  watch(onChange: (id: string, value: T | null) => void, signal: AbortSignal): void
}

export const sessionValue = <S extends v.GenericSchema>(
  prefix: string,
  schema: S
): SessionValue<v.InferOutput<S>> => {
  const parse = (value: unknown) => {
    const result = v.safeParse(schema, value)
    return result.success ? result.output : null
  }
  return {
    get: async (id) => parse((await browser.storage.session.get(prefix + id))[prefix + id]),
    all: async () => {
      const found = new Map<string, v.InferOutput<S>>()
      for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
        const parsed = key.startsWith(prefix) ? parse(value) : null
        if (parsed !== null) found.set(key.slice(prefix.length), parsed)
      }
      return found
    },
    set: (id, value) => browser.storage.session.set({ [prefix + id]: value }),
    drop: (id) => browser.storage.session.remove(prefix + id),
    watch: (onChange, signal) => {
      const listen = (changes: Record<string, { newValue?: unknown }>) => {
        for (const [key, change] of Object.entries(changes)) {
          if (key.startsWith(prefix)) onChange(key.slice(prefix.length), parse(change.newValue))
        }
      }
      browser.storage.session.onChanged.addListener(listen)
      signal.addEventListener("abort", () =>
        browser.storage.session.onChanged.removeListener(listen)
      )
    }
  }
}

/**
 * Drops every value that tells of somebody who is to be forgotten: by an id wherever it stands, by a
 * name where it is the whole of a text. A short name may be a part of anybody's.
 */
export const dropNaming = async ({
  ids,
  names
}: {
  ids: readonly string[]
  names: readonly string[]
}): Promise<void> => {
  const all = await browser.storage.session.get(null)
  const whole = names.map((name) => JSON.stringify(name))
  const naming = Object.entries(all).filter(([key, value]) => {
    const text = JSON.stringify(value)
    // As it stands in JSON: quotes and the like are written there with a backslash.
    const tells = (id: string) => key.includes(id) || text.includes(JSON.stringify(id).slice(1, -1))
    return ids.some(tells) || whole.some((name) => text.includes(name))
  })
  await Promise.all(naming.map(([key]) => browser.storage.session.remove(key)))
}
