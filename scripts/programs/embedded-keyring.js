// Replaces `@napi-rs/keyring` in single-file programs: its native library is a part of the program, and the system loads libraries only
// from files.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { getRawAsset } from 'node:sea';

/** @returns {any} the exports of the native library */
function load() {
  const library = Buffer.from(getRawAsset('keyring.node'));
  const loaded = { exports: {} };
  if (process.platform === 'win32') {
    process.dlopen(loaded, storeForever(library));
    return loaded.exports;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-executor-keyring-'));
  try {
    const file = path.join(folder, 'keyring.node');
    writeFileSync(file, library, { mode: 0o700 });
    process.dlopen(loaded, file);
    return loaded.exports;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Windows can't delete a library that is in use, so all runs share one file in the user's own folder.
 * @param {Buffer} library
 * @returns {string} its path
 */
function storeForever(library) {
  const folder = path.join(process.env['LOCALAPPDATA'] ?? path.join(homedir(), 'AppData', 'Local'), 'chat-executor', 'native');
  const file = path.join(folder, `keyring-${createHash('sha256').update(library).digest('hex')}.node`);
  try {
    if (readFileSync(file).equals(library)) return file;
  } catch {
    // The first run.
  }
  mkdirSync(folder, { recursive: true });
  const written = `${file}.${process.pid}.new`;
  writeFileSync(written, library);
  try {
    renameSync(written, file);
  } catch (thrown) {
    rmSync(written, { force: true });
    // Another first run at the same time may have stored it, and use it already.
    if (!existsSync(file) || !readFileSync(file).equals(library)) throw thrown;
  }
  return file;
}

export const { AsyncEntry, findCredentialsAsync } = load();
