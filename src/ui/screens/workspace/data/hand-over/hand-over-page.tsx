import { useTranslation } from "react-i18next"
import { Page } from "../../page"
import { Colleagues } from "./colleagues"
import { Give } from "./give"
import { OwnCard } from "./own-card"
import { Take } from "./take"
import { useSellers } from "./use-me"

/** Customers from one seller to another, without anybody between them. */
export const HandOverPage = () => {
  const { t } = useTranslation()
  const { mine, colleagues } = useSellers()
  return (
    <Page title={t("data.handover")} intro={t("handOver.intro")}>
      {mine && (
        <>
          <Give hasCard={mine.me !== null} colleagues={colleagues} />
          <Take />
          <OwnCard mine={mine} />
          <Colleagues colleagues={colleagues} />
        </>
      )}
    </Page>
  )
}
