import { refuse } from '@openlondon/sandbox/view'

const titles = { 400: 'Bad request', 404: 'Not found', 503: 'Service unavailable' } as const

/** The owner refuses with a page for people, whose words are made up here. */
export function refuseWithPage(status: keyof typeof titles): never {
  const title = titles[status]
  return refuse(
    status,
    `<!DOCTYPE html>\n<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
    'text/html',
  )
}
