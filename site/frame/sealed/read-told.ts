import { runBounds, type ShownValue, type Told } from './told.ts'

/** What came from the frame, where it is of the shape that is shown; anything else is nobody's word. */
export function readTold(data: unknown): Told | undefined {
  if (typeof data !== 'string' || data.length > runBounds.characters) return undefined
  try {
    return toldOf(JSON.parse(data))
  } catch {
    return undefined
  }
}

function toldOf(told: unknown): Told | undefined {
  if (!isRecord(told)) return undefined
  if (told['kind'] === 'ready') return { kind: 'ready' }
  if (told['kind'] === 'ended') return { kind: 'ended', timeMs: Number(told['timeMs']) }
  if (told['kind'] === 'stopped') return { kind: 'stopped', reason: told['reason'] === 'time' ? 'time' : 'flood' }
  if (told['kind'] === 'failed') {
    const line = Number(told['line'])
    return { kind: 'failed', message: String(told['message']), ...(line > 0 ? { line } : {}) }
  }
  if (told['kind'] !== 'printed' || !Array.isArray(told['values'])) return undefined
  const level = told['level'] === 'warn' || told['level'] === 'error' ? told['level'] : 'log'
  const values = told['values'].map(shownOf)
  return { kind: 'printed', level, values, ...(told['table'] === true ? { table: true } : {}) }
}

function shownOf(value: unknown): ShownValue {
  if (!isRecord(value)) return { kind: 'plain', text: '', of: 'cut' }
  if (value['kind'] !== 'tree') {
    const of = value['of']
    return {
      kind: 'plain',
      text: String(value['text']),
      of: of === 'text' || of === 'number' || of === 'word' ? of : 'cut',
    }
  }
  const members = Array.isArray(value['members']) ? value['members'] : []
  return {
    kind: 'tree',
    name: String(value['name']),
    members: members.map((member: unknown) =>
      Array.isArray(member) ? ([String(member[0]), shownOf(member[1])] as const) : (['', shownOf(undefined)] as const),
    ),
    more: Number(value['more']) || 0,
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
