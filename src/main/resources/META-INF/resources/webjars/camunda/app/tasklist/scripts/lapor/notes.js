import { el, folded } from './dom.js';
import { ask } from './house.js';
import { command } from './command.js';

/**
 * What colleagues wrote to each other about the case. A note that is being written stays
 * in this tab until the house has it, also when the panel is drawn anew.
 */
export function notes(panel) {
  const { report } = panel.view;
  const labels = panel.labels;
  if (!report.notes) {
    return null;
  }
  const { open, hint, lines } = report.notes;
  const key = 'lapor-note:' + report.number;
  const area = el('textarea', {
    id: 'lapor-note', rows: 2, maxlength: 5000, value: sessionStorage.getItem(key) || '', 'aria-describedby': 'lapor-note-hint',
    oninput: () => sessionStorage.setItem(key, area.value)
  });
  const part = folded(labels.notes + ' (' + lines.length + ')',
    el('p', { id: 'lapor-note-hint', class: 'lapor-hint', text: hint }),
    lines.map((note) => el('div', { class: 'lapor-line' },
      el('p', { class: 'lapor-hint', text: note.at + ' · ' + note.who }),
      el('blockquote', { class: 'lapor-words', text: note.words }))),
    open && el('label', { for: 'lapor-note', text: labels.noteWrite }), open && area,
    open && el('div', { class: 'lapor-row' }, command(panel, labels.noteAdd, labels.noteAdded, async () => {
      await ask('POST', '/cases/' + report.number + '/notes', { text: area.value });
      sessionStorage.removeItem(key);
    })));
  part.classList.add('lapor-notes');
  part.open = lines.length > 0 || area.value !== '';
  return part;
}
