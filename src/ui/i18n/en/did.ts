import type { Act } from "~model/change"

/** What was done, for toasts, the timeline and the history: one line per kind of act. */
export const did = {
  "contact-added": "Customer added: {{name}}",
  "contact-edited": "Customer changed: {{name}}",
  "contact-binned": "Moved to bin: {{name}}",
  "identity-attached": "Account attached to {{name}}",
  "identity-detached": "Account removed from {{name}}",
  "note-added": "Note saved for {{name}}",
  "note-edited": "Note changed for {{name}}",
  "note-pinned": "Pin changed for {{name}}",
  "note-binned": "Note moved to bin",
  "order-added": "Order taken for {{name}}",
  "order-moved": "Order {{name}} moved on",
  "order-edited": "Order {{name}} changed",
  "order-binned": "Order {{name}} moved to bin",
  "product-added": "Product saved: {{name}}",
  "product-edited": "Product changed: {{name}}",
  "product-binned": "Product moved to bin: {{name}}",
  "snippet-added": "Reply saved: {{name}}",
  "snippet-edited": "Reply changed: {{name}}",
  "snippet-binned": "Reply moved to bin: {{name}}",
  "link-made": "Link kept: {{name}}",
  "link-binned": "Link moved to bin: {{name}}",
  restored: "Restored: {{name}}",
  "settings-changed": "Setting changed",
  "account-seen": "Account seen: {{name}}",
  "samples-added": "Sample data added",
  "samples-removed": "Sample data removed",
  inserted: "Inserted: {{name}}",
  undone: "Undone: {{name}}"
} satisfies Record<Act["kind"], string>
