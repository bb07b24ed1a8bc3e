import process from 'node:process';
import { findProgram, requirePrograms } from '../../interop/servers/require-programs.ts';

/** The browsers that `WITHOUT_BROWSERS` may leave out. All tests need Chromium. */
const OPTIONAL = ['firefox', 'webkit'] as const;

/** Where Firefox is on other systems. */
const FIREFOX_ELSEWHERE = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/**
 * The browsers that the environment variable `WITHOUT_BROWSERS` leaves out, such as `firefox,webkit`.
 *
 * @throws Error for an unknown name
 */
export function readLeftOut(): ReadonlySet<string> {
  const names = (process.env['WITHOUT_BROWSERS'] ?? '').split(',').filter(Boolean);
  const unknown = names.filter((name) => !OPTIONAL.some((known) => known === name));
  if (unknown.length > 0) throw new Error(`WITHOUT_BROWSERS takes ${OPTIONAL.join(' and ')}, not ${unknown.join(', ')}.`);
  return new Set(names);
}

/**
 * Finds Firefox, or installs it as root on Debian.
 *
 * @returns the path of its program: `FIREFOX_PATH`, if it is set
 * @throws Error with the cure
 */
export async function requireFirefox(): Promise<string> {
  const named = process.env['FIREFOX_PATH'];
  if (named) return named;
  const find = () => findProgram(['firefox-esr', 'firefox', ...FIREFOX_ELSEWHERE]);
  const cure =
    'Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program, or leave its tests out with WITHOUT_BROWSERS=firefox.';
  if (!(await find())) await requirePrograms({ name: 'Firefox', programs: ['firefox-esr'], packages: ['firefox-esr'], cure });
  return (await find()) ?? '';
}

/**
 * Finds WebKitGTK, or installs it as root on Debian.
 *
 * @returns the path of its driver
 * @throws Error with the cure
 */
export async function requireWebKit(): Promise<string> {
  const cure =
    process.platform === 'linux'
      ? 'Run `apt-get install webkit2gtk-driver xvfb` as root, or leave its tests out with WITHOUT_BROWSERS=webkit.'
      : 'It runs only on Linux. Leave its tests out with WITHOUT_BROWSERS=webkit.';
  await requirePrograms({
    name: 'WebKitGTK',
    programs: ['WebKitWebDriver', 'Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    cure,
  });
  return (await findProgram(['WebKitWebDriver'])) ?? '';
}
