/** A name from outside: any script, any length, cut at the edge with the whole in its tooltip. */
export const PersonName = ({ name, className = "" }: { name: string; className?: string }) => (
  <bdi className={`min-w-0 truncate ${className}`} title={name}>
    {name}
  </bdi>
)
