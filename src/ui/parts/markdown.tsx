import type { Token, Tokens } from "marked"
import { type ReactNode, useMemo } from "react"
import { deepest, inARow, inline, isOwn } from "./markdown-inline"
import { piecesOf, tickBox, tokensOf } from "./markdown-source"

interface Page {
  /** Number of the next box, counted while the piece is drawn. */
  box: number
  /** What the next box is about. */
  ticks: string
  onTick: ((box: number) => void) | undefined
}

const Plain = ({ children }: { children: string }) => (
  <p dir="auto" className="whitespace-pre-wrap break-words">
    {children}
  </p>
)

const blocks = (tokens: readonly Token[], page: Page, depth = 0): ReactNode =>
  inARow(tokens.map((token) => block(token, page, depth)))

const block = (token: Token, page: Page, depth: number): ReactNode => {
  if (!isOwn(token) || depth > deepest) return <Plain>{token.raw}</Plain>
  switch (token.type) {
    case "space":
      return null
    case "checkbox":
      return tick(token.checked, page)
    case "text":
      return <span dir="auto">{inline([token])}</span>
    case "paragraph":
      return (
        <p dir="auto" className="break-words">
          {inARow(
            token.tokens.map((it) =>
              it.type === "checkbox" ? block(it, page, depth) : inline([it])
            )
          )}
        </p>
      )
    case "heading":
      return (
        <p
          dir="auto"
          className={`break-words font-semibold ${token.depth === 1 ? "text-base" : ""}`}
        >
          {inline(token.tokens)}
        </p>
      )
    case "blockquote":
      return (
        <blockquote className="border-l-2 pl-2 text-soft">
          {blocks(token.tokens, page, depth + 1)}
        </blockquote>
      )
    case "list":
      return list(token, page, depth)
    case "code":
      // Four spaces are how people move a line to the right; only a fence means code.
      return token.codeBlockStyle === "indented" ? (
        <Plain>{token.raw}</Plain>
      ) : (
        <pre dir="auto" className="whitespace-pre-wrap break-words rounded bg-raised p-2 text-xs">
          {token.text}
        </pre>
      )
    case "hr":
      return <hr />
    default:
      return <Plain>{token.raw.replace(/\n+$/, "")}</Plain>
  }
}

// No component: what is drawn in the order it is written counts the boxes right.
const list = (token: Tokens.List, page: Page, depth: number): ReactNode => {
  const items = token.items.map((item, at) => {
    page.ticks = item.text.split("\n", 1)[0]?.slice(0, 80) ?? ""
    return (
      // oxlint-disable-next-line react/no-array-index-key -- lines have no other name
      <li key={at} dir="auto" className={`break-words ${item.task ? "list-none" : ""}`}>
        {blocks(item.tokens, page, depth + 1)}
      </li>
    )
  })
  return token.ordered ? (
    <ol start={Number(token.start) || 1} className="list-decimal ps-6">
      {items}
    </ol>
  ) : (
    <ul className={token.items.every((it) => it.task) ? "" : "list-disc ps-5"}>{items}</ul>
  )
}

const tick = (ticked: boolean, page: Page): ReactNode => {
  const [box, { onTick }] = [page.box++, page]
  return <Tick name={page.ticks} ticked={ticked} onTick={onTick && (() => onTick(box))} />
}

interface TickProps {
  name: string
  ticked: boolean
  onTick: (() => void) | undefined
}

const Tick = ({ name, ticked, onTick }: TickProps) => (
  <input
    type="checkbox"
    checked={ticked}
    aria-label={name}
    disabled={!onTick}
    className="me-1.5 size-4 align-[-3px] accent-do"
    onChange={onTick}
  />
)

const Piece = ({ text, onText }: { text: string; onText?: (text: string) => void }) => {
  const tokens = useMemo(() => tokensOf(text), [text])
  if (!tokens) return <Plain>{text}</Plain>
  const onTick = onText && ((box: number) => onText(tickBox(text, box) ?? text))
  return blocks(tokens, { box: 0, ticks: "", onTick })
}

/**
 * A note's Markdown as nodes: emphasis, code, lists, boxes to tick, quotes, headings, links. Never
 * markup: tags, pictures by address and all else stay the text they are. `onText` is given the
 * whole text when a box was ticked.
 */
export const Markdown = ({ text, onText }: { text: string; onText?: (text: string) => void }) => {
  const pieces = useMemo(() => piecesOf(text), [text])
  return (
    <div dir="auto" className="flex flex-col gap-1 break-words [overflow-wrap:anywhere]">
      {pieces.map((piece, at) => (
        <Piece
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no other name
          key={at}
          text={piece}
          {...(onText && {
            onText: (next: string) => onText(pieces.with(at, next).join(""))
          })}
        />
      ))}
    </div>
  )
}
