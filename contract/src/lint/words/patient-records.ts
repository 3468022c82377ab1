/**
 * What tells an interface to people's medical records, as published by the bodies that keep them. A
 * list and no cleverness: a new one is one more word here.
 */

/** Parts of the addresses of record services. */
export const recordHosts = [
  'personal-demographics',
  'summary-care-record',
  'national-record-locator',
  'gp-connect',
  'gpconnect',
  'electronic-prescription',
  'immunisation-history',
  'vaccination-record',
  'patient-care',
  'patient-information',
  'patient-facing',
  'e-referrals',
  'shared-care-record',
  'nhs-app',
  'nhs-login',
] as const

/** Resources of HL7 FHIR (R4) that are about one patient, whatever else surrounds them. */
export const patientResources = [
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
export const patientResourcesInFhir = [
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

/** Names of parameters and members; the number is the one that makes any row identifiable. */
export const recordName =
  /^(nhs[-_]?(number|no)|patient([-_]?(id|name|number|identifier))?|diagnos(is|es)|medical[-_]?record([-_]?number)?|prescriptions?|blood[-_]?type|(medical|clinical)[-_]?history|allerg(y|ies))$/i

/** Whether an address is one of a record service. */
export const isRecordHost = (address: string): boolean =>
  recordHosts.some((host) => address.toLowerCase().includes(host))

/** The resource of a medical record that a path leads to, if any; `isFhir` when the API is known to speak FHIR. */
export function patientResourceIn(path: string, isFhir: boolean): string | undefined {
  const segments = path.split(/[/?$]/)
  const known: readonly string[] = isFhir ? [...patientResources, ...patientResourcesInFhir] : patientResources
  return known.find((resource) => segments.includes(resource))
}
