export const posters = {
  title: "Poster",
  make: "Make a poster",
  hint: "A picture to hand on, with the price and a QR code that leads to its page.",
  noAddress: "Give the product an address and save it: the QR code leads there.",
  poster: "Poster of {{name}}",
  shape: "Shape",
  shapes: {
    square: "1:1",
    portrait: "3:4",
    story: "9:16"
  },
  shapeUse: {
    square: "for chats and feeds",
    portrait: "for posts and groups",
    story: "for stories and moments"
  },
  look: "Look",
  looks: {
    paper: "Paper",
    colour: "Colour",
    night: "Night"
  },
  language: "Language of the poster",
  words: "Words on the poster",
  wordsHint: "One or two lines, such as why you like it",
  picture: "Picture",
  choosePicture: "Choose a picture",
  ownPicture: "Back to the product's",
  noPicture: "No picture",
  sharper: "The product's kept picture is small. One from a file looks sharper.",
  copy: "Copy picture",
  save: "Save PNG",
  keep: "Keep as reply",
  toChat: "Into a chat: copy it here, press {{key}} there.",
  copied:
    "Poster copied. Click into the chat and press {{key}}. Some chats hand a picture over as soon as it is pasted.",
  notCopied: "The browser did not let us copy. Save it as PNG and attach the file.",
  proved: "The QR code was read back from this picture. It leads to {{place}}.",
  making: "Drawing…",
  failed: {
    empty: "There is no address for the QR code yet.",
    "too-long":
      "The address is too long: its QR code would be too fine for a poster. A short link would fit.",
    unreadable: "The QR code could not be read back from the poster, so it is not offered.",
    "no-canvas": "This browser does not let us draw here. Close some tabs and try again."
  },
  refused: {
    "not-a-picture": "{{name}} is no picture that can be read. PNG, JPEG, WebP and GIF are.",
    drawing:
      "{{name}} is an SVG drawing, which may hold scripts. Save it as PNG first and choose that.",
    "too-large":
      "{{name}} is too large: pictures of up to {{most}} MB and {{pixels}} megapixels can be used. Make it smaller first.",
    broken: "{{name}} is damaged and cannot be shown. Choose another one."
  },
  qr: {
    title: "QR code",
    of: "QR code of {{name}}",
    colours: "Colours and size",
    dark: "Dark",
    light: "Light",
    ratio: "Contrast {{ratio}} : 1",
    size: "Size",
    sizes: {
      chat: "Chat, {{side}} px",
      page: "Web page, {{side}} px",
      print: "Print, {{side}} px",
      banner: "Banner, {{side}} px"
    },
    copy: "Copy picture",
    png: "Save PNG",
    svg: "Save SVG",
    copySvg: "Copy SVG",
    copied: "QR code copied. Press {{key}} where it belongs.",
    reset: "Black on white",
    why: {
      empty: "There is nothing to make a QR code of yet.",
      "too-long":
        "That is too long for a QR code that phones can read: 512 characters at most. Use a short link.",
      unreadable: "This QR code could not be read back, so it is not offered.",
      "bad-colour": "Choose both colours.",
      inverted: "Many phones cannot read light on dark. Swap the two colours.",
      pale: "These colours are too close for a camera. Make the dark one darker."
    }
  }
}
