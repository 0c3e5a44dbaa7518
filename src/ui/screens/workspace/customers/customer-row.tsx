import { UsersRound } from "lucide-react"
import { useTranslation } from "react-i18next"
import { type Contact, stages } from "~model/contact"
import { PersonName } from "~ui/parts/person-name"

const isStage = (name: string): name is (typeof stages)[number] => stages.some((it) => it === name)

/** The seller's own stages are said as they are; the first ones in the language of the screens. */
export const useStageName = (): ((stage: string) => string) => {
  const { t } = useTranslation()
  return (stage) => (isStage(stage) ? t(`common.stages.${stage}`) : stage)
}

export const CustomerRow = ({ contact }: { contact: Contact }) => {
  const { t } = useTranslation()
  const stageName = useStageName()
  return (
    <div className="flex h-full flex-col justify-center">
      <div className="flex min-w-0 items-center gap-2 text-sm">
        <PersonName name={contact.name} className="grow font-semibold" />
        {contact.group && (
          <UsersRound size={16} className="shrink-0 text-soft" aria-label={t("common.group")} />
        )}
        <span className="shrink-0 text-xs text-soft">{stageName(contact.stage)}</span>
      </div>
      {contact.tags.length > 0 && (
        <span className="truncate text-xs text-soft" dir="auto">
          {contact.tags.join(" · ")}
        </span>
      )}
    </div>
  )
}
