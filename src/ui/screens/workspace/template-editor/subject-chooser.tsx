import { useTranslation } from "react-i18next"
import type { Subject } from "~jobs/preview-data"
import type { Subjects } from "~jobs/preview-subjects"
import { type TemplateKind, templateParts } from "~jobs/template-parts"

const select = "h-row max-w-40 truncate rounded border border-line bg-surface px-1 text-xs"

/** For whom a text is previewed, and with which product where it may speak of one. */
export const SubjectChooser = ({
  kind,
  subject,
  subjects,
  onChoose
}: {
  kind: TemplateKind
  subject: Subject
  subjects: Subjects | undefined
  onChoose: (subject: Subject) => void
}) => {
  const { t } = useTranslation()
  const parts: readonly string[] = templateParts[kind]
  const fields = [
    { key: "contactId", label: t("templates.forCustomer"), list: subjects?.customers },
    ...(parts.includes("product")
      ? [{ key: "productId", label: t("templates.withProduct"), list: subjects?.products }]
      : [])
  ] as const
  return fields.map(({ key, label, list = [] }) => (
    <select
      key={key}
      aria-label={label}
      className={select}
      value={key === "contactId" ? subject.contactId : subject.productId}
      onChange={({ target }) => onChoose({ ...subject, [key]: target.value })}
    >
      {list.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value="">{t("templates.example")}</option>
    </select>
  ))
}
