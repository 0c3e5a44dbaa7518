import { useTranslation } from "react-i18next"
import { ErrorBoundary } from "~ui/parts/error-boundary"
import { Bin } from "./bin/bin"
import { Customers } from "./customers/customers"
import { Links } from "./links/links"
import { Orders } from "./orders/orders"
import { Products } from "./products/products"
import { Rail } from "./rail"
import { Replies } from "./replies/replies"
import type { RoomName } from "./route"
import { SettingsPage } from "./settings/settings-page"
import { Sites } from "./sites/sites"
import { useRoute } from "./use-route"

const pages: Record<RoomName, (props: { open: string }) => React.ReactNode> = {
  customers: Customers,
  orders: Orders,
  products: Products,
  replies: Replies,
  links: Links,
  bin: Bin,
  sites: Sites,
  settings: SettingsPage
}

/** The full page. @param start The room where the address names none. */
export const Workspace = ({ start = "customers" }: { start?: RoomName }) => {
  const { t } = useTranslation()
  const { room, id } = useRoute(start)
  const Page = pages[room]
  return (
    <div className="flex h-full flex-col sm:flex-row">
      <Rail room={room} />
      <main className="flex min-h-0 min-w-0 grow">
        <h1 className="sr-only">{t("workspace.title")}</h1>
        <ErrorBoundary key={room}>
          <Page open={id} />
        </ErrorBoundary>
      </main>
    </div>
  )
}
