/** A file of usage that is not complete JSON, or contains something else. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

const FOLDER = 'or set CHAT_EXECUTOR_STATUS_DIR to another folder';

/** The causes and cures by the code of the system's error. */
const CAUSES: Readonly<Record<string, readonly [cause: string, cure: string]>> = {
  EACCES: ['it is not allowed', `Check the permissions of the file and its folder, ${FOLDER}.`],
  EPERM: ['it is not allowed', `Check the permissions of the file and its folder, ${FOLDER}.`],
  EROFS: ['the file system is read-only', `Make it writable, ${FOLDER}.`],
  ENOSPC: ['the disk is full', `Free some space, ${FOLDER}.`],
  EDQUOT: ['the disk quota is used up', `Free some space, ${FOLDER}.`],
  ENOTDIR: ['a part of its path is not a folder', `Remove the file that is in its place, ${FOLDER}.`],
  EEXIST: ['a part of its path is not a folder', `Remove the file that is in its place, ${FOLDER}.`],
  EISDIR: ['it is a folder', `Remove that folder, ${FOLDER}.`],
  EMFILE: ['too many files are open', 'Raise the limit of open files (ulimit -n), then start the program again.'],
  ENFILE: ['too many files are open', 'Close other programs, or raise the limit of open files of this system.'],
  EBUSY: ['another program keeps it open', 'Close programs that lock files, such as a backup or a virus scanner.'],
  ELOCKED: [
    'another program keeps its lock',
    'Stop other executors of this account. If none runs, delete the folder with the ending .lock.',
  ],
};

/** Describes for the user why usage cannot be counted, and what to do. Names the file, but not its content. */
export function describeLedgerFailure(file: string, thrown: unknown): string {
  const { code } = Object(thrown) as { code?: unknown };
  const [cause, cure] =
    thrown instanceof DamagedFile
      ? ['the file is damaged', 'Delete it to start counting at zero, or correct it.']
      : (CAUSES[String(code)] ?? [
          `of an error of the system${typeof code === 'string' ? ` (${code})` : ''}`,
          `Check the file and its folder, ${FOLDER}.`,
        ]);
  return `Cannot count the usage in ${file}, because ${cause}. Requests with a budget are refused until it works. ${cure}`;
}
