/** Practices, pharmacies, kitchens and data sets. */
export type CareKinds = {}
