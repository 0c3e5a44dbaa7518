import { useTranslation } from "react-i18next"
import type { OwnRefusal } from "~channels/own/own-channel"

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What the fields of partner programmes and tills are called, and what is wrong with one. */
export const useOwnWords = () => {
  const { t } = useTranslation()
  const names: Names = t("share.own.fields", { returnObjects: true })
  const name = (channel: string, field: string): string => names[channel]?.[field] ?? field
  const refusal = (channel: string, said: OwnRefusal): string =>
    "field" in said
      ? t(`share.own.why.${said.why}`, { field: name(channel, said.field) })
      : said.why === "wrong-shop"
        ? t("share.own.why.wrong-shop")
        : t(`refusals.share.${said.why}`)
  return { name, refusal }
}
