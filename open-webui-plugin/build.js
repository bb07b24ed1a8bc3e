// Writes dist/chat_executor.py, the one file that Open WebUI takes as a function, and dist/loader.js.
// The function is made of the modules in src/executor_relay, the data files beside them, and the bundled element.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = import.meta.dirname;
const source = path.join(folder, 'src', 'executor_relay');
const element = path.join(folder, '..', 'executor-web-component');

/** Open WebUI replaces these words anywhere in a function, for the sake of functions written for its first releases. */
const REPLACED_WORDS = ['utils', 'apps', 'main', 'config'].map((name) => `from ${name}`);

/**
 * A Python module, taken apart.
 * @typedef {object} Module
 * @property {string} name
 * @property {string} title its docstring
 * @property {string[]} imports other modules of the function
 * @property {{ from: string, names: string[] }[]} foreign everything else it imports; without names for `import x`
 * @property {string} body
 */

/**
 * Takes a module apart. Its layout is what `ruff format` leaves: docstring, imports, code.
 * @param {string} name
 * @param {string} text
 * @returns {Module}
 */
export function readModule(name, text) {
  const [opening, title = ''] = /^"""([\s\S]*?)"""\n/.exec(text) ?? [''];
  let body = text.slice(opening.length);
  /** @type {Module} */
  const module = { name, title: title.trim(), imports: [], foreign: [], body };
  for (;;) {
    const found = /^\s*(?:import (\S+)|from (\S+) import (?:\(([^)]*)\)|(.*)))\n/.exec(body);
    if (found === null) break;
    const [whole, plain, from = '', wrapped, line] = found;
    body = body.slice(whole.length);
    const names = (wrapped ?? line ?? '').split(',').flatMap((word) => word.trim() || []);
    if (plain !== undefined) module.foreign.push({ from: plain, names: [] });
    else if (from.startsWith('.')) module.imports.push(from.slice(1));
    else if (from !== '__future__') module.foreign.push({ from, names });
  }
  return { ...module, body: body.trim() };
}

/**
 * Sorts modules so that each comes after those it imports.
 * @param {readonly Module[]} modules
 * @returns {Module[]}
 */
export function sortModules(modules) {
  /** @type {Map<string, Module>} */
  const sorted = new Map();
  /** @param {Module} module */
  const add = (module) => {
    if (sorted.has(module.name)) return;
    for (const name of module.imports) {
      const imported = modules.find((each) => each.name === name);
      if (imported === undefined) throw new Error(`${module.name}.py imports ${name}, which is not a module of the function.`);
      add(imported);
    }
    sorted.set(module.name, module);
  };
  modules.forEach(add);
  return [...sorted.values()];
}

/**
 * @param {readonly Module[]} modules
 * @returns {string} the import lines of all of them, each module once
 */
function mergeImports(modules) {
  /** @type {Map<string, Set<string>>} */
  const merged = new Map();
  for (const { from, names } of modules.flatMap(({ foreign }) => foreign)) {
    merged.set(from, new Set([...(merged.get(from) ?? []), ...names]));
  }
  const lines = [...merged].map(([from, names]) =>
    names.size === 0 ? `import ${from}` : `from ${from} import ${[...names].sort().join(', ')}`,
  );
  return lines.sort((one, other) => Number(one.startsWith('from')) - Number(other.startsWith('from')) || (one < other ? -1 : 1)).join('\n');
}

/**
 * @param {string} text
 * @returns {string} an expression of Python, one string a line. JSON's escapes are Python's.
 */
function quoteText(text) {
  const lines = text.split(/(?<=\n)/).map((line) => `        ${JSON.stringify(line)}`);
  return `(\n${lines.join('\n')}\n    )`;
}

/**
 * Puts the data files into the module that reads them.
 * @param {string} text of all modules
 * @param {Readonly<Record<string, string>>} files text by name
 * @returns {string}
 */
function embedFiles(text, files) {
  const empty = 'EMBEDDED_FILES: dict[str, str] = {}\n';
  if (!text.includes(empty)) throw new Error(`No module has the line "${empty.trim()}", which data files are put into.`);
  const entries = Object.entries(files).map(([name, file]) => `    ${JSON.stringify(name)}: ${quoteText(file)},\n`);
  return text.replace(empty, () => `EMBEDDED_FILES: dict[str, str] = {\n${entries.join('')}}\n`);
}

/**
 * @param {string} text of all modules
 * @throws {Error} for what would mean something else in one file than in several
 */
function checkJoined(text) {
  const replaced = REPLACED_WORDS.filter((word) => text.includes(word));
  if (replaced.length > 0) throw new Error(`Open WebUI replaces "${replaced.join('", "')}" in functions. Use other words.`);
  const names = [...text.matchAll(/^(?:(?:async )?def|class) (\w+)|^(\w+)(?:: [^=\n]+)? = /gm)].map(
    ([, defined, assigned]) => defined ?? assigned,
  );
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`Two modules define ${twice.join(', ')}. In one file the second would replace the first.`);
}

/**
 * What a function is made of.
 * @typedef {object} FunctionParts
 * @property {string} version
 * @property {Readonly<Record<string, string>>} modules text of Python by module name
 * @property {Readonly<Record<string, string>>} files text by file name, which `read_data_file` returns
 * @property {string} bundle the element
 */

/**
 * Joins a function into one file.
 * @param {FunctionParts} parts
 * @returns {string}
 * @throws {Error} for what would mean something else in one file than in several
 */
export function joinFunction({ version, modules, files, bundle }) {
  const sorted = sortModules(Object.entries(modules).map(([name, text]) => readModule(name, text)));
  const titled = sorted.map(
    ({ name, title, body }) => `# --- ${name} ---\n${title.replace(/^ */gm, '# ').replace(/ +$/gm, '')}\n\n\n${body}\n`,
  );
  const text = titled.join('\n\n');
  checkJoined(text);
  const packed =
    gzipSync(bundle, { level: 9 })
      .toString('base64')
      .match(/.{1,118}/g) ?? [];
  return `"""
title: chat-executor
author: chat-executor
version: ${version}
license: MIT
description: Chat with the models on your own computer, or with your own key: your executor answers, from anywhere.
required_open_webui_version: 0.6.5
"""

# Built from the modules in open-webui-plugin/src of chat-executor, because Open WebUI takes a function as one file.

from __future__ import annotations

${mergeImports(sorted)}

${embedFiles(text, files)}

# --- the element ---
# The bundle of <chat-executor>, compressed: pages load it when this function starts an executor in them.


ELEMENT = (
${packed.map((line) => `    "${line}"\n`).join('')})
`;
}

/**
 * Makes the loader one classic script, with its settings at the top.
 * @param {string} loader text of loader.js
 * @param {Readonly<Record<string, string>>} files the data files of the function, two of which it imports
 * @returns {string}
 */
export function joinLoader(loader, files) {
  const [title = '', ...rest] = loader.split('\n');
  const body = rest
    .filter((line) => !line.startsWith('import '))
    .join('\n')
    .trim();
  const css = `const css = \`\n${files['placement.css']}\`;`;
  const script = files['start-executor.js']?.replace(/^export /gm, '').trim();
  return `${title}\n\n(() => {\n${[body, css, script].join('\n\n')}\n})();\n`;
}

/** @returns {FunctionParts} what is in the repository now, with the element as it was built last */
function readParts() {
  /** @type {FunctionParts} */
  const parts = {
    version: JSON.parse(readFileSync(path.join(element, 'package.json'), 'utf8')).version,
    modules: {},
    files: {},
    bundle: readFileSync(path.join(element, 'dist', 'browser', 'chat-executor.bundle.js'), 'utf8'),
  };
  for (const file of readdirSync(source).sort()) {
    const { name, ext } = path.parse(file);
    const text = () => readFileSync(path.join(source, file), 'utf8');
    if (['.json', '.js', '.css'].includes(ext)) Object.assign(parts.files, { [file]: text() });
    else if (ext === '.py' && name !== '__init__') Object.assign(parts.modules, { [name]: text() });
  }
  return parts;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const parts = readParts();
  const target = path.join(folder, 'dist');
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'chat_executor.py'), joinFunction(parts));
  writeFileSync(path.join(target, 'loader.js'), joinLoader(readFileSync(path.join(folder, 'src', 'loader.js'), 'utf8'), parts.files));
}
