import type { Pages, SiteContext } from '../../city/site-context.ts'
import { rowsDescription, rowsPath, rowsTitle } from './rows-words.ts'

/** `/rows/`: a file of the reader's own, or one that this portal answers, as rows. */
export function rows(_site: SiteContext): Pages {
  return {
    plugins: [
      () => ({
        name: 'rows',
        async contentLoaded({ actions: { addRoute } }) {
          addRoute({ path: rowsPath, exact: true, component: '@site/pages/rows/RowsPage.tsx' })
        },
      }),
    ],
    places: () => [
      {
        kind: 'guide',
        path: rowsPath,
        title: rowsTitle,
        description: rowsDescription,
        words: ['csv', 'spreadsheet', 'excel', 'open a data set', 'filter rows', 'table viewer'],
      },
    ],
  }
}
