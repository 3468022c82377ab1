// Generated from open-data@1.1.0. Do not edit: npm run generate

import { chain, dateTime, each, fields, nullFor, number, omit, parsed, unwrap } from '../../runtime/answer/decoders.ts'
import type { Decoder } from '../../runtime/answer/decoders.ts'
import type { BodyParser } from '../../runtime/call/descriptor.ts'

const decodeOrganizationBrief: Decoder = /* @__PURE__ */ fields({ image_url: /* @__PURE__ */ nullFor(""), created: dateTime })

const decodeResource: Decoder = /* @__PURE__ */ fields({ format: /* @__PURE__ */ nullFor(""), size: number, hash: /* @__PURE__ */ nullFor(""), created: dateTime, last_modified: dateTime, metadata_modified: dateTime, mimetype_inner: /* @__PURE__ */ nullFor("null"), resource_type: /* @__PURE__ */ nullFor("null"), cache_url: /* @__PURE__ */ nullFor(""), cache_last_updated: dateTime })

const decodeGroupBrief: Decoder = /* @__PURE__ */ fields({ image_display_url: /* @__PURE__ */ nullFor("") })

const decodePackage: Decoder = /* @__PURE__ */ chain(/* @__PURE__ */ fields({ license_id: /* @__PURE__ */ nullFor(""), author_email: /* @__PURE__ */ nullFor(""), maintainer_email: /* @__PURE__ */ nullFor(""), organization: decodeOrganizationBrief, metadata_created: dateTime, metadata_modified: dateTime, resources: /* @__PURE__ */ each(decodeResource), groups: /* @__PURE__ */ each(decodeGroupBrief) }), /* @__PURE__ */ omit("creator_user_id"))

const decodePackageSearch: Decoder = /* @__PURE__ */ fields({ results: /* @__PURE__ */ each(decodePackage), result: /* @__PURE__ */ each(decodePackage) })

const decodeActivity: Decoder = /* @__PURE__ */ fields({ timestamp: dateTime, data: /* @__PURE__ */ fields({ package: decodePackage }) })

const decodeResourceSearch: Decoder = /* @__PURE__ */ fields({ results: /* @__PURE__ */ each(decodeResource) })

const decodeGroup: Decoder = /* @__PURE__ */ fields({ image_display_url: /* @__PURE__ */ nullFor(""), created: dateTime, packages: /* @__PURE__ */ each(decodePackage), image_url: /* @__PURE__ */ nullFor("") })

const decodeOrganization: Decoder = /* @__PURE__ */ fields({ image_display_url: /* @__PURE__ */ nullFor(""), image_url: /* @__PURE__ */ nullFor(""), created: dateTime, packages: /* @__PURE__ */ each(decodePackage), groups: /* @__PURE__ */ each(decodeGroupBrief) })

const decodeTagDetail: Decoder = /* @__PURE__ */ fields({ packages: /* @__PURE__ */ each(decodePackage) })

const decodeLicense: Decoder = /* @__PURE__ */ fields({ url: /* @__PURE__ */ nullFor("") })

export const parsePackageList: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(undefined, "result"))

export const parsePackageSearch: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodePackageSearch, "result"))

export const parsePackageShow: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodePackage, "result"))

export const parseRecentlyChangedPackages: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeActivity), "result"))

export const parseResourceShow: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeResource, "result"))

export const parseResourceSearch: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeResourceSearch, "result"))

export { parsePackageList as parseGroupList }

export const parseGroupShow: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeGroup, "result"))

export const parseOrganizationList: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeOrganization), "result"))

export const parseOrganizationShow: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeOrganization, "result"))

export { parsePackageList as parseTagList }

export const parseTagShow: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(decodeTagDetail, "result"))

export const parseLicenseList: BodyParser = /* @__PURE__ */ parsed(/* @__PURE__ */ unwrap(/* @__PURE__ */ each(decodeLicense), "result"))

export { parsePackageList as parseStatusShow }

export { parsePackageList as parseDatastoreSearch }

export { parsePackageList as parseDatastoreSearchSql }
