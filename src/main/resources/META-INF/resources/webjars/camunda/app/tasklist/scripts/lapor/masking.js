import { el, button, folded } from './dom.js';
import { ask, because, taskPath } from './house.js';

export function versions(list, labels) {
  return list.length > 0 && folded(labels.versions + ' (' + list.length + ')',
    el('ul', {}, list.map((version) => el('li', { text: version.number + '. ' + version.at + ' · ' + version.what
      + ': “' + version.words + '” – ' + version.reason }))));
}

/** Selecting words of the original, or pressing a marked place, fills the phrase. */
export function correction(panel, original) {
  const labels = panel.labels;
  if (panel.view.task.key !== 'userTask_verifyComplaint' || !panel.mayWrite) {
    return null;
  }
  const words = el('textarea', { id: 'lapor-masking-words', class: 'form-control', rows: 2, maxlength: 500 });
  const reason = el('input', { id: 'lapor-masking-reason', class: 'form-control', maxlength: 500, autocomplete: 'off' });
  const state = el('p', { id: 'lapor-masking-state', class: 'lapor-hint', role: 'status' });
  const send = async (kind) => {
    try {
      await ask('POST', taskPath(panel.taskId, '/masking'), { kind, words: words.value, reason: reason.value });
      await panel.load();
      const after = panel.node.querySelector('#lapor-masking-state');
      if (after) {
        after.closest('details').open = true;
        after.textContent = labels.corrected;
      }
    } catch (problem) {
      state.textContent = because(problem, labels.offline);
    }
  };
  const details = folded(labels.correct,
    el('p', { class: 'lapor-hint', text: labels.correctHint }),
    el('label', { for: words.id, text: labels.correctWords }), words,
    el('label', { for: reason.id, text: labels.correctReason }), reason,
    el('div', { class: 'lapor-row' },
      button(labels.correctMask, () => send('MASK')), button(labels.correctUnmask, () => send('UNMASK'))),
    state);
  details.classList.add('lapor-masking');
  const take = (phrase) => {
    details.open = true;
    words.value = phrase;
  };
  original.addEventListener('mouseup', () => {
    const chosen = String(window.getSelection()).trim();
    if (chosen) {
      take(chosen);
    }
  });
  original.querySelectorAll('mark').forEach((mark) => mark.addEventListener('click', () => take(mark.textContent)));
  return details;
}
