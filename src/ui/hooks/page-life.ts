import { newId } from "~model/row"

const lock = (page: string) => `page ${page}`

let held = ""

/** This page's own name, held as long as it lives: others see by it whether it is still there. */
export const thisPage = (): string => {
  if (held) return held
  held = newId()
  // Never let go: the browser does, with the page, also where it crashes.
  void navigator.locks?.request(lock(held), () => new Promise<never>(() => undefined))
  return held
}

/** Of these pages, those that live. */
export const livingPages = async (pages: readonly string[]): Promise<Set<string>> => {
  const held = (await navigator.locks?.query())?.held ?? []
  const names = new Set(held.map((it) => it.name))
  return new Set(pages.filter((it) => names.has(lock(it))))
}
