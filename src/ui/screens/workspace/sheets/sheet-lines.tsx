import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { SheetLine } from "~model/sheet"
import { useAlive } from "~ui/hooks/use-alive"
import type { SheetView } from "~ui/hooks/use-sheet"
import { Button } from "~ui/parts/button"
import { Section } from "../section"
import { isUnsure } from "./line-mark"
import { SheetLineRow } from "./sheet-line-row"

/** A page of lines: a thousand rows of fields at once would make every key slow. */
const page = 100

const rank = (line: SheetLine): number => (isUnsure(line) ? 0 : line.void ? 2 : 1)

/** All lines, those to look at first, those taken back last; every cell can be put right. */
export const SheetLines = ({ view: { sheet, proposals, products } }: { view: SheetView }) => {
  const { t } = useTranslation()
  const contacts = useAlive("contacts")
  const [most, setMost] = useState(page)
  // The order of the first look: a line that was put right does not jump away under the hand.
  const [order] = useState(() =>
    sheet.lines
      .map((_, at) => at)
      .toSorted((a, b) => rankAt(sheet.lines, a) - rankAt(sheet.lines, b))
  )
  const places = order.length === sheet.lines.length ? order : sheet.lines.map((_, at) => at)
  const people = (contacts ?? []).filter((it) => !it.group)
  const unsure = sheet.lines.filter(isUnsure).length
  return (
    <Section
      title={t("sheets.lines")}
      count={sheet.lines.length}
      {...(unsure > 0 && { hint: t("sheets.unsure", { count: unsure }) })}
    >
      <datalist id={`people-${sheet.id}`}>
        {people.slice(0, 2000).map((it) => (
          <option key={it.id} value={it.name}>
            {it.name}
          </option>
        ))}
      </datalist>
      <div className="overflow-x-auto">
        <table className="w-full min-w-[40rem] text-sm">
          <thead className="text-left text-xs text-soft">
            <tr className="border-b">
              <th className="py-1 pr-2 font-normal">{t("sheets.buyer")}</th>
              <th className="py-1 pr-2 font-normal">{t("sheets.goods")}</th>
              <th className="py-1 pr-2 font-normal">{t("sheets.customer")}</th>
              <th className="py-1 pr-2 font-normal">{t("sheets.void")}</th>
              <th className="py-1 font-normal">{t("sheets.state")}</th>
            </tr>
          </thead>
          <tbody>
            {places.slice(0, most).flatMap((at) => {
              const line = sheet.lines[at]
              return line ? (
                <SheetLineRow
                  key={at}
                  sheetId={sheet.id}
                  at={at}
                  line={line}
                  proposal={proposals.get(at) ?? null}
                  people={people}
                  products={products}
                />
              ) : (
                []
              )
            })}
          </tbody>
        </table>
      </div>
      {sheet.lines.length > most && (
        <Button tone="quiet" onClick={() => setMost(most + page)}>
          {t("sheets.more", { count: sheet.lines.length - most })}
        </Button>
      )}
    </Section>
  )
}

const rankAt = (lines: readonly SheetLine[], at: number): number => {
  const line = lines[at]
  return line ? rank(line) : 3
}
