import { el, folded } from './dom.js';
import { ask } from './house.js';
import { command } from './command.js';

/** Whom the report accuses; the national desk strikes what was recognised by mistake. */
export function accused(panel) {
  const { report } = panel.view;
  const labels = panel.labels;
  if (!report.accused.length) {
    return null;
  }
  const strikable = report.accused.filter((one) => one.strikable);
  return el('div', { class: 'lapor-alert' },
    el('p', {}, el('b', { text: labels.accused + ': ' }), report.accused.map((one) => one.name + ' (' + one.code + ')').join('; ')),
    el('p', { text: labels.accusedHint }),
    strikable.length > 0 && folded(labels.strikeDo, strikable.map((one) => strike(panel, one))));
}

function strike(panel, one) {
  const labels = panel.labels;
  const reason = el('textarea', { rows: 2, maxlength: 5000, 'aria-label': labels.strikeReason, placeholder: labels.strikeReason });
  return el('div', { class: 'lapor-row' }, el('b', { text: one.name }), reason,
    command(panel, labels.strikeDo, labels.done, () => ask('POST',
      '/cases/' + panel.view.report.number + '/accused/' + encodeURIComponent(one.code) + '/strike', { reason: reason.value })));
}

/** The accused one that an agency is or stands below, or undefined: it may not hold the case. */
export function conflictOf(panel, path) {
  return panel.view.report.accused.find((one) => path.includes(one.code));
}
