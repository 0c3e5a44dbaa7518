import { useState } from "react"
import { useTranslation } from "react-i18next"
import { connectShortener, type NotConnected } from "~jobs/connect-shortener"
import { listShorteners } from "~jobs/list-shorteners"
import { Button } from "~ui/parts/button"
import { SelectField } from "~ui/parts/select-field"
import { TextField } from "~ui/parts/text-field"

const services = listShorteners()
const blank = { service: services[0]?.id ?? "", address: "", key: "", domain: "" }

const fieldOf = {
  "bad-address": "address",
  "no-key": "key",
  "bad-key-text": "key",
  "no-domain": "domain",
  "bad-domain": "domain",
  "not-allowed": ""
} as const satisfies Record<NotConnected, string>

/** What a service is connected with. The key is held here alone until it is kept: no draft of it. */
export const ConnectForm = ({ onConnected }: { onConnected: () => void }) => {
  const { t } = useTranslation()
  const [form, setForm] = useState(blank)
  const [wrong, setWrong] = useState<NotConnected | null>(null)
  const service = services.find((it) => it.id === form.service)
  const error = (field: "address" | "key" | "domain" | "") =>
    wrong && fieldOf[wrong] === field ? { error: t(`shorteners.form.${wrong}`) } : {}
  const change = (fields: Partial<typeof blank>) => {
    setForm({ ...form, ...fields })
    setWrong(null)
  }
  // In the click itself: the browser asks for the host only then.
  const connect = () => {
    setWrong(null)
    void connectShortener(form).then((done) => (done.ok ? onConnected() : setWrong(done.why)))
  }
  return (
    <form
      aria-label={t("shorteners.title")}
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        connect()
      }}
    >
      <div className="grid w-full items-start gap-3 sm:grid-cols-2">
        <SelectField
          label={t("shorteners.service")}
          value={form.service}
          onChange={({ target }) => change({ service: target.value })}
          options={services.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {service?.origin === "" && (
          <TextField
            label={t("shorteners.address")}
            hint={t("shorteners.addressHint")}
            inputMode="url"
            dir="ltr"
            maxLength={300}
            value={form.address}
            {...error("address")}
            onChange={({ target }) => change({ address: target.value })}
          />
        )}
        <TextField
          label={t("shorteners.key")}
          hint={t("shorteners.keyHint")}
          type="password"
          // Not a password of this page: the browser is not to keep it as one.
          autoComplete="new-password"
          dir="ltr"
          maxLength={600}
          value={form.key}
          {...error("key")}
          onChange={({ target }) => change({ key: target.value })}
        />
        <TextField
          label={t("shorteners.domain")}
          {...(!service?.needsDomain && { hint: t("shorteners.domainHint") })}
          dir="ltr"
          maxLength={200}
          value={form.domain}
          {...error("domain")}
          onChange={({ target }) => change({ domain: target.value })}
        />
      </div>
      {wrong === "not-allowed" && (
        <p role="alert" className="text-sm text-danger">
          {t("shorteners.form.not-allowed")}
        </p>
      )}
      <Button type="submit">{t("shorteners.connect")}</Button>
    </form>
  )
}
