/** How long what the authority gives is good, and when a product instance should be heard of again. Times are ms. */

export const DAY_MS = 86_400_000;
/** All guides. */
export const IDENTITY_VALIDITY = 365 * DAY_MS;
export const AUTHORIZATION_VALIDITY = 90 * DAY_MS;

/** A box with licences in use asks every 30 days, and renews its identity every 180; the slack for retries is ours. */
export const CONNECT_DUE = 31 * DAY_MS;
export const RENEWAL_DUE = 182 * DAY_MS;
/** Mails at 90, 60 and 30 days before licences expire: the help of the vendor's portal. */
export const EXPIRY_NOTICES = [30, 60, 90] as const;
