import { keyIn } from "~model/backup-key"
import { drawChooseFile } from "./choose-file"
import { make } from "./dom"
import type { OpenFault } from "./fault-of"
import { drawOpening, type OnRows } from "./opening"
import type { Words } from "./words"

/** What was chosen and typed; it outlives a change of language. */
export interface Form {
  file: File | null
  key: string
  fault: OpenFault | null
  at: "ready" | "opening" | "stopped"
  rows: number
  /** Set while a file is being opened. */
  onRows?: OnRows
}

interface Acts {
  open(file: File, key: string): void
  stop(): void
}

const drawKey = (form: Form): HTMLInputElement => {
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
  return key
}

const field = (label: string, control: HTMLElement, id: string, hint: string) =>
  make(
    "div",
    { className: "field" },
    make("label", { htmlFor: id }, label),
    control,
    make("p", { className: "soft", id: `${id}-hint` }, hint)
  )

/** Where the file is chosen or dropped, and the key typed. `form` is kept up to date by it. */
export const drawForm = (words: Words, form: Form, { open, stop }: Acts): HTMLFormElement => {
  const { drop, choose } = drawChooseFile(words, form.file, (file) => (form.file = file))
  const key = drawKey(form)
  const says = make("div", { className: "field" })
  says.setAttribute("aria-live", "polite")
  const showFault = (fault: OpenFault) => {
    says.replaceChildren(make("p", { className: "fault", role: "alert" }, words.fault[fault]))
    key.setAttribute("aria-invalid", `${/key/.test(fault)}`)
    if (fault === "no-file") choose.focus()
    else if (fault.endsWith("key")) key.focus()
  }
  const opening = form.at === "opening"
  const go = make("button", { type: "submit", className: "do", disabled: opening }, words.open)
  if (opening) {
    const { parts, onRows } = drawOpening(words, stop)
    form.onRows = onRows
    says.append(...parts)
  } else if (form.fault) queueMicrotask(() => form.fault && showFault(form.fault))
  else if (form.at === "stopped") {
    says.append(make("p", { className: "soft" }, words.stopped))
    go.dataset["first"] = ""
  }
  const element = make(
    "form",
    { noValidate: true },
    field(words.file, drop, "file", words.fileHint),
    field(words.key, key, "key", words.keyHint),
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
