import { X } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { safeTarget } from "~model/safe-target"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { TextField } from "~ui/parts/text-field"
import { Section } from "../section"

/** Origins whose prices are the seller's own. */
export const ShopsSection = ({ shops }: { shops: readonly string[] }) => {
  const { t } = useTranslation()
  const change = useChangeSetting()
  const [address, setAddress] = useState("")
  const [error, setError] = useState("")
  const add = async () => {
    const target = safeTarget(address)
    setError(target.ok ? "" : t("workspace.sites.badAddress"))
    if (!target.ok) return
    const { origin } = new URL(target.url)
    if (!shops.includes(origin)) await change("ownShops", [...shops, origin])
    setAddress("")
  }
  return (
    <Section title={t("workspace.settings.shops")} hint={t("workspace.settings.shopsHint")}>
      {shops.length === 0 && <p className="text-sm text-soft">{t("workspace.settings.noShops")}</p>}
      <ul>
        {shops.map((shop) => (
          <li
            key={shop}
            className="flex min-h-control items-center gap-2 border-b last:border-b-0 text-sm"
          >
            <span className="min-w-0 grow break-words">{shop}</span>
            <IconButton
              label={t("workspace.settings.removeShop", { name: shop })}
              icon={X}
              onClick={() =>
                void change(
                  "ownShops",
                  shops.filter((it) => it !== shop)
                )
              }
            />
          </li>
        ))}
      </ul>
      <form
        className="flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <div className="min-w-0 grow">
          <TextField
            label={t("workspace.settings.shopAddress")}
            hideLabel
            inputMode="url"
            dir="ltr"
            placeholder="https://shop.example"
            value={address}
            {...(error && { error })}
            onChange={(event) => {
              setAddress(event.target.value)
              setError("")
            }}
          />
        </div>
        <Button type="submit" disabled={!address.trim()}>
          {t("workspace.settings.addShop")}
        </Button>
      </form>
    </Section>
  )
}
