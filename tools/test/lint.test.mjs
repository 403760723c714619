// The lint bites: a broken model fails with the rules it breaks, a warning fails too, nothing to read fails as well.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';

import { tools } from '../models.mjs';

function lint(fixture) {
  const run = spawnSync(process.execPath,
    [ join(tools, 'lint-models.mjs'), join(tools, 'test', 'models', fixture) ], { encoding: 'utf8' });
  return { status: run.status, words: run.stdout + run.stderr };
}

test('a sound model passes', () => {
  const { status, words } = lint('sound');
  assert.equal(status, 0, words);
  assert.match(words, /1 models read, no error, no warning/);
});

for (const rule of [ 'label-required', 'fake-join', 'no-implicit-split', 'no-implicit-end', 'end-event-required',
  'no-overlapping-elements', 'camunda-compat/history-time-to-live' ]) {
  test(`a broken model fails and names ${rule}`, () => {
    const { status, words } = lint('broken');
    assert.equal(status, 1, words);
    assert.ok(words.includes(rule), words);
  });
}

test('a warning alone fails', () => {
  const { status, words } = lint('warned');
  assert.equal(status, 1, words);
  assert.match(words, /0 errors, 1 warning/);
});

test('a folder without a model fails', () => {
  const { status, words } = lint('empty');
  assert.equal(status, 1, words);
  assert.match(words, /no \.bpmn file below/);
});
