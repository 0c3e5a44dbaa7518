/** Words of the page that opens a backup by itself; it is a file of its own, outside the extension. */
export const restorePage = {
  title: "Open a Regulars backup",
  intro:
    "Choose the file and give your key. This page needs no internet and no extension, and nothing leaves this computer.",
  language: "Language",
  file: "Backup file",
  choose: "Choose the file",
  another: "Choose another file",
  drop: "or drop it here",
  fileHint: "Its name ends in .age",
  key: "Your key",
  keyHint: "It stands on your recovery sheet and begins with AGE-SECRET-KEY-1.",
  open: "Open",
  cancel: "Stop",
  opening: "Unlocking and checking every row…",
  rowsRead: "{{count}} rows read",
  stopped: "Stopped. Nothing was changed; press Open to begin again.",
  fault: {
    "no-file": "Choose the backup file first.",
    "no-key": "Type or paste your key first.",
    "bad-key":
      "This is not a whole key. It begins with AGE-SECRET-KEY-1 and has 74 characters; one may be missing or mistyped.",
    "wrong-key":
      "This key does not open this file. Another backup may be locked with it: look whether you have an older recovery sheet.",
    "not-a-backup": "This file is not a Regulars backup. Its name usually ends in .age.",
    cut: "This file is cut short: its end is missing. The copy or the download broke off; take another copy, or the backup before it.",
    damaged:
      "This file is damaged or cut short: it is no longer what was written. Take another copy of it, or the backup before it.",
    newer:
      "This backup was made by a newer version. Use the page that was saved beside it, or a newer Regulars.",
    "too-big": "This file is too large to be opened here.",
    "bad-row":
      "One row in this file is not as it should be, so nothing of it is shown. Take another copy of it, or the backup before it.",
    failed:
      "The file could not be read. Choose it again; if that does not help, copy it to this computer first, or try another browser."
  },
  made: "Backup of {{date}}",
  whole: "Every row is there and unchanged.",
  search: "Search",
  table: "Show",
  views: {
    customers: "Customers",
    notes: "Notes",
    orders: "Orders",
    links: "Links",
    followUps: "Follow-ups",
    products: "Products",
    replies: "Replies"
  },
  bin: "Also what is in the bin",
  inBin: "in the bin",
  found: "{{count}} of {{all}}",
  nothing: "Nothing is found.",
  none: "There are none in this backup.",
  more: "Show {{count}} more",
  col: {
    name: "Name",
    contact: "Phone and e-mail",
    stage: "Stage",
    notes: "Notes",
    orders: "Orders",
    lately: "Last entry",
    at: "Date",
    customer: "Customer",
    note: "Note",
    number: "Number",
    items: "Items",
    total: "Total",
    state: "State",
    title: "Title",
    link: "Link",
    due: "Due",
    what: "What",
    price: "Price",
    sku: "SKU",
    shortcut: "Shortcut",
    text: "Text"
  },
  state: {
    "to-pay": "to be paid",
    paid: "paid",
    "to-ship": "to be shipped",
    shipped: "shipped",
    done: "done",
    cancelled: "cancelled",
    open: "open"
  },
  field: {
    phone: "Phone",
    email: "E-mail",
    recipient: "Recipient",
    address: "Address",
    tags: "Tags",
    language: "Language",
    birthday: "Birthday",
    size: "Size",
    source: "Source"
  },
  accounts: "Accounts",
  close: "Close",
  saveHead: "Take it out of here",
  saveHint: "These files are not locked: anyone who has them can read them.",
  saveCsv: "This table (CSV)",
  saveVcard: "Customers (vCard)",
  saveJson: "Everything (JSON)",
  saved: "Saved as {{name}}",
  nobody: "nobody"
}
