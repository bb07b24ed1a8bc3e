// Writes dist/chat_executor.py, the function as the single file that Open WebUI needs, and dist/loader.js.
// The function consists of the modules and data files in src/executor_relay and of the bundled element.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = import.meta.dirname;
const source = path.join(folder, 'src', 'executor_relay');
const element = path.join(folder, '..', 'executor-web-component');

/** Open WebUI replaces these words anywhere in a function, to keep functions for its first releases working. */
const REPLACED_WORDS = ['utils', 'apps', 'main', 'config'].map((name) => `from ${name}`);

/**
 * A parsed Python module.
 * @typedef {object} Module
 * @property {string} name
 * @property {string} docstring
 * @property {string[]} internalImports modules of the function that it imports
 * @property {{ from: string, names: string[] }[]} externalImports other imports; no names for `import x`
 * @property {string} body
 */

/**
 * Parses a module that `ruff format` has formatted: docstring, imports, code.
 * @param {string} name
 * @param {string} text
 * @returns {Module}
 */
export function readModule(name, text) {
  const [opening, docstring = ''] = /^"""([\s\S]*?)"""\n/.exec(text) ?? [''];
  let body = text.slice(opening.length);
  /** @type {Module} */
  const module = { name, docstring: docstring.trim(), internalImports: [], externalImports: [], body };
  for (;;) {
    const found = /^\s*(?:import (\S+)|from (\S+) import (?:\(([^)]*)\)|(.*)))\n/.exec(body);
    if (found === null) break;
    const [whole, plain, from = '', wrapped, line] = found;
    body = body.slice(whole.length);
    const names = (wrapped ?? line ?? '').split(',').flatMap((word) => word.trim() || []);
    if (plain !== undefined) module.externalImports.push({ from: plain, names: [] });
    else if (from.startsWith('.')) module.internalImports.push(from.slice(1));
    else if (from !== '__future__') module.externalImports.push({ from, names });
  }
  return { ...module, body: body.trim() };
}

/**
 * Sorts modules so that each one comes after those it imports.
 * @param {readonly Module[]} modules
 * @returns {Module[]}
 */
export function sortModules(modules) {
  /** @type {Map<string, Module>} */
  const sorted = new Map();
  /** @param {Module} module */
  const add = (module) => {
    if (sorted.has(module.name)) return;
    for (const name of module.internalImports) {
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
 * @returns {string} the external imports of all modules, one line per imported module
 */
function mergeImports(modules) {
  /** @type {Map<string, Set<string>>} */
  const merged = new Map();
  for (const { from, names } of modules.flatMap(({ externalImports }) => externalImports)) {
    merged.set(from, new Set([...(merged.get(from) ?? []), ...names]));
  }
  const lines = [...merged].map(([from, names]) =>
    names.size === 0 ? `import ${from}` : `from ${from} import ${[...names].sort().join(', ')}`,
  );
  return lines.sort((one, other) => Number(one.startsWith('from')) - Number(other.startsWith('from')) || (one < other ? -1 : 1)).join('\n');
}

/**
 * @param {string} text
 * @returns {string} a Python expression with one string literal per line. JSON strings are valid in Python.
 */
function quoteText(text) {
  const lines = text.split(/(?<=\n)/).map((line) => `        ${JSON.stringify(line)}`);
  return `(\n${lines.join('\n')}\n    )`;
}

/**
 * Embeds the data files into the module that reads them.
 * @param {string} text the joined modules
 * @param {Readonly<Record<string, string>>} files texts by file name
 * @returns {string}
 */
function embedFiles(text, files) {
  const empty = 'EMBEDDED_FILES: dict[str, str] = {}\n';
  if (!text.includes(empty)) throw new Error(`No module has the line "${empty.trim()}", which the data files replace.`);
  const entries = Object.entries(files).map(([name, file]) => `    ${JSON.stringify(name)}: ${quoteText(file)},\n`);
  return text.replace(empty, () => `EMBEDDED_FILES: dict[str, str] = {\n${entries.join('')}}\n`);
}

/**
 * @param {string} text the joined modules
 * @throws {Error} if two modules define the same name, or Open WebUI would change the text
 */
function checkJoined(text) {
  const replaced = REPLACED_WORDS.filter((word) => text.includes(word));
  if (replaced.length > 0) throw new Error(`Open WebUI replaces "${replaced.join('", "')}" in functions. Use other words.`);
  const names = [...text.matchAll(/^(?:(?:async )?def|class) (\w+)|^(\w+)(?:: [^=\n]+)? = /gm)].map(
    ([, defined, assigned]) => defined ?? assigned,
  );
  const duplicates = names.filter((name, index) => names.indexOf(name) !== index);
  if (duplicates.length > 0)
    throw new Error(`Two modules define ${duplicates.join(', ')}. In one file, the second would replace the first.`);
}

/**
 * The parts of the function.
 * @typedef {object} FunctionParts
 * @property {string} version
 * @property {Readonly<Record<string, string>>} modules Python sources by module name
 * @property {Readonly<Record<string, string>>} files texts by file name, which `read_data_file` returns
 * @property {string} bundle the element's JavaScript
 * @property {string} notices the licenses of what the bundle contains
 */

/**
 * Joins the parts into one Python file.
 * @param {FunctionParts} parts
 * @returns {string}
 * @throws {Error} if the modules can't be joined
 */
export function joinFunction({ version, modules, files, bundle, notices }) {
  const sorted = sortModules(Object.entries(modules).map(([name, text]) => readModule(name, text)));
  const sections = sorted.map(
    ({ name, docstring, body }) => `# --- ${name} ---\n${docstring.replace(/^ */gm, '# ').replace(/ +$/gm, '')}\n\n\n${body}\n`,
  );
  const text = sections.join('\n\n');
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

# Built from the modules in open-webui-plugin/src of chat-executor, because Open WebUI needs a function in one file.

from __future__ import annotations

${mergeImports(sorted)}

${embedFiles(text, files)}

# --- the element ---
# The bundle of <chat-executor>, compressed: pages load it when this function starts an executor in them.
#
${notices.trim().replace(/^/gm, '# ').replace(/ +$/gm, '')}


ELEMENT = (
${packed.map((line) => `    "${line}"\n`).join('')})
`;
}

/**
 * Joins the loader and the files it imports into one classic script, with its settings at the top.
 * @param {string} loader text of loader.js
 * @param {Readonly<Record<string, string>>} files the data files of the function
 * @returns {string}
 */
export function joinLoader(loader, files) {
  const [comment = '', ...rest] = loader.split('\n');
  const body = rest
    .filter((line) => !line.startsWith('import '))
    .join('\n')
    .trim();
  const css = `const css = \`\n${files['placement.css']}\`;`;
  const script = files['start-executor.js']?.replace(/^export /gm, '').trim();
  return `${comment}\n\n(() => {\n${[body, css, script].join('\n\n')}\n})();\n`;
}

/** @returns {FunctionParts} the sources in this repository, and the last build of the element */
function readParts() {
  /** @type {FunctionParts} */
  const parts = {
    version: JSON.parse(readFileSync(path.join(element, 'package.json'), 'utf8')).version,
    modules: {},
    files: {},
    bundle: readFileSync(path.join(element, 'dist', 'browser', 'chat-executor.bundle.js'), 'utf8'),
    notices: readFileSync(path.join(element, 'dist', 'browser', 'THIRD-PARTY-NOTICES.md'), 'utf8'),
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
