/** Templates that never end, or take all there is, if they are let. */
export const bombs: Record<string, string> = {
  "three billion rounds": "{% for i in (1..3000000000) %}x{% endfor %}",
  "loops in loops":
    "{% for i in (1..9999) %}{% for j in (1..9999) %}{% for k in (1..9999) %}{% endfor %}{% endfor %}{% endfor %}",
  "a text doubled by append":
    "{% assign s = 'xxxxxxxx' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}{{ s }}",
  "a text doubled by replace":
    "{% assign s = 'xxxxxxxx' %}{% for i in (1..60) %}{% assign s = s | replace: 'x', 'xx' %}{% endfor %}{{ s }}",
  "a text doubled by capture":
    "{% assign s = 'xxxxxxxx' %}{% for i in (1..60) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}{{ s }}",
  "a list joined and split":
    "{% assign s = 'a,b,c,d' %}{% for i in (1..60) %}{% assign l = s | split: ',' %}{% assign l = l | concat: l %}{% assign s = l | join: ',,' %}{% endfor %}{{ s }}",
  "numbers that grow":
    "{% assign n = 9 %}{% for i in (1..100000) %}{% assign n = n | times: n %}{% endfor %}{{ n }}{% for i in (1..n) %}x{% endfor %}",
  "a huge range as a value": "{% assign a = (1..999999999) %}{{ a | join: '-' | size }}",
  "five thousand conditions in each other": `${"{%if 1%}".repeat(5000)}x${"{%endif%}".repeat(1)}`,
  "three thousand loops in each other": `${"{%for i in (1..2)%}".repeat(1300)}x${"{%endfor%}".repeat(1300)}`,
  "white space led astray": `{% assign s = " " %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}{{ s | append: 'x' | append: s | rstrip | normalize_whitespace | strip_newlines }}`
}

/** What a template may not get at: each would say something of the machine. */
export const pryings = [
  '{{ "".constructor }}',
  '{{ "".constructor.constructor }}',
  "{{ customer.__proto__ }}",
  "{{ customer.constructor.name }}",
  "{{ customer['__proto__']['toString'] }}",
  "{{ customer.hasOwnProperty }}",
  "{{ constructor }}",
  "{{ __proto__ }}",
  "{{ toString }}",
  "{% assign c = customer.constructor %}{{ c.name }}",
  "{{ customer | map: '__proto__' | first }}",
  "{{ ask.constructor }}"
]
