import { ownLink } from "./own-link"

/** PayPal takes no parts of these. */
const WHOLE = new Set(["JPY", "TWD", "HUF"])

/** PayPal.Me: a page on which an amount is asked for. It carries no note. */
export const paypalMe = ownLink({
  id: "paypal-me",
  mark: "third-party",
  kind: "till",
  fields: [
    { name: "user", when: "once", required: true, form: /^[A-Za-z0-9]{1,20}$/, max: 60 },
    {
      name: "amount",
      when: "each",
      required: false,
      form: /^(?!0*(\.0*)?$)\d{1,8}(\.\d{1,2})?$/,
      max: 20
    },
    { name: "currency", when: "each", required: false, form: /^[A-Za-z]{3}$/, max: 20 }
  ],
  takes: () => true,
  make: (_, { user = "", amount = "", currency = "" }) => {
    const code = currency.toUpperCase()
    if (amount === "")
      return code ? { why: "missing", field: "amount" } : `https://paypal.me/${user}`
    if (WHOLE.has(code) && amount.includes(".")) return { why: "bad-value", field: "amount" }
    return `https://paypal.me/${user}/${amount}${code}`
  }
})
