import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What keeps somebody from using a page as it stands in the browser now. */
export type Hindrances = {
  /** axe-core's WCAG 2.2 A and AA rules: rule id and the first element that breaks it. */
  readonly violations: readonly string[]
  /** Pixels by which content is wider than the window; 0 is right. */
  readonly overflow: number
}

/**
 * Look at a page of ours. None of them holds a frame, so axe is asked in the page itself (`legacy`), and for what is wrong
 * alone: the list of all that is right, with the source of each element, takes longer to hand over than to find.
 */
export async function hindrancesOf(page: Page): Promise<Hindrances> {
  // `options` takes the place of all that was said before it.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
  const { violations } = await axe.analyze()
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`),
    overflow: await page.evaluate(() => Math.max(document.documentElement.scrollWidth - window.innerWidth, 0)),
  }
}

/** The same in sentences; none when nothing is wrong. */
export function hindranceFaults({ violations, overflow }: Hindrances): readonly string[] {
  return [
    ...violations.map((violation) => `breaks ${violation}`),
    ...(overflow > 0 ? [`is ${overflow} px wider than its window`] : []),
  ]
}
