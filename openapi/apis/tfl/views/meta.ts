import modes from '../../../world/transport/modes.json' with { type: 'json' }
import severities from '../../../world/transport/severities.json' with { type: 'json' }
import stopCategories from '../../../world/transport/stop-categories.json' with { type: 'json' }
import stopKinds from '../../../world/transport/stop-kinds.json' with { type: 'json' }
import { serviceHourAt } from '../../../world/transport/timetable.ts'
import { views } from '../../../world/views.ts'
import { entity } from './owner.ts'

const levels: Readonly<Record<string, Readonly<Record<string, string>>>> = severities

/** What a severity level is called on a mode. */
export function severityText(mode: string, severity: number): string {
  return levels[mode]?.[severity] ?? levels['tube']?.[severity] ?? ''
}

const modesWithStops = new Set([
  'bus',
  'cable-car',
  'dlr',
  'elizabeth-line',
  'national-rail',
  'overground',
  'river-bus',
  'tram',
  'tube',
])

function modeWires(isWanted: (mode: string) => boolean): readonly unknown[] {
  return modes.filter(({ modeName }) => isWanted(modeName)).map((mode) => ({ ...entity('Mode'), ...mode }))
}

/** The words that lines, stops and searches are described with. */
export const metaViews = views({
  lineModes: () => modeWires(() => true),
  journeyModes: () => modeWires(() => true),
  stopModes: () => modeWires((mode) => modesWithStops.has(mode)),
  lineSeverities: () =>
    Object.entries(levels)
      .filter(([modeName]) => modeName !== 'road')
      .flatMap(([modeName, texts]) =>
        Object.entries(texts).map(([level, description]) => ({
          ...entity('StatusSeverity'),
          modeName,
          severityLevel: Number(level),
          description,
        })),
      ),
  lineDisruptionCategories: () => [
    'Undefined',
    'RealTime',
    'PlannedWork',
    'Information',
    'Event',
    'Crowding',
    'StatusAlert',
  ],
  lineServiceTypes: () => ['Regular', 'Night'],
  /** Between one and five in the morning of Saturday and Sunday the tube runs its night service. */
  modeServiceTypes: ({ clock }) => {
    const { kind, hour } = serviceHourAt(clock, clock.now)
    const isNight = hour > 24 && (kind === 'friday' || kind === 'saturday')
    return [{ ...entity('ActiveServiceType'), mode: 'tube', serviceType: isNight ? 'Night' : 'Regular' }]
  },
  stopCategories: () => stopCategories.map((one) => ({ ...entity('StopPointCategory'), ...one })),
  stopTypes: () => stopKinds,
  searchProviders: () => ['content', 'stopPoints', 'extraPlaces', 'extraPlacesAutocomplete', 'addressPlaces'],
  searchCategories: () => ['Modes', 'Fares', 'Corporate'],
  searchSorts: () =>
    ['lastModified', 'date', 'score', 'timestamp'].flatMap((field) => [`${field},asc`, `${field},desc`]),
})
