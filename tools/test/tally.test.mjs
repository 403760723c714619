// The tally bites: what did not run, was skipped or failed makes it fail.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { afterEach, beforeEach } from 'node:test';

import { tools } from '../models.mjs';

let house;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'tally-'));
  write('.ci/required-tests', '# a remark\n*ProcessTests\n*BrowserTests\n');
  for (const name of [ 'RoutingProcessTests', 'WalkBrowserTests', 'DeadlinesTests' ]) {
    write(`src/test/java/id/go/lapor/${name}.java`, `class ${name} {\n}\n`);
    report(name, 3);
  }
});

afterEach(() => rmSync(house, { recursive: true }));

function write(path, text) {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function report(name, tests, { failures = 0, errors = 0, skipped = 0, folder = 'surefire-reports' } = {}) {
  write(`target/${folder}/TEST-id.go.lapor.${name}.xml`, `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="id.go.lapor.${name}" time="0.1" tests="${tests}" errors="${errors}" skipped="${skipped}" failures="${failures}">
  <testcase name="one" classname="id.go.lapor.${name}"/>
</testsuite>
`);
}

function tally() {
  const run = spawnSync(process.execPath, [ join(tools, 'tally-tests.mjs'), house ], { encoding: 'utf8' });
  return { status: run.status, lines: run.stdout.trimEnd().split('\n'), errors: run.stderr };
}

test('everything ran', () => {
  const { status, lines, errors } = tally();
  assert.equal(status, 0, errors);
  assert.equal(lines.at(-1), '9 passed, 0 failed');
});

test('tests of both runners and nested classes count', () => {
  rmSync(join(house, 'target/surefire-reports/TEST-id.go.lapor.DeadlinesTests.xml'));
  report('DeadlinesTests$Pauses', 2, { folder: 'failsafe-reports' });
  const { status, lines } = tally();
  assert.equal(status, 0);
  assert.equal(lines.at(-1), '8 passed, 0 failed');
});

test('a class of tests that did not run', () => {
  rmSync(join(house, 'target/surefire-reports/TEST-id.go.lapor.WalkBrowserTests.xml'));
  rmSync(join(house, 'src/test/java/id/go/lapor/WalkBrowserTests.java'));
  const { status, lines } = tally();
  assert.equal(status, 1);
  assert.ok(lines.includes('NOT TESTED: no test of *BrowserTests ran'));
});

test('a class of tests that skipped everything', () => {
  report('WalkBrowserTests', 3, { skipped: 3 });
  const { status, lines } = tally();
  assert.equal(status, 1);
  assert.ok(lines.includes('NOT TESTED: no test of *BrowserTests ran'));
  assert.ok(lines.includes('NOT TESTED: WalkBrowserTests skipped 3'));
});

test('a test class without a report', () => {
  write('src/test/java/id/go/lapor/LostTests.java', 'class LostTests {\n}\n');
  const { status, lines } = tally();
  assert.equal(status, 1);
  assert.ok(lines.includes('NOT TESTED: LostTests did not run'));
});

test('a bar is a command of its own and need not have run', () => {
  write('src/test/java/id/go/lapor/KillStormBar.java', 'class KillStormBar {\n}\n');
  const { status, lines } = tally();
  assert.equal(status, 0);
  assert.equal(lines.at(-1), '9 passed, 0 failed');
});

test('an abstract class and an annotation are no test classes', () => {
  write('src/test/java/id/go/lapor/JourneyTests.java', 'abstract class JourneyTests {\n}\n');
  write('src/test/java/id/go/lapor/LaporTest.java', 'public @interface LaporTest {\n}\n');
  assert.equal(tally().status, 0);
});

test('one skipped test, and the permission to skip', () => {
  report('DeadlinesTests', 3, { skipped: 1 });
  assert.equal(tally().status, 1);
  write('.ci/required-tests', '*ProcessTests\nmay-skip Deadlines*\n');
  assert.equal(tally().status, 0);
});

test('a failure and an error', () => {
  report('DeadlinesTests', 3, { failures: 1, errors: 1 });
  const { status, lines } = tally();
  assert.equal(status, 1);
  assert.equal(lines.at(-1), '7 passed, 2 failed');
});

test('no report at all', () => {
  rmSync(join(house, 'target'), { recursive: true });
  const { status, lines } = tally();
  assert.equal(status, 1);
  assert.match(lines.at(-1), /^0 passed, [1-9]\d* failed$/);
});
