import { Link2 } from "lucide-react"
import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { ShareLink } from "~model/share-link"
import { useAlive } from "~ui/hooks/use-alive"
import { useContactNames } from "~ui/hooks/use-contact-names"
import { EmptyState } from "~ui/parts/empty-state"
import { Choose } from "../choose"
import { Room } from "../room"
import { LinkRecord } from "./link-record"
import { LinkRow } from "./link-row"

export const Links = ({ open }: { open: string }) => {
  const { t } = useTranslation()
  const links = useAlive("shareLinks")
  const names = useContactNames()
  const words = useCallback(
    (it: ShareLink) =>
      `${it.title} ${it.target} ${it.code} ${it.campaign} ${names?.get(it.contactId ?? "") ?? ""}`,
    [names]
  )
  return (
    <Room
      room="links"
      open={open}
      items={names && links}
      words={words}
      rowHeight={56}
      renderRow={(it) => <LinkRow link={it} name={names?.get(it.contactId ?? "")} />}
      empty={<EmptyState icon={Link2} title={t("workspace.links.empty")} />}
    >
      {open ? (
        <LinkRecord id={open} links={links} names={names} />
      ) : (
        <Choose icon={Link2} title={t("workspace.links.choose")} />
      )}
    </Room>
  )
}
