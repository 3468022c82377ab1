import { hour } from '@openlondon/sandbox/view'
import type { CityAsk } from '../views.ts'
import type { ChargeConnector } from './roads-kinds.ts'

export type ConnectorState = 'Available' | 'Charging' | 'Unavailable' | 'OutOfService' | 'Unknown'

/** Whether a charge connector can be used: a car stays for the half hour, a fault for the day. */
export function connectorState(
  { chance, clock, scenario }: CityAsk,
  { id, sourceSystem }: ChargeConnector,
): ConnectorState {
  const isEsb = sourceSystem === 'EsbChargePoint'
  const fault = chance('connector fault', id, clock.wall().date).next()
  if (scenario !== 'quiet' && fault < 0.08) return isEsb ? 'Unknown' : 'OutOfService'
  const isTaken = chance('connector', id, Math.floor(clock.now / (hour / 2))).next() < 0.4
  if (!isTaken) return 'Available'
  // The networks have words of their own for the same.
  return isEsb ? 'Charging' : 'Unavailable'
}
