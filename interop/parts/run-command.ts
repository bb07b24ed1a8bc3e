import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 *
 * @returns what it printed on stdout
 * @throws Error with the last lines it printed, when its exit code is not 0
 */
export function runCommand(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let printed = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text;
      printed += text;
    });
    child.stderr.on('data', (text: Buffer) => {
      printed += text;
    });
    child.once('error', (error) => reject(new Error(`${program} does not start: ${error.message}`)));
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${printed.split('\n').slice(-15).join('\n')}`));
    });
  });
}
