/** How long what the authority gives is good, and when a product instance should be heard of again. Times are ms. */

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
/** All guides. */
export const IDENTITY_VALIDITY = 365 * DAY_MS;
export const AUTHORIZATION_VALIDITY = 90 * DAY_MS;
/** Ours, as long as an identity: captures show eight years. It is renewed by the box itself. */
export const TRUST_VALIDITY = 365 * DAY_MS;
/** Boxes renew trust a third of its life before its end; the slack for retries is ours. */
export const TRUST_DUE = 100 * DAY_MS;
/** The longest that the vendor's default policy lets a box be silent. */
export const REPORT_DUE = 365 * DAY_MS;
/** Ours, less than certificates are backdated: a document that is given again after that is dated anew. */
export const REDATED = 12 * HOUR_MS;
/** Ours: acknowledgements wait so long to be fetched at most. */
export const POLL_KEPT = 90 * DAY_MS;

/** A box with licences in use asks every 30 days, and renews its identity every 180; the slack for retries is ours. */
export const CONNECT_DUE = 31 * DAY_MS;
export const RENEWAL_DUE = 182 * DAY_MS;
/** Mails at 90, 60 and 30 days before licences expire: the help of the vendor's portal. */
export const EXPIRY_NOTICES = [30, 60, 90] as const;
