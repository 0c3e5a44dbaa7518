/** Files of replies as other tools write them. */
export const blazeFile = JSON.stringify({
  version: 8,
  folders: [
    {
      name: "Sales",
      snippets: [
        {
          name: "Size question",
          shortcut: "/size",
          text: "Hi {formtext: name=Their name; default=there}, we have {formmenu: S; M; default=M; name=size}. So {=size}? {clipboard}{cursor}"
        },
        {
          name: "Today",
          shortcut: "/day",
          text: "Ships {time: DD.MM.YYYY}, costs {{ 5 }} {not a command"
        }
      ]
    }
  ]
})

export const chatwootFile = JSON.stringify([
  {
    id: 1,
    account_id: 9,
    short_code: "hello",
    content: "Hey {{contact.first_name || 'there'}}, {{ agent.name }} here"
  },
  { id: 2, account_id: 9, short_code: "bye", content: "Bye {{contact.name}} 👋" }
])

export const briskineFile = `id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text
a1,Thanks,th,Your order,,,,"vip, fruit","<p>Dear {{to.first_name}},</p><p>thank you &amp; bye<br>{{from.name}}</p>",x
`

export const espansoFile = `# greetings
matches:
  - trigger: ":hi"
    label: Greeting
    replace: "Hello\\nworld {{day}}, {{clip}}, {{tone}}"
    vars:
      - name: day
        type: date
        params:
          format: "%d/%m/%Y"
      - name: clip
        type: clipboard
      - name: tone
        type: choice
        params:
          values: [warm, short]
  - triggers: [":sz", ":size"]
    form: |
      Size [[size]] for [[who]]
    form_fields:
      size: {type: choice, values: [S, M]}
`
