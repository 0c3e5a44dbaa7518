export const handOver = {
  bulk: "Hand over…",
  menu: "Hand over to a colleague…",
  intro: "Pass chosen customers on to a colleague, in a file that only they can open.",
  card: {
    title: "Your card",
    hint: "Give it to the colleague who is to hand customers over to you. There is nothing secret on it.",
    name: "Your name, as colleagues know you",
    make: "Make my card",
    rename: "Change the name",
    text: "Your card as text",
    copy: "Copy card",
    showQr: "Show QR code",
    hideQr: "Hide QR code",
    qr: "QR code of your card",
    fingerprint: "Fingerprint",
    keys: "The keys behind it stay in this browser and cannot be read out. On another computer you have another card.",
    cannot: "This browser is too old for it: Chrome 137 or Firefox 142 and newer can."
  },
  colleagues: {
    title: "Colleagues",
    none: "No colleagues yet. Paste the card that one of them gave you.",
    add: "Paste a colleague's card",
    compare:
      "Call {{name}} and compare: do they read the same fingerprint on their own page? Only then is the card really theirs.",
    nameless: "this colleague",
    same: "It is the same: keep",
    not: "It is another: discard",
    kept: "{{name}} is kept as a colleague.",
    forget: "Forget {{name}}",
    faults: {
      "no-card": "There is no card in this text. It begins with “regulars-card-1”.",
      "changed-card": "This card was cut or changed on the way. Ask for it once more.",
      "own-card": "This is your own card. Paste your colleague's."
    }
  },
  give: {
    title: "Hand over",
    to: "To",
    choose: "Choose a colleague",
    whom: "Whom",
    others: "Choose others",
    andMore_one: "{{names}} and {{count}} more",
    andMore_other: "{{names}} and {{count}} more",
    gone: "They are not here any more.",
    needCard: "Make your card first: the file is signed with it.",
    needColleague: "Keep a colleague's card first: the file is locked for it.",
    along: "What goes along",
    alongHint:
      "Names, tags and stages always go along. Notes and follow-ups go as they are written: a number within one stays in it.",
    parts: {
      phones: "Phone numbers",
      emails: "E-mail addresses",
      addresses: "Addresses",
      accounts: "Chat accounts",
      notes: "Notes",
      pictures: "Pictures",
      orders: "Orders",
      amounts: "Amounts of orders",
      links: "Links",
      followUps: "Follow-ups",
      wants: "Wanted products",
      credits: "Who brought them",
      fields: "Own fields"
    },
    make_one: "Hand over {{count}} customer",
    make_other: "Hand over {{count}} customers",
    making: "Locking the file…",
    record_one: "{{name}}: {{count}} customer",
    record_other: "{{name}}: {{count}} customers",
    fileName: "For {{name}} {{date}}",
    done: "Saved as {{name}}. Send it to {{to}} in any way you like: nobody else can open it. Your own customers stay as they are.",
    faults: {
      "no-keys": "Make your card first.",
      nobody: "Nobody is in what you chose. Choose others.",
      "too-many": "At most 5,000 customers go into one file. Choose fewer, and make several.",
      failed: "The file could not be made. Nothing was changed; try again."
    }
  },
  take: {
    title: "Take over",
    choose: "Open a file from a colleague",
    reading: "Opening the file…",
    from: "From {{name}}, {{when}}",
    known: "You compared this fingerprint before.",
    first:
      "You have not had anything from this sender yet. Call {{name}} and compare the fingerprint with the one on their own page.",
    compared: "I compared it: it is the same",
    people: "What would happen",
    erased: "was erased here and does not come back",
    how: "{{name}}: what to do",
    hows: { merge: "Merge with {{name}}", new: "As a new customer", skip: "Leave out" },
    by: {
      id: "the same record",
      account: "the same account",
      phone: "the same phone",
      email: "the same e-mail"
    },
    brings: "Brings along:",
    counts: {
      notes_one: "{{count}} note",
      notes_other: "{{count}} notes",
      orders_one: "{{count}} order",
      orders_other: "{{count}} orders",
      shareLinks_one: "{{count}} link",
      shareLinks_other: "{{count}} links",
      followUps_one: "{{count}} follow-up",
      followUps_other: "{{count}} follow-ups",
      wants_one: "{{count}} wanted product",
      wants_other: "{{count}} wanted products",
      credits_one: "what brought {{count}} order",
      credits_other: "what brought {{count}} orders",
      pictures_one: "{{count}} picture",
      pictures_other: "{{count}} pictures"
    },
    nothing: "nothing but the card",
    differs_one: "{{count}} field differs",
    differs_other: "{{count}} fields differ",
    mine: "Mine",
    theirs: "Theirs",
    both: "Tags, notes and all else of both are kept.",
    newFields: "New own fields: {{names}}",
    more_one: "Show {{count}} more",
    more_other: "Show {{count}} more",
    source: "Handed over by {{name}}",
    take_one: "Take over {{count}} customer",
    take_other: "Take over {{count}} customers",
    discard: "Close the file",
    faults: {
      "no-keys":
        "Nobody can have made a file for you yet: make your card first and give it to them.",
      "not-a-pack": "This is no file of a hand-over. Nothing was taken; choose another.",
      "not-for-me":
        "This file is locked for somebody else. Give your colleague the card that stands on this page.",
      damaged: "This file was cut or changed on the way. Ask for it once more.",
      "other-receiver":
        "This was handed over to somebody else, who passed it on. Ask the sender to hand it over to you.",
      "bad-signature":
        "The signature does not fit: it is not from whom it says it is from. Take nothing of it, and ask them.",
      newer:
        "Your colleague has a newer version of Regulars. Update yours, then open the file again.",
      "bad-rows":
        "What is in this file is not understood. Nothing was taken; ask for it once more.",
      taken: "This was taken over already, {{when}}. Undo that first if you want it once more.",
      failed: "The file could not be opened. Nothing was taken; try again."
    }
  }
}
