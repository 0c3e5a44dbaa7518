export const common = {
  takeTour: "Take the tour",
  appName: "Regulars",
  undo: "Undo",
  undone: "Undone: {{what}}",
  undoneInPart: "Undone, but for what was changed since",
  nothingToUndo: "Nothing to undo",
  save: "Save",
  cancel: "Cancel",
  close: "Close",
  add: "Add",
  edit: "Edit",
  remove: "Remove",
  delete: "Move to bin",
  copy: "Copy",
  copied: "Copied",
  notCopied: "The browser did not let us copy. Select the text and copy it by hand.",
  insert: "Insert",
  open: "Open",
  back: "Back",
  more: "Show more",
  moreActions: "More actions",
  loading: "Loading",
  notSaved: "That did not work, and nothing was changed. What you typed is still there; try again.",
  notifications: "Messages",
  today: "Today",
  yesterday: "Yesterday",
  customer: "Customer",
  product: "Product",
  products: "Products",
  reply: "Reply",
  replies: "Replies",
  orders: "Orders",
  note: "Note",
  notes: "Notes",
  name: "Name",
  group: "Group",
  tags: "Tags",
  stage: "Stage",
  phone: "Phone",
  email: "E-mail",
  address: "Address",
  price: "Price",
  cost: "Cost",
  health: {
    word: {
      best: "ok",
      lower: "check",
      confirm: "confirm",
      nothing: "nobody",
      broken: "broken",
      unseen: "not read"
    },
    says: {
      best: "Read well: by the site's first rule",
      lower: "Read by a lower rule: check that the name is right",
      confirm: "Read, but only you can say that it is them",
      nothing: "Nobody is read on this page",
      broken: "This site is marked as broken: it has changed, and is not read surely",
      unseen: "Not looked at yet"
    }
  },
  stock: {
    "in-stock": "In stock",
    "out-of-stock": "Sold out",
    preorder: "Pre-order",
    unknown: "Stock unknown"
  },
  orderState: {
    "to-pay": "To pay",
    paid: "Paid",
    "to-ship": "To ship",
    shipped: "Shipped",
    done: "Done",
    cancelled: "Cancelled"
  },
  moveTo: {
    "to-pay": "Mark to pay",
    paid: "Mark paid",
    "to-ship": "Mark to ship",
    shipped: "Mark shipped",
    done: "Mark done",
    cancelled: "Cancel"
  },
  stages: {
    new: "New",
    talking: "Talking",
    quoted: "Quoted",
    ordered: "Ordered",
    regular: "Regular"
  },
  broken: {
    title: "This view stopped working",
    body: "Nothing you saved is lost. Try again; if it stops once more, copy the details for us.",
    again: "Try again",
    details: "Copy details"
  },
  database: {
    title: "Your records cannot be opened",
    "newer-version":
      "They were written by a newer version of Regulars. Update the extension, then open this page again. Nothing was changed.",
    "disk-full":
      "The disk is full. Free some space, then try again. Nothing that was saved is lost.",
    denied:
      "The browser does not let us store anything here. Private windows and strict cookie settings do that: allow storage for this extension, then try again.",
    unknown:
      "The browser said no and did not say why. Close its other windows, start it again, then try again."
  }
}
