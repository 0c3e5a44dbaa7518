import { directionOf } from "~model/direction-of"
import { languageOf } from "~model/language-of"
import { type LanguageCode, uiLanguages } from "~model/ui-languages"
import { make } from "./dom"
import { drawForm, type Form } from "./form"
import { drawResult } from "./result"
import type { Opened } from "./reader"
import { type Running, startReader } from "./start-reader"
import { firstLanguage, localeOf, wordsIn } from "./words"

/** What the page holds, whatever language it is drawn in. */
interface State {
  language: LanguageCode
  form: Form
  running: Running | null
  opened: Extract<Opened, { ok: true }> | null
}

/** The page: a file and a key go in, what is in the backup comes out. */
export const startPage = (): void => {
  const state: State = {
    language: firstLanguage(),
    form: { file: null, key: "", fault: null, at: "ready", rows: 0 },
    running: null,
    opened: null
  }
  const draw = () => {
    const words = wordsIn(state.language)
    document.documentElement.lang = state.language
    document.documentElement.dir = directionOf(state.language)
    document.title = words.title
    const intro = make("p", { className: "soft" }, words.intro)
    const form = drawForm(words, state.form, {
      open: (file, key) => void open(file, key),
      stop: () => {
        state.running?.stop()
        state.running = null
        state.form = { ...state.form, at: "stopped" }
        draw()
      }
    })
    const { running, opened } = state
    const result =
      running && opened && drawResult(words, localeOf(state.language), running.reader, opened)
    document.body.replaceChildren(
      head(words.title, words.language),
      make("main", {}, intro, form, result)
    )
    const wanted = document.querySelector<HTMLElement>("[data-first]")
    wanted?.focus()
  }
  const head = (title: string, label: string) => {
    const choice = make(
      "select",
      {},
      ...Object.entries(uiLanguages).map(([value, { name }]) =>
        make("option", { value, lang: value }, name)
      )
    )
    choice.value = state.language
    choice.setAttribute("aria-label", label)
    choice.addEventListener("change", () => {
      state.language = languageOf(choice.value)
      draw()
      document.querySelector("select")?.focus()
    })
    return make("header", {}, make("h1", {}, title), choice)
  }
  const open = async (file: File, key: string) => {
    state.running?.stop()
    const running = startReader()
    state.running = running
    state.opened = null
    state.form = { ...state.form, fault: null, at: "opening", rows: 0 }
    draw()
    const result = await running.reader
      .open(file, key, (rows, all) => {
        if (state.running === running) state.form.onRows?.(rows, all)
      })
      .catch((): Opened => ({ ok: false, why: "failed" }))
    if (state.running !== running) return
    if (result.ok) state.opened = result
    // Who comes to this screen later finds no key on it.
    const typed = result.ok ? "" : state.form.key
    state.form = { ...state.form, key: typed, at: "ready", fault: result.ok ? null : result.why }
    draw()
  }
  draw()
}
