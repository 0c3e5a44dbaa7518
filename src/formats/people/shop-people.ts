import { headerKey } from "../column-names"
import { personFieldFinder } from "./person-field"
import type { PersonFormat } from "./person-format"

const keysOf = (header: readonly string[]) => new Set(header.map(headerKey))

/**
 * Columns of Shopify's customers CSV: "Customer ID, First Name, Last Name, Email, Accepts Email
 * Marketing, Default Address Company, Default Address Address1 … Default Address Phone, Phone,
 * Accepts SMS Marketing, Total Spent, Total Orders, Note, Tax Exempt, Tags", and of before 2023
 * ("Company, Address1 … Province Code, Country Code, Zip"). Source: heads in tests of open-source
 * importers, the same in all; Shopify writes an apostrophe before ids and numbers. No file was seen.
 */
export const shopifyPeople: PersonFormat = {
  id: "shopify",
  fieldOf: personFieldFinder({
    id: "Customer ID",
    given: "First Name",
    family: "Last Name",
    email: "Email",
    phone: "Phone|Default Address Phone",
    consent: "Accepts Email Marketing|Accepts Marketing",
    street: "Default Address Address1|Address1",
    street2: "Default Address Address2|Address2",
    city: "Default Address City|City",
    region: "Default Address Province Code|Province Code",
    country: "Default Address Country Code|Country Code",
    postcode: "Default Address Zip|Zip",
    note: "Note",
    tags: "Tags",
    extra: "Default Address Company|Company|Total Spent|Total Orders|Tax Exempt"
  }),
  fits: (header) => {
    const keys = keysOf(header)
    const ours = ["accepts email marketing", "accepts marketing", "default address address1"]
    return keys.has("email") && keys.has("first name") && ours.some((it) => keys.has(it))
  },
  ids: { site: "shopify-admin", unique: "everywhere" }
}

/**
 * Columns of WooCommerce's customers report (its source, Admin/API/Reports/Customers/Controller.php,
 * `get_export_columns`): Name, Username, Last Active, Sign Up, Email, Orders, Total Spend, AOV,
 * Country / Region, City, Region, Postal Code, and of late Billing Phone, Shipping Phone, Role; and
 * of its users in plug-ins' files (billing_first_name …; not seen, named as WooCommerce names them).
 */
export const woocommercePeople: PersonFormat = {
  id: "woocommerce",
  fieldOf: personFieldFinder({
    name: "Name",
    given: "billing_first_name|Billing First Name|first_name|First Name",
    family: "billing_last_name|Billing Last Name|last_name|Last Name",
    email: "Email|billing_email|Billing Email|user_email|Customer Email",
    phone: "Billing Phone|Shipping Phone|billing_phone|shipping_phone",
    street: "billing_address_1|Billing Address 1",
    street2: "billing_address_2|Billing Address 2",
    city: "City|billing_city|Billing City",
    region: "Region|billing_state|Billing State",
    postcode: "Postal Code|billing_postcode|Billing Postcode",
    country: "Country / Region|Country|billing_country|Billing Country",
    id: "Customer ID|customer_id|ID|user_id",
    extra: "Username|user_login|Orders|Total Spend|billing_company|Billing Company"
  }),
  fits: (header) => {
    const keys = keysOf(header)
    const report = keys.has("aov") && keys.has("total spend")
    return report || (keys.has("billing first name") && !keys.has("order total"))
  },
  ids: { site: "woocommerce", unique: "account" }
}

/**
 * Columns of Chatwoot's contacts: its export (contacts_export_job.rb: "id, name, email,
 * phone_number", and of late "labels") and its sample for imports (import-contacts-sample.csv: "id,
 * name, email, identifier, phone_number, …, ip_address, company_name, custom_attribute_1 …").
 */
export const chatwootPeople: PersonFormat = {
  id: "chatwoot",
  fieldOf: personFieldFinder({
    id: "id",
    name: "name",
    email: "email",
    phone: "phone_number",
    tags: "labels|label_list",
    city: "city|additional_attributes city",
    country: "country|additional_attributes country",
    note: "additional_attributes description",
    extra:
      "identifier|company_name|company|additional_attributes company_name|custom_attribute_1|custom_attribute_2"
  }),
  fits: (header) => {
    const keys = keysOf(header)
    return (
      keys.has("id")
      && keys.has("phone number")
      && keys.has("name")
      && header.some((it) => it.trim() === "phone_number")
    )
  },
  ids: { site: "chatwoot", unique: "account" }
}
