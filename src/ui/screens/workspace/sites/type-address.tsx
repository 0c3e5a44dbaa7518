import { useState } from "react"
import { useTranslation } from "react-i18next"
import { typedOrigin } from "~jobs/list-sites"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"

/** Where the seller's own copy of the software runs. */
export const TypeAddress = ({
  name,
  onAllow
}: {
  name: string
  onAllow: (origin: string) => Promise<boolean>
}) => {
  const { t } = useTranslation()
  const [address, setAddress] = useState("")
  const [wrong, setWrong] = useState(false)
  const ask = () => {
    const origin = typedOrigin(address)
    setWrong(origin === null)
    if (origin) void onAllow(origin).then((given) => given && setAddress(""))
  }
  return (
    <form
      className="flex items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      <div className="min-w-0 grow">
        <TextField
          label={t("workspace.sites.address", { name })}
          hideLabel
          inputMode="url"
          dir="ltr"
          placeholder={t("workspace.sites.addressHint")}
          value={address}
          {...(wrong && { error: t("workspace.sites.badAddress") })}
          onChange={(event) => {
            setAddress(event.target.value)
            setWrong(false)
          }}
        />
      </div>
      <Button
        type="submit"
        disabled={!address.trim()}
        aria-label={t("workspace.sites.allowNamed", { name })}
      >
        {t("workspace.sites.allow")}
      </Button>
    </form>
  )
}
