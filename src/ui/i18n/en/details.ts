export const details = {
  title: "Details",
  recipient: "Recipient",
  phone: "Phone",
  address: "Address",
  size: "Size",
  birthday: "Birthday",
  from: "Details from a message",
  words: "Words of the customer",
  hint: "Select words in the chat before, or paste them here.",
  found: "Found in these words",
  nothing: "Nothing found that the card does not say yet.",
  replaces: "instead of {{old}}",
  take: "Take",
  copyAll: "Copy all",
  copyLine: "Copy as one line"
}
