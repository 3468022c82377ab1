import { useQuery } from '@tanstack/react-query'
import type { StopArrivalsResult } from '@openlondon/sdk/tfl'
import { stopArrivalsQuery } from '@openlondon/sdk/tfl/react'
import { city } from './city.ts'
import type { Stop } from './StopSearch.tsx'

const soonest = (arrivals: StopArrivalsResult) =>
  arrivals.toSorted((one, other) => one.timeToStation - other.timeToStation).slice(0, 12)

const minutes = (seconds: number) => (seconds < 60 ? 'due' : `${Math.floor(seconds / 60)} min`)

export function Departures({ stop, onLeave }: { readonly stop: Stop; readonly onLeave: () => void }) {
  const arrivals = stopArrivalsQuery(city, { id: stop.id })
  const { data, error, isPending } = useQuery({ ...arrivals, refetchInterval: arrivals.staleTime, select: soonest })
  return (
    <>
      <h1>{stop.name}</h1>
      {isPending && <p>Looking up …</p>}
      {error && <p role="alert">{error.message}</p>}
      {data?.length === 0 && <p>Nothing is on its way.</p>}
      <ol>
        {data?.map((train) => (
          <li key={train.id}>
            <b>{train.lineName}</b>
            <span>{train.destinationName ?? train.towards ?? 'Check the front of the train'}</span>
            <time>{minutes(train.timeToStation)}</time>
          </li>
        ))}
      </ol>
      <button onClick={onLeave}>Another station</button>
    </>
  )
}
