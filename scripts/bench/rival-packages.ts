import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NotMeasured, type Setting } from './row';

const root = join(__dirname, '..', '..', '..');
const listed = join(root, 'scripts', 'bench', 'rivals');
const installed = join(root, 'node_modules', '.cache', 'rivals');
const lists = ['package.json', 'package-lock.json'] as const;

const isInstalled = (): boolean =>
  existsSync(join(installed, 'node_modules', '.package-lock.json')) &&
  lists.every(
    (list) =>
      readFileSync(join(installed, list), 'utf8') === readFileSync(join(listed, list), 'utf8'),
  );

/** The folder with the rivals' packages, installed when they are not there. Throws NotMeasured. */
export function rivalPackages({ mayInstall }: Setting): string {
  if (isInstalled()) return installed;
  if (!mayInstall) throw new NotMeasured('its packages are not installed');
  mkdirSync(installed, { recursive: true });
  for (const list of lists) copyFileSync(join(listed, list), join(installed, list));
  const { status, stderr, error } = spawnSync(
    'npm',
    ['ci', '--prefix', installed, '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'],
    { cwd: installed, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status === 0) return installed;
  rmSync(installed, { recursive: true });
  const reason = error?.message ?? /npm error code (\S+)/u.exec(stderr)?.[1] ?? stderr.trim();
  throw new NotMeasured(`its packages cannot be installed: ${reason}`);
}
