import { SelectField } from "~ui/parts/select-field"
import { TextArea } from "~ui/parts/text-area"
import { TextField } from "~ui/parts/text-field"
import { arabic, endless, Sample } from "./sample"

const stages = [
  { value: "new", label: "New" },
  { value: "quoted", label: endless }
]

export const Fields = () => (
  <>
    <Sample name="text field">
      <TextField label="Empty" placeholder="Add a note…" />
      <TextField label="Written" defaultValue="Likes the blue one" />
      <TextField label="With a hint" hint="Shown to you alone." defaultValue={endless} />
      <TextField label="Wrong" error="There is no such day or hour." defaultValue="31 Feb" />
      <TextField label="Right to left" defaultValue={arabic} />
      <TextField label="Disabled" disabled defaultValue="68" />
      <TextField label="To be read" readOnly defaultValue="https://shop.example/apples" />
      <TextField label="Label for the ear" hideLabel placeholder="Label for the ear" />
      <TextField label="Search" type="search" defaultValue="apples" />
    </Sample>
    <Sample name="text area">
      <TextArea label="Empty" placeholder="Add a note…" />
      <TextArea label="Several lines" defaultValue={"Likes the blue one\nsize M\n" + endless} />
      <TextArea label="Wrong" error="Too long." defaultValue={arabic} />
    </Sample>
    <Sample name="select field">
      <SelectField label="Stage" options={stages} />
      <SelectField label="Long" options={stages} defaultValue="quoted" hint="A hint" />
      <SelectField label="Wrong" options={stages} error="Choose one." />
      <SelectField label="Disabled" options={stages} disabled />
    </Sample>
  </>
)
