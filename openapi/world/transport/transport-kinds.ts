/** Buses, boats and what runs on lines. */
export type TransportKinds = {}
