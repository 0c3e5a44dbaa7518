import type { Person } from "./ask"
import { button, make, said } from "./dom"
import type { Reader } from "./reader"
import { textAt, textsAt } from "./row"
import { headOf, rowOf } from "./table"
import type { Words } from "./words"

const fields = [
  "phone",
  "email",
  "recipient",
  "address",
  "language",
  "birthday",
  "size",
  "source"
] as const

const facts = (words: Words, { row }: Person): HTMLElement | null => {
  const lines = [
    ...fields.map((it) => [words.field[it], textAt(row, it)] as const),
    [words.field.tags, textsAt(row, "tags").join(" · ")] as const
  ].filter(([, text]) => text)
  if (lines.length === 0) return null
  return make(
    "dl",
    {},
    ...lines.flatMap(([name, text]) => [make("dt", {}, name), make("dd", {}, said(text))])
  )
}

/** Everything that was kept of a customer, in a window above the tables. */
export const showPerson = async (
  words: Words,
  locale: string,
  reader: Reader,
  id: string
): Promise<void> => {
  const person = await reader.person(id, { locale, states: words.state })
  if (!person) return
  const title = make("h2", { id: "person" }, said(textAt(person.row, "name")))
  const dialog = make("dialog", {})
  dialog.setAttribute("aria-labelledby", "person")
  const accounts = person.identities.map((it) =>
    make(
      "li",
      {},
      said(
        [textAt(it, "site"), textAt(it, "name"), textAt(it, "value")].filter(Boolean).join(" · ")
      )
    )
  )
  const parts = person.parts
    .filter((it) => it.rows.length > 0)
    .flatMap(({ view, rows }) => [
      make("h3", {}, `${words.views[view]} ${rows.length}`),
      make(
        "div",
        { className: "rows" },
        make(
          "table",
          { role: "table" },
          make(
            "thead",
            { role: "rowgroup" },
            make("tr", { role: "row" }, ...headOf(words, view, true))
          ),
          make("tbody", { role: "rowgroup" }, ...rows.map((it) => rowOf(words, view, it, null)))
        )
      )
    ])
  dialog.append(
    make(
      "div",
      { className: "line" },
      title,
      button(words.close, () => dialog.close())
    ),
    facts(words, person) ?? "",
    ...(accounts.length > 0 ? [make("h3", {}, words.accounts), make("ul", {}, ...accounts)] : []),
    ...parts
  )
  dialog.addEventListener("close", () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
