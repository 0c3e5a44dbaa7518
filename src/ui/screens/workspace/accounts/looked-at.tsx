import { Eye } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { lookedAt } from "~jobs/keep-account"
import type { Account } from "~model/account"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { countOf } from "./count-of"

/** What waits in an account outside the browser, as the seller has just seen it. */
export const LookedAt = ({ account, name }: { account: Account; name: string }) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [typed, setTyped] = useState<string | null>(null)
  const look = async () => {
    const unread = countOf(typed ?? "0")
    if (unread !== null && done(await lookedAt(account.id, unread))) setTyped(null)
  }
  return (
    <form
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void look()
      }}
    >
      <span className="w-16">
        <TextField
          label={t("accounts.unreadOf", { name })}
          hideLabel
          inputMode="numeric"
          placeholder="0"
          value={typed ?? ""}
          onChange={(event) => setTyped(event.target.value)}
        />
      </span>
      <Button
        type="submit"
        icon={Eye}
        disabled={countOf(typed || "0") === null}
        aria-label={`${t("accounts.lookedNow")}: ${name}`}
      >
        {t("accounts.lookedNow")}
      </Button>
    </form>
  )
}
