import { useState } from "react"
import type { Sort } from "~ui/parts/data-table/column"
import { DataTable } from "~ui/parts/data-table/data-table"
import { MeasuredList, rowsFrom } from "~ui/parts/measured-list"
import { VirtualList } from "~ui/parts/virtual-list"
import { arabic, emoji, endless, Sample } from "./sample"

const items = Array.from({ length: 10_000 }, (_, at) => ({
  id: String(at),
  name: [`Customer ${at}`, arabic, emoji, endless][at % 4] ?? "",
  count: at * 37
}))
const columns = [
  {
    id: "name",
    title: "Name",
    least: 120,
    grow: 1,
    cell: ({ name }: (typeof items)[number]) => <bdi className="truncate">{name}</bdi>,
    sortBy: ({ name }: (typeof items)[number]) => name
  },
  {
    id: "count",
    title: "Orders",
    least: 80,
    grow: 0,
    figures: true,
    cell: ({ count }: (typeof items)[number]) => count,
    sortBy: ({ count }: (typeof items)[number]) => count
  }
]
const idOf = ({ id }: (typeof items)[number]) => id

export const Lists = () => {
  const [at, setAt] = useState("1")
  const [sort, setSort] = useState<Sort | null>({ by: "count", down: false })
  const [marked, onMark] = useState<ReadonlySet<string>>(new Set(["2"]))
  const list = { items, idOf, selected: at, onSelect: setAt }
  return (
    <>
      <Sample name="virtual list">
        <div className="flex h-48 w-full flex-col">
          <VirtualList
            label="Customers"
            {...list}
            rowHeight={48}
            marking={{ marked, onMark }}
            renderRow={({ name }) => (
              <p className="flex h-full items-center text-sm">
                <bdi className="truncate">{name}</bdi>
              </p>
            )}
          />
        </div>
      </Sample>
      <Sample name="data table">
        <div className="flex h-48 w-full flex-col">
          <DataTable
            label="Customers in a table"
            {...list}
            rowHeight={40}
            columns={columns}
            sort={sort}
            onSort={setSort}
          />
        </div>
      </Sample>
      <Sample name="measured list">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys */}
        <section className="h-32 w-full overflow-y-auto" tabIndex={0} aria-label="Story">
          <MeasuredList
            count={200}
            keyOf={(index) => items[index]?.id ?? ""}
            estimate={24}
            onNearEnd={() => undefined}
          >
            {(first, last) => (
              <ul {...rowsFrom(first)}>
                {items.slice(first, last + 1).map(({ id, name }) => (
                  <li key={id} className="truncate border-b py-1 text-sm">
                    {name}
                  </li>
                ))}
              </ul>
            )}
          </MeasuredList>
        </section>
      </Sample>
    </>
  )
}
