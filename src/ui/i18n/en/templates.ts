/** Writing a template: completion, preview and what is wrong with it. */
export const templates = {
  preview: "Preview",
  forCustomer: "Preview for",
  withProduct: "Preview with",
  example: "an example",
  gaps: "Not known here, so it stays a gap to fill: {{names}}",
  at: "Line {{line}}, column {{column}}",
  meant: "Did you mean “{{name}}”?",
  inReply: "It is in the reply “{{name}}”, which this one takes in.",
  editorHint: "Type two braces to fill something in. Escape, then Tab, leaves the box.",
  fault: {
    "unknown-tag": "There is no tag “{{name}}”.",
    "unknown-filter": "There is no filter “{{name}}”.",
    "unknown-variable": "“{{name}}” is not known.",
    "many-things":
      "“{{name}}” has several parts. Write which, such as “customer.name”; behind a price, write “| money”.",
    unclosed: "This is opened and never closed: {{name}}",
    "stray-tag": "“{{name}}” stands without its beginning.",
    "forbidden-tag":
      "“{{name}}” would take in a file, and there are none. To take in another reply, write “reply”.",
    "bad-tag": "This tag cannot be read: {{name}}",
    unexpected: "Something here is not understood: {{name}}",
    "no-reply": "There is no reply with the shortcut “{{name}}”.",
    "reply-cycle": "The reply “{{name}}” takes in itself.",
    "reply-depth": "Too many replies stand in one another, down to “{{name}}”.",
    "bad-question":
      "This question cannot be read. Write its name, then what it asks, then the choices.",
    "bad-style": "There is no way “{{name}}” to write a date.",
    "long-template": "This is too long for a template.",
    "long-text": "What it makes is too long for a message.",
    slow: "It takes too long, so it was stopped. A loop may be too large.",
    memory: "It needs too much memory, so it was stopped. A list or text grows too large.",
    other: "This cannot be read: {{name}}"
  },
  completions: "Suggestions",
  diagnostics: "What is wrong",
  variables: {
    customer: {
      name: "The customer’s name",
      phone: "The customer’s phone number",
      email: "The customer’s e-mail address",
      address: "Where their parcels go",
      recipient: "Who takes the parcel, if somebody else",
      size: "The size they wear"
    },
    product: {
      name: "The product’s name",
      sku: "Its number in the shop (SKU)",
      brand: "Its brand"
    },
    variant: { name: "The chosen variant, such as a size or colour" },
    price: "The selling price. Write “price | money”",
    link: "The product’s address, for this customer alone",
    order: {
      number: "The order’s number",
      items: "What was ordered, and how many",
      total: "What it comes to. Write “order.total | money”",
      state: "How far it is, in words",
      step: "How far it is, as a code for conditions: to-pay, paid, to-ship, shipped, done, cancelled",
      carrier: "Who carries the parcel",
      tracking: "The parcel’s number",
      link: "Where the parcel can be followed",
      address: "Where it goes"
    },
    account: { name: "The name you are logged in with", site: "The site of the chat" },
    date: "Today. Write “date | date” or choose a way to write it"
  },
  filters: {
    money: "A price as the customer reads it; “money: 3” is three times the price",
    plural: "The word that fits a number: one box, three boxes",
    date: "A date in the customer’s language: short, medium, long, full, weekday, month, time or relative (“tomorrow”)",
    days: "So many days later",
    default: "What to say where nothing is known",
    upcase: "All in capitals",
    downcase: "All in small letters",
    capitalize: "The first letter as a capital",
    truncate: "At most so many characters",
    replace: "One text in place of another",
    strip: "Without spaces at both ends",
    plus: "Added to a number",
    minus: "Taken from a number",
    times: "A number times another",
    divided_by: "A number divided by another",
    round: "Rounded to so many decimals",
    size: "How many letters, or things in a list",
    first: "The first of a list",
    last: "The last of a list",
    join: "A list as one text",
    split: "A text as a list"
  },
  tags: {
    ask: "Asks you before the text is inserted. Its answer stands here, and is “ask.size” elsewhere",
    reply: "Takes in another reply by its shortcut",
    if: "Only if this is so or known",
    unless: "Only if this is not so",
    else: "Otherwise",
    elsif: "Otherwise, if this is so",
    endif: "The end of “if”",
    case: "One text for each of several values",
    for: "Once for everything in a list",
    assign: "Gives something a name",
    capture: "Gives a piece of text a name",
    comment: "A note to yourself that is not inserted",
    raw: "Braces that are not to be read"
  }
}
