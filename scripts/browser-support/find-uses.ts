import { readFileSync } from 'node:fs';
import {
  isIdentifier,
  isTaggedTemplateExpression,
  isTemplateExpression,
  type Node,
  type SourceFile,
  type TaggedTemplateExpression,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { findMarkupUses } from './find-markup-uses.ts';
import { findScriptUses } from './find-script-uses.ts';
import { findStyleUses } from './find-style-uses.ts';
import type { Use } from './use.ts';

/**
 * Finds the browser features that the files of a TypeScript project use, in scripts and in templates (`html`, `css`).
 * @param config absolute path of its tsconfig.json
 * @param isWanted see {@link findScriptUses}
 */
export function findUsesInProject(config: string, isWanted: (name: string) => boolean): readonly Use[] {
  const api = new API();
  try {
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (project === undefined) throw new Error(`Can't open ${config}.`);
    return project.rootFiles.flatMap((name) => {
      const file = project.program.getSourceFile(name);
      if (file === undefined) throw new Error(`Can't read ${name}.`);
      return [...findScriptUses(project, file, isWanted), ...findTemplates(file).flatMap((template) => findTemplateUses(file, template))];
    });
  } finally {
    api.close();
  }
}

/** Finds the browser features that a style sheet or an HTML file uses. */
export function findUsesInFile(file: string): readonly Use[] {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.css') ? findStyleUses(file, text) : findMarkupUses(file, text);
}

function findTemplates(node: Node): readonly TaggedTemplateExpression[] {
  const found: TaggedTemplateExpression[] = isTaggedTemplateExpression(node) ? [node] : [];
  node.forEachChild((child) => void found.push(...findTemplates(child)));
  return found;
}

function findTemplateUses(file: SourceFile, { tag, template }: TaggedTemplateExpression): readonly Use[] {
  const kind = isIdentifier(tag) ? tag.text : '';
  const offset = template.getStart(file) + 1;
  const spans = isTemplateExpression(template) ? template.templateSpans : [];
  let text = file.text.slice(offset, template.getEnd() - 1);
  for (const { expression, literal } of spans) {
    const before = text.slice(0, expression.getFullStart() - 2 - offset);
    const after = text.slice(literal.getStart(file) + 1 - offset);
    // A line of its own in a style sheet stands for declarations. Of the same length, so that positions stay the same.
    const isLine = /\n *$/.test(before) && /^ *(\n|\/\*)/.test(after);
    const value = text.slice(before.length, text.length - after.length);
    text = before + value.replace(/[^\n]/g, isLine ? ' ' : '_') + after;
  }
  if (kind === 'css') return findStyleUses(file.fileName, text, offset);
  return kind === 'html' || kind === 'svg' ? findMarkupUses(file.fileName, text, offset) : [];
}
