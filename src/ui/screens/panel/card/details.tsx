import { useTranslation } from "react-i18next"
import type { KnownIdentity } from "~model/identity"
import type { Contact } from "~model/contact"
import { useUndoToast } from "~ui/hooks/use-undo-toast"
import { Consent } from "~ui/screens/record/consent/consent"
import {
  cardFields,
  nameOfField,
  saveField,
  shownField
} from "~ui/screens/record/details/card-field"
import { CustomFields } from "~ui/screens/record/fields/custom-fields"
import { IdentityList } from "~ui/screens/record/identity-list"
import { Editable } from "./editable"
import { Fold } from "./fold"

/** What is needed less often: phone, e-mail, address and the accounts on sites. */
export const Details = ({
  contact,
  identities
}: {
  contact: Contact
  identities: readonly KnownIdentity[]
}) => {
  const { t } = useTranslation()
  const done = useUndoToast()
  const guessed = identities.every((it) => it.quality === "guess" || it.quality === "session")
  return (
    <Fold title={t("panel.card.details")}>
      {identities.length > 0 && guessed && (
        <p className="py-1 text-xs text-due">{t("panel.card.nameOnly")}</p>
      )}
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 text-sm">
        {cardFields.map((field) => (
          <div key={field} className="contents">
            <dt className="text-xs text-soft">{t(nameOfField[field])}</dt>
            <dd className="flex">
              <Editable
                label={t(nameOfField[field])}
                value={shownField(contact, field)}
                empty={t("common.add")}
                onSave={async (value) => done(await saveField(contact.id, field, value))}
              />
            </dd>
          </div>
        ))}
      </dl>
      <CustomFields contact={contact} />
      <IdentityList identities={identities} />
      <Consent contact={contact} />
    </Fold>
  )
}
