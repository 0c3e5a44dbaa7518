import { useState } from "react"
import { Button } from "~ui/parts/button"
import { TextField } from "~ui/parts/text-field"

/** A line and a button that adds what is in it. What was refused stays, with the reason. */
export const AddLine = ({
  label,
  button,
  onAdd
}: {
  label: string
  button: string
  /** @returns what is wrong, "" where it was added. */
  onAdd: (name: string) => Promise<string>
}) => {
  const [name, setName] = useState("")
  const [error, setError] = useState("")
  const add = async () => {
    const wrong = await onAdd(name)
    setError(wrong)
    if (!wrong) setName("")
  }
  return (
    <form
      className="flex items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <div className="min-w-0 grow">
        <TextField
          label={label}
          hideLabel
          placeholder={label}
          value={name}
          {...(error && { error })}
          onChange={(event) => {
            setName(event.target.value)
            setError("")
          }}
        />
      </div>
      <Button type="submit" disabled={!name.trim()}>
        {button}
      </Button>
    </form>
  )
}
