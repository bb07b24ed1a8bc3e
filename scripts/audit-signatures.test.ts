import { expect, test } from 'vitest';
import { readAudit } from './audit-signatures.js';

test.each([
  ['verified', 0, 'audited 586 packages in 9s\n\n586 packages have verified registry signatures\n\n90 packages have verified attestations'],
  ['verified', 0, 'audited 1 package in 1s\n\n1 package has a verified registry signature'],
  ['invalid', 1, '1 package has an invalid registry signature:\n\nlit@3.3.3'],
  ['invalid', 1, '2 packages have invalid attestations:'],
  ['invalid', 1, '2 packages have missing registry signatures but the registry is providing signing keys:'],
  ['unverified', 1, 'npm error code ENOTFOUND\nnpm error syscall getaddrinfo'],
  ['unverified', 1, 'npm error found no dependencies to audit that were installed from a supported registry'],
  ['unverified', 0, ''],
])('%s: exit code %i, %j', (result, code, output) => {
  expect(readAudit(code, output)).toBe(result);
});
