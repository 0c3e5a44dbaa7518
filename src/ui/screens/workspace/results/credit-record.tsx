import { Trash2 } from "lucide-react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { binCredit } from "~jobs/edit-credit"
import type { CreditView } from "~jobs/read-credits"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { EmptyState } from "~ui/parts/empty-state"
import { IconButton } from "~ui/parts/icon-button"
import { MoneyText } from "~ui/parts/money-text"
import { Skeleton } from "~ui/parts/skeleton"
import { TimeText } from "~ui/parts/time-text"
import { type RoomName, routeHash } from "../route"
import { Section } from "../section"
import { goTo } from "../use-route"
import { CertaintyMark } from "./certainty-mark"
import { Correction } from "./correction"
import { SaidList } from "./said-list"
import { useShopWords } from "./use-shop-words"

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-b py-1.5 text-sm sm:grid-cols-[9rem_1fr]">
    <dt className="text-soft">{name}</dt>
    <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
  </div>
)

/** One order: what brought it, how sure that is, and why. */
export const CreditRecord = ({
  id,
  views
}: {
  id: string
  views: readonly CreditView[] | undefined
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const shopWords = useShopWords()
  if (!views) return <Skeleton />
  const view = views.find((it) => it.id === id)
  if (!view) return <EmptyState title={t("workspace.gone")} />
  const { credit } = view
  const to = (room: RoomName, key: string | null, name: string | null, none: string) => {
    if (!key) return <span className="text-soft">{none}</span>
    if (name === null) return <span className="text-soft">{t("results.gone")}</span>
    return (
      <a href={routeHash(room, key)} className="text-do underline">
        <bdi>{name}</bdi>
      </a>
    )
  }
  const bin = async () => {
    if (done(await binCredit(id))) goTo("results")
  }
  return (
    <article aria-label={credit.number} className="flex max-w-3xl flex-col gap-4 p-4">
      <header className="flex items-center gap-2">
        <h2 className="figures min-w-0 grow break-words text-xl font-semibold">{credit.number}</h2>
        <CertaintyMark certainty={credit.certainty} />
        <IconButton label={t("workspace.toBin")} icon={Trash2} onClick={() => void bin()} />
      </header>
      {view.void && <p className="text-sm text-due">{t("results.void")}</p>}
      <dl>
        <Fact name={t("results.introducer")}>
          {to("customers", view.introducerId, view.introducer, t("results.nobody"))}
        </Fact>
        <Fact name={t("results.link")}>
          {to("links", credit.linkId, view.link, t("results.none"))}
        </Fact>
        <Fact name={t("results.campaign")}>
          {to("campaigns", credit.campaignId, view.campaign, t("results.none"))}
        </Fact>
        <Fact name={t("results.buyer")}>
          {to("customers", view.buyerId, view.buyer, t("results.noBuyer"))}
        </Fact>
        <Fact name={t("results.ordered")}>
          <TimeText at={credit.orderedAt} form="day" /> · {shopWords(credit.shop)}
          {credit.orderId && (
            <>
              {" · "}
              <a href={routeHash("orders", credit.orderId)} className="text-do underline">
                {t("results.openOrder")}
              </a>
            </>
          )}
        </Fact>
        {view.total && (
          <Fact name={t("results.total")}>
            <MoneyText money={view.total} />
          </Fact>
        )}
      </dl>
      <Section title={t("results.why")}>
        <p className="text-sm">{t(`results.says.${credit.certainty}`)}</p>
        <ul className="list-disc pl-5 text-sm">
          {credit.reasons.map((it) => (
            <li key={it}>{t(`results.reasons.${it}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("results.whatWasRead")}>
        <SaidList said={credit.said} />
      </Section>
      <Correction credit={credit} introducerId={view.introducerId} buyerId={view.buyerId} />
    </article>
  )
}
