import { Highlighted } from "~ui/parts/highlighted"
import { Markdown } from "~ui/parts/markdown"
import { MoneyText } from "~ui/parts/money-text"
import { OpensUntil } from "~ui/parts/opens-until"
import { TimeText } from "~ui/parts/time-text"
import { TotalText } from "~ui/parts/total-text"
import { WhenText } from "~ui/parts/when-text"
import { arabic, endless, Sample } from "./sample"

const now = Date.now()
const day = 864e5
const note = `Likes the **red** ones, _size M_, \`AP-5\`
- two children
- [ ] ask again
- [x] sent a picture

> ${arabic}

[her shop](https://shop.example) ${endless}`

const money = [
  { minor: 6800, currency: "CNY" },
  { minor: -1999, currency: "EUR" },
  { minor: 123_456_789_012, currency: "VND" },
  { minor: 1500, currency: "JPY" }
]

export const Words = () => (
  <>
    <Sample name="markdown">
      <div className="w-full text-sm">
        <Markdown text={note} />
      </div>
    </Sample>
    <Sample name="money">
      {money.map((it) => (
        <MoneyText key={it.currency} money={it} />
      ))}
      <TotalText order={{ total: null, totalSaid: "68,00 lei" }} />
    </Sample>
    <Sample name="time">
      <TimeText at={now} form="day" />
      <TimeText at={now - day} form="day" />
      <TimeText at={now - 40 * day} />
      <TimeText at={now} form="time" />
    </Sample>
    <Sample name="when">
      <WhenText at={now + 2 * day} allDay={false} every={null} />
      <WhenText at={now - day} allDay every={{ unit: "week", count: 2, day: null }} />
    </Sample>
    <Sample name="opens until">
      {[null, now - 1, now + 1, now + 2 * day, now + 9 * day].map((at) => (
        <span key={at} className="text-xs">
          <OpensUntil expiresAt={at} now={now} />
        </span>
      ))}
    </Sample>
    <Sample name="highlighted">
      <p>
        <Highlighted text="Red apples 5 kg" ranges={[[4, 7]]} />
      </p>
    </Sample>
  </>
)
