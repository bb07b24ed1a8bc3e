import path from 'node:path';
import type { Environment } from './read-secret.ts';

/** The folder that a variable such as `XDG_CONFIG_HOME` names. Only an absolute path counts, as the XDG specification demands. */
export function readFolder(environment: Environment, name: string, standard: string): string {
  const given = environment[name] ?? '';
  return path.isAbsolute(given) ? given : standard;
}
