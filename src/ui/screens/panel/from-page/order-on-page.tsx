import { Package } from "lucide-react"
import { useTranslation } from "react-i18next"
import { takeSeenOrder } from "~jobs/take-seen-order"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { type OrderView, useOrderOnPage } from "~ui/hooks/use-order-on-page"
import type { Person } from "~ui/hooks/use-person"
import type { TabView } from "~ui/hooks/use-tab"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { useShopName } from "~ui/hooks/use-shop-name"
import { Button } from "~ui/parts/button"
import { Icon } from "~ui/parts/icon"
import { Fold } from "../card/fold"
import { OrderInList } from "./order-in-list"
import { OrderValues } from "./order-values"

/** Takes the order for whoever the panel shows; asks first, once a shop, whether always. */
const NotInList = ({ order, person }: { order: OrderView; person: Person }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const shopName = useShopName()
  const change = useChangeSetting()
  const { page, choice } = order
  const shop = shopName(page.shop)
  if (person.who === "ask") return <p className="text-sm text-soft">{t("fromPages.askFirst")}</p>
  if (person.who === "nobody")
    return <p className="text-sm text-soft">{t("fromPages.nobodyFirst")}</p>
  const byHand = person.who === "known" && person.by !== "sighting" ? person.contact : null
  const take = async () => void done(await takeSeenOrder(page, byHand?.id ?? ""))
  const choose = (said: "always" | "never") =>
    change("orderShops", (before) => ({ ...before, [page.shop]: said }))
  if (choice !== null)
    return (
      <div className="flex flex-col items-start gap-2">
        <p className="text-sm text-soft">{t("fromPages.notInList")}</p>
        <Button tone="do" className="max-w-full" onClick={() => void take()}>
          <span className="min-w-0 truncate">
            {byHand ? t("fromPages.takeFor", { name: byHand.name }) : t("fromPages.take")}
          </span>
        </Button>
      </div>
    )
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 break-words text-sm">{t("fromPages.question", { shop })}</legend>
      <div className="flex flex-wrap gap-2">
        <Button tone="do" onClick={() => void choose("always").then(take)}>
          {t("fromPages.yes")}
        </Button>
        <Button onClick={() => void take()}>{t("fromPages.onlyThis")}</Button>
        <Button onClick={() => void choose("never")}>{t("fromPages.no")}</Button>
      </div>
    </fieldset>
  )
}

/** The order on the page beside the panel, and how it stands to the list. */
export const OrderOnPage = ({
  view,
  person,
  onChoose
}: {
  view: TabView
  person: Person
  onChoose: (contactId: string) => void
}) => {
  const { t } = useTranslation()
  const order = useOrderOnPage(person.sighting, view.url ?? "")
  if (!order) return null
  const { seen } = order.page
  const isNew = order.standing.is === "new"
  return (
    <section aria-label={t("fromPages.order", { number: seen.number })} className="bg-surface">
      <h2 className="flex min-w-0 items-center gap-2 px-3 pt-2 text-sm">
        <Icon of={Package} className="text-soft" />
        <bdi className="figures min-w-0 truncate font-semibold" title={seen.number}>
          {t("fromPages.order", { number: seen.number })}
        </bdi>
      </h2>
      <div className="flex flex-col gap-3 px-3 py-2">
        {isNew && <OrderValues seen={seen} />}
        {order.standing.is === "new" ? (
          <NotInList order={order} person={person} />
        ) : (
          <OrderInList
            page={order.page}
            standing={order.standing}
            owner={order.owner}
            person={person}
            onChoose={onChoose}
          />
        )}
      </div>
      {isNew ? (
        <div className="border-b" />
      ) : (
        <Fold title={t("fromPages.details")}>
          <OrderValues seen={seen} />
        </Fold>
      )}
    </section>
  )
}
