import { useState } from "react"
import { useTranslation } from "react-i18next"
import { listSites } from "~jobs/list-sites"
import { fold } from "~model/fold"
import { useGrants } from "~ui/hooks/use-grants"
import type { Tour } from "~ui/hooks/use-tour"
import { TextField } from "~ui/parts/text-field"
import { grantedOf } from "~ui/screens/workspace/sites/granted-of"
import { SetUpFrame } from "./set-up-frame"
import { SiteChoices } from "./site-choices"
import { Ways } from "./ways"

const kinds = ["chat", "shop"] as const

/** Which sites the seller uses: each is allowed by the browser's own question, one at a time. */
export const ChooseSites = ({ tour }: { tour: Tour }) => {
  const { t } = useTranslation("tour")
  const { grants = [], refresh } = useGrants()
  const [wanted, setWanted] = useState("")
  const looked = fold(wanted.trim())
  const found = listSites()
    .filter((it) => fold([it.name, it.also, ...it.origins].join(" ")).includes(looked))
    .map((site) => ({ site, allowed: grantedOf(site, grants) }))
  const allowed = grants.length
  return (
    <SetUpFrame
      title={t("sites.title")}
      intro={t("sites.intro")}
      foot={
        <>
          <Ways tour={tour} done={allowed > 0} />
          {allowed > 0 && (
            <output className="figures self-center text-sm text-soft">
              {t("sites.allowed", { count: allowed })}
            </output>
          )}
        </>
      }
    >
      <TextField
        type="search"
        label={t("sites.filter")}
        hideLabel
        placeholder={t("sites.filter")}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {found.length === 0 && <p className="text-sm text-soft">{t("sites.none")}</p>}
      {kinds.map((kind) => (
        <SiteChoices
          key={kind}
          title={t(`sites.${kind}`)}
          sites={found.filter((it) => it.site.kind === kind)}
          whole={looked !== ""}
          onChanged={refresh}
        />
      ))}
    </SetUpFrame>
  )
}
