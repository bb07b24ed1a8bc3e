// Verifies the registry's signatures and provenance of the installed packages. Fails if one is invalid. Says so if nothing could be verified,
// such as without internet access or with a mirror that serves no keys; fails then as well with `--required`.
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { captureProgram, runMain } from './run-program.js';

/**
 * Reads the result of `npm audit signatures`.
 * @param {number} code its exit code
 * @param {string} output
 * @returns {'verified' | 'invalid' | 'unverified'} `unverified` if npm could not check any signature
 */
export function readAudit(code, output) {
  if (code === 0) return /^\d+ packages? ha(s|ve) (a )?verified registry signatures?/m.test(output) ? 'verified' : 'unverified';
  return /invalid (registry )?signature|missing registry signature|invalid attestation/i.test(output) ? 'invalid' : 'unverified';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const { code, output } = await captureProgram('npm', ['audit', 'signatures']);
    const result = readAudit(code, output);
    process.stdout.write(`${output.trimEnd()}\n`);
    if (result === 'unverified')
      process.stdout.write(
        'NOT VERIFIED: npm could not check the signatures. It needs the npm registry, its keys and those of Sigstore.\n',
      );
    return result === 'verified' || (result === 'unverified' && !process.argv.includes('--required')) ? 0 : 1;
  });
}
