/** Teaching a site by pointing, the sites taught, and their files. */
export const teach = {
  wayIn: "Teach this site",
  wayInHint: "Point at the name and the message box once; from then on chats here are recognised.",
  again: "Teach it again",
  insecure:
    "This page comes over plain http, and the browser lets no extension ask for such a site. It cannot be taught; choose the customer by hand.",
  title: "Teach this site",
  intro: "Open a chat with a customer beside this, then point at what you see there.",
  introOrder: "Open a customer's order beside this, then point at what you see there.",
  stop: "Stop teaching",
  thing: {
    name: "Customer's name",
    composer: "Message box",
    order: "Order number"
  },
  optional: "if there is one",
  point: "Point at it",
  pointNamed: "Point at: {{what}}",
  pointAgain: "Point again",
  pointing: "Now click it on the page. ↑ takes in more, Esc ends.",
  endPointing: "Stop pointing",
  onPage: {
    name: "Click the customer's name",
    composer: "Click the message box",
    order: "Click the order number"
  },
  onPageKeys: "↑ takes in more · Enter takes it · Esc ends",
  failed: {
    "nothing-said": "There is no text to read there. Point at the words themselves.",
    "no-box": "One cannot write in that. Point at the box you type messages in.",
    "no-rule":
      "There is nothing there to find it by again tomorrow. Point at what is around it (↑), or at another place that says the same.",
    left: "The page was loaded anew meanwhile. Point again.",
    "not-permitted":
      "The browser does not let us into this page. Press the key or the toolbar button on it once, then point again."
  },
  ways_one: "{{count}} more way, in case this one fails",
  ways_other: "{{count}} more ways, in case this one fails",
  here: "This chat",
  next: "Next chat",
  found: "found",
  notFound: "not found",
  readsNothing: "nothing",
  verdict: {
    differs: "differs, as it should",
    same: "the same in both",
    gone: "not there",
    found: "found in both",
    unseen: "not compared yet"
  },
  lookTitle: "Does it hold in another chat?",
  lookHint: "Open another customer's chat on the page, then look again.",
  lookHintOrder: "Open another customer's order on the page, then look again.",
  look: "Look again",
  warning: {
    "not-compared":
      "Not compared with another chat yet. Whether the name is read right is not known.",
    "name-same":
      "The name reads the same in both: this would take every customer for one person. Open a chat with somebody else and look again, or point at another place.",
    "name-gone": "In the other chat no name is read. Point at it there again.",
    "composer-gone": "In the other chat no message box is found. You can still copy texts.",
    "address-same":
      "The address did not change between the two chats, so customers are known here by name only. Each is asked once, and two of one name cannot be told apart.",
    "address-short":
      "The address changes only in a short part, which some sites give to somebody else tomorrow. Customers are known here by name only; each is asked once.",
    "address-many":
      "The address changes in several places, so it does not tell who it is. Customers are known here by name only; each is asked once.",
    "order-by-name":
      "An order says by name only who ordered. You are asked once for each customer.",
    elsewhere: "The other page is of another site. Go back to {{host}} and look again."
  },
  byAddress: "The address names the customer: they are recognised without asking.",
  siteName: "Name of the site",
  save: "Save and allow {{host}}",
  saveGranted: "Save",
  needsName: "Point at the customer's name first.",
  refused: "Nothing was saved: the browser was told no. Press Save again to be asked again.",
  saved: "{{name}} is taught. Reload the page if nobody is recognised in a moment.",
  sites: {
    title: "Taught by you",
    none: "None yet. Open a site that Regulars does not know, and press “Teach this site” in the panel.",
    reads: "Reads: {{what}}",
    byAddress: "customers by the address",
    byName: "customers by name only",
    name: "the name",
    composer: "the message box",
    order: "the order number",
    other_one: "{{count}} other detail",
    other_other: "{{count}} other details",
    setAside: "Set aside and not used: its rules are refused.",
    allow: "Allow",
    allowed: "Allowed",
    rename: "Rename",
    renameTitle: "Name of {{name}}",
    reteach: "Teach again",
    reteachHint: "{{name}} is opened. Open a chat there, then press “Teach it again” in the panel.",
    export: "Save as a file",
    forget: "Forget",
    more: "More for {{name}}",
    import: "Add from a file",
    importHint: "A file of rules from somebody else ({{ending}}). It holds no customers."
  },
  known: {
    title: "Known too little: teach them",
    hint: "Nobody could check these well enough. What is known is filled in when you teach them.",
    open: "Open",
    openNamed: "Open {{name}}",
    chat: "Open a chat there and press “Teach this site” in the panel.",
    order: "Its order pages can be taught: open an order and press “Teach this site” in the panel.",
    "import-only":
      "Has no chat in the browser, so there is nothing to point at. Its customers can only be added by hand or from a file.",
    noAddress: "Go there as you always do."
  },
  file: {
    title: "Add {{name}}?",
    origin: "It asks for this one site, and for nothing else:",
    would: "On its pages it would read:",
    chat: "Chats",
    group: "Groups",
    orderPage: "Orders",
    customer: "Customers",
    product: "Products",
    list: "Lists",
    writes: "Texts you insert go into its message box.",
    replaces:
      "You have taught this site already. These rules take the place of yours; Undo brings yours back.",
    add: "Allow {{host}} and add",
    bad: "This file is not used",
    nothingDone: "Nothing of it was kept or run.",
    at: "At {{place}}:",
    more: "Choose another file"
  },
  fileFault: {
    "too-large": "The file is far larger than rules ever are. Ask for a smaller one.",
    "not-json": "The file cannot be read: it is not JSON, or was cut off. Ask for it again.",
    "not-a-site": "This is not a file of a taught site. Its name ends in {{ending}}.",
    "newer-version": "It was written by a newer version of Regulars. Update the extension first."
  },
  fault: {
    "selector-too-long": "The selector is too long. Shorten it to 300 characters.",
    "selector-syntax": "This is not a CSS selector. Correct it, or take the line out.",
    "selector-too-deep": "The selector has too much within its brackets. Make it plainer.",
    "selector-too-many-steps":
      "The selector has too many steps and would slow the page. Shorten it.",
    "selector-has": "The selector uses “:has” in a way that would slow the page. Take it out.",
    "selector-siblings":
      "The selector looks through all neighbours (~) and would slow the page. Take it out.",
    "selector-unknown-function": "The selector uses something that rules may not. Take it out.",
    "pattern-too-long": "The pattern is too long. Shorten it to 300 characters.",
    "pattern-syntax": "This is not a regular expression. Correct it, or take the line out.",
    "pattern-unbounded":
      "The pattern repeats without end and could hang the page. Write {1,200} in place of + or *.",
    "pattern-quantified-group":
      "The pattern repeats a group and could hang the page. Write it without.",
    "pattern-look-or-back":
      "The pattern looks ahead, behind or back, which rules may not. Write it without.",
    "pattern-costly":
      "The pattern can be tried in too many ways and could hang the page. Make it plainer.",
    source:
      "Taught rules may read what is shown, the address and the title, not “{{detail}}”. Take the line out.",
    trust:
      "Only the address may name a customer for good, as teaching itself writes it, with “confirm” beside it. Write “guess” here, or teach the site again.",
    constant:
      "“{{detail}}” can say the same in every chat, so it names nobody. Point at the customer's name instead.",
    attribute:
      "Pages keep log-ins in the attribute “{{detail}}”, so rules may not read it. Take the line out.",
    "many-origins":
      "A file may be for one site only, this one names several. Make a file for each.",
    wildcard: "A file may not ask for many sites at once (*). Write the one address it is for.",
    "other-origin": "It asks for another site than its example is on. Both must be the same.",
    "no-origin": "Its example is not an https address. Write one of the site it is for.",
    "not-its-own-id":
      "It calls itself something that another site is called. Export it anew on the computer it comes from.",
    "leads-elsewhere":
      "It would open another page than the one the customer's id was read from. Write “search” for “open”.",
    "not-taught": "It claims to be a rule that ships with Regulars. It must say “taught”.",
    "too-many-rules": "It holds more rules than a site needs. Take out what is not used.",
    shape: "Something is missing here, or is of another kind: {{detail}}"
  }
}
