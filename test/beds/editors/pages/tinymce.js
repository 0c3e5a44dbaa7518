// @ts-nocheck -- the packages of this page live in the bed, not in the project
import { expose, root, send, sends } from "./chat.js"

await new Promise((resolve, reject) => {
  const script = document.createElement("script")
  script.src = "/tinymce/tinymce.min.js"
  script.addEventListener("load", resolve)
  script.addEventListener("error", () => reject(new Error("tinymce did not load")))
  document.head.append(script)
})
const [editor] = await window.tinymce.init({
  target: root,
  base_url: "/tinymce",
  suffix: ".min",
  license_key: "gpl",
  promotion: false,
  branding: false,
  menubar: false,
  toolbar: false
})

editor.on("keydown", (event) => {
  if (!sends(event)) return
  event.preventDefault()
  send()
})

const escape = (line) => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

function write(text) {
  editor.setContent(
    text
      .split("\n")
      .map((line) => "<p>" + (escape(line) || "<br>") + "</p>")
      .join("")
  )
  editor.selection.select(editor.getBody(), true)
  editor.selection.collapse(false)
  editor.undoManager.add()
}

/** TinyMCE's own serialiser says what would be submitted; each block and each <br> is a line. */
function read() {
  const html = editor.getContent({ format: "html" })
  const blocks = [...new DOMParser().parseFromString(html, "text/html").body.children]
  return blocks
    .map((block) => {
      for (const br of block.querySelectorAll("br")) br.replaceWith("\n")
      // A block's last <br> only keeps its line open; an empty block is written as a blank.
      return block.textContent.replace(/\n$/, "").replace(/^\u00a0$/, "")
    })
    .join("\n")
}

expose({
  text: read,
  set: write,
  clear: () => write(""),
  html: () => editor.getContent(),
  undo: () => editor.undoManager.undo(),
  focus: () => editor.focus()
})
