import { button, make, said } from "./dom"
import type { Words } from "./words"

/** Where the file is chosen, or dropped. `take` hears of each that is. */
export const drawChooseFile = (
  words: Words,
  chosen: File | null,
  take: (file: File) => void
): { drop: HTMLElement; choose: HTMLElement } => {
  const name = make("span", {}, chosen ? said(chosen.name) : words.drop)
  const input = make("input", { type: "file", id: "file", accept: ".age", tabIndex: -1 })
  input.setAttribute("aria-label", words.file)
  const choose = button(chosen ? words.another : words.choose, () => input.click())
  const show = (file: File | undefined) => {
    if (!file) return
    take(file)
    choose.textContent = words.another
    name.replaceChildren(said(file.name))
  }
  input.addEventListener("change", () => show(input.files?.[0]))
  const drop = make("div", { className: "drop" }, choose, input, name)
  drop.addEventListener("dragover", (event) => {
    event.preventDefault()
    drop.classList.add("over")
  })
  drop.addEventListener("dragleave", () => drop.classList.remove("over"))
  drop.addEventListener("drop", (event) => {
    event.preventDefault()
    drop.classList.remove("over")
    show(event.dataTransfer?.files[0])
  })
  return { drop, choose }
}
