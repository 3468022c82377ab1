import { views } from '../../../world/views.ts'
import { done } from './ckan-answer.ts'
import { licences } from './ckan-package.ts'

export const siteViews = views({
  licenseList: () => done('license_list', licences),
  statusShow: () => ({
    help: 'https://data.london.gov.uk/api/3/action/help_show?name=status_show',
    success: true,
    result: { ckan_version: 'datapress', site_title: 'London Datastore', site_url: 'https://data.london.gov.uk' },
  }),
})
