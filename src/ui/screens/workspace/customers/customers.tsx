import { Users } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Contact } from "~model/contact"
import { useAlive } from "~ui/hooks/use-alive"
import { EmptyState } from "~ui/parts/empty-state"
import { Choose } from "../choose"
import { FirstSteps } from "../first-steps"
import { Room } from "../room"
import { AddCustomer } from "./add-customer"
import { CustomerRecord } from "./customer-record"
import { CustomerRow } from "./customer-row"

const words = (it: Contact) =>
  [it.name, it.phone, it.phone.replace(/\D/g, ""), it.email, it.address, ...it.tags].join(" ")

export const Customers = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  const contacts = useAlive("contacts")
  return (
    <Room
      room="customers"
      open={open}
      items={contacts}
      words={words}
      renderRow={(it) => <CustomerRow contact={it} />}
      actions={<AddCustomer />}
      empty={
        <EmptyState icon={Users} title={t("workspace.customers.empty")}>
          <FirstSteps />
        </EmptyState>
      }
    >
      {open ? (
        <CustomerRecord key={open} id={open} />
      ) : (
        <Choose icon={Users} title={t("workspace.customers.choose")} />
      )}
    </Room>
  )
}
