import { useState } from "react"
import { useTranslation } from "react-i18next"
import { textPart } from "~model/reply-draft"
import { languages } from "~model/languages"
import { SelectField } from "~ui/parts/select-field"
import { TabBar, TabPage, Tabs } from "~ui/parts/tabs"
import { BodyHead } from "./body-head"
import { ReplyParts } from "./reply-parts"
import { useLanguageNames } from "~ui/hooks/use-language-names"
import type { ReplyDrafting } from "./use-reply-draft"

/** What a reply says, a tab for each language; the first is for whoever speaks none of the others. */
export const ReplyBodies = ({
  drafting,
  snippetId,
  empty
}: {
  drafting: ReplyDrafting
  snippetId: string | null
  empty: boolean
}) => {
  const { t } = useTranslation()
  const nameOf = useLanguageNames()
  const { bodies } = drafting.draft
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, bodies.length - 1)
  const taken = new Set(bodies.map((it) => it.language))
  const free = languages.filter((it) => !taken.has(it))
  const add = (language: string) => {
    setChosen(bodies.length)
    drafting.change((draft) => ({
      ...draft,
      bodies: [...draft.bodies, { language, parts: [textPart()] }]
    }))
  }
  const remove = () => {
    setChosen(Math.max(0, at - 1))
    drafting.change((draft) => ({
      ...draft,
      bodies: draft.bodies.filter((_, index) => index !== at)
    }))
  }
  return (
    <Tabs
      value={String(at)}
      onChange={(value) => setChosen(Number(value))}
      className="flex flex-col gap-3"
    >
      <div className="flex flex-wrap items-end justify-between gap-2 border-b">
        <TabBar
          label={t("replies.languages")}
          above
          className="-mb-px flex-wrap"
          items={bodies.map(({ language }, index) => ({
            value: String(index),
            label: nameOf(language)
          }))}
        />
        {bodies.length < 30 && (
          <div className="pb-1">
            <SelectField
              label={t("replies.addLanguage")}
              hideLabel
              value=""
              onChange={(event) => event.target.value && add(event.target.value)}
              options={[
                { value: "", label: t("replies.addLanguage") },
                ...free
                  .map((value) => ({ value, label: nameOf(value) }))
                  .toSorted((a, b) => a.label.localeCompare(b.label))
              ]}
            />
          </div>
        )}
      </div>
      {bodies.map((_, index) => (
        // By place: the language of a body may change while it is written.
        // oxlint-disable-next-line react/no-array-index-key
        <TabPage key={index} value={String(index)} className="flex flex-col gap-3">
          {index === at && (
            <>
              <BodyHead drafting={drafting} at={at} onRemove={remove} />
              <ReplyParts drafting={drafting} at={at} snippetId={snippetId} empty={empty} />
            </>
          )}
        </TabPage>
      ))}
    </Tabs>
  )
}
