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
  }
}
