import { AppWindow, ExternalLink, Pencil, Trash2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { BoardRow } from "~jobs/accounts-board"
import { removeAccount, renameAccount } from "~jobs/keep-account"
import { useOpenTab } from "~ui/hooks/use-open-tab"
import { useShowTab } from "~ui/hooks/use-show-tab"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { TextField } from "~ui/parts/text-field"
import { TimeText } from "~ui/parts/time-text"
import { Waits } from "~ui/screens/record/accounts/waits"
import { LookedAt } from "./looked-at"

/** One account: where it is, what waits, and the way there. */
export const AccountRow = ({ row }: { row: BoardRow }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const show = useShowTab()
  const open = useOpenTab()
  const [label, setLabel] = useState<string | null>(null)
  const { account, tab, home } = row
  const called = `${row.siteName} ${row.name}`.trim()
  const rename = async () => {
    if (account && label !== null && done(await renameAccount(account.id, label))) setLabel(null)
  }
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b py-2 text-sm last:border-b-0">
      <div className="flex min-w-0 grow basis-60 flex-col">
        {label === null ? (
          <span className="min-w-0 truncate" title={called}>
            <span className="font-semibold">{row.siteName}</span> <bdi>{row.name}</bdi>
          </span>
        ) : (
          <form
            className="flex items-center gap-2"
            onSubmit={(event) => {
              event.preventDefault()
              void rename()
            }}
          >
            <TextField
              label={t("accounts.nameOf", { name: called })}
              hideLabel
              maxLength={200}
              value={label}
              onChange={(event) => setLabel(event.target.value)}
            />
            <Button type="submit">{t("common.save")}</Button>
          </form>
        )}
        {tab && (
          <bdi className="truncate text-xs text-soft" title={tab.title}>
            {tab.title}
          </bdi>
        )}
        <Waits row={row} />
        {account?.byHand && account.lookedAt !== null && (
          <span className="text-xs text-soft">
            {t("accounts.looked")} <TimeText at={account.lookedAt} />
          </span>
        )}
      </div>
      {account?.byHand && <LookedAt account={account} name={called} />}
      {tab && (
        <Button
          icon={AppWindow}
          aria-label={`${t("accounts.show")}: ${called}`}
          onClick={() => show(tab.id)}
        >
          {t("accounts.show")}
        </Button>
      )}
      {!tab && home && (
        <Button
          icon={ExternalLink}
          aria-label={`${t("accounts.open")}: ${called}`}
          onClick={() => open(home)}
        >
          {t("accounts.open")}
        </Button>
      )}
      {account && (
        <span className="flex shrink-0">
          <IconButton
            label={`${t("accounts.rename")}: ${called}`}
            icon={Pencil}
            onClick={() => setLabel(label === null ? row.name : null)}
          />
          <IconButton
            label={`${t("accounts.remove")}: ${called}`}
            icon={Trash2}
            onClick={async () => done(await removeAccount(account.id))}
          />
        </span>
      )}
    </li>
  )
}
