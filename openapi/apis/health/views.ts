import { views } from '../../world/views.ts'
import { cqcViews } from './views/cqc.ts'
import { affiliationViews } from './views/fhir-affiliation.ts'
import { organizationViews } from './views/fhir-organization.ts'
import { serviceViews } from './views/fhir-service.ts'
import { ordViews } from './views/ord.ts'
import { terminologyViews } from './views/terminology.ts'

export default views({
  ...ordViews,
  ...organizationViews,
  ...affiliationViews,
  ...serviceViews,
  ...terminologyViews,
  ...cqcViews,
})
