export const search = {
  title: "Search",
  label: "Search everything, or say where to go",
  hint: "A name, three digits of a phone, a word of a note…",
  list: "Finds",
  open: "Search",
  openKey: "Search ({{key}})",
  kinds: {
    contact: "Customer",
    note: "Note",
    order: "Order",
    product: "Product",
    snippet: "Reply",
    link: "Link"
  },
  groups: {
    finds: "Found",
    recent: "Searched for last",
    actions: "Do",
    rooms: "Go to"
  },
  goTo: "Go to {{room}}",
  actions: {
    customer: "New customer",
    product: "New product",
    reply: "New reply",
    sheet: "New group buy",
    campaign: "New campaign"
  },
  forget: "Forget recent searches",
  found_one: "{{count}} found",
  found_other: "{{count}} found",
  foundMore: "The best {{count}}",
  none: "Nothing found for “{{text}}”.",
  noneWhy: "Close spellings, pinyin and initials were tried, too. Try fewer words.",
  noneSigns: "It was searched with what you narrowed it by (tag:, in:, -). Try without.",
  nothingYet: "Type to find customers, notes, orders, products, replies and links.",
  near: "Nothing is spelled just so. What comes close:",
  searching: "Searching…",
  building: "Reading your data: {{percent}}. These are found so far.",
  buildingNone: "Reading your data: {{percent}}. Nothing is found so far.",
  opening: "Opening the search…",
  failed: "The search could not read your data. Reload this page.",
  cut: "Only the first {{count}} characters are searched for.",
  operators: "Narrow it down",
  /** Examples, with a space between two. Only words that the search knows: see `search/query/operators`. */
  signs: "tag: stage: site: in:notes before:2026-11 after:2026 “exact” -not",
  keys: {
    escape: "esc",
    choose: "choose",
    open: "open",
    close: "close"
  }
}
