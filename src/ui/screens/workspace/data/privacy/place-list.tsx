import { useTranslation } from "react-i18next"
import { routeHash } from "../../route"
import type { SaidPlace } from "./said-places"

/** Every place with what lies in it, its size, and how it is emptied. */
export const PlaceList = ({ places }: { places: readonly SaidPlace[] }) => {
  const { t } = useTranslation()
  return (
    <>
      <ul className="flex flex-col gap-4">
        {places.map(({ title, how, size, lines, rest }) => (
          <li key={title} className="flex flex-col gap-1 text-sm">
            <p className="flex items-baseline justify-between gap-4">
              <span className="font-semibold">{title}</span>
              <span className="figures">{size}</span>
            </p>
            {lines.length > 0 && (
              <table className="w-full">
                <caption className="sr-only">{title}</caption>
                <thead className="sr-only">
                  <tr>
                    <th scope="col">{t("privacy.what")}</th>
                    <th scope="col">{t("privacy.howMany")}</th>
                    <th scope="col">{t("privacy.size")}</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <tr key={line.name} className="border-b last:border-b-0">
                      <th scope="row" className="break-words py-0.5 text-left font-normal">
                        {line.name}
                      </th>
                      <td className="figures px-2 text-right text-soft">{line.count}</td>
                      <td className="figures w-24 text-right">{line.size}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <p className="text-xs text-soft">
              {rest} {how}
            </p>
          </li>
        ))}
      </ul>
      <p className="flex gap-4 text-sm">
        <a className="text-do underline" href={routeHash("data", "backup")}>
          {t("privacy.toBackups")}
        </a>
        <a className="text-do underline" href={routeHash("bin")}>
          {t("privacy.toBin")}
        </a>
      </p>
    </>
  )
}
