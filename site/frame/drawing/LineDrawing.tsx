import type { ReactNode } from 'react'
import { useCity } from '../use-city'

type Props = { readonly className: string; /** Only the wide strip in its middle. */ readonly ribbon?: boolean }

/** The one graphic device of the site: two banks of the city's line, with what flows into it. Decoration only. */
export function LineDrawing({ className, ribbon = false }: Props): ReactNode {
  const { landmark } = useCity()
  if (!landmark) return null
  return (
    <svg
      className={`line-drawing ${className}`}
      viewBox={ribbon ? landmark.ribbon : landmark.viewBox}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {landmark.streams.map((path) => (
        <path key={path} d={path} className="line-drawing__stream" />
      ))}
      <path d={landmark.main} className="line-drawing__banks" />
      <path d={landmark.main} className="line-drawing__water" />
    </svg>
  )
}
