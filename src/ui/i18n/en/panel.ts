export const panel = {
  editField: "{{field}}: {{value}}. Edit",
  tabs: {
    label: "Parts of the panel",
    card: "Card",
    lookUp: "Look up",
    share: "Share",
    today: "Today"
  },
  header: {
    noSite: "No page",
    unread: "Page not read yet",
    workspace: "Open the workspace",
    allow: "Allow on this site",
    allowWhy: "Not allowed here yet: this page is read only when you press the key.",
    refused: "Not allowed. Nothing changed; you can allow it at any time.",
    press: "Press {{key}} to read this page.",
    pressButton: "Press the Regulars button in the browser's toolbar to read this page."
  },
  health: {
    open: "{{says}}. What to do",
    title: "How well {{site}} is read",
    wayOn: "What to do",
    ways: {
      nextRule: "The site's next rule took over by itself.",
      compare: "Compare the name on the card with the page, once.",
      confirm:
        "Say on the card who it is. It is asked once, unless the site gives nothing lasting.",
      allTried: "All rules for this site were tried, one after the other.",
      teach: "If it is always so here, teach the site: point at the name, once.",
      byHand: "Choose the customer by hand on the card; it holds for this page now.",
      composer: "Where the message box is not found, every text has Copy.",
      press: "Press the key or the toolbar button on the page, or allow the site."
    },
    what: "The diagnosis says which rules fit and which do not. It holds no text, name, number or address of the page.",
    copy: "Copy diagnosis",
    copied: "Diagnosis copied"
  },
  search: {
    hint: "Name, phone, e-mail or tag",
    none: "No customer found.",
    add: "Add {{name}} as a new customer"
  },
  note: {
    label: "Note for {{name}}",
    add: "Add a note…",
    waiting: "Your unsaved note is kept until you have chosen."
  },
  card: {
    copyName: "Copy name",
    openInWorkspace: "Open in the workspace",
    details: "Details and accounts",
    nameOnly: "Known by name only: check that it is them.",
    chosen: "Shown by hand, beside this page only.",
    unchoose: "Back to the page"
  },
  ask: {
    title: "Is this {{name}}?",
    guess: "Only the name says so, and two people can have one name.",
    ambiguous:
      "More than one chat here bears this name, so nothing can be kept for one of them safely. Rename one of them in the chat, or open a card by hand.",
    show: "Show the card",
    yes: "Yes, it is",
    other: "Someone else",
    new: "A new customer",
    who: "Who is it?"
  },
  new: {
    hint: "New here. The first note saves them as a customer.",
    guess: "Known by name only. The first note saves them as a customer.",
    join: "Join",
    attach: "Attach to an existing customer",
    attachTo: "Which customer is it?"
  },
  nobody: {
    noTab: "There is no page to follow.",
    closed:
      "The browser keeps this page to itself. Customers and products are still at hand below.",
    unseen:
      "Nobody is read here yet. On the chat or shop you work in, press the key once and choose “Allow on this site”: from then on customers are recognised by themselves.",
    quiet: "This page names nobody.",
    "no-adapter": "Regulars does not know how to read people on this page.",
    "wrong-signature": "This looks like a site Regulars knows, but has changed.",
    "no-surface": "No chat, order or customer is open here.",
    "no-conversation-open": "No chat is open. Open one to see who it is.",
    "no-identity": "The page does not say who this is.",
    disagreement: "The page says two different things about who this is, so nothing is taken.",
    read: "Read this page",
    notPermitted:
      "The browser does not let us read this page. Press the key or the toolbar button.",
    choose: "Choose the customer, for this page now",
    bindTo: "Whose page is this?",
    bind: "Keep a card for this page's address",
    onlyNow: "Only for now"
  },
  order: {
    title_one: "Orders · {{count}} open",
    title_other: "Orders · {{count}} open",
    all_one: "Show {{count}} order",
    all_other: "Show all {{count}} orders",
    take: "Take an order: apples x2 136",
    confirm: "Insert confirmation of {{number}}"
  },
  capture: {
    "no-product-data": "This page says nothing about a product that could be read.",
    "several-products": "This page is about several products. Open one of them.",
    "not-a-web-page": "This is no page of a shop.",
    byHand: "Add by hand",
    own: "This is my own shop: its price is my price",
    price: "My selling price",
    priceHint: "Without one it is kept, but cannot be inserted.",
    derive: "Cost × {{factor}}: {{price}}",
    save: "Save product",
    refresh: "Refresh saved product",
    savedAt: "Saved, sells at",
    savedNoPrice: "Saved, no selling price yet",
    before: "Before",
    stock: "Stock",
    variants: "Variants",
    brand: "Brand",
    source: {
      "json-ld": "shop data",
      microdata: "page marks",
      rdfa: "page marks",
      "open-graph": "share preview",
      "shop-data": "shop's scripts",
      address: "address",
      form: "form on the page",
      seen: "as seen",
      page: "page"
    },
    sure: { high: "sure", medium: "likely", low: "check it" },
    notes: {
      "broken-json-ld": "The shop's data is damaged; other marks of the page were read instead.",
      "repaired-json-ld": "The shop's data was damaged and was mended to be read.",
      ambiguous: "The page names more than one product; the one it is most about was taken.",
      "price-without-currency": "A price stands there without its currency, so it was not taken.",
      "price-unclear": "The price can be read in two ways, so it was not taken.",
      "price-from": "The price is the lowest of several variants.",
      "several-currencies": "Prices stand in several currencies.",
      "sources-disagree": "The page says two different things; the surer one was taken.",
      "currency-by-country": "The sign is used by several currencies; the page's country decided.",
      "data-not-on-screen": "The page's data says one price and the screen another; check it."
    }
  },
  form: {
    newProduct: "Add product",
    newReply: "New reply",
    needsName: "It needs a name.",
    url: "Address of its page",
    body: "Text",
    bodyHint: "[[example]] becomes the customer's name.",
    shortcut: "Shortcut"
  },
  lookUp: {
    label: "Look up products, replies and customers",
    hint: "Name, digits, a word of a note…",
    found_one: "{{count}} find",
    found_other: "{{count}} finds",
    empty: "No products or replies yet. Add the first one below.",
    noPrice: "no selling price",
    variant: "Variant of {{name}}",
    anyVariant: "No variant",
    insertLink: "Insert link"
  },
  share: {
    product: "Product",
    productHint: "Find a product to share",
    noAddress: "no address",
    noProduct: "No product found.",
    address: "Address to share",
    empty: "Choose a product or write an address.",
    forCustomer: "For {{name}}",
    insert: "Insert link",
    copyCode: "Copy link with their code",
    qrCode: "QR code with their code",
    posterCode: "Poster with their code",
    credited: "What others order through it counts as brought by {{name}}.",
    noteFirst: "{{name}} has no card yet: a first note gives them a code of their own.",
    words: "Your words",
    preset: "Campaign labels (UTM)",
    noPreset: "None",
    qr: "Show QR code for {{name}}",
    qrOf: "QR code of {{url}}",
    copyLink: "Copy link",
    copyFor: "Copy for {{name}}",
    openFor: "Open {{name}}"
  },
  today: {
    empty: "Nothing waits. Open orders and the customers you were with will stand here.",
    orders: "Open orders",
    noOrders: "No open orders.",
    more_one: "{{count}} more order in the workspace",
    more_other: "{{count}} more orders in the workspace",
    lately: "Lately",
    bring: "Bring your customers"
  },
  bar: {
    label: "Bar: look up, + note, ! promise, > link, order line",
    hint: "Look up, + note, ! promise, > link",
    finds: "Finds",
    none: "Nothing found.",
    noteEmpty: "Write the note after the +, then Enter."
  }
}
