/** The first start: keys, the default virtual account, and one bearer token for the administrator. Harmless to repeat. */
import { createAdminToken, createVirtualAccount, DEFAULT_ACCOUNT } from './accounts.ts';
import type { Entropy } from './entropy.ts';
import { hasKeys, makeKeys } from './keys.ts';
import { authorityTime } from './records.ts';
import type { Store } from './store.ts';

/** Makes what is missing; gives the administrator's first bearer token if it was made now. */
export function setUp(store: Store, wall: number, entropy: Entropy): string | null {
  return store.transaction(tx => {
    const now = authorityTime(tx, wall);
    if (!hasKeys(tx)) makeKeys(tx, now, entropy);
    if (!tx.virtualAccount.get({ name: DEFAULT_ACCOUNT })) createVirtualAccount(tx, DEFAULT_ACCOUNT, '');
    if (tx.adminToken.find().length > 0) return null;
    return createAdminToken(tx, now, entropy, 'first').bearer;
  });
}
