import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Fix } from "~channels/check/finding"
import { safeTarget } from "~model/safe-target"
import type { Insert } from "~ui/hooks/use-insert"
import type { Person } from "~ui/hooks/use-person"
import { LinkFindings } from "~ui/screens/record/link-check/link-findings"
import type { Places } from "./channel-list"
import { ForCustomer } from "./for-customer"
import { ForEverybody } from "./for-everybody"
import { InAppTexts } from "./in-app-texts"
import { NewHere } from "./new-here"
import { PartnerIds } from "./partner-ids"
import { SubjectFields } from "./subject-fields"
import { useCheck } from "~ui/screens/record/link-check/use-check"
import type { Subject } from "./use-subject"

/** A page or a product passed on: to the customer on screen with their code, or by channel. */
export const ShareThis = ({
  subject,
  person,
  insert,
  words,
  onWords,
  marked,
  onMarked
}: {
  subject: Subject
  person: Person | undefined
  insert: Insert
  words: string
  onWords: (words: string) => void
  /** Value of the campaign or label set that is chosen; "" for none. */
  marked: string
  onMarked: (value: string) => void
}) => {
  const { t } = useTranslation()
  const check = useCheck()
  // Here, so that it is the same when the page was read anew.
  const [places, setPlaces] = useState<Places>({ all: false, query: "", opened: "" })
  const { url, title, product, setUrl } = subject
  const target = url.trim() ? safeTarget(url) : null
  const fix = ({ what, to }: Fix) => what === "target" && setUrl(to)
  const link = product && ({ what: "link", id: product.id, variantId: null } as const)
  return (
    <>
      <SubjectFields subject={subject} />
      {/* Always there, so that what it says of what is typed is read out. */}
      <div className="has-[ul:empty]:-mt-3">
        <LinkFindings
          findings={target ? check({ target: url, forEverybody: true }) : []}
          onFix={fix}
        />
      </div>
      {target?.ok && person?.who === "known" && (
        <ForCustomer
          contact={person.contact}
          url={target.url}
          title={title}
          product={product}
          insert={insert}
        />
      )}
      {target?.ok && person?.who === "new" && (
        <NewHere name={person.name} {...(link && { onInsert: () => void insert(link, title) })} />
      )}
      {product && <InAppTexts key={product.id} product={product} />}
      {target?.ok && <PartnerIds url={target.url} onUrl={setUrl} />}
      {target?.ok && (
        <ForEverybody
          url={target.url}
          title={title}
          product={product}
          words={words}
          onWords={onWords}
          marked={marked}
          onMarked={onMarked}
          places={places}
          onPlaces={setPlaces}
          onUrl={setUrl}
        />
      )}
      {!target && <p className="text-sm text-soft">{t("panel.share.empty")}</p>}
    </>
  )
}
