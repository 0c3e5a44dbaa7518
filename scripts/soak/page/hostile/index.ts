import { confusing } from "./confuse"
import { lieInWait } from "./harness"
import { listening, observers } from "./listen"
import { looking } from "./look"
import { meddling } from "./meddle"
import { striking } from "./strike"
import { tampering } from "./tamper"

// Only the page itself: its own frames are its own business.
if (window.top === window.self)
  lieInWait([
    ...listening,
    ...observers,
    ...tampering,
    ...striking,
    ...meddling,
    ...looking,
    ...confusing
  ])
