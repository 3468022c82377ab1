import { wordsOfCountry } from './countries.ts'
import { plainName } from './name-words.ts'

/**
 * What tells an interface to people's medical records, as published by the bodies that keep them. A
 * list and no cleverness: a new one is one more word here.
 */

/** Parts of the addresses of record services in any country; a country has names of its own beside them. */
const recordHosts = [
  'electronic-prescription',
  'immunisation-history',
  'immunization-history',
  'vaccination-record',
  'patient-care',
  'patient-information',
  'patient-facing',
  'patient-record',
  'medical-record',
  'health-record',
  'e-referrals',
  'shared-care-record',
]

/** Resources of HL7 FHIR (R4) that are about one patient, whatever else surrounds them. */
const patientResources = [
  'Patient',
  'RelatedPerson',
  'MedicationRequest',
  'MedicationStatement',
  'MedicationDispense',
  'MedicationAdministration',
  'AllergyIntolerance',
  'DiagnosticReport',
  'Immunization',
  'EpisodeOfCare',
  'ClinicalImpression',
  'FamilyMemberHistory',
  'ImagingStudy',
  'QuestionnaireResponse',
] as const

/** The same where a word has other meanings too: `Observation` is also a reading of the air. */
const patientResourcesInFhir = [
  'Observation',
  'Condition',
  'Procedure',
  'Encounter',
  'CarePlan',
  'CareTeam',
  'Consent',
  'Appointment',
  'Composition',
  'DocumentReference',
  'ServiceRequest',
  'Specimen',
  'Task',
] as const

/** Names of parameters and members of a record, in English, Swedish and Finnish. */
const recordNames = new Set(
  [
    'patient patientid patientname patientnumber patientidentifier diagnosis diagnoses medicalrecord medicalrecordnumber prescription prescriptions bloodtype medicalhistory clinicalhistory allergy allergies',
    'patientnamn patientnummer diagnos diagnoser patientjournal blodgrupp sjukdomshistoria allergi allergier',
    'potilas potilasnumero diagnoosi diagnoosit potilaskertomus veriryhma sairaushistoria allergia allergiat',
  ].flatMap((names) => names.split(' ')),
)

/** Whether a name is of a record; the number of a patient is the one that makes any row identifiable. */
export function isRecordName(name: string, country: string): boolean {
  const plain = plainName(name)
  return recordNames.has(plain) || wordsOfCountry(country).patientNames.includes(plain)
}

/** Whether an address is one of a record service. */
export const isRecordHost = (address: string, country: string): boolean =>
  [...recordHosts, ...wordsOfCountry(country).recordHosts].some((host) => address.toLowerCase().includes(host))

/** The resource of a medical record that a path leads to, if any; `isFhir` when the API is known to speak FHIR. */
export function patientResourceIn(path: string, isFhir: boolean): string | undefined {
  const segments = path.split(/[/?$]/)
  const known: readonly string[] = isFhir ? [...patientResources, ...patientResourcesInFhir] : patientResources
  return known.find((resource) => segments.includes(resource))
}
