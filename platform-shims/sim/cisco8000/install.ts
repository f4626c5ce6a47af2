/**
 * `install`, on an emulated Cisco 8000: images, patches and packages are added and activated. Whether another major release
 * may be activated is decided by the gates, as they were given. What these commands print is ours.
 */
import { upgradeAllowed } from '../../gates.ts';
import type { XrBox, XrExecRow } from '../xr/tables.ts';

/** What is on the disk of the box: an image, or a patch (SMU) or package (RPM) for a release. */
interface Software {
  readonly name: string;
  readonly kind: 'image' | 'SMU' | 'RPM';
  readonly release: string;
}
const KINDS = { iso: 'image', tar: 'SMU', rpm: 'RPM' } as const;

/** Read off the name, as the vendor gives them: `8000-x64-7.3.2.iso`, `8000-7.3.2.CSCvx12345.tar`, `8000-k9sec-7.3.2.rpm`. */
function softwareOf(path: string): Software | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, release, kind] = /^8000-(?:[a-z0-9]+-)?(\d+\.\d+\.\d+)\b[\w.-]*?\.(iso|tar|rpm)$/i.exec(name) ?? [];
  if (release === undefined || kind === undefined) return null;
  return { name, kind: KINDS[kind.toLowerCase() as keyof typeof KINDS], release };
}

export interface Installer {
  readonly rows: readonly XrExecRow[];
}

/** `running`: the release that runs now. `boot`: restarts the box with another image. */
export function createInstaller(boot: (release: string) => void, running: () => string): Installer {
  const added = new Map<string, Software>();
  const active = new Map<string, Software>();
  let operation = 0;

  const done = (what: string, text = '') =>
    [
      `Install operation ${++operation} started: install ${what}`,
      ...(text === '' ? [] : [text]),
      `Install operation ${operation} finished successfully`,
    ].join('\n');

  function add(_box: XrBox, [path = '']: readonly string[]): string | null {
    const software = softwareOf(path);
    if (software === null) return null;
    added.set(software.name, software);
    return done(`add ${software.name}`);
  }

  function activate(box: XrBox, [path = '']: readonly string[]): string | null {
    const software = added.get(path.slice(path.lastIndexOf('/') + 1));
    if (software === undefined) return `% ${path} was not added.`;
    const { name, kind, release } = software;
    if (kind !== 'image') {
      if (release !== running()) return `% ${name} is for release ${release}; this device runs ${running()}.`;
      active.set(name, software);
      return done(`activate ${name}`);
    }
    const decision = upgradeAllowed(box.gates(), running(), release);
    if (!decision.allowed) return decision.warning;
    const text = done(`activate ${name}`, `The system reloads with release ${release}.`);
    active.clear();
    boot(release);
    return text;
  }

  const rows: readonly XrExecRow[] = [
    { form: 'install add <file>', help: 'Add an image, a patch or a package', run: add },
    { form: 'install activate <file>', help: 'Activate what was added', run: activate },
    {
      form: 'install replace <file>',
      help: 'Add and activate an image',
      run: (box, args) => (add(box, args) === null ? null : activate(box, args)),
    },
    { form: 'install commit', help: 'Commit what is active', run: () => done('commit') },
    {
      form: 'show install active',
      screen: true,
      help: 'Show active software',
      run: () => [`8000-x64-${running()}.iso`, ...active.keys()].map(name => `  ${name}`).join('\n'),
    },
  ];
  return { rows };
}
