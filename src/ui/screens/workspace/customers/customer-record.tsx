import { FileLock2, Trash2 } from "lucide-react"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { binContact } from "~jobs/edit-contact"
import { useCustomer } from "~ui/hooks/use-customer"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { Skeleton } from "~ui/parts/skeleton"
import { Section } from "../section"
import { routeHash } from "../route"
import { goTo } from "../use-route"
import { CustomerFields } from "./customer-fields"
import { CustomerNotes } from "./customer-notes"
import { CustomerOrders } from "./customer-orders"
import { BroughtLine } from "~ui/screens/record/brought/brought-line"
import { Consent } from "~ui/screens/record/consent/consent"
import { TakeDetails } from "~ui/screens/record/details/take-details"
import { CustomFields } from "~ui/screens/record/fields/custom-fields"
import { FieldHistory } from "~ui/screens/record/field-history"
import { FollowUpList } from "~ui/screens/record/follow-ups/follow-up-list"
import { DuplicateLine } from "~ui/screens/record/merge/duplicate-line"
import { MergeMenu } from "~ui/screens/record/merge/merge-menu"
import { Offers } from "~ui/screens/record/offers/offers"
import { IdentityList } from "~ui/screens/record/identity-list"
import { Quotes } from "~ui/screens/record/timeline/quotes"
import { Timeline } from "~ui/screens/record/timeline/timeline"
import { StageSelect } from "~ui/screens/record/stage-select"
import { TagEditor } from "~ui/screens/record/tag-editor"

const linkHref = (id: string) => routeHash("links", id)

/** Everything known of one customer, each part edited where it stands. */
export const CustomerRecord = ({ id }: { id: string }) => {
  const { t, i18n } = useTranslation()
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long" })
  const done = useUndoToast()
  const customer = useCustomer(id)
  const found = customer?.contact.id ?? id
  // The address of a card that was merged leads to the one that stays.
  useEffect(() => {
    if (found !== id) goTo("customers", found, true)
  }, [found, id])
  if (customer === undefined) return <Skeleton />
  if (customer === null) return <EmptyState title={t("workspace.gone")} />
  const { contact, identities, orders } = customer
  const bin = async () => {
    if (done(await binContact(contact.id))) goTo("customers")
  }
  return (
    <article aria-label={contact.name} className="flex max-w-3xl flex-col gap-4 p-4 pb-20">
      <header className="flex flex-col gap-2">
        <div className="flex items-start gap-2">
          <h2 className="min-w-0 grow text-xl font-semibold">
            <bdi className="line-clamp-3 break-words" title={contact.name}>
              {contact.name}
            </bdi>
          </h2>
          <StageSelect contact={contact} />
          <IconButton label={t("workspace.toBin")} icon={Trash2} onClick={() => void bin()} />
          <MergeMenu
            contact={contact}
            more={[
              {
                label: t("handOver.menu"),
                icon: FileLock2,
                onChoose: () => goTo("data", `handover/${contact.id}`)
              }
            ]}
          />
        </div>
        <TagEditor contact={contact} />
        <BroughtLine introducerId={contact.id} />
      </header>
      {/* As wide as the record: the card in the panel keeps to its own edge. */}
      <div className="-mx-3">
        <FollowUpList contact={contact} />
      </div>
      <DuplicateLine contact={contact} />
      <Section title={t("common.notes")}>
        <CustomerNotes contactId={contact.id} />
        <TakeDetails contact={contact} />
      </Section>
      <Section title={t("common.orders")} count={orders.length}>
        <CustomerOrders contactId={contact.id} orders={orders} />
      </Section>
      <div className="-mx-3">
        <Offers contact={contact} />
      </div>
      <Quotes contact={contact} />
      <Section title={t("workspace.customers.details")}>
        <CustomerFields contact={contact} />
        <CustomFields contact={contact} />
        <FieldHistory table="contacts" id={contact.id} />
      </Section>
      <Section title={t("workspace.customers.accounts")} count={identities.length}>
        <IdentityList identities={identities} />
      </Section>
      <Consent contact={contact} />
      <Section title={t("timeline.title")}>
        <Timeline contactId={contact.id} linkHref={linkHref} />
      </Section>
      <p className="figures text-xs text-soft">
        {t("workspace.created", { date: day.format(contact.createdAt) })}
      </p>
    </article>
  )
}
