/** Figures and plots; only the workspace has them, so these words are a set of their own. */
export const insights = {
  title: "Insights",
  intro: "Counted on this computer, live. Cancelled and refunded orders count nowhere.",
  period: "Period",
  periods: { "30": "30 days", "90": "90 days", year: "12 months", all: "All", own: "Own days" },
  from: "From",
  to: "To",
  shown: "{{from}} to {{to}}",
  shownAll: "All orders so far",
  currency: "Currency",
  currencyHint: "Amounts of different currencies are never added.",
  now: "Right now",
  inPeriod: "In the period",
  counting: "Counting…",
  empty: "No order yet, so there is nothing to count.",
  emptyHint: "Take an order in a chat, or read an export of your shop's orders.",
  toOrders: "To the orders",
  toImport: "Read an order export",
  nothing: "Nothing in this period.",
  tooFew: "Too few to tell",
  table: "Table",
  tableOf: "Table: {{title}}",
  picture: "Picture",
  pictureOf: "Save as picture: {{title}}",
  pictureFailed:
    "The picture could not be drawn. Nothing was lost; the table can be saved instead.",
  csv: "CSV",
  csvOf: "Save as CSV: {{title}}",
  saved: "Saved as {{name}}",
  more_one: "and {{count, number}} more in the table",
  more_other: "and {{count, number}} more in the table",
  moreRows: "Show more",
  who: "Who: {{title}}",
  whoOf: "{{value}}: who?",
  notHere: "Not a customer here",
  inBin: "In the bin",
  total: "Total",
  andMore: "{{from}} and more",
  range: "{{from}} to {{to}}",
  under: "under {{to}}",
  part: {
    column: "Counted",
    key: "Not all of it counted",
    soFar: "so far",
    fromSoFar: "since {{from}}, so far",
    until: "to {{until}}"
  },
  people_one: "{{count, number}} customer",
  people_other: "{{count, number}} customers",
  orderCount_one: "{{count, number}} order",
  orderCount_other: "{{count, number}} orders",
  ordersOn: "{{orders}}, the last on {{date}}",
  inDays_one: "{{count, number}} day",
  inDays_other: "{{count, number}} days",
  column: {
    day: "Day",
    week: "Week from",
    month: "Month",
    year: "Year",
    orders: "Orders",
    takings: "Sales, {{currency}}",
    average: "Average, {{currency}}",
    size: "Order comes to",
    ordersMade: "Orders so far",
    customers: "Customers",
    share: "Share",
    gap: "Days between",
    times: "Times",
    categories: "Categories",
    category: "Category",
    link: "Link",
    campaign: "Campaign",
    introducer: "Introduced by",
    certain: "Certain",
    likely: "Likely",
    reply: "Reply",
    inserted: "Inserted",
    given: "Customers",
    ordered: "Ordered after",
    when: "When",
    due: "Follow-ups",
    promises: "Promises",
    account: "Account",
    waiting: "Waiting",
    since: "Since"
  },
  due: {
    title: "What is due",
    says_one: "{{count, number}} due",
    says_other: "{{count, number}} due",
    broken_one: "{{count, number}} promise is late",
    broken_other: "{{count, number}} promises are late",
    noneBroken: "No promise is late",
    means: "Everything planned or promised and not done, by when it is due.",
    nothing: "Nothing is planned. What you plan or promise on a customer's card stands here."
  },
  waiting: {
    title: "Who waits longest",
    says: "{{time}}",
    aside: "in {{account}}",
    means: "Unread chats of all your accounts; where somebody waits longest stands first.",
    nothing: "Nobody waits in any account."
  },
  orders: {
    title: "Orders",
    unpriced_one: "{{count, number}} of them has no known total",
    unpriced_other: "{{count, number}} of them have no known total",
    means: "Orders by the local day they were made, without those cancelled or in the bin."
  },
  takings: {
    title: "Sales",
    means:
      "What these orders come to in {{currency}}, paid or not yet. Orders without a known total add nothing."
  },
  size: {
    title: "Average order",
    aside: "half of {{orders}} come to {{median}} or less",
    of: "of {{orders}}",
    means:
      "Sum of all known totals in {{currency}}, parted by their number. The plot shows how many orders are how large."
  },
  again: {
    title: "Repeat rate",
    aside: "{{again}} of {{all}}",
    means:
      "Of the customers with an order in the period, those who had ordered before or again by its end. The plot: how many orders they have made so far."
  },
  gap: {
    title: "Days between orders",
    says_one: "{{count, number}} day",
    says_other: "{{count, number}} days",
    aside: "in the middle of {{gaps}} times that a customer came again",
    means:
      "From one day with an order to the same customer's next, where the next lies in the period. Two orders on one day are no gap."
  },
  perCustomer: {
    title: "Categories per customer",
    says: "{{average}}",
    aside: "on average, of {{customers}}",
    unknown_one: "{{count, number}} customer bought nothing with a tag",
    unknown_other: "{{count, number}} customers bought nothing with a tag",
    means:
      "A category is a tag of a product. Counted are the different tags of what each customer bought in the period."
  },
  category: {
    title: "Customers per category",
    means: "How many customers bought of each category. A product with two tags counts in both.",
    nothing: "No product that was bought has a tag. Give your products tags to see this."
  },
  links: {
    title: "Orders by link",
    means:
      "Orders that a link of yours brought: certain where the order bears its code, else likely. Sums are of both."
  },
  campaigns: {
    title: "Orders by campaign",
    means: "Orders that a campaign brought, by what the order says of where its buyer came from."
  },
  introducers: {
    title: "Orders by introducer",
    means: "Orders of others that came by a customer's link. The direct introducer alone counts."
  },
  brought: "brought by {{count}}",
  noLinks: "No order of this period was matched to a link.",
  replies: {
    title: "Replies that lead to orders",
    aside: "{{ordered}} of {{given}} customers ordered after “{{title}}”",
    means:
      "Of the customers a reply was inserted for in the period, those who ordered within 30 days after. It is no proof that the reply did it.",
    nothing: "No reply was inserted for a customer in this period."
  },
  today: {
    summary: "The day at a glance",
    broken_one: "{{count, number}} promise late",
    broken_other: "{{count, number}} promises late",
    due_one: "{{count, number}} more due",
    due_other: "{{count, number}} more due",
    laterToday_one: "{{count, number}} later today",
    laterToday_other: "{{count, number}} later today",
    waiting_one: "{{count, number}} chat waits",
    waiting_other: "{{count, number}} chats wait",
    longest: "longest {{time}}",
    toShip_one: "{{count, number}} order to ship",
    toShip_other: "{{count, number}} orders to ship",
    toPay_one: "{{count, number}} waits for payment",
    toPay_other: "{{count, number}} wait for payment",
    clear: "Nothing waits. All is done for today.",
    clearHint: "What you plan, promise or take as an order in a chat comes to stand here.",
    toCustomers: "Go through your customers",
    toInsights: "See how the weeks went",
    moveOn: "{{number}}: move on to “{{state}}”",
    keys: "j and k go through the lines, Enter opens, d does the next step, s puts off.",
    age_one: "{{count, number}} day",
    age_other: "{{count, number}} days",
    ageToday: "today",
    moreOrders_one: "and {{count, number}} more",
    moreOrders_other: "and {{count, number}} more"
  }
}
