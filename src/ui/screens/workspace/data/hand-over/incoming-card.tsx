import { useTranslation } from "react-i18next"
import { brought, type Incoming } from "~jobs/hand-over/preview-pack"
import type { Choice } from "~jobs/hand-over/take-pack"
import { ChoiceField } from "~ui/parts/choice-field"
import { PersonName } from "~ui/parts/person-name"
import { DifferenceChoice } from "~ui/screens/record/merge/difference-choice"
import { useFieldWords } from "~ui/screens/record/merge/use-field-words"

/** One customer of a pack: who they are here, what they bring, and whose word counts where both say one. */
export const IncomingCard = ({
  incoming: { contact, match, erased, differences, counts },
  choice,
  onChoose
}: {
  incoming: Incoming
  choice: Choice | undefined
  onChoose: (choice: Choice) => void
}) => {
  const { t } = useTranslation()
  const { nameOf, say } = useFieldWords()
  const how = choice?.how ?? (match ? "merge" : "new")
  const fields = choice?.fields ?? new Map()
  const brings = brought.filter((it) => counts[it] > 0)
  const hows = ([...(match ? ["merge" as const] : []), "new", "skip"] as const).map((value) => ({
    value,
    label: t(`handOver.take.hows.${value}`, { name: match?.contact.name ?? "" })
  }))
  return (
    <li className="flex min-w-0 flex-col gap-2 rounded border p-3">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <PersonName name={contact.name} className="font-semibold" />
        {match && !erased && (
          <span className="text-xs text-soft">{t(`handOver.take.by.${match.by}`)}</span>
        )}
      </span>
      {erased ? (
        <p className="text-sm text-due">{t("handOver.take.erased")}</p>
      ) : (
        <>
          <p className="text-sm text-soft">
            {t("handOver.take.brings")}{" "}
            {brings
              .map((it) => t(`handOver.take.counts.${it}`, { count: counts[it] }))
              .join(t("merge.listed")) || t("handOver.take.nothing")}
          </p>
          <ChoiceField
            label={t("handOver.take.how", { name: contact.name })}
            value={how}
            options={hows}
            onChange={(value) => onChoose({ how: value, fields })}
          />
          {how === "merge" && differences.length > 0 && (
            <div className="flex flex-col gap-1">
              <p className="grid grid-cols-2 gap-2 text-xs text-soft">
                <span>{t("handOver.take.mine")}</span>
                <span>{t("handOver.take.theirs")}</span>
              </p>
              {differences.map(({ field, survivor, loser, preset }) => (
                <DifferenceChoice
                  key={field}
                  label={nameOf(field)}
                  options={[
                    { side: "survivor", said: say(field, survivor) },
                    { side: "loser", said: say(field, loser) }
                  ]}
                  chosen={fields.get(field) ?? preset}
                  onChoose={(side) => onChoose({ how, fields: new Map(fields).set(field, side) })}
                />
              ))}
              <p className="text-xs text-soft">{t("handOver.take.both")}</p>
            </div>
          )}
        </>
      )}
    </li>
  )
}
