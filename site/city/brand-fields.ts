import type { Fields } from '@openlondon/contract'

const svgPath = (meaning: string) => ({ kind: 'text', required: true, meaning, example: 'M0 5C5 0 9 9 14 5' }) as const
const viewBox = (meaning: string) => ({ kind: 'text', required: true, meaning, example: '0 0 1600 593' }) as const

/** The members of `brand/landmark.json`. */
export const landmarkMembers = {
  title: { kind: 'text', required: true, meaning: 'what the drawing shows', example: 'The river and the bridges' },
  viewBox: viewBox('the whole of the drawing'),
  ribbon: viewBox('the wide strip of it that header and footer show'),
  main: svgPath('the line that everything else meets'),
  streams: { kind: 'list', meaning: 'the thinner lines', of: svgPath('a line') },
  mark: {
    kind: 'group',
    required: true,
    meaning: "the small drawing beside the portal's name",
    members: { viewBox: viewBox('its frame'), path: svgPath('its one line') },
  },
} as const satisfies Fields

const colour = {
  kind: 'text',
  meaning: 'a colour',
  example: '#1d4f91',
  form: { words: 'a colour such as #1d4f91', fits: (text: string) => /^#[\da-f]{6}$/i.test(text) },
} as const

/** The members of `brand/colours.json`: colours of the site's style sheet that the city has its own of. */
export function colourMembers(names: readonly string[]) {
  const members = Object.fromEntries(names.map((name) => [name, colour]))
  return {
    light: { kind: 'group', meaning: 'colours by day', members },
    dark: { kind: 'group', meaning: 'colours by night', members },
  } as const satisfies Fields
}
