import { boardOf } from '../../../world/care/care-boards.ts'
import type { CarePlace, CareProvider, CareReport, Registration } from '../../../world/care/care-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import { categoryOf, inspectionAreas, serviceNames } from './care-categories.ts'
import { newFrameworkBegan, questions, reportsOn } from './care-reports.ts'
import { isActive, lastDay, today } from './directory.ts'

const isHospital = ({ category }: Registration): boolean => category.startsWith('H')

export function placeBody(ask: CityAsk, place: CarePlace): object {
  const reports = reportsOn(ask, place)
  const [areas, isOpen] = [isHospital(place) ? [inspectionAreas[0]] : [], isActive(ask, place)]
  const category = categoryOf(place.category)
  return {
    locationId: place.id,
    providerId: place.providerId,
    organisationType: 'Location',
    ...registered(ask, place),
    dormancy: 'N',
    careHome: careHome(place),
    numberOfBeds: place.beds,
    ...newest(reports),
    relationships: relationships(ask, place),
    locationTypes: [],
    regulatedActivities: isOpen ? category.activities : [],
    gacServiceTypes: [{ name: serviceNames[place.service] ?? place.service, description: place.service }],
    specialisms: place.specialisms.map((name) => ({ name })),
    inspectionAreas: areas,
    ...ratings(ask, place, reports),
    reports: reports.map((report) => ({
      linkId: report.id,
      reportDate: report.publishedOn,
      firstVisitDate: report.visitedOn,
      reportUri: `/reports/${report.id}`,
      reportType: 'Location',
    })),
  }
}

export function providerBody(ask: CityAsk, provider: CareProvider): object {
  const places = ask.world.of('carePlace', 'providerId', provider.id).filter(({ from }) => from <= today(ask))
  return {
    providerId: provider.id,
    locationIds: places.map(({ id }) => id),
    organisationType: 'Provider',
    ownershipType: provider.ownership,
    ...registered(ask, provider),
    ...(provider.companyNumber !== undefined && { companiesHouseNumber: provider.companyNumber }),
    relationships: [],
    regulatedActivities: isActive(ask, provider) ? categoryOf(provider.category).activities : [],
    inspectionAreas: [],
  }
}

export function careHome({ beds }: CarePlace): 'Y' | 'N' {
  return beds > 0 ? 'Y' : 'N'
}

/** What the register says of a place and of a provider alike. What is missing is left out. */
function registered(ask: CityAsk, one: Registration): object {
  const { type, name, from, addressLines, postcode, boroughId, point, odsCode, uprn, website, constituency, brand } =
    one
  const [board, category, last] = [boardOf(boroughId), categoryOf(one.category), lastDay(ask, one)]
  const [line1, line2] = addressLines
  return {
    type,
    name,
    ...(brand && { brandId: brand.id, brandName: brand.name }),
    ...(odsCode !== undefined && { odsCode }),
    registrationStatus: last === undefined ? 'Registered' : 'Deregistered',
    registrationDate: from,
    ...(last !== undefined && { deregistrationDate: last }),
    ...(website !== undefined && { website }),
    postalAddressLine1: line1,
    ...(line2 !== undefined && { postalAddressLine2: line2 }),
    postalAddressTownCity: 'London',
    region: 'London',
    postalCode: postcode,
    ...(uprn !== undefined && { uprn }),
    onspdLatitude: point.lat,
    onspdLongitude: point.lon,
    ...(board && {
      onspdIcbCode: board.areaCode,
      onspdIcbName: `NHS ${board.name} Integrated Care Board`,
    }),
    ...(constituency !== undefined && { constituency }),
    localAuthority: ask.world.get('borough', boroughId)?.name,
    inspectionDirectorate: category.directorate,
    inspectionCategories: [{ code: category.code, primary: 'true', name: category.name }],
  }
}

function newest([report]: readonly CareReport[]): object {
  if (!report) return {}
  return {
    ...(report.publishedOn < newFrameworkBegan && { lastInspection: { date: report.visitedOn } }),
    lastReport: { publicationDate: report.publishedOn },
  }
}

function relationships(ask: CityAsk, place: CarePlace): readonly object[] {
  const related = (ids: readonly string[], type: string): readonly object[] =>
    ids.flatMap((id) => {
      const other = ask.world.get('carePlace', id)
      if (!other || other.from > today(ask)) return []
      return [{ relatedLocationId: id, relatedLocationName: other.name, type, reason: 'Change of legal entity' }]
    })
  return [...related(place.predecessors, 'HSCA Predecessor'), ...related(place.successors ?? [], 'HSCA Successor')]
}

/** The newest report of each framework is the rating of today; those before it, and a predecessor's, are history. */
function ratings(ask: CityAsk, place: CarePlace, reports: readonly CareReport[]): object {
  const newer = reports.filter(({ publishedOn }) => publishedOn >= newFrameworkBegan)
  const [current, ...older] = reports.filter(({ publishedOn }) => publishedOn < newFrameworkBegan)
  const inherited = place.predecessors.flatMap((id) => {
    const former = ask.world.get('carePlace', id)
    return former ? reportsOn(ask, former).map((report) => ({ ...historic(report), organisationId: id })) : []
  })
  const history = [...older.map(historic), ...inherited]
  if (reports.length === 0 && history.length === 0) return {}
  return {
    currentRatings: {
      ...(current && {
        overall: { ...overall(current), reportDate: current.publishedOn, reportLinkId: current.id },
      }),
      serviceRatings: current && isHospital(place) ? [serviceRating(current)] : [],
    },
    historicRatings: history,
    ...(newer.length > 0 && { assessment: newer.map((report) => assessment(place, report)) }),
  }
}

function overall({ ratings: { overall: rating, questions: answers } }: CareReport): object {
  return { rating, keyQuestionRatings: questions.map((name, number) => ({ name, rating: answers[number] })) }
}

function serviceRating(report: CareReport): object {
  return {
    name: inspectionAreas[0].inspectionAreaName,
    ...overall(report),
    reportDate: report.publishedOn,
    reportLinkId: report.id,
  }
}

function historic(report: CareReport): object {
  return {
    reportDate: report.publishedOn,
    reportLinkId: report.id,
    overall: overall(report),
    serviceRatings: [],
  }
}

function assessment(
  place: CarePlace,
  { id, visitedOn, publishedOn, ratings: { overall: rating, questions: answers } }: CareReport,
): object {
  const isHome = place.beds > 0
  return {
    assessmentPlanPublishedDateTime: `${publishedOn}T09:30:00Z`,
    ratings: {
      overall: [],
      asgRatings: [
        {
          assessmentPlanId: `AP${parseInt(id.slice(0, 4), 16)}`,
          title: isHome ? 'Care home assessment' : 'Service assessment',
          assessmentDate: visitedOn,
          assessmentPlanStatus: 'Active',
          name: isHome ? 'Care homes' : categoryOf(place.category).name,
          rating,
          status: 'Current',
          keyQuestionRatings: questions.map((name, number) => ({ name, rating: answers[number], status: 'Assessed' })),
        },
      ],
    },
  }
}
