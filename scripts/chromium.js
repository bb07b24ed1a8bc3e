// Finds a Chromium to test in, or brings one here, and launches it through Playwright. The only place that knows how.
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

/** Seconds matter less than an end: a browser that cannot say its version in this time (milliseconds) is not used. */
const VERSION_LIMIT = 20_000;

/** Downloads and package installs may be slow, but must end (milliseconds). */
const INSTALL_LIMIT = 15 * 60_000;

const isRoot = process.platform !== 'win32' && process.getuid?.() === 0;

/** Keeps the browser from talking to anybody but the page under test; the sandbox cannot be built by root. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string[]} the places where an installed Chromium or Chrome usually is, most wanted first */
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
 * Some systems put a script at this name that only asks for another package, so being there is not enough.
 * @param {string} file
 * @returns {Promise<boolean>} whether the file is a browser that starts
 */
async function isBrowser(file) {
  try {
    await access(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    // On Windows `--version` opens a window and prints nothing.
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
 * Runs a command whose output belongs on stderr, so that stdout keeps to results.
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
  if (!isRoot || process.platform !== 'linux') return 'apt-get: only tried by root on Linux';
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    (await tryCommand('apt-get', ['update', '-qq'], quiet)) ??
    (await tryCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet))
  );
}

/**
 * Finds a Chromium or Chrome: the one `CHROMIUM_PATH` names, an installed one, else Playwright's own download, else
 * (by root, where there is apt-get) Debian's package. May therefore take minutes the first time.
 * @returns {Promise<string>} the absolute path of its program
 * @throws {Error} saying what was tried and what to do, when there is none
 */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await isBrowser(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not a Chromium that starts. Correct it, or unset it to have one looked for.`);
  }
  const installed = await findInstalled();
  if (installed !== undefined) return installed;
  const tried = ['no Chromium or Chrome is installed in a usual place'];
  for (const bring of [downloadWithPlaywright, installWithApt]) {
    process.stderr.write(bring === downloadWithPlaywright ? 'Downloading Chromium…\n' : 'Installing the package chromium…\n');
    const fault = await bring();
    const found = await findInstalled();
    if (found !== undefined) return found;
    tried.push(fault ?? 'the installation ended well, but left no Chromium that starts');
  }
  throw new Error(
    `The browser tests need Chromium, and there is none: ${tried.join('; ')}. ` +
      'Install Chromium or Chrome, or run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to the program.',
  );
}

/**
 * Launches a headless Chromium for a test. Close it when the test ends.
 * @param {import('playwright').LaunchOptions} [options] over the defaults; `args` are added to ours
 * @returns {Promise<import('playwright').Browser>}
 */
export async function launchChromium(options = {}) {
  const { args = [], ...rest } = options;
  return chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: !isRoot,
    ...rest,
    args: [...FLAGS, ...args],
  });
}

/**
 * Launches a headless Chromium that keeps what it has in a folder, as the one of a person does. Close it when the test ends.
 * @param {string} folder
 * @returns {Promise<import('playwright').BrowserContext>}
 */
export async function launchChromiumWithProfile(folder) {
  return chromium.launchPersistentContext(folder, { executablePath: await findChromium(), chromiumSandbox: !isRoot, args: FLAGS });
}
