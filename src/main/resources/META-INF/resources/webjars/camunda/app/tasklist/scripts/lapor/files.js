import { el, section, folded } from './dom.js';
import { HOUSE, ask, taskPath } from './house.js';
import { command } from './command.js';
import { FileReach } from './reach.js';
import { zoom } from './zoom.js';

/**
 * Files of the report: photos small, and large at a press. A file that is held back until
 * somebody looked at it is shown large at once.
 */
export function files(panel) {
  const { view, labels } = panel;
  const add = view.task.answersBeside && panel.mayWrite;
  if (!view.report.files.length && !add) {
    return null;
  }
  const photos = view.report.files.filter((file) => file.photo).map((file) => ({ address: address(panel, file), label: file.label }));
  return section(labels.files,
    el('ul', { class: 'lapor-files' }, view.report.files.map((file) => line(panel, file, photos, add))),
    add && adding(panel));
}

function address(panel, file) {
  return HOUSE + '/api/desk' + taskPath(panel.taskId, '/attachments/' + file.position);
}

function line(panel, file, photos, add) {
  const labels = panel.labels;
  const held = file.decision && file.decision.hint;
  return el('li', { class: held ? 'lapor-held' : '' },
    file.photo ? thumbnail(panel, file, photos) : el('a', { href: address(panel, file), target: '_blank', rel: 'noopener', text: file.label }),
    file.photo && el('a', { class: 'lapor-hint', href: address(panel, file), target: '_blank', rel: 'noopener', text: file.label }),
    file.pending && el('span', { class: 'lapor-chip', text: labels.filePending }),
    (held || !file.decision) && file.audience && el('p', { class: 'lapor-hint' }, labels.fileAudience + ' ', el('b', { text: file.audience })),
    file.decision && (held ? reach(panel, file) : folded(labels.fileAudience + ' ' + (file.audience || ''), reach(panel, file))),
    file.pending && add && command(panel, labels.fileTakeBack, labels.fileTakenBack,
      () => ask('DELETE', taskPath(panel.taskId, '/attachments/' + file.position))));
}

function thumbnail(panel, file, photos) {
  const here = address(panel, file);
  return el('button', {
    type: 'button', class: 'lapor-thumbnail', 'aria-label': panel.labels.photoZoom + ': ' + file.label,
    onclick: () => zoom(photos, photos.findIndex((photo) => photo.address === here), panel.labels)
  }, el('img', { src: here, alt: file.label, loading: 'lazy' }));
}

function reach(panel, file) {
  const one = new FileReach(panel, file);
  panel.reaches.push(one);
  return one.node;
}

/** Evidence for the answer. The browser's own button speaks the browser's language, so it is not shown. */
function adding(panel) {
  const labels = panel.labels;
  const names = el('span', { class: 'lapor-hint', role: 'status', text: labels.fileNone });
  const chosen = el('input', {
    type: 'file', multiple: true, id: 'lapor-files', class: 'lapor-unseen', accept: 'image/jpeg,image/png,image/webp,application/pdf',
    'aria-describedby': 'lapor-files-hint',
    onchange: () => { names.textContent = Array.from(chosen.files, (file) => file.name).join(', ') || labels.fileNone; }
  });
  return el('div', {},
    panel.view.evidence && el('p', { class: 'lapor-note', text: panel.view.evidence }),
    el('div', { class: 'lapor-row' },
      chosen, el('label', { for: 'lapor-files', class: 'btn btn-default btn-sm', text: labels.fileChoose }), names,
      command(panel, labels.fileAdd, labels.fileAdded, () => {
        const form = new FormData();
        Array.from(chosen.files).forEach((file) => form.append('files', file, 'lampiran'));
        return ask('POST', taskPath(panel.taskId, '/attachments'), form);
      })),
    el('p', { id: 'lapor-files-hint', class: 'lapor-hint', text: labels.fileHint }));
}
