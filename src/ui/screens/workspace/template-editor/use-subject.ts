import { useState } from "react"
import type { Subject } from "~jobs/preview-data"
import type { Subjects } from "~jobs/preview-subjects"
import { useSubjects } from "~ui/hooks/use-template-preview"

/** Chosen once for all previews of a page. */
let chosen: Partial<Subject> = {}

/** Whom and what a preview is for: the last dealt with, until another is chosen. */
export const useSubject = (): [Subject, (subject: Subject) => void, Subjects | undefined] => {
  const subjects = useSubjects()
  const [own, setOwn] = useState(chosen)
  const subject = {
    contactId: own.contactId ?? subjects?.customers[0]?.id ?? "",
    productId: own.productId ?? subjects?.products[0]?.id ?? ""
  }
  const choose = (it: Subject) => {
    chosen = it
    setOwn(it)
  }
  return [subject, choose, subjects]
}
