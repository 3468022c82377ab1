import { useId, type ReactNode } from 'react'

const drawings = [
  <path key="a" d="M-2 14L14 -2M-2 6L6 -2M6 14L14 6" />,
  <path key="b" d="M6 2v8M2 6h8" />,
  <path key="c" d="M0 4q3 -4 6 0t6 0M0 10q3 -4 6 0t6 0" />,
  <path key="d" d="M0 0h12M0 6h12M3 0v6M9 6v6" />,
  <path key="e" d="M0 3h12M0 9h12" />,
  <path key="f" d="M2 12l4 -12l4 12" />,
  <circle key="g" cx="6" cy="6" r="2.2" />,
  <path key="h" d="M0 0l12 12M12 0l-12 12" />,
  <path key="i" d="M2 2h8v8h-8z" />,
]

/** A small ruled swatch: each subject of the catalogue has one, by its place in the list. Decoration only. */
export function Texture({ index }: { readonly index: number }): ReactNode {
  const id = useId()
  return (
    <svg className="texture" width="96" height="24" aria-hidden="true">
      <defs>
        <pattern id={id} width="12" height="12" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="var(--river)" strokeWidth="1.4">
            {drawings[index % drawings.length]}
          </g>
        </pattern>
      </defs>
      <rect width="96" height="24" fill={`url(#${id})`} />
    </svg>
  )
}
