import { useTranslation } from "react-i18next"
import type { CreditSaid } from "~model/credit"

const names = ["code", "source", "medium", "campaign", "coupon", "landing"] as const

/** What was read on an order of where its buyer came from, word for word. */
export const SaidList = ({ said }: { said: CreditSaid }) => {
  const { t } = useTranslation()
  const facts = names.filter((it) => said[it])
  if (facts.length === 0) return <p className="text-sm text-soft">{t("results.saidNothing")}</p>
  return (
    <>
      <dl className="text-sm">
        {facts.map((name) => (
          <div
            key={name}
            className="grid gap-x-4 border-b py-1.5 last:border-b-0 sm:grid-cols-[9rem_1fr]"
          >
            <dt className="text-soft">{t(`results.said.${name}`)}</dt>
            <dd className="min-w-0 [overflow-wrap:anywhere]">
              <bdi>{said[name]}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {said.code.includes(" ") && <p className="text-sm text-due">{t("results.twoCodes")}</p>}
    </>
  )
}
