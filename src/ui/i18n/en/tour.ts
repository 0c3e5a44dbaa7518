/** The tour's own words, which its page alone carries. */
export const tour = {
  title: "The tour",
  step: "Step {{at}} of {{of}}",
  doneStep: "Done",
  next: "Next",
  back: "Back",
  skip: "Skip this step",
  leave: "Leave the tour",
  again: "Begin again",
  welcome: {
    title: "Two minutes, and you know it all",
    intro:
      "Here is a practice chat with the real panel beside it. Somebody writes to you; you note, quote, take the order and keep your word. It works offline and asks for no permission.",
    own: "Invented customers and goods are added for it. One click takes them away again, and none of your own records is touched.",
    begin: "Begin the tour",
    goOn: "Go on where you were",
    toSites: "Skip to your own sites"
  },
  type: "Type",
  press: "Press",
  keys: { enter: "Enter", tab: "Tab" },
  noKey: "No key is set for the bar in this browser: use the box at the foot of the panel instead.",
  meet: {
    title: "Somebody writes",
    line: "{{name}} has written to you. Open the chat, and look at the panel: it follows whoever you open."
  },
  note: {
    title: "Write it down",
    line: "What you would forget, note: in the bar after a +, or in the panel. The first note makes the card.",
    type: "+two children, likes the red ones"
  },
  insert: {
    title: "The product, from its name",
    line: "Open the bar at the caret, type three letters, press Enter. The text stands in the box; nothing is passed on.",
    type: "app"
  },
  send: {
    title: "You press send",
    line: "Read it once more and press Enter in the chat. That key is always yours; Regulars never presses it."
  },
  order: {
    title: "Take the order",
    line: "{{name}} wants two boxes. One line in the bar is the order; Enter again inserts the confirmation.",
    type: "apples x2 136"
  },
  link: {
    title: "A link of their own",
    line: "After > comes a link that knows whose it is. Insert it, and press send: the practice shop sees who comes.",
    type: ">app"
  },
  promise: {
    title: "Keep your word",
    line: "You say that it ships tomorrow. After ! it is a promise: it comes back by itself before it is broken.",
    type: "!ships tomorrow"
  },
  tidy: {
    title: "That was the main job",
    intro: "Take away what the tour left, or keep it and look around a little longer.",
    samples_one: "{{count}} sample row",
    samples_other: "{{count}} sample rows",
    made_one: "{{count}} row that you made in the practice chat",
    made_other: "{{count}} rows that you made in the practice chat",
    nothing: "Nothing of the tour is left in your records.",
    clear: "Remove all of it",
    keep: "Keep it for now",
    later: "Settings, “Sample data”, takes the sample rows away at any time; so does this page."
  },
  sites: {
    title: "Which sites do you use?",
    intro:
      "Allow each one where your customers write or order. The browser asks you every time, and you can take it back in “Sites”.",
    filter: "Find a site",
    none: "Not known by that name. It can be taught later, in “Sites”: point at the name and the box, once.",
    allowed_one: "{{count}} site allowed",
    allowed_other: "{{count}} sites allowed",
    chat: "Chats",
    shop: "Shops and back offices",
    all: "Show all {{count}}"
  },
  import: {
    title: "Bring your customers",
    intro:
      "A list from your phone, a shop, a spreadsheet or another tool: you see what will come of it before anything is written.",
    open: "Import customers",
    orders: "Orders and products come the same way, from CSV, XLSX or vCard files."
  },
  backup: {
    title: "Keep them safe",
    intro:
      "Everything lies on this computer alone. A backup goes to a folder of yours, sealed with your words, and is read back to prove that it can be restored.",
    open: "Set up backups"
  },
  done: {
    title: "You are ready",
    intro:
      "Open one of your chats and press {{key}}. The tour stands in Settings whenever you want it again.",
    noKey: "the toolbar button",
    open: "Open the workspace",
    again: "Take the tour again"
  },
  opensTab: "opens in a tab of its own",
  chat: {
    window: "Practice chat and shop",
    tabs: "Practice pages",
    chat: "Practice chat",
    shop: "Practice shop",
    list: "Conversations",
    waiting: "waiting for an answer",
    none: "Choose a conversation",
    log: "Messages",
    box: "Write a message",
    send: "Press send",
    typing: "{{name}} is writing…",
    you: "You",
    panel: "Regulars, the panel",
    panelHint: "The panel itself: it stands beside any page."
  },
  people: {
    emma: "Emma Clarke",
    anna: "Anna Schmidt",
    mei: "李梅 Mei"
  },
  says: {
    emma: {
      hello: "Hi! Do you still have the apples? My two children eat nothing else.",
      second: "They look lovely. Two boxes please! And could I have the link, for my sister?",
      opened: "Thank you, she is looking at them right now. When does it ship?",
      thanks: "Wonderful, thank you!"
    },
    anna: { hello: "Good morning! Is the oolong in stock again?", thanks: "Lovely, thank you!" },
    mei: { hello: "Has my parcel left yet?", thanks: "Thank you, that was quick." }
  },
  shop: {
    name: "Practice shop",
    product: "Apples 5 kg",
    words: "Crisp, red and sweet. Picked this week.",
    visits: "Who came by a link",
    none: "Nobody yet. Insert a link in the practice chat and press send.",
    visit: "{{name}} came by your link",
    code: "The shop sees the code {{code}} alone. Whose it is, only you know."
  }
}
