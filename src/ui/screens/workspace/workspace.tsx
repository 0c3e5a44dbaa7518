import { useTranslation } from "react-i18next"
import { useKeepBackedUp } from "~ui/hooks/use-keep-backed-up"
import { useKeptFocus } from "~ui/hooks/use-kept-focus"
import { ErrorBoundary } from "~ui/parts/error-boundary"
import { Accounts } from "./accounts/accounts"
import { Bin } from "./bin/bin"
import { Campaigns } from "./campaigns/campaigns"
import { Data } from "./data/data"
import { Customers } from "./customers/customers"
import { Palette } from "../search/palette"
import { usePalette } from "../search/use-palette"
import { Insights } from "./insights/insights"
import { Links } from "./links/links"
import { Orders } from "./orders/orders"
import { Pipeline } from "./pipeline/pipeline"
import { Products } from "./products/products"
import { Rail } from "./rail"
import { Replies } from "./replies/replies"
import { Results } from "./results/results"
import type { RoomName } from "./route"
import { SettingsPage } from "./settings/settings-page"
import { Sheets } from "./sheets/sheets"
import { Sites } from "./sites/sites"
import { Today } from "./today/today"
import { goTo, useRoute } from "./use-route"

const pages: Record<RoomName, (props: { open: string }) => React.ReactNode> = {
  today: Today,
  insights: Insights,
  customers: Customers,
  pipeline: Pipeline,
  orders: Orders,
  sheets: Sheets,
  products: Products,
  replies: Replies,
  links: Links,
  campaigns: Campaigns,
  results: Results,
  accounts: Accounts,
  data: Data,
  bin: Bin,
  sites: Sites,
  settings: SettingsPage
}

/** The full page. @param start The room where the address names none. */
export const Workspace = ({ start = "customers" }: { start?: RoomName }) => {
  const { t } = useTranslation()
  const { room, id } = useRoute(start)
  const Page = pages[room]
  useKeepBackedUp()
  useKeptFocus()
  const { open, start: asked, setOpen } = usePalette()
  return (
    <div className="flex h-full flex-col sm:flex-row">
      <Rail room={room} onSearch={() => setOpen(true)} />
      <main className="flex min-h-0 min-w-0 grow">
        <h1 className="sr-only">{t("workspace.title")}</h1>
        <ErrorBoundary key={room}>
          <Page open={id} />
        </ErrorBoundary>
      </main>
      <Palette
        open={open}
        onOpenChange={setOpen}
        start={asked}
        onScreen={room === "customers" ? id : ""}
        onGo={(to) => goTo(to.room, to.id)}
      />
    </div>
  )
}
