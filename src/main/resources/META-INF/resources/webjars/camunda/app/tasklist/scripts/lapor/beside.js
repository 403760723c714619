import { el, folded, section } from './dom.js';
import { ask, casePage, taskPath } from './house.js';
import { command } from './command.js';
import { Preview } from './preview.js';
import { going } from './going.js';

/** Texts of somebody else that this task decides on. */
export function shown(panel) {
  return panel.view.shown.filter((words) => words.text).map((words) => {
    const preview = words.preview && panel.view.task.editable && new Preview(panel.taskId, words.field, panel.labels, () => ({}), () => going(panel));
    return section(words.title,
      words.hint && el('p', { class: 'lapor-hint', text: words.hint }),
      el('blockquote', { class: 'lapor-words', text: words.text }),
      words.warning && el('p', { class: 'lapor-repeated', text: words.warning }),
      preview && [preview.press, preview.place]);
  });
}

/** An interim answer and contributions, beside a task that stays open. */
export function beside(panel) {
  const { view, labels } = panel;
  if (!view.task.answersBeside || !panel.mayWrite) {
    return null;
  }
  const date = el('input', { type: 'date', class: 'form-control', id: 'lapor-promised' });
  const units = el('select', { multiple: true, class: 'form-control', id: 'lapor-contributors', 'aria-label': labels.contributors, size: Math.min(6, view.units.length || 1) },
    view.units.map((unit) => el('option', { value: unit.code, text: unit.name })));
  return el('div', { class: 'lapor-beside' },
    el('div', { class: 'lapor-row' }, el('label', { for: 'lapor-promised', text: labels.promised }), date,
      command(panel, labels.giveInterim, labels.interimGiven, () =>
        ask('POST', taskPath(panel.taskId, '/interim'), { promised: date.value || null }))),
    view.units.length > 0 && folded(labels.contributors,
      el('div', { class: 'lapor-row' }, units,
        command(panel, labels.askContributions, labels.contributionsAsked, () => ask('POST', taskPath(panel.taskId, '/contributions'),
          { units: Array.from(units.selectedOptions, (option) => option.value) })))));
}

/** What else may be done with the case. */
export function actions(panel) {
  const { report } = panel.view;
  const labels = panel.labels;
  const may = report.actions;
  const path = '/cases/' + report.number;
  const main = el('input', { type: 'text', inputmode: 'numeric', class: 'form-control', 'aria-label': labels.mergeNumber, placeholder: labels.mergeNumber });
  const reason = el('textarea', { rows: 2, maxlength: 5000, 'aria-label': labels.blockReason, placeholder: labels.blockReason });
  return folded(labels.more,
    may.merge && el('div', { class: 'lapor-row' }, el('b', { text: labels.merge }), main,
      command(panel, labels.mergeDo, labels.done, () => ask('POST', path + '/merge', { mainCase: main.value }), true)),
    may.unmerge && el('div', { class: 'lapor-row' },
      command(panel, labels.unmerge, labels.done, () => ask('POST', path + '/unmerge', {}), true)),
    may.block && el('div', { class: 'lapor-row' }, el('b', { text: labels.block }), reason,
      command(panel, labels.blockDo, labels.done, () => ask('POST', path + '/block', { reason: reason.value }), true)),
    el('p', {}, el('a', { href: casePage(report.number), target: '_blank', rel: 'noopener', text: labels.openPage })));
}
