import type { Environment } from '../settings/read-secret.ts';

/** A command of the system. */
export type ServiceStep = {
  readonly command: readonly string[];
  /** Whether a failure does not matter, such as stopping what does not run. */
  readonly mayFail?: boolean;
  /** How long to repeat it after a failure, in milliseconds. */
  readonly retryMs?: number;
};

/** Everything that one service manager needs. It contains no secrets. */
export type ServicePlan = {
  readonly manager: string;
  readonly file: string;
  readonly content: string;
  readonly encoding: 'utf8' | 'utf16le';
  /** Run after the file is written. */
  readonly install: readonly ServiceStep[];
  /** Run before the file is removed. */
  readonly beforeRemoval: readonly ServiceStep[];
  readonly afterRemoval: readonly ServiceStep[];
  readonly status: ServiceStep;
  /** What to do if a command fails and its own message does not say it. */
  readonly cure: string;
  /** Where the output goes, and what else the user should know. */
  readonly notes: readonly string[];
};

/** What a service runs, and as whom. */
export type ServiceInput = {
  /** The program and its first arguments, with absolute paths. */
  readonly program: readonly string[];
  readonly configFile: string;
  readonly environment: Environment;
  readonly home: string;
  /** The user's number on Linux and macOS. */
  readonly userId: number;
  readonly userName: string;
};

/** How long service managers wait for the program to stop, in seconds: longer than it lets running requests finish by default. */
export const STOP_SECONDS = 45;

/** The variables that Node reads only at its start, so that the file with secrets cannot set them. They contain no secrets. */
export function readPassedOn(environment: Environment): readonly (readonly [name: string, value: string])[] {
  const value = environment['NODE_EXTRA_CA_CERTS'];
  return value ? [['NODE_EXTRA_CA_CERTS', value]] : [];
}

/** Escapes text for an XML element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
