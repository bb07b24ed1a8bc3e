/** The verdict of a check, by the mark in the table. */
export const VERDICTS = { '✓': 'pass', '✗': 'fail', '!': 'warn', i: 'info', '?': 'not-testable', '·': 'absent' } as const;

/** The verdict of one check for one subject. */
export type Verdict = (typeof VERDICTS)[keyof typeof VERDICTS];

/** A check, with one verdict per subject. */
export type MatrixCheck = { readonly id: string; readonly level: string; readonly title: string; readonly verdicts: readonly Verdict[] };

/** A tested program. */
export type MatrixSubject = {
  readonly name: string;
  readonly profile: string;
  /** Passed checks out of judged checks, such as `49/51`. */
  readonly score: string;
  /** When, and with what, it was tested. */
  readonly run: string;
  /** What the check found, by the id of the check. */
  readonly findings: Readonly<Record<string, string>>;
};

/** All results of one target. */
export type Matrix = { readonly target: string; readonly subjects: readonly MatrixSubject[]; readonly checks: readonly MatrixCheck[] };

/**
 * Reads the tables of `conformance/MATRIX.md`.
 *
 * @throws Error for a table of another form
 */
export function parseMatrix(markdown: string): readonly Matrix[] {
  return markdown.split(/^## /m).slice(1).map(parseTarget);
}

function parseTarget(section: string): Matrix {
  const [head = '', ...parts] = section.split(/^### /m);
  const [target = '', ...lines] = head.split('\n');
  const [names, , profiles, scores, ...rows] = lines.filter((line) => line.startsWith('|')).map(readCells);
  if (names?.[0] !== 'check' || profiles?.[0] !== 'profile' || scores?.[0] !== '**passed**' || rows.length === 0)
    throw new Error(`The table of ${target} has another form.`);
  const subjects = names.slice(2, -1).map((name, index): MatrixSubject => {
    const part = parts.find((text) => text.startsWith(`${name}\n`));
    if (part === undefined) throw new Error(`${target} has no findings of ${name}.`);
    const found = part.matchAll(/^- \*\*(\S+)\*\* \S+: (.*)$/gm);
    return {
      name,
      profile: profiles[index + 2] ?? '',
      score: (scores[index + 2] ?? '').replaceAll('*', ''),
      run: /^Run on .*$/m.exec(part)?.[0] ?? '',
      findings: Object.fromEntries(Array.from(found, ([, id = '', text = '']) => [id, text.replaceAll('\\', '')])),
    };
  });
  return { target, subjects, checks: rows.map(readCheck) };
}

function readCells(line: string): string[] {
  return line
    .replace(/^\| ?| ?\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((text) => text.trim());
}

function readCheck([id = '', level = '', ...rest]: readonly string[]): MatrixCheck {
  const title = rest.at(-1) ?? '';
  const verdicts = rest.slice(0, -1).map((mark) => {
    if (!(mark in VERDICTS)) throw new Error(`${id} has the unknown mark ${mark}.`);
    return VERDICTS[mark as keyof typeof VERDICTS];
  });
  return { id, level, title: title.replaceAll('\\', ''), verdicts };
}
