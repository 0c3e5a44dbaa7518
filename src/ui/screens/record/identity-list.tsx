import { Unlink } from "lucide-react"
import { useTranslation } from "react-i18next"
import { detachIdentity } from "~jobs/attach-identity"
import { listSites } from "~jobs/list-sites"
import type { KnownIdentity } from "~model/identity"
import { useTaughtSites } from "~ui/hooks/use-taught-sites"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { IconButton } from "~ui/parts/icon-button"

/** By which names the sites know this customer, and how far each is to be trusted. */
export const IdentityList = ({ identities }: { identities: readonly KnownIdentity[] }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const taught = useTaughtSites()
  const siteName = (site: string) =>
    site === "page"
      ? t("workspace.customers.page")
      : ([...listSites(), ...(taught ?? [])].find(
          (it) => site === it.id || site.startsWith(`${it.id}@`)
        )?.name ?? site)
  if (identities.length === 0)
    return <p className="text-sm text-soft">{t("workspace.customers.noAccounts")}</p>
  return (
    <ul className="flex flex-col">
      {identities.map((it) => (
        <li
          key={it.key}
          className="flex min-h-control items-center gap-2 border-b last:border-b-0 py-1 text-sm"
        >
          <span className="w-32 shrink-0 truncate">{siteName(it.site)}</span>
          <span className="flex min-w-0 grow flex-col">
            <bdi className="figures truncate" title={it.value}>
              {it.value}
            </bdi>
            <span className="text-xs text-soft">
              {[
                t(`workspace.customers.kind.${it.kind}`),
                t(`workspace.customers.quality.${it.quality}`),
                it.confirmedAt !== null && t("workspace.customers.confirmed")
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </span>
          <IconButton
            dense
            label={`${t("workspace.customers.detach")}: ${it.value}`}
            icon={Unlink}
            onClick={async () => done(await detachIdentity(it.key))}
          />
        </li>
      ))}
    </ul>
  )
}
