/** Two cards of one customer: asked about, compared, merged, taken apart. */
export const merge = {
  title: "Merge two cards",
  perhaps: "Perhaps {{name}}: {{why}}",
  perhapsJoin: "Perhaps {{name}}, {{why}}: join?",
  by: {
    phone: "same phone",
    email: "same e-mail",
    handle: "same user name",
    name: "same name",
    script: "same name in another script"
  },
  /** Between two reasons. */
  listed: ", ",
  compare: "Compare",
  notSame: "Not the same",
  mergeWith: "Merge with…",
  searchOther: "Merge with which customer?",
  intro:
    "Notes, orders, links and all else come together on one card. You can take them apart again later.",
  keep: "Keep the card of",
  since: "since {{day}}",
  choose: "Where they differ, choose what counts",
  kept: "What you do not choose is kept in a note.",
  nothingDiffers: "The two cards say nothing different.",
  doMerge: "Merge",
  note: "Merged with “{{name}}”. The other card said:",
  field: {
    name: "Name",
    phone: "Phone",
    email: "E-mail",
    recipient: "Recipient",
    address: "Address",
    size: "Size",
    birthday: "Birthday",
    stage: "Stage",
    language: "Language",
    source: "Came from",
    consent: "May be written to",
    own: "Own field"
  },
  consent: { unknown: "not asked", given: "agreed", stopped: "asked to stop" },
  takeApart: "Take apart…",
  apartTitle: "Take cards apart",
  apartIntro:
    "These cards were merged into this one. Taken apart, each gets back what it had; what was changed since stays here.",
  apart: "Take apart",
  apartDone: "Taken apart: {{name}}",
  apartKept_one: "Taken apart: {{name}}. {{count}} field was changed since and stays here.",
  apartKept_other: "Taken apart: {{name}}. {{count}} fields were changed since and stay here.",
  mergedOn: "merged {{day}}",
  inBin: "merged"
}
