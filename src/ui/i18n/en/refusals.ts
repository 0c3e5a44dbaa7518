/** Why something was not done, and what to do next: one sentence per code. */
export const refusals = {
  job: {
    "too-many":
      "That is more than can be worked through at once. Nothing was changed; do it in parts.",
    "too-many-lines":
      "A sheet holds 1,000 buyers. Nothing was cut; split the list and keep it as two sheets.",
    "no-lines": "No buyer was found in it. Write one on each line, like “1. Ann apples x2”.",
    "nothing-new": "Everything in this file is here already, just so. Nothing was changed.",
    stopped: "Stopped. Nothing of the file was kept.",
    "no-buyers": "Nothing to order: link the buyers to customers first.",
    "all-quiet":
      "All of them asked to stop, or had a promotion lately. Nobody is left to write to; choose others.",
    "slug-taken":
      "Another campaign has this label already. Choose another one; nothing was changed.",
    "slug-frozen":
      "Links with this label were given already, so it stays. Make a new campaign for another one.",
    "bad-label": "A label has only a–z, 0–9, - and _. Nothing was changed; write it again.",
    "bad-pattern": "This pattern cannot be read. Look at what stands in the braces.",
    "personal-data":
      "That reads like somebody's number or e-mail address, and would go to whoever counts the visits. Leave it out.",
    "no-such-contact": "This customer is no longer here. It may be in the bin.",
    nobody: "The page does not say who this is. Choose the customer first.",
    "ask-first": "First say whether this is really that customer.",
    gone: "It is no longer here. It may be in the bin.",
    empty: "There is nothing to save yet.",
    "too-long": "That is too long to keep. Nothing was cut; make it shorter and save again.",
    "changed-since": "It was changed in another window just now. Look at it, then choose again.",
    "no-tag": "A tag needs a word. Nothing was changed; write one.",
    "long-tag": "A tag holds 60 characters at most. Nothing was cut; make it shorter.",
    "same-name": "There is one of that name already. Nothing was changed; choose another name.",
    "no-choices": "Write at least one thing to choose from, one on each line.",
    "too-many-stages":
      "A pipeline holds 50 stages at most. Take one out first; nothing was changed.",
    "bad-value": "That does not fit this field, so nothing was changed. Write it in another way.",
    "no-date": "When? Add a time, like “next Tuesday 3pm” or “in two weeks”.",
    "past-date": "That time is over. Write one to come, like “tomorrow 9am”.",
    "impossible-date": "There is no such day or hour. Write it like “30 Nov 3pm”.",
    "ambiguous-date": "That could be more than one day. Write one, like “Tue 24 Nov 3pm”.",
    "no-birthday": "Which day is that? Write it like “20 May 1990” or “20 May”.",
    "no-order-line": "That is not an order yet. Write it like “apples x2 136”.",
    "bad-url": "The address must begin with http:// or https://.",
    "bad-gtin":
      "That is no GTIN: it has 8, 12, 13 or 14 digits, and the last one checks the others. Look at it again.",
    "no-share-text": "There is no share text in it. Copy it whole from the app and paste it here.",
    "bad-picture": "That file is no picture that can be read. Choose a PNG, JPEG or WebP.",
    "shortcut-taken": "Another reply has this shortcut. Choose another one; nothing was changed.",
    "merge-itself": "These are one card already. Choose another customer.",
    "merge-gone": "One of the two is in the bin or was merged already. Nothing was changed.",
    "merge-group":
      "A group and a person cannot be one customer. Nothing was changed; choose another.",
    "pack-taken":
      "This hand-over was taken in already. Nothing was changed; undo that first to take it once more.",
    taken:
      "This account already belongs to another customer. Nothing was changed; merge the two if they are one.",
    "own-introducer": "Nobody introduces themself: choose another customer.",
    "bad-rules": "These rules may not be run, so nothing was saved. Teach the site again.",
    binned: "This order is in the bin. Restore it there first."
  },
  insert: {
    "wrong-conversation":
      "Not written: the chat changed from {{expected}} to {{found}}. Your text is kept.",
    "other-card":
      "Not written: the card shows {{expected}}, the chat is with {{found}}. Your text is kept.",
    "no-composer": "Not written: there is no message box on this page. Your text is kept.",
    refused: "Not written: the page did not take the text. Your text is kept.",
    "nobody-named":
      "This page does not say who is on it, so nothing is written for {{expected}} here: copy it.",
    "no-page": "Not written: there is no page to write into. Your text is kept.",
    somebodyElse: "somebody else",
    nobody: "nobody"
  },
  compose: {
    gone: "It is no longer here. It may be in the bin.",
    "no-price": "{{name}} has no selling price yet. Set one and insert it then.",
    "ask-first": "Is it {{name}}? Only you can say. Confirm it in the panel first.",
    "no-link": "{{name}} has no address to link to. Add one to the product.",
    ask: "It asks something first. Insert it from the bar, which asks.",
    brake: "Look at it in the bar before it goes out: {{detail}}",
    blank: "Something the reply needs is not known: {{detail}}",
    syntax: "The template cannot be read: {{detail}}",
    limit: "The template does too much: {{detail}}"
  },
  share: {
    "not-a-link": "That is not the address of a page. Copy it from the browser.",
    "unsafe-scheme": "Only http and https addresses can be shared.",
    "has-credentials":
      "That address hides a name before an @ sign: it leads elsewhere than it reads. Copy it anew.",
    "too-long": "That address is too long for this channel. Use a short link, or copy it.",
    "text-too-long": "The words are too long for this channel. Shorten them."
  },
  money: {
    "no-number": "Write one amount, like 136 or ¥136.",
    range: "Write one amount, not a range.",
    "lowest-price": "That is where prices begin. Write what it costs.",
    negative: "An amount cannot be below zero. Write it without the minus.",
    "no-currency": "Add the currency, like USD 136.",
    "ambiguous-currency": "This sign stands for several currencies. Write the code, like SEK 136.",
    "ambiguous-number": "Is that mark a decimal point or a thousands mark? Write it without.",
    "too-large": "That amount is too large. Look at its zeros."
  }
}
