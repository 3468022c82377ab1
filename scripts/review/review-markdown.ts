import type { TouchedHolders } from '../publish/publish-impact.ts'
import { markdownPlan, markdownRefusal } from '../publish/plan-markdown.ts'
import type { Reviewed } from './review-apis.ts'

/** What a pull request does to each API that it changes, for the people who decide on it. */
export function reviewMarkdown(reviewed: readonly (Reviewed & { readonly impact: TouchedHolders })[]): string {
  if (reviewed.length === 0)
    return '### No contract changes\n\nNothing that is published changes with this pull request.'
  const refused = reviewed.filter(({ outcome }) => outcome.kind === 'refusal')
  const parts = reviewed.map(({ apiId, outcome, impact }) =>
    outcome.kind === 'plan'
      ? markdownPlan(outcome, impact)
      : [`### \`${apiId}\` cannot be published so`, markdownRefusal(outcome)].join('\n\n'),
  )
  return [
    ...parts,
    refused.length > 0
      ? 'What is refused above keeps its release from being written.'
      : `Merging publishes where the main branch runs ${commands(reviewed)}. The portal then tells those whose keys called what breaks, and nobody else.`,
  ].join('\n\n')
}

const commands = (reviewed: readonly Reviewed[]): string =>
  reviewed.map(({ apiId }) => `\`npm run publish -- ${apiId} --yes\``).join(', ')
