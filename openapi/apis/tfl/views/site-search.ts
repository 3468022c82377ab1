import { plainName } from '@openlondon/sandbox/view'
import { views } from '../../../world/views.ts'
import { entity } from './owner.ts'
import { stopsNamed } from './stops/stop-search.ts'

const mostMatches = 100

type Page = { readonly id: string; readonly name: string; readonly url: string }

export const siteSearchViews = views({
  search: (ask) => {
    const query = ask.text('query') ?? ''
    const typed = plainName(query)
    const lines = ask.world.all('service').filter(({ name }) => typed !== '' && plainName(name).includes(typed))
    const pages: readonly Page[] = [
      ...stopsNamed(ask, query, true).map(({ id, name, modes }) => ({
        id: `stop-${id}`,
        name,
        url: `https://tfl.gov.uk/${modes[0] ?? 'stops'}/stop/${id}/${plainName(name).replaceAll(' ', '-')}`,
      })),
      ...lines.map(({ id, name, mode }) => ({
        id: `line-${id}`,
        name,
        url: `https://tfl.gov.uk/${mode}/route/${id}/`,
      })),
    ]
    const matches = pages.slice(0, mostMatches).map((page, number) => ({
      ...entity('SearchMatch'),
      score: Math.round(80_000 / (10 + number)) / 1_000,
      highlights: [`Lines, exits and times at <b>${page.name}</b>`],
      ...page,
    }))
    return {
      ...entity('SearchResponse'),
      query,
      pageSize: mostMatches,
      total: pages.length,
      matches,
      maxScore: matches[0]?.score ?? 0,
    }
  },
  searchBusSchedules: (ask) => {
    const route = ask.world.get('service', (ask.text('query') ?? '').trim().toLowerCase())
    const days = route?.mode === 'bus' ? ['MF', 'Sa', 'Su'] : []
    return {
      ...entity('SearchResponse'),
      total: days.length,
      matches: days.map((dayName) => {
        const name = `Schedule_${route?.name}-${dayName}.pdf`
        return { ...entity('SearchMatch'), url: `https://bus.data.tfl.gov.uk/schedules/${name}`, name }
      }),
    }
  },
})
