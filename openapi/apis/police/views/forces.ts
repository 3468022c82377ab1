import { forces, railwayForce } from '../../../world/land/forces.ts'
import { views } from '../../../world/views.ts'
import { refuseWithPage } from './owner-page.ts'

type Page = { readonly url: string; readonly description: string | null; readonly channels: readonly string[] }

/** Of those that are in this city; the others are listed and say nothing of themselves. */
const pages: Readonly<Record<string, Page>> = {
  metropolitan: {
    url: 'https://www.met.police.uk',
    description: null,
    channels: ['https://www.met.police.uk', 'https://www.youtube.com/metropolitanpolice'],
  },
  'city-of-london': {
    url: 'https://www.cityoflondon.police.uk',
    description: '<p>Policing the Square Mile.</p>',
    channels: ['https://www.cityoflondon.police.uk'],
  },
}

export const forceViews = views({
  policeForces: () => forces.map(([id, name]) => ({ id, name })),

  policeForce: ({ text }) => {
    const id = text('id')
    const [known, name] = forces.find(([one]) => one === id) ?? refuseWithPage(404)
    const page = pages[known]
    return {
      description: page?.description ?? null,
      url: page?.url ?? null,
      engagement_methods: (page?.channels ?? []).map(channelBody),
      telephone: '101',
      id: known,
      name,
    }
  },

  policeForcePeople: ({ text }) => {
    const id = text('id')
    const [known] = forces.find(([one]) => one === id) ?? refuseWithPage(404)
    const web = pages[known]?.url
    if (known !== 'city-of-london' || web === undefined) return []
    return [{ bio: null, contact_details: { web }, name: 'Example Officer', rank: 'Commander' }]
  },
})

/** A force whose data may be asked for, that of the railways too. */
export function knownForce(id: string): string {
  return id === railwayForce || forces.some(([one]) => one === id) ? id : refuseWithPage(404)
}

function channelBody(url: string): object {
  const type = url.includes('youtube') ? 'youtube' : 'web'
  return { url, type, description: null, title: type }
}
