export const notes = {
  title: "Notes",
  hint: "**bold** · *italic* · - list · - [ ] to do",
  showAll: "Show all",
  showLess: "Show less",
  tooLong:
    "{{length}} characters, and a note holds {{most}}. Nothing is cut: make two notes of it.",
  quote: {
    add: "Quote selection",
    drop: "Leave the quote out",
    from: "from {{site}}",
    fromAt: "from {{site}},",
    "nothing-selected": "Nothing is selected on the page. Select the words there, then quote them.",
    "other-person": "The page shows somebody else now, so nothing was quoted.",
    "no-page": "This page cannot be read, so nothing was quoted."
  },
  history: {
    show: "Earlier texts",
    title: "Earlier texts of this note",
    none: "This note was never changed.",
    now: "Now",
    until: "Until",
    restore: "Restore this text"
  },
  rival: {
    title: "Written in two windows at once. Both texts are kept.",
    this: "Saved first",
    that: "Saved after it",
    keepThis: "Keep this",
    keepThat: "Keep that",
    keepBoth: "Keep both"
  },
  pictures: {
    add: "Add a picture",
    untitled: "Picture",
    show: "{{name}}: show large",
    remove: "Leave {{name}} out",
    bin: "Move picture to bin",
    "not-a-picture": "{{name}} is no picture we can keep. PNG, JPEG, WebP and GIF are.",
    drawing:
      "{{name}} is an SVG drawing, which may hold scripts, so it is not kept. Save it as PNG first.",
    "too-large":
      "{{name}} has {{size}} MB. Pictures of up to {{most}} MB and {{pixels}} megapixels are made smaller and kept; make this one smaller first. Your text is still there.",
    broken: "{{name}} is damaged and cannot be shown, so it is not kept. Your text is still there."
  }
}
