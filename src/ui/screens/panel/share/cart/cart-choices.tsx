import { useTranslation } from "react-i18next"
import type { CartChannel } from "~channels/cart/cart-channel"
import { shopSystems, type ShopSystem } from "~model/shop-system"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"
import { useMarks } from "~ui/screens/record/marks/use-marks"
import { MarksSelect } from "../marks-select"

/** How the link is made, beside what goes into the cart. */
export interface Choices {
  channel: string
  landing: "cart" | "checkout"
  coupon: string
  marked: string
}

/** What the shop runs on, what the link does, and what goes with it. */
export const CartChoices = ({
  system,
  channels,
  channel,
  choices,
  couponWrong,
  onSystem,
  onChange
}: {
  system: ShopSystem | ""
  channels: readonly CartChannel[]
  channel: CartChannel
  choices: Choices
  couponWrong: string
  onSystem: (system: ShopSystem) => void
  onChange: (fields: Partial<Choices>) => void
}) => {
  const { t } = useTranslation()
  const marks = useMarks() ?? []
  const systems = [...(system ? [] : ([""] as const)), ...shopSystems]
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={t("carts.system")}
        value={system}
        onChange={(event) => {
          const chosen = shopSystems.find((it) => it === event.target.value)
          if (chosen) onSystem(chosen)
        }}
        options={systems.map((value) => ({ value, label: t(`carts.systems.${value}`) }))}
      />
      {channels.length > 1 && (
        <SelectField
          label={t("carts.kind")}
          value={channel.id}
          onChange={(event) => onChange({ channel: event.target.value })}
          options={channels.map(({ id }) => ({ value: id, label: t(`carts.kinds.${id}`) }))}
        />
      )}
      {channel.choosesLanding && (
        <SelectField
          label={t("carts.landing")}
          value={choices.landing}
          onChange={(event) =>
            onChange({ landing: event.target.value === "cart" ? "cart" : "checkout" })
          }
          options={(["cart", "checkout"] as const).map((value) => ({
            value,
            label: t(`carts.landings.${value}`)
          }))}
        />
      )}
      {channel.carriesCoupon && (
        <TextField
          label={t("carts.coupon")}
          value={choices.coupon}
          maxLength={200}
          {...(couponWrong && { error: couponWrong })}
          onChange={(event) => onChange({ coupon: event.target.value })}
        />
      )}
      {marks.length > 0 && (
        <MarksSelect
          label={t("carts.marks")}
          choices={marks}
          value={choices.marked}
          onChange={(marked) => {
            const coupon = marks.find((it) => it.value === marked)?.campaign?.coupon
            onChange({ marked, ...(coupon && !choices.coupon.trim() && { coupon }) })
          }}
        />
      )}
    </div>
  )
}
