import type { ReactNode } from 'react'
import { useCity } from '../use-city'

/** The line drawing, small: the mark beside the portal's name. */
export function Mark(): ReactNode {
  const { landmark } = useCity()
  if (!landmark) return null
  return (
    <svg className="mark" viewBox={landmark.mark.viewBox} width="34" height="22" aria-hidden="true">
      <path
        d={landmark.mark.path}
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
