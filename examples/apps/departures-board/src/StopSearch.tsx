import { skipToken, useQuery } from '@tanstack/react-query'
import { searchStopPointsQuery } from '@openlondon/sdk/tfl/react'
import { useDeferredValue, useState } from 'react'
import { city } from './city.ts'

export type Stop = { readonly id: string; readonly name: string }

export function StopSearch({ onChoose }: { readonly onChoose: (stop: Stop) => void }) {
  const [text, setText] = useState('')
  const query = useDeferredValue(text.trim())
  const { data, error } = useQuery(
    searchStopPointsQuery(city, query.length > 2 ? { query, modes: ['tube'] } : skipToken),
  )
  return (
    <search>
      <h1>Where from?</h1>
      <input autoFocus aria-label="Station" value={text} onChange={(event) => setText(event.target.value)} />
      {error && <p role="alert">{error.message}</p>}
      {data?.matches.length === 0 && <p>No station has such a name.</p>}
      <ul>
        {data?.matches.map((stop) => (
          <li key={stop.id}>
            <button onClick={() => onChoose(stop)}>{stop.name}</button>
          </li>
        ))}
      </ul>
    </search>
  )
}
