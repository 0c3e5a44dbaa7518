import type { Picture } from "./shoot"

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)

const kinds = ["place", "state", "language", "theme", "width"] as const

const selectOf = (kind: (typeof kinds)[number], pictures: readonly Picture[]): string => {
  const values = [...new Set(pictures.map((it) => String(it[kind])))]
  const options = values.map((it) => `<option>${escaped(it)}</option>`).join("")
  return `<label>${kind} <select name="${kind}"><option value="">all</option>${options}</select></label>`
}

const figureOf = (it: Picture): string => {
  const said = `${it.language}, ${it.theme}, ${it.width} px`
  const marks = kinds.map((kind) => `data-${kind}="${escaped(String(it[kind]))}"`).join(" ")
  const file = escaped(it.file)
  return `<figure ${marks}><a href="${file}"><img loading="lazy" src="${file}" alt="${escaped(it.scene)}, ${said}"></a><figcaption>${said}</figcaption></figure>`
}

const style = `body{font:14px/1.4 system-ui,sans-serif;margin:0;background:#eee;color:#111}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:12px;padding:12px;background:#fff;border-bottom:1px solid #bbb}
section{padding:0 12px}h2{font-size:15px}section div{display:flex;flex-wrap:wrap;gap:12px}
figure{margin:0;max-width:420px}img{display:block;max-width:100%;max-height:420px;border:1px solid #bbb}
[hidden]{display:none!important}`

const script = `const form=document.forms[0],show=()=>{const wanted=new FormData(form),text=wanted.get("name").toLowerCase();
let shown=0;for(const section of document.querySelectorAll("section")){let any=false;for(const figure of section.querySelectorAll("figure")){
const fits=section.id.includes(text)&&[...wanted].every(([name,value])=>name==="name"||!value||figure.dataset[name]===value);
figure.hidden=!fits;any||=fits;shown+=fits}section.hidden=!any}form.querySelector("output").value=shown+" pictures"};
form.addEventListener("input",show);show()`

/** One page over all pictures that lie beside it: grouped by scene, to be narrowed. Needs nothing else. */
export const contactSheet = (pictures: readonly Picture[]): string => {
  const sorted = pictures.toSorted((a, b) => a.file.localeCompare(b.file))
  const scenes = [...new Set(sorted.map((it) => it.scene))]
  const sections = scenes.map((scene) => {
    const them = sorted.filter((it) => it.scene === scene)
    return `<section id="${escaped(scene)}"><h2>${escaped(scene)}</h2><div>${them.map(figureOf).join("\n")}</div></section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}</style>
<form><label>name <input name="name" type="search"></label>${kinds.map((kind) => selectOf(kind, pictures)).join("")}<output></output></form>
${sections.join("\n")}<script>${script}</script></html>
`
}
