import { keyIn } from "~model/backup-key"
import { button, make, said } from "./dom"
import type { OpenFault } from "./fault-of"
import { fill, type Words } from "./words"

/** What was chosen and typed; it outlives a change of language. */
export interface Form {
  file: File | null
  key: string
  fault: OpenFault | null
  at: "ready" | "opening" | "stopped"
  rows: number
  /** Told how many rows have been read, while a file is being opened. */
  onRows?: (rows: number, all: number) => void
}

interface Acts {
  open(file: File, key: string): void
  stop(): void
}

/** Where the file is chosen or dropped, and the key typed. `form` is kept up to date by it. */
export const drawForm = (words: Words, form: Form, { open, stop }: Acts): HTMLFormElement => {
  const name = make("span", {})
  const showName = () => name.replaceChildren(form.file ? said(`${form.file.name}`) : words.drop)
  const input = make("input", { type: "file", id: "file", accept: ".age", tabIndex: -1 })
  input.setAttribute("aria-label", words.file)
  const take = (file: File | undefined) => {
    if (!file) return
    form.file = file
    choose.textContent = words.another
    showName()
  }
  input.addEventListener("change", () => take(input.files?.[0]))
  const choose = button(form.file ? words.another : words.choose, () => input.click())
  showName()
  const drop = make("div", { className: "drop" }, choose, input, name)
  drop.addEventListener("dragover", (event) => {
    event.preventDefault()
    drop.classList.add("over")
  })
  drop.addEventListener("dragleave", () => drop.classList.remove("over"))
  drop.addEventListener("drop", (event) => {
    event.preventDefault()
    drop.classList.remove("over")
    take(event.dataTransfer?.files[0])
  })
  const key = make("input", {
    type: "text",
    id: "key",
    className: "key",
    value: form.key,
    autocomplete: "off",
    spellcheck: false,
    placeholder: "AGE-SECRET-KEY-1…"
  })
  key.setAttribute("aria-describedby", "key-hint")
  key.addEventListener("input", () => (form.key = key.value))
  const says = make("div", {})
  says.setAttribute("aria-live", "polite")
  says.className = "field"
  const showFault = (fault: OpenFault) => {
    says.replaceChildren(make("p", { className: "fault", role: "alert" }, words.fault[fault]))
    const wrong = fault === "no-file" ? choose : key
    key.setAttribute("aria-invalid", `${/key/.test(fault)}`)
    if (fault === "no-file" || fault.endsWith("key")) wrong.focus()
  }
  const opening = form.at === "opening"
  const go = make("button", { type: "submit", className: "do", disabled: opening }, words.open)
  if (opening) {
    const count = make("p", { className: "soft" })
    const bar = make("progress", {})
    form.onRows = (rows, all) => {
      const said = rows.toLocaleString(document.documentElement.lang)
      count.textContent = fill(words.rowsRead, { count: said })
      if (all > 0) bar.value = rows / all
    }
    bar.setAttribute("aria-label", words.opening)
    const end = button(words.cancel, stop)
    end.dataset["first"] = ""
    says.append(make("p", { className: "soft" }, words.opening), bar, count, end)
  } else if (form.fault) queueMicrotask(() => form.fault && showFault(form.fault))
  else if (form.at === "stopped") {
    says.append(make("p", { className: "soft" }, words.stopped))
    go.dataset["first"] = ""
  }
  const element = make(
    "form",
    { noValidate: true },
    make(
      "div",
      { className: "field" },
      make("label", { htmlFor: "file" }, words.file),
      drop,
      make("p", { className: "soft" }, words.fileHint)
    ),
    make(
      "div",
      { className: "field" },
      make("label", { htmlFor: "key" }, words.key),
      key,
      make("p", { className: "soft", id: "key-hint" }, words.keyHint)
    ),
    go,
    says
  )
  element.addEventListener("submit", (event) => {
    event.preventDefault()
    const whole = keyIn(form.key)
    if (!form.file) return showFault("no-file")
    if (!form.key.trim()) return showFault("no-key")
    if (!whole) return showFault("bad-key")
    open(form.file, whole)
  })
  return element
}
