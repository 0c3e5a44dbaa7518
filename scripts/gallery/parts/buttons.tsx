import { Plus, Trash2 } from "lucide-react"
import { useState } from "react"
import { Button } from "~ui/parts/button"
import { IconButton } from "~ui/parts/icon-button"
import { TabBar, TabPage, Tabs } from "~ui/parts/tabs"
import { endless, Sample } from "./sample"

const tones = ["do", "plain", "quiet", "danger"] as const

export const Buttons = () => {
  const [tab, setTab] = useState("card")
  return (
    <>
      {tones.map((tone) => (
        <Sample key={tone} name={`button ${tone}`}>
          <Button tone={tone}>Add note</Button>
          <Button tone={tone} icon={Plus}>
            添加
          </Button>
          <Button tone={tone} disabled>
            Add note
          </Button>
          <Button tone={tone} dense>
            Dense
          </Button>
        </Sample>
      ))}
      <Sample name="button, long">
        <Button className="max-w-full">
          <span className="truncate">{endless}</span>
        </Button>
      </Sample>
      <Sample name="icon button">
        <IconButton label="Add" icon={Plus} />
        <IconButton label="Remove" icon={Trash2} disabled />
        <IconButton label="Add, dense" icon={Plus} dense />
      </Sample>
      <Sample name="tabs">
        {[true, false].map((above) => (
          <Tabs key={String(above)} value={tab} onChange={setTab} className="w-full">
            <TabBar
              label={above ? "Above" : "Below"}
              above={above}
              items={[
                { value: "card", label: "Card", icon: Plus },
                { value: "today", label: "Today", count: 3 },
                { value: "many", label: endless, count: 120 }
              ]}
            />
            {["card", "today", "many"].map((value) => (
              <TabPage key={value} value={value} className="p-2 text-sm">
                {value}
              </TabPage>
            ))}
          </Tabs>
        ))}
      </Sample>
    </>
  )
}
