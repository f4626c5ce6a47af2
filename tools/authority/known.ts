/** The hierarchies that the guides tell of: data, read by hierarchy.ts. Names are licence names, as the guides print them. */
import type { Hierarchy } from './hierarchy.ts';

/** In force unless an administrator removes them; `from` says who tells of it. */
export const KNOWN_HIERARCHIES: readonly (Hierarchy & { readonly from: string })[] = [
  ...['CUBE_T_STD', 'CUBE_T_RED', 'CUBE_TS_STD', 'CUBE_TS_ENH'].map(name => ({
    parent: name,
    child: name,
    ratio: 1,
    from: 'CUBE guide: later version licences entitle earlier systems',
  })),
  { parent: 'CUBE_T_RED', child: 'CUBE_T_STD', ratio: 1, from: 'CUBE guide, Smart License Hierarchy' },
  { parent: 'CUBE_TS_ENH', child: 'CUBE_TS_STD', ratio: 1, from: 'the same under its later names' },
  ...['ESS', 'ADV'].map(suite => ({
    parent: `${suite}-CA-400G-RTU-2`,
    child: `${suite}-CA-100G-RTU-2`,
    ratio: 4,
    from: 'Cisco 8000 guide: one RTU 400G for four RTU 100G',
  })),
];

/** Licence names that export control is about: the vendor calls them high security. */
export const EXPORT_CONTROLLED = /HSEC/i;

/** Licences by the word for them on command lines, where that is another one. */
export const FEATURES: Readonly<Record<string, string>> = { hseck9: 'DNA_HSEC' };
