import type { Message } from '../../world/kinds.ts'
import { messagesOf } from '../../world/resa/traffic.ts'
import { views, type CityAsk } from '../../world/views.ts'

const sl = 1

/** Filters narrow each other, and several values of one widen it. */
export default views({
  deviationMessages: (ask) => {
    const [sites, lines, modes] = [ask.list('site'), ask.list('line'), ask.list('transport_mode')]
    const authority = ask.number('transport_authority')
    return messagesOf(ask, ask.flag('future'))
      .filter(
        (message) =>
          (sites.length === 0 || message.areas.some((id) => sites.includes(siteOf(ask, id)))) &&
          (lines.length === 0 || message.lines.some((id) => lines.includes(id))) &&
          (modes.length === 0 || modesOf(ask, message).some((mode) => modes.includes(mode))) &&
          (authority === undefined || authority === sl),
      )
      .map((message) => told(ask, message))
  },
})

function siteOf({ world }: CityAsk, areaId: string): string {
  return world.get('stopArea', areaId)?.siteId ?? ''
}

function modesOf({ world }: CityAsk, { lines }: Message): readonly string[] {
  return lines.flatMap((id) => world.get('line', id)?.mode ?? [])
}

function told({ world }: CityAsk, message: Message): object {
  const { id, version, created, modified, publish, priority, variants, lines, areas } = message
  const stopAreas = areas.flatMap((areaId) => {
    const area = world.get('stopArea', areaId)
    if (!area) return []
    const points = world.of('stopPoint', 'areaId', areaId).map((stop) => ({ id: Number(stop.id), name: stop.name }))
    return [{ id: Number(areaId), transport_authority: sl, name: area.name, type: area.type, stop_points: points }]
  })
  return {
    version,
    created,
    ...(modified !== undefined && { modified }),
    deviation_case_id: Number(id),
    publish,
    priority,
    message_variants: variants,
    scope: {
      ...(stopAreas.length > 0 && { stop_areas: stopAreas }),
      lines: lines.flatMap((lineId) => {
        const line = world.get('line', lineId)
        if (!line) return []
        const { designation, mode, name, group } = line
        const named = { name, ...(group !== undefined && { group_of_lines: group }) }
        return [{ id: Number(lineId), transport_authority: sl, designation, transport_mode: mode, ...named }]
      }),
    },
  }
}
