import { newRecord } from "~model/row"
import { blankSnippet, saidAs } from "~model/snippet"
import { aContact, anApple, aNote, anOrder, yuan } from "../../../test/support/builders"
import { aCampaign, aLink } from "../../../test/support/credit-builders"
import { day, hour, NOW } from "../moment"
import { aFollowUp } from "./few"
import { settledIds, type Tables } from "./tables"

const record = (id: string, createdAt: number) => ({ ...newRecord(createdAt), id })

/** No place to break, longer than any screen. */
const endless = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
const longName =
  `${endless} & Sons, Wholesale of Fruit, Tea and Everything Else That Grows, Ltd.`.repeat(2)
const arabic = "محمد عبد الرحمن بن عبد العزيز الأنصاري"
const hebrew = "חנות הפירות של משפחת כהן (חיפה)"
const family = "👩‍👩‍👧‍👦 Ōkubo‐Λεωνίδας 𠮷野家 🍎🍊"

/** The customer of the chat, under a name as long as a name may be; names of every direction beside. */
export const awkward = (): Tables => {
  const names = [arabic, hebrew, family, `${arabic} VIP ${hebrew}`, "!", "王".repeat(120)]
  const mei = aContact({
    ...record("mei", NOW - 40 * day),
    name: longName.slice(0, 300),
    tags: [endless.slice(0, 60), "مهم", "🍎", ..."abcdefgh"].map((it) => it.repeat(1)),
    stage: "quoted",
    language: "ar",
    phone: "+971 50 000 0000",
    email: `${endless.toLowerCase().slice(0, 60)}@mail.example`,
    address: `${arabic}، ${endless} 12, 00000 ${endless}`
  })
  const total = { minor: 123_456_789_012, currency: "VND" }
  return settledIds({
    contacts: [
      mei,
      ...names.map((name, at) =>
        aContact({ ...record(`name-${at}`, NOW - at * hour), name, tags: [arabic], stage: "new" })
      )
    ],
    products: [
      anApple({
        ...record("apples", NOW - day),
        title: longName.slice(0, 300),
        price: { minor: 99_999_999_900, currency: "IDR" },
        sku: endless,
        url: `https://shop.example/${endless.repeat(4)}?q=${endless}`
      }),
      ...names.map((title, at) =>
        anApple({ ...record(`product-${at}`, NOW - at), title, price: yuan(at) })
      )
    ],
    snippets: [longName.slice(0, 200), ...names].map((title, at) => ({
      ...record(`reply-${at}`, NOW - at),
      title,
      bodies: saidAs(`${title} `.repeat(at === 0 ? 20 : 1)),
      ...blankSnippet,
      shortcut: at === 0 ? endless.slice(0, 40).toLowerCase() : "",
      folder: at < 2 ? `${endless}/${arabic}` : ""
    })),
    notes: [
      aNote({ ...record("long", NOW - day), contactId: "mei", text: `${endless} `.repeat(12) }),
      aNote({
        ...record("rtl", NOW - hour),
        contactId: "mei",
        text: `${arabic}: 3 × ${hebrew}`,
        pinnedAt: NOW - hour
      })
    ],
    orders: [mei.id, "name-0", "name-1"].map((contactId, at) =>
      anOrder({
        ...record(`order-${at}`, NOW - at * day),
        contactId,
        number: at === 0 ? endless.slice(0, 80) : `R-${at}`,
        lines: [
          { title: longName.slice(0, 300), quantity: 12_345.678, unit: "箱", productId: null },
          { title: arabic, quantity: 2, unit: "", productId: null }
        ],
        total,
        address: `${arabic} ${endless}`,
        note: `${endless} ${hebrew}`
      })
    ),
    followUps: [
      aFollowUp({ id: "late", contactId: "mei", text: longName, dueAt: NOW - 3 * hour }),
      aFollowUp({ id: "rtl", contactId: "name-0", text: arabic, dueAt: NOW - hour })
    ],
    shareLinks: [
      aLink({
        ...record("link", NOW - day),
        contactId: "mei",
        title: longName.slice(0, 300),
        target: `https://shop.example/${endless.repeat(3)}`,
        href: `https://shop.example/${endless.repeat(3)}`
      }),
      aLink({ ...record("link-rtl", NOW - day), contactId: "name-0", title: arabic })
    ],
    campaigns: [
      aCampaign({ ...record("autumn", NOW - day), name: endless.slice(0, 100), note: arabic })
    ]
  })
}
