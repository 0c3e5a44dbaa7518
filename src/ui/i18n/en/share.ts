/** The three ways to share, the seller's own accounts and ids, and the links that were given. */
export const share = {
  ways: {
    label: "Ways to share",
    share: "Share this",
    chat: "Chat with me",
    cart: "Cart"
  },
  everybody: "For everybody",
  campaignNamed: "{{name}} (campaign)",
  closed: "This link is used as it is: nothing is put into it.",
  badMark: "The campaign marks cannot be used. {{key}} {{why}}",
  badPattern: "Its pattern cannot be read.",
  places: "Places to share to",
  find: "Find a place",
  noPlace: "No place fits “{{query}}”.",
  more_one: "{{count}} more place",
  more_other: "{{count}} more places",
  warned: "look here first",
  seen: "What they will see",
  chars: "{{chars}} of {{limit}} characters",
  keepToShorten: "Keep it, to make it short",
  notes: {
    "card-from-page": "Picture and title come from the page.",
    "words-left-out": "Your words are not carried. Copy them yourself.",
    "phone-only": "Opens on phones only.",
    "app-needed": "Needs its app.",
    "iphone-no-words": "iPhones may drop the words.",
    "picture-chosen-there": "You choose the picture there.",
    scan: "People scan it, or press long on the picture."
  },
  marks: {
    "third-party": "The service does not document this; it is known from others’ use.",
    unchecked: "Not checked yet: try it once yourself."
  },
  inApp: "Opens in the app",
  inAppHint: "For chats where a link does not open. Copy the words whole.",
  pasteNew: "Paste a new one",
  cartEmpty: "Choose a product to fill a cart with it.",
  chat: {
    hint: "A link that opens a chat with you. Each account is your own.",
    accounts: "Your chat accounts",
    add: "Add account",
    addTitle: "New account",
    editTitle: "Change account",
    save: "Save account",
    edit: "Change {{name}}",
    remove: "Remove {{name}}",
    where: "Where",
    handle: {
      phone: "Phone number",
      user: "User name",
      id: "Id",
      email: "E-mail address",
      page: "Name of your page"
    },
    phoneHint: "With its country, such as +44 or +86.",
    name: "What you call it",
    nameHint: "Shop, support, … (optional)",
    link: "Chat link",
    words: "Their first words",
    wordsHint: "Already in their box when the chat opens",
    about: "Hello, I have a question about {{title}}",
    noWords: "No first words can be put there.",
    ref: "Where they come from",
    refHint: "A short label you get with their first message, such as poster-may. No names.",
    copy: "Copy chat link",
    unknown: "This kind of account is no longer known. Remove it and add it again.",
    why: {
      empty: "Write the account first.",
      "bad-handle": "It is not called like that there. Copy it from your profile.",
      "no-country": "The country is missing. Begin with +, such as +44 or +86.",
      "text-too-long": "The first words are too long for this link.",
      "ref-too-long": "That label is too long."
    }
  },
  own: {
    title: "Partner programmes and tills",
    hint: "Your own ids. They are put into links when you ask for it, and into no others.",
    partners: "Partner link",
    noId: "{{name}}: your id is not in Settings yet.",
    toSettings: "Settings",
    isIn: "Your id is in it",
    putIn: "Put my id in",
    pay: "Ask for payment",
    till: "Paid by",
    fields: {
      amazon: { tag: "Associates tag", ascsubtag: "Label of this link (optional)" },
      "amazon-attribution": { attribution: "Attribution tag from Amazon" },
      ebay: { campid: "Campaign ID", customid: "Label of this link (optional)" },
      shopee: { affiliate_id: "Affiliate ID", sub_id: "Label of this link (optional)" },
      etsy: { shop: "Name of your shop" },
      opencart: { tracking: "Tracking code" },
      stripe: {
        link: "Payment link from Stripe",
        reference: "Your reference (optional)",
        promo: "Promotion code (optional)"
      },
      "paypal-me": {
        user: "Name in your PayPal.me link",
        amount: "Amount (optional)",
        currency: "Currency, such as USD (optional)"
      }
    },
    why: {
      missing: "{{field}} is missing.",
      "bad-value": "{{field}}: this is not in the form they give it. Copy it from there.",
      "too-long": "{{field}} is too long.",
      "wrong-shop": "This address is of another shop."
    }
  },
  links: {
    filters: "Show",
    anyChannel: "All places",
    anyWay: "All ways",
    anyCampaign: "All campaigns",
    noCampaign: "No campaign",
    anyone: "For anyone",
    forAll: "For everybody",
    forOne: "For one customer",
    byChannel: "Place",
    byWay: "Way",
    byCampaign: "Campaign",
    byWhom: "For whom",
    clear: "Show all links",
    none: "No link fits these filters.",
    ways: { share: "Share this", chat: "Chat with me", cart: "Cart", own: "Partner or till" },
    coupon: "Coupon",
    ends: "Works until",
    ended: "Ended",
    qr: "QR code",
    brought: "What it brought",
    nothing: "No orders seen through it yet.",
    orders_one: "{{count}} order",
    orders_other: "{{count}} orders",
    likely: "{{count}} of them likely, not certain"
  }
}
