import {
  Link2,
  type LucideIcon,
  MessageSquareText,
  Package,
  ReceiptText,
  StickyNote,
  UserRound
} from "lucide-react"
import type { Kind } from "~search/document"

export const findIcons: Record<Kind, LucideIcon> = {
  contact: UserRound,
  note: StickyNote,
  order: ReceiptText,
  product: Package,
  snippet: MessageSquareText,
  link: Link2
}
