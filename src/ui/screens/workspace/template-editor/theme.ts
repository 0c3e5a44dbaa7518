import {
  Decoration,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate
} from "@codemirror/view"

/** Looks like every other field, in the colours of the theme that is on. */
export const look = EditorView.theme({
  "&": {
    backgroundColor: "rgb(var(--surface))",
    color: "rgb(var(--ink))",
    fontSize: "13px",
    borderRadius: "6px"
  },
  "&.cm-focused": { outline: "2px solid rgb(var(--do))", outlineOffset: "1px" },
  ".cm-scroller": {
    fontFamily: "ui-monospace, Menlo, Consolas, 'PingFang SC', 'Microsoft YaHei', monospace",
    lineHeight: "1.6",
    maxHeight: "50vh",
    overflow: "auto"
  },
  ".cm-content": { caretColor: "rgb(var(--ink))", padding: "6px 0", minHeight: "72px" },
  ".cm-line": { padding: "0 10px" },
  ".cm-fills": { color: "rgb(var(--do))" },
  ".cm-does": { color: "rgb(var(--due))" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy rgb(var(--danger))",
    textUnderlineOffset: "3px"
  },
  ".cm-tooltip": {
    backgroundColor: "rgb(var(--surface))",
    color: "rgb(var(--ink))",
    border: "1px solid rgb(var(--line))",
    borderRadius: "6px",
    boxShadow: "var(--shade)"
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "inherit", maxHeight: "14em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 8px", lineHeight: "1.5" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "rgb(var(--do))",
    color: "rgb(var(--on-do))"
  },
  ".cm-tooltip.cm-completionInfo": { padding: "6px 10px", fontSize: "12px", maxWidth: "280px" },
  ".cm-completionInfo code": { display: "block", paddingTop: "4px", color: "rgb(var(--soft))" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600" },
  ".cm-completionDetail": { color: "inherit", fontStyle: "normal", opacity: "0.8" },
  ".cm-diagnostic-error": { borderLeftColor: "rgb(var(--danger))", padding: "4px 8px" },
  ".cm-tooltip-lint": { fontSize: "12px", maxWidth: "320px" }
})

const braces = new MatchDecorator({
  regexp: /\{\{.*?\}\}|\{%.*?%\}/g,
  decoration: ([found]) => Decoration.mark({ class: found[1] === "%" ? "cm-does" : "cm-fills" })
})

/** What is filled in and what decides stands out from what is said as it stands. */
export const inBraces = ViewPlugin.define(
  (view) => ({
    decorations: braces.createDeco(view),
    update(update: ViewUpdate) {
      this.decorations = braces.updateDeco(update, this.decorations)
    }
  }),
  { decorations: (it) => it.decorations }
)
