import { useTranslation } from "react-i18next"
import { useChangeSetting } from "~ui/hooks/use-change-setting"
import { useSettings } from "~ui/hooks/use-settings"
import { useShopName } from "~ui/hooks/use-shop-name"
import { SelectField } from "~ui/parts/select-field"
import { Section } from "../section"

/** Whose orders go into the list by themselves: what was answered once may be changed here. */
export const OrderShops = () => {
  const { t } = useTranslation()
  const settings = useSettings()
  const shopName = useShopName()
  const change = useChangeSetting()
  const shops = Object.entries(settings?.orderShops ?? {})
  const set = (shop: string, said: string) =>
    change("orderShops", ({ [shop]: _before, ...others }) =>
      said === "always" || said === "never" ? { ...others, [shop]: said } : others
    )
  const options = (["always", "never", "ask"] as const).map((value) => ({
    value,
    label: t(`fromPages.shops.${value}`)
  }))
  return (
    <Section
      title={t("fromPages.shops.title")}
      hint={t("fromPages.shops.hint")}
      count={shops.length}
    >
      {settings && shops.length === 0 && (
        <p className="text-sm text-soft">{t("fromPages.shops.none")}</p>
      )}
      <ul className="flex flex-col">
        {shops.map(([shop, said]) => (
          <li key={shop} className="flex items-center gap-3 border-b py-2 text-sm last:border-b-0">
            <bdi className="min-w-0 grow break-words">{shopName(shop)}</bdi>
            <div className="w-44 shrink-0">
              <SelectField
                label={t("fromPages.shops.choice", { shop: shopName(shop) })}
                hideLabel
                value={said}
                options={options}
                onChange={(event) => void set(shop, event.target.value)}
              />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
