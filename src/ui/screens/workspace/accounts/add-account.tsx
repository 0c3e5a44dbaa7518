import { useState } from "react"
import { useTranslation } from "react-i18next"
import { addAccount } from "~jobs/keep-account"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"
import { Section } from "../section"
import { countOf } from "./count-of"

const blank = { siteName: "", name: "", unread: "" }

/** An account that no tab shows: WeChat on the phone, the LINE app. */
export const AddAccount = () => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const [typed, setTyped] = useState(blank)
  const unread = countOf(typed.unread)
  const add = async () => {
    if (unread !== null && done(await addAccount({ ...typed, unread }))) setTyped(blank)
  }
  return (
    <Section title={t("accounts.add")} hint={t("accounts.addHint")}>
      <form
        className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_6rem_auto]"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField
          label={t("accounts.site")}
          maxLength={80}
          value={typed.siteName}
          onChange={(event) => setTyped({ ...typed, siteName: event.target.value })}
        />
        <TextField
          label={t("accounts.name")}
          maxLength={200}
          value={typed.name}
          onChange={(event) => setTyped({ ...typed, name: event.target.value })}
        />
        <TextField
          label={t("accounts.unread")}
          inputMode="numeric"
          value={typed.unread}
          {...(unread === null && { error: t("accounts.noCount") })}
          onChange={(event) => setTyped({ ...typed, unread: event.target.value })}
        />
        <Button type="submit" disabled={!typed.siteName.trim() || unread === null}>
          {t("accounts.addIt")}
        </Button>
      </form>
    </Section>
  )
}
