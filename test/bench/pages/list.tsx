/** A list of 100,000 rows mounted: ours and TanStack Virtual's, in turns. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { useRef } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"

import { VirtualList } from "~ui/parts/virtual-list"

interface Item {
  id: string
  name: string
}

const HEIGHT = 56
const style = document.createElement("style")
style.textContent = `#root { display: flex; flex-direction: column; height: 640px; width: 400px }
  .relative { position: relative } .absolute { position: absolute } .inset-x-0 { left: 0; right: 0 }
  .overflow-y-auto { overflow-y: auto } .overflow-hidden { overflow: hidden } .grow { flex-grow: 1 }
  .min-h-0 { min-height: 0 } .h-full { height: 100% } .flex { display: flex } .min-w-0 { min-width: 0 }`
document.head.append(style)

const Row = ({ item }: { item: Item }) => (
  <div>
    <b>{item.name}</b>
    <span>{item.id}</span>
  </div>
)

const Ours = ({ items }: { items: Item[] }) => (
  <VirtualList
    label="Customers"
    items={items}
    idOf={(it) => it.id}
    rowHeight={HEIGHT}
    selected=""
    onSelect={() => undefined}
    renderRow={(item) => <Row item={item} />}
  />
)

const Theirs = ({ items }: { items: Item[] }) => {
  const box = useRef<HTMLDivElement>(null)
  // Nothing here is memoised by it.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    overscan: 6
  })
  return (
    <div ref={box} className="relative min-h-0 grow overflow-y-auto">
      <div className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index]
          return (
            <div
              key={key}
              role="presentation"
              className="absolute inset-x-0 flex overflow-hidden"
              style={{ top: start, height: HEIGHT }}
            >
              {item && <Row item={item} />}
            </div>
          )
        })}
      </div>
    </div>
  )
}

const lists = { ours: Ours, tanstack: Theirs }

/** Until the rows in sight stand in the document and are laid out, in ms. */
const mount = (List: (props: { items: Item[] }) => React.JSX.Element, items: Item[]): number => {
  const place = document.querySelector("#root")
  if (!place) throw new Error("no place for a list")
  const root = createRoot(place)
  const began = performance.now()
  flushSync(() => root.render(<List items={items} />))
  const rows = place.querySelectorAll("b")
  const last = rows[rows.length - 1]?.getBoundingClientRect().bottom ?? 0
  const took = performance.now() - began
  if (last < 600) throw new Error(`only ${rows.length} rows, down to ${last}`)
  flushSync(() => root.unmount())
  return took
}

const bench = {
  times: (size: number, count: number): { ours: number[]; tanstack: number[] } => {
    const times = { ours: [] as number[], tanstack: [] as number[] }
    for (let nth = 0; nth < count; nth++) {
      // Not the same each time: nothing of an earlier list is of use.
      const items = Array.from({ length: size }, (_, at) => ({
        id: `${nth}-${at}`,
        name: `Customer ${at}`
      }))
      times.ours.push(mount(lists.ours, items))
      times.tanstack.push(mount(lists.tanstack, items))
    }
    return times
  }
}
export type ListBench = typeof bench
Object.assign(globalThis, { bench })
