/** The story of a customer, what was quoted, and what is told of orders. */
export const timeline = {
  title: "Timeline",
  filter: "Show in the timeline",
  filters: {
    all: "Everything",
    notes: "Notes",
    orders: "Orders",
    given: "Given",
    "follow-ups": "Follow-ups",
    changes: "Changes"
  },
  pinned: "Pinned",
  empty: "Nothing here yet. What you note, take and insert will stand here.",
  noneSuch: "Nothing of this kind yet.",
  end: "This is where it began.",
  undo: "Undo “{{what}}”",
  redo: "Do it again",
  order: "Order {{number}}: {{items}}",
  link: "Link made: {{title}}",
  wish: "Wants: {{product}}",
  wishMet: "Wish met",
  wishAgain: "Wish open again",
  given: {
    product: "Inserted: {{name}}",
    snippet: "Reply inserted: {{name}}",
    link: "Link inserted: {{name}}",
    order: "Confirmation inserted: order {{name}}",
    whereabouts: "Where it is, inserted: order {{name}}"
  },
  planned: { "follow-up": "Follow-up:", promise: "Promised:" },
  followUpDone: "Done:",
  followUpAgain: "Open again:",
  done: "done",
  late: "late",
  waits: "open",
  merged: "{{other}} was merged into {{name}}",
  became: "became",
  nothing: "nothing",
  tagsCame: "added {{tags}}",
  tagsWent: "removed {{tags}}",
  someField: "Field",
  consents: { unknown: "not asked", given: "agreed", stopped: "asked to stop" },
  fields: {
    contacts: {
      name: "Name",
      tags: "Tags",
      stage: "Stage",
      language: "Language",
      phone: "Phone",
      email: "E-mail",
      recipient: "Recipient",
      address: "Address",
      size: "Size",
      birthday: "Birthday",
      source: "Came from",
      consent: "Agreed to be written to"
    },
    orders: {
      state: "State",
      lines: "Items",
      total: "Total",
      carrier: "Carrier",
      tracking: "Tracking number",
      address: "Address",
      note: "Note",
      number: "Number"
    },
    followUps: { state: "State", text: "Follow-up", dueAt: "Due" },
    wants: { metAt: "Met", text: "Wish" }
  },
  quotes: {
    title: "Quoted before",
    said: "You quoted {{told}} on {{day}}; the catalogue now says {{now}}",
    beside: "You quoted {{told}} on {{day}}; the catalogue says {{now}}, in another currency",
    noPrice: "You quoted {{told}} on {{day}}; it has no selling price now",
    gone: "You quoted {{told}} on {{day}}; it is no longer in the catalogue",
    mark: "quoted {{told}}, {{day}}",
    more_one: "Show {{count}} more",
    more_other: "Show {{count}} more"
  }
}
