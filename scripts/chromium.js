// Finds or installs a Chromium for tests, and launches it through Playwright. The only place that knows how.
import { execFile, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { chromium } from 'playwright';

const run = promisify(execFile);

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A browser that doesn't print its version in this time (milliseconds) is not used. */
const VERSION_LIMIT = 20_000;

/** Limit on downloads and package installs, in milliseconds. */
const INSTALL_LIMIT = 15 * 60_000;

const isRoot = process.platform !== 'win32' && process.getuid?.() === 0;

/** Keep the browser from connecting to anything but the page under test. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string[]} the usual paths of Chromium and Chrome, preferred ones first */
function usualPlaces() {
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
 * Starts the program to find out: on some systems the file is a script that only recommends another package.
 * @param {string} file
 * @returns {Promise<boolean>} whether the file is a browser that starts
 */
async function isBrowser(file) {
  try {
    await access(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    // On Windows, `--version` opens a window and prints nothing.
    if (process.platform === 'win32') return true;
    const { stdout } = await run(file, ['--version'], { timeout: VERSION_LIMIT });
    return /chrom/i.test(stdout);
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} */
async function findInstalled() {
  for (const file of new Set([...usualPlaces(), chromium.executablePath()])) {
    if (await isBrowser(file)) return file;
  }
  return undefined;
}

/**
 * Runs a command with its output on stderr, because stdout is for results.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>} what went wrong, or undefined
 */
function tryCommand(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env }, timeout: INSTALL_LIMIT });
    child.on('error', (error) => resolve(`${command}: ${error.message}`));
    child.on('close', (code, signal) => resolve(code === 0 ? undefined : `${command} ended with ${code ?? signal}`));
  });
}

/** @returns {Promise<string | undefined>} what went wrong, or undefined */
async function downloadWithPlaywright() {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const libraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  const fault = await tryCommand(process.execPath, [cli, 'install', '--no-shell', ...libraries, 'chromium']);
  return fault === undefined ? undefined : "Playwright's download failed";
}

/** @returns {Promise<string | undefined>} what went wrong, or undefined */
async function installWithApt() {
  if (!isRoot || process.platform !== 'linux') return 'apt-get is only used as root on Linux';
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    (await tryCommand('apt-get', ['update', '-qq'], quiet)) ??
    (await tryCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet))
  );
}

/**
 * Finds a Chromium or Chrome: the one in `CHROMIUM_PATH`, else an installed one, else Playwright's download, else (as root, if
 * apt-get exists) Debian's package. The first time may take minutes.
 * @returns {Promise<string>} the absolute path of its program
 * @throws {Error} with what was tried and how to fix it
 */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await isBrowser(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is not a Chromium that starts. Correct it, or unset it to search the usual places.`);
  }
  const installed = await findInstalled();
  if (installed !== undefined) return installed;
  const tried = ['not installed in a usual place'];
  for (const bring of [downloadWithPlaywright, installWithApt]) {
    process.stderr.write(bring === downloadWithPlaywright ? 'Downloading Chromium…\n' : 'Installing the package chromium…\n');
    const fault = await bring();
    const found = await findInstalled();
    if (found !== undefined) return found;
    tried.push(fault ?? 'the installation succeeded, but its Chromium does not start');
  }
  throw new Error(
    `The browser tests need Chromium, which was not found: ${tried.join('; ')}. ` +
      'Install Chromium or Chrome, or run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to the program.',
  );
}

/** @returns {Promise<import('playwright').LaunchOptions>} */
async function launchOptions() {
  return { executablePath: await findChromium(), chromiumSandbox: !isRoot, args: FLAGS };
}

/**
 * Opens a headless Chromium for a test: the shared one of `shareChromium` if there is one, else its own. Close it when the test ends.
 * @returns {Promise<import('playwright').Browser>} sees only its own contexts, also in the shared one
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
 * Set-up of vitest for a whole run: one Chromium for all test files, which are child processes.
 * @returns {Promise<() => Promise<void>>} closes it
 */
export async function shareChromium() {
  const server = await chromium.launchServer(await launchOptions());
  process.env['CHROMIUM_ENDPOINT'] = server.wsEndpoint();
  return () => server.close();
}
