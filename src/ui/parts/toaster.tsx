import { X } from "lucide-react"
import { Toast } from "radix-ui"
import { createContext, type ReactNode, useCallback, useContext, useState } from "react"
import { useTranslation } from "react-i18next"
import { IconButton } from "./icon-button"

export interface ToastAct {
  label: string
  onAct: () => void
}

export interface ToastWords {
  text: string
  tone?: "plain" | "danger"
  /** One thing to do about it. */
  action?: ToastAct
  /** Where it can be seen. */
  link?: ToastAct
}

const ToastContext = createContext<(words: ToastWords) => void>(() => {})

/** Shows a line at the foot of the screen for eight seconds; longer while it is pointed at. */
export const useToast = () => useContext(ToastContext)

/** Holds the toasts of a screen: the last one alone is shown, so that they never cover the work. */
export const Toaster = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation()
  const [shown, setShown] = useState<(ToastWords & { key: number }) | null>(null)
  const show = useCallback(
    (words: ToastWords) => setShown((before) => ({ ...words, key: (before?.key ?? 0) + 1 })),
    []
  )
  return (
    <ToastContext value={show}>
      <Toast.Provider duration={8000} label={t("common.notifications")}>
        {children}
        {shown && (
          <Toast.Root
            key={shown.key}
            type={shown.tone === "danger" ? "foreground" : "background"}
            onOpenChange={(open) => !open && setShown(null)}
            className="floats flex items-center gap-1 py-1 pl-3 pr-1 text-sm"
          >
            <Toast.Description
              className={`line-clamp-4 min-w-0 grow break-words py-1 ${shown.tone === "danger" ? "text-danger" : ""}`}
            >
              {shown.text}
            </Toast.Description>
            {[shown.link, shown.action].map(
              (it) =>
                it && (
                  <Toast.Action
                    key={it.label}
                    altText={it.label}
                    onClick={it.onAct}
                    className="min-h-control shrink-0 rounded px-2 font-semibold text-do hover:bg-raised"
                  >
                    {it.label}
                  </Toast.Action>
                )
            )}
            <Toast.Close asChild>
              <IconButton label={t("common.close")} icon={X} />
            </Toast.Close>
          </Toast.Root>
        )}
        <Toast.Viewport
          label={t("common.notifications")}
          className="toasts fixed left-1/2 z-50 m-0 w-[calc(100vw-16px)] max-w-md -translate-x-1/2 list-none p-0"
        />
      </Toast.Provider>
    </ToastContext>
  )
}
