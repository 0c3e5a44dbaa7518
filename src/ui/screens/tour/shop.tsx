import { useTranslation } from "react-i18next"
import { people } from "~jobs/tour/practice-people"
import { codeIn } from "~jobs/tour/practice-script"
import type { Practice } from "~jobs/tour/tour-state"
import { TimeText } from "~ui/parts/time-text"

const address = "https://shop.example/apples"

/** The practice shop: the page that the links lead to, and who came to it by one. */
export const Shop = ({ practice }: { practice: Practice }) => {
  const { t } = useTranslation("tour")
  const visits = practice.visits.toReversed()
  return (
    <div className="flex flex-col gap-4 p-4">
      <p dir="ltr" className="truncate rounded bg-raised px-2 py-1 text-xs text-soft">
        {visits[0]?.href ?? address}
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <span
          aria-hidden
          className="grid h-28 w-28 shrink-0 place-items-center rounded-lg bg-raised text-[56px]"
        >
          🍎
        </span>
        <div className="min-w-0">
          <p className="text-xs text-soft">{t("shop.name")}</p>
          <h2 className="text-lg font-semibold">{t("shop.product")}</h2>
          <p className="figures text-lg">¥68</p>
          <p className="text-sm text-soft">{t("shop.words")}</p>
        </div>
      </div>
      <section className="flex flex-col gap-2 border-t pt-3">
        <h3 className="text-sm text-soft">{t("shop.visits")}</h3>
        {visits.length === 0 && <p className="text-sm text-soft">{t("shop.none")}</p>}
        <ul className="flex flex-col">
          {visits.map(({ chat, href, at }) => {
            const person = people.find((it) => it === chat)
            return (
              <li key={at} className="border-b py-2 last:border-b-0">
                <p className="flex gap-2 text-sm">
                  <span className="min-w-0 grow">
                    {t("shop.visit", { name: person ? t(`people.${person}`) : chat })}
                  </span>
                  <span className="text-xs text-soft">
                    <TimeText at={at} form="time" />
                  </span>
                </p>
                <p className="text-xs text-soft">{t("shop.code", { code: codeIn(href) })}</p>
              </li>
            )
          })}
        </ul>
      </section>
    </div>
  )
}
