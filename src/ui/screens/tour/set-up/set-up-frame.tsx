import { type ReactNode, useEffect, useRef } from "react"

/** A page of the tour beside the practice: one thing to read, one thing to do, no wider than reads well. */
export const SetUpFrame = ({
  title,
  intro,
  foot,
  children
}: {
  title: string
  intro: string
  foot?: ReactNode
  children?: ReactNode
}) => {
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that led here is gone: whoever reads along goes on at the top.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <main className="mx-auto flex min-h-full max-w-2xl flex-col justify-center gap-5 px-6 py-12">
      <header className="flex flex-col gap-2">
        <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          {title}
        </h1>
        <p className="text-base text-soft">{intro}</p>
      </header>
      {children}
      {foot && <footer className="flex flex-wrap gap-2 border-t pt-4">{foot}</footer>}
    </main>
  )
}
