import type { Contact } from "~model/contact"
import { fold } from "~model/fold"
import { defaultSettings } from "~model/settings"
import type { Context } from "~parse/segment/context"
import type { Facts } from "~parse/segment/facts"
import { aContact } from "./builders"

/** Thursday, by the wall clock. */
export const noon = new Date(2026, 10, 19, 12).getTime()

export const aContext = (fields: Partial<Context> = {}): Context => ({
  now: noon,
  currency: "CNY",
  fields: [],
  stages: defaultSettings.stages,
  ...fields
})

export const someFacts = (contact: Partial<Contact> = {}, facts: Partial<Facts> = {}): Facts => {
  const whole = aContact(contact)
  return {
    contact: whole,
    text: fold([whole.name, whole.phone, whole.email, ...whole.tags].join(" ")),
    tags: whole.tags.map(fold),
    sites: [],
    accounts: [],
    orders: [],
    notes: [],
    followUps: [],
    wants: [],
    seenAt: whole.createdAt,
    ...facts
  }
}
