import { readFileSync } from 'node:fs';

/** One numbered rule of PROTOCOL.md. */
type Rule = {
  /** For example `SES-1`. Its meaning never changes. */
  readonly id: string;
  readonly binds: 'executor' | 'backend' | 'both';
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  /** Whether it applies only to programs that claim the strict profile. */
  readonly strict: boolean;
  readonly text: string;
};

/** The section of one message. */
type MessageSection = {
  readonly name: string;
  readonly direction: string;
  /** Events, types or routes: the names in code after the direction. */
  readonly carriers: readonly string[];
  readonly schema: string;
  /** The type as written in the document. */
  readonly type: string;
};

/** The parsed PROTOCOL.md. */
export type ProtocolDocument = {
  readonly text: string;
  readonly rules: readonly Rule[];
  readonly sections: readonly MessageSection[];
  /** Rows of each table, by the first cell of its header. */
  readonly tables: ReadonlyMap<string, readonly (readonly string[])[]>;
};

const RULE = /^\*\*([A-Z]{3}-\d+)\*\* \((executor|backend|both) (MUST|SHOULD|MAY)(, strict)?\) ([\s\S]+?)(?=\n\n)/gm;
const SECTION = /^### (\S+)\n\nDirection: (.+?) · (?:(.+?) · )?\[schema\]\((\S+)\)\n\n```\n([\s\S]+?)\n```/gm;
const TABLE = /^\|.+\|\n\|[-| ]+\|\n(?:\|.+\|\n)+/gm;

/** Reads and parses PROTOCOL.md. */
export function readProtocolDocument(): ProtocolDocument {
  const text = readFileSync(new URL('../PROTOCOL.md', import.meta.url), 'utf8');
  const rules = [...text.matchAll(RULE)].map(([, id = '', binds, level, strict, ruleText = '']): Rule => {
    return { id, binds: binds as Rule['binds'], level: level as Rule['level'], strict: strict !== undefined, text: ruleText };
  });
  const sections = [...text.matchAll(SECTION)].map(
    ([, name = '', direction = '', carriers = '', schema = '', type = '']): MessageSection => {
      return { name, direction, carriers: namesInCode(carriers), schema, type };
    },
  );
  const tables = [...text.matchAll(TABLE)].map(([table]) => {
    const [header = [], , ...rows] = table.trimEnd().split('\n').map(readRow);
    return [header[0] ?? '', rows] as const;
  });
  return { text, rules, sections, tables: new Map(tables) };
}

/** Returns the texts of all code spans. */
export function namesInCode(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
}

function readRow(line: string): string[] {
  const cells = line.slice(1, -1).split('|');
  return cells.map((cell) => cell.trim().replaceAll('\\', ''));
}
