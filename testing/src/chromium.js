// Finds or installs a Chromium for tests, and launches it through Playwright.
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { runProgram } from '../../scripts/run-program.js';

const run = promisify(execFile);

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Time for a browser to print its version, in milliseconds. A slower one is not used. */
const VERSION_LIMIT = 20_000;

/** Limit on a download or a package installation, in milliseconds. */
const INSTALL_LIMIT = 15 * 60_000;

const isRoot = process.platform !== 'win32' && process.getuid?.() === 0;

/** Flags that keep the browser from connecting to anything but the page under test. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string[]} the usual paths of Chromium and Chrome, preferred ones first */
function usualPaths() {
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES_ON_PATH.map((name) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)));
  if (process.platform === 'darwin') {
    return [
      ...onPath,
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    return [...onPath, ...roots.flatMap((root) => (root ? [path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []))];
  }
  return [...onPath, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];
}

/**
 * Tests a file by starting it, because on some systems it is a script that only recommends another package.
 * @param {string} file
 * @returns {Promise<boolean>} whether the file is a browser that starts
 */
async function isBrowser(file) {
  try {
    await access(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    // On Windows, a browser with `--version` opens a window and prints nothing.
    if (process.platform === 'win32') return true;
    const { stdout } = await run(file, ['--version'], { timeout: VERSION_LIMIT });
    return /chrom/i.test(stdout);
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} */
async function findInstalled() {
  for (const file of new Set([...usualPaths(), chromium.executablePath()])) {
    if (await isBrowser(file)) return file;
  }
  return undefined;
}

/**
 * Runs a command with its output on stderr, because stdout is for results.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<string | undefined>} what went wrong, or undefined
 */
function tryCommand(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return runProgram(command, args, { stdio: ['ignore', 2, 2], env, timeout: INSTALL_LIMIT }).then(
    (code) => (code === 0 ? undefined : `${command} exited with ${code}`),
    (/** @type {Error} */ error) => error.message,
  );
}

/** @returns {Promise<string | undefined>} what went wrong, or undefined */
async function downloadWithPlaywright() {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const libraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  const error = await tryCommand(process.execPath, [cli, 'install', '--no-shell', ...libraries, 'chromium']);
  return error && "Playwright's download failed";
}

/** @returns {Promise<string | undefined>} what went wrong, or undefined */
async function installWithApt() {
  if (!isRoot || process.platform !== 'linux') return 'apt-get is only used as root on Linux';
  return (
    (await tryCommand('apt-get', ['update', '-qq'])) ??
    (await tryCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']))
  );
}

/**
 * Finds a Chromium or Chrome: the one in `CHROMIUM_PATH`, otherwise an installed one, otherwise Playwright's download, otherwise (as root,
 * if apt-get exists) Debian's package. A download may take minutes.
 * @returns {Promise<string>} the absolute path of its program
 * @throws {Error} with what was tried and how to fix it
 */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await isBrowser(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is not a Chromium that starts. Correct it, or unset it to search the usual paths.`);
  }
  const installed = await findInstalled();
  if (installed !== undefined) return installed;
  const failures = ['not installed in a usual path'];
  for (const install of [downloadWithPlaywright, installWithApt]) {
    process.stderr.write(install === downloadWithPlaywright ? 'Downloading Chromium…\n' : 'Installing the package chromium…\n');
    const failure = await install();
    const found = await findInstalled();
    if (found !== undefined) return found;
    failures.push(failure ?? 'the installation succeeded, but its Chromium does not start');
  }
  throw new Error(
    `The browser tests need Chromium, which was not found: ${failures.join('; ')}. ` +
      'Install Chromium or Chrome, or run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to the program.',
  );
}

/** @returns {Promise<import('playwright').LaunchOptions>} */
async function launchOptions() {
  return { executablePath: await findChromium(), chromiumSandbox: !isRoot, args: FLAGS };
}

/**
 * Opens a headless Chromium for a test. Connects to the shared one of {@link shareChromium} if it runs. Close it when the test ends.
 * @returns {Promise<import('playwright').Browser>} a browser with only its own contexts, even if it is shared
 */
export async function launchChromium() {
  const shared = process.env['CHROMIUM_ENDPOINT'];
  return shared ? chromium.connect(shared) : chromium.launch(await launchOptions());
}

/**
 * Launches a headless Chromium with a profile folder, like a user's own. Close it when the test ends.
 * @param {string} folder
 * @returns {Promise<import('playwright').BrowserContext>}
 */
export async function launchChromiumWithProfile(folder) {
  return chromium.launchPersistentContext(folder, await launchOptions());
}

/**
 * Starts one Chromium for all test files of a vitest run.
 * @returns {Promise<() => Promise<void>>} closes it
 */
export async function shareChromium() {
  const server = await chromium.launchServer(await launchOptions());
  process.env['CHROMIUM_ENDPOINT'] = server.wsEndpoint();
  return () => server.close();
}
