import { Users } from "lucide-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { forContacts } from "~jobs/queue"
import { useAlive } from "~ui/hooks/use-alive"
import { useSegment } from "~ui/hooks/use-segment"
import { Button } from "~ui/parts/button"
import { EmptyState } from "~ui/parts/empty-state"
import { StartQueue } from "~ui/screens/record/queue/start-queue"
import { useStageName } from "~ui/screens/record/stage-name"
import { Choose } from "../choose"
import { FirstSteps } from "../first-steps"
import { Room } from "../room"
import { BulkBar } from "../segments/bulk-bar"
import { QueryHelp } from "../segments/query-help"
import { QuerySays } from "../segments/query-says"
import { SegmentChips } from "../segments/segment-chips"
import { goTo } from "../use-route"
import { AddCustomer } from "./add-customer"
import { CustomerRecord } from "./customer-record"
import { CustomerRow } from "./customer-row"
import { useCustomerTable } from "./use-customer-table"

/** Every customer, filtered by words, operators and saved segments; several at once if wanted. */
export const Customers = ({ open: asked }: { open: string }) => {
  const isNew = asked === "new"
  const open = isNew ? "" : asked
  const { t } = useTranslation()
  const contacts = useAlive("contacts")
  const stageName = useStageName()
  const table = useCustomerTable()
  const [query, setQuery] = useState("")
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [queued, setQueued] = useState<string[] | null>(null)
  const { shown, fault, last } = useSegment(query, contacts)
  // What is done is done to what is seen: a filter takes out of the selection what it hides.
  const chosen = useMemo(
    () => (marked.size === 0 ? [] : (shown ?? []).filter((it) => marked.has(it.id))),
    [shown, marked]
  )
  const clear = () => setMarked(new Set())
  return (
    <Room
      room="customers"
      open={open}
      items={contacts}
      search={{ query, onQuery: setQuery, shown }}
      marking={{ marked, onMark: setMarked }}
      under={
        <>
          <QuerySays fault={fault} last={last} />
          <SegmentChips query={query} readable={fault === null} onQuery={setQuery} />
        </>
      }
      bar={
        chosen.length > 0 && (
          <BulkBar
            chosen={chosen}
            all={shown?.length ?? 0}
            onAll={() => setMarked(new Set(shown?.map((it) => it.id)))}
            onClear={clear}
            onQueue={setQueued}
          />
        )
      }
      table={table}
      renderRow={(it) => <CustomerRow contact={it} stage={stageName(it.stage)} />}
      actions={
        <>
          <QueryHelp />
          <AddCustomer asked={isNew} />
        </>
      }
      empty={
        <EmptyState icon={Users} title={t("workspace.customers.empty")}>
          <FirstSteps>
            <Button tone="do" onClick={() => goTo("data", "import")}>
              {t("workspace.customers.import")}
            </Button>
          </FirstSteps>
        </EmptyState>
      }
    >
      {open ? (
        <CustomerRecord key={open} id={open} />
      ) : (
        <Choose icon={Users} title={t("workspace.customers.choose")} />
      )}
      {queued && (
        <StartQueue
          name={query.trim().slice(0, 200) || t("workspace.rooms.customers")}
          steps={forContacts(queued)}
          onClose={() => setQueued(null)}
        />
      )}
    </Room>
  )
}
