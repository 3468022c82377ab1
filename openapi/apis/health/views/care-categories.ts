/** What goes with a main category of the regulator. */
export type CareCategory = {
  readonly code: string
  readonly name: string
  readonly directorate: 'Adult social care' | 'Hospitals' | 'Primary medical services'
  readonly activities: readonly { readonly name: string; readonly code: string }[]
}

const screening = { name: 'Diagnostic and screening procedures', code: 'RA7' }
const surgery = { name: 'Surgical procedures', code: 'RA8' }

const categories: readonly [CareCategory, ...(readonly CareCategory[])] = [
  {
    code: 'H1',
    name: 'Acute hospital - NHS non-specialist',
    directorate: 'Hospitals',
    activities: [screening, surgery],
  },
  {
    code: 'H4',
    name: 'Acute hospital - Independent non-specialist',
    directorate: 'Hospitals',
    activities: [screening, surgery],
  },
  {
    code: 'P2',
    name: 'GP Practices',
    directorate: 'Primary medical services',
    activities: [screening, { name: 'Treatment of disease, disorder or injury', code: 'RA5' }],
  },
  {
    code: 'S1',
    name: 'Residential social care',
    directorate: 'Adult social care',
    activities: [{ name: 'Accommodation for persons who require nursing or personal care', code: 'RA2' }],
  },
  {
    code: 'S2',
    name: 'Community based adult social care services',
    directorate: 'Adult social care',
    activities: [{ name: 'Personal care', code: 'RA1' }],
  },
]

export function categoryOf(code: string): CareCategory {
  return categories.find((one) => one.code === code) ?? categories[0]
}

/** The regulator's short names of its services. */
export const serviceNames: Readonly<Record<string, string>> = {
  'Acute services with overnight beds': 'Hospital',
  'Doctors treatment service': 'Doctors/Gps',
  'Care home service with nursing': 'Nursing homes',
  'Care home service without nursing': 'Residential homes',
  'Domiciliary care service': 'Homecare agencies',
}

/** Services that are rated by themselves, those no longer used included. */
export const inspectionAreas = [
  {
    inspectionAreaId: 'critical-care',
    inspectionAreaName: 'Critical care',
    inspectionAreaType: 'Core Service',
    status: 'Active',
  },
  {
    inspectionAreaId: 'gynaecology',
    inspectionAreaName: 'Gynaecology',
    inspectionAreaType: 'Core Service',
    status: 'Active',
  },
  {
    inspectionAreaId: 'maternity',
    inspectionAreaName: 'Maternity',
    inspectionAreaType: 'Core Service',
    status: 'Active',
  },
  {
    inspectionAreaId: 'maternity-and-gynaecology',
    inspectionAreaName: 'Maternity and gynaecology',
    inspectionAreaType: 'Core Service',
    status: 'Inactive',
    supersededBy: ['maternity', 'gynaecology'],
    endDate: '2018-03-31',
  },
] as const
