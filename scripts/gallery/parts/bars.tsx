import type { Label } from "~model/label"
import { BarList, barOptionId } from "~ui/parts/bar-list"
import { BarPlot } from "~ui/parts/bar-plot"
import type { BarRow } from "~ui/parts/bar-rows"
import { arabic, emoji, endless, Sample } from "./sample"

const label = (fields: Partial<Label>): Label => ({
  what: "product",
  id: "apples",
  title: "Apples 5 kg",
  hint: "¥68",
  stock: "in-stock",
  seenAt: null,
  words: "",
  spoken: "",
  variants: [],
  shareTexts: [],
  weight: 1,
  linked: true,
  blocked: false,
  ...fields
})
const found = (fields: Partial<Label>, link = false): BarRow => {
  const it = label(fields)
  return { key: `${it.id} ${it.title} ${String(link)}`, kind: "label", label: it, link }
}
const rows: BarRow[] = [
  found({}),
  found({ id: "out", stock: "out-of-stock", title: endless }),
  found({ id: "cost", hint: "", blocked: true, title: emoji }),
  found({ what: "snippet", id: "hi", title: "Apple price", hint: "ap", stock: "unknown" }),
  found({ what: "contact", id: "apple", title: `Apple ${arabic}`, hint: "VIP", stock: "unknown" }),
  found({ id: "link" }, true),
  { key: "note", kind: "note", text: "likes blue", quote: "" },
  {
    key: "plan",
    kind: "plan",
    plan: "promise",
    said: "ship tomorrow",
    quote: "",
    what: "ship",
    when: null
  },
  { key: "whereabouts", kind: "whereabouts", orderId: "1", number: "R-7", summary: "Apples × 2" }
]
const lines = [
  { id: "a", name: "Autumn", href: "#a", sure: 12, maybe: 3, says: "15 orders" },
  { id: "b", name: arabic, href: "#b", sure: 0, maybe: 5, says: "5 orders" },
  { id: "c", name: endless, href: "#c", sure: 1, maybe: 0, says: "1 order" },
  { id: "d", name: "None", href: "#d", sure: 0, maybe: 0, says: "0 orders" }
]

export const Bars = () => (
  <>
    <Sample name="bar list">
      <div className="w-full">
        <input
          role="combobox"
          aria-label="Bar"
          aria-expanded
          aria-controls="finds"
          aria-activedescendant={barOptionId("finds", 1)}
          className="field mb-2"
          defaultValue="app"
        />
        <BarList
          id="finds"
          name="Finds"
          rows={rows}
          active={1}
          query="app"
          onPick={() => undefined}
        />
      </div>
    </Sample>
    <Sample name="bar plot">
      <BarPlot caption="Orders" head="Campaign" lines={lines} sure="Certain" maybe="Likely" />
    </Sample>
  </>
)
