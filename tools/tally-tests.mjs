// Counts what the test run reported and fails when a class of tests did not run or a test was skipped.
//
//   node tally-tests.mjs [HOUSE]       HOUSE: the folder with .ci/required-tests, src/test/java and target/; else ours
//
// A green run that left out the browser or the database is no green run. The last line is "N passed, N failed".
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import { Parser } from 'saxen';

import { house } from './models.mjs';

const root = resolve(process.argv[2] ?? house);
const complaints = [];

/** The outermost element of each report: of the suite, of the run on PostgreSQL, of the coverage and of each bar have one form. */
function suites() {
  return (existsSync(join(root, 'target')) ? readdirSync(join(root, 'target')) : [])
    .filter((folder) => /^(surefire|failsafe)-reports/.test(folder))
    .map((folder) => join(root, 'target', folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => /^TEST-.*\.xml$/.test(basename(file)))
    .map(suite);
}

function suite(file) {
  let attributes;
  const parser = new Parser();
  parser.on('openTag', (name, read) => {
    attributes ??= { ...read() };
  });
  parser.on('error', (error) => complaints.push(`${basename(file)} cannot be read: ${error.message}`));
  parser.parse(readFileSync(file, 'utf8'));
  const number = (name) => Number(attributes?.[name] ?? 0);
  const failed = number('failures') + number('errors');
  return {
    name: simple(attributes?.name ?? basename(file, '.xml').replace(/^TEST-/, '')),
    failed,
    skipped: number('skipped'),
    passed: number('tests') - failed - number('skipped')
  };
}

/** `id.go.lapor.sla.DeadlinesTests$Pauses` counts for `DeadlinesTests`. */
function simple(name) {
  return name.split('$')[0].split('.').at(-1);
}

function glob(pattern) {
  return new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}

function required() {
  const lines = readFileSync(join(root, '.ci', 'required-tests'), 'utf8').split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
  const maySkip = lines.filter((line) => line.startsWith('may-skip ')).map((line) => line.split(/\s+/)[1]);
  return { patterns: lines.filter((line) => !line.startsWith('may-skip ')), maySkip: maySkip.map(glob) };
}

/** Test classes as they stand in the sources: what has no report did not run. */
function written() {
  const sources = join(root, 'src', 'test', 'java');
  return readdirSync(sources, { recursive: true })
    .filter((file) => /(Test|Tests|IT)\.java$/.test(file))
    .filter((file) => {
      const name = basename(file, '.java');
      const text = readFileSync(join(sources, file), 'utf8');
      return new RegExp(`\\bclass ${name}\\b`).test(text) && !new RegExp(`\\babstract (\\w+ )*class ${name}\\b`).test(text);
    })
    .map((file) => basename(file, '.java'));
}

const ran = suites();
const { patterns, maySkip } = required();
const sum = (list, what) => list.reduce((total, each) => total + each[what], 0);

for (const pattern of patterns) {
  const matching = ran.filter((each) => glob(pattern).test(each.name));
  if (sum(matching, 'passed') + sum(matching, 'failed') === 0) {
    complaints.push(`no test of ${pattern} ran`);
  }
}
for (const name of written()) {
  if (!ran.some((each) => each.name === name)) {
    complaints.push(`${name} did not run`);
  }
}
for (const each of ran) {
  if (each.skipped > 0 && !maySkip.some((pattern) => pattern.test(each.name))) {
    complaints.push(`${each.name} skipped ${each.skipped}`);
  }
}

for (const complaint of complaints) {
  console.log(`NOT TESTED: ${complaint}`);
}
if (complaints.length > 0 || sum(ran, 'failed') > 0 || sum(ran, 'passed') === 0) {
  process.exitCode = 1;
}
console.log(`${ran.length} test classes, ${sum(ran, 'skipped')} skipped, ${complaints.length} complaints`);
console.log(`${sum(ran, 'passed')} passed, ${sum(ran, 'failed') + complaints.length} failed`);
