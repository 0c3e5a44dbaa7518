import {
  CalendarDays,
  ChartColumn,
  ChartSpline,
  CircleUser,
  Database,
  Globe,
  Link2,
  ListOrdered,
  type LucideIcon,
  Megaphone,
  MessageSquareText,
  Package,
  ReceiptText,
  Search,
  Settings,
  SquareKanban,
  Trash2,
  Users
} from "lucide-react"
import { useTranslation } from "react-i18next"
import { searchKey } from "~ui/hooks/use-search-key"
import { Icon } from "~ui/parts/icon"
import { type RoomName, rooms, routeHash } from "./route"

const icons: Record<RoomName, LucideIcon> = {
  today: CalendarDays,
  insights: ChartSpline,
  customers: Users,
  pipeline: SquareKanban,
  orders: ReceiptText,
  sheets: ListOrdered,
  products: Package,
  replies: MessageSquareText,
  links: Link2,
  campaigns: Megaphone,
  results: ChartColumn,
  accounts: CircleUser,
  data: Database,
  bin: Trash2,
  sites: Globe,
  settings: Settings
}

const part = "flex shrink-0 flex-col items-center gap-0.5 rounded px-1 py-1.5 text-center text-xs"
const away = "text-soft hover:bg-raised hover:text-ink"

/** The parts of the workspace, always in sight, and the search over all of them. */
export const Rail = ({ room, onSearch }: { room: RoomName; onSearch: () => void }) => {
  const { t } = useTranslation()
  return (
    <nav
      aria-label={t("workspace.rail")}
      className="flex shrink-0 gap-1 overflow-x-auto border-b p-1 sm:w-[84px] sm:flex-col sm:overflow-y-auto sm:gap-0 sm:overflow-x-hidden sm:border-b-0 sm:border-r sm:py-2"
    >
      <button
        type="button"
        title={t("search.openKey", { key: searchKey() })}
        onClick={onSearch}
        className={`${part} ${away}`}
      >
        <Icon of={Search} />
        <span className="leading-tight">{t("search.open")}</span>
      </button>
      {rooms.map((name) => (
        <a
          key={name}
          href={routeHash(name)}
          aria-current={name === room ? "page" : undefined}
          className={`${part} ${name === "sites" ? "sm:mt-auto" : ""}
            ${name === room ? "bg-raised text-do" : away}`}
        >
          <Icon of={icons[name]} />
          <span className="leading-tight">{t(`workspace.rooms.${name}`)}</span>
        </a>
      ))}
    </nav>
  )
}
