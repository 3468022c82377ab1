import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import './board.css'
import { Departures } from './Departures.tsx'
import { StopSearch, type Stop } from './StopSearch.tsx'

function Board() {
  const [stop, setStop] = useState<Stop>()
  return stop ? <Departures stop={stop} onLeave={() => setStop(undefined)} /> : <StopSearch onChoose={setStop} />
}

createRoot(document.querySelector('#board')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <Board />
    </QueryClientProvider>
  </StrictMode>,
)
