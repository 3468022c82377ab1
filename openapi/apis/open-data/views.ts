import { views } from '../../world/views.ts'
import { datapressViews } from './views/datapress.ts'
import { datastoreViews } from './views/datastore.ts'
import { groupViews } from './views/groups.ts'
import { packageViews } from './views/packages.ts'
import { resourceViews } from './views/resources.ts'
import { siteViews } from './views/site.ts'

export default views({
  ...packageViews,
  ...groupViews,
  ...resourceViews,
  ...datastoreViews,
  ...datapressViews,
  ...siteViews,
})
