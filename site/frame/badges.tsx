import type { ReactNode } from 'react'

export function MethodBadge({ method }: { readonly method: string }): ReactNode {
  return <span className={`method method--${method.toLowerCase()}`}>{method}</span>
}

export function StateBadge({ state }: { readonly state: string }): ReactNode {
  return <span className={`state state--${state}`}>{state}</span>
}
