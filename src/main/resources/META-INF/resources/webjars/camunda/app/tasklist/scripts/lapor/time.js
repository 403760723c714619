import { el, folded } from './dom.js';
import { ask } from './house.js';
import { command } from './command.js';

/**
 * Asking oversight for more time, for whoever leads the body. What is being written stays
 * in this tab until the house has it, also when the panel is drawn anew.
 */
export function moreTime(panel) {
  const { report } = panel.view;
  const labels = panel.labels;
  if (!report.actions.askTime) {
    return null;
  }
  const daysKey = 'lapor-time-days:' + report.number;
  const whyKey = 'lapor-time-why:' + report.number;
  const kept = (field, key) => {
    field.addEventListener('input', () => sessionStorage.setItem(key, field.value));
    return field;
  };
  const days = kept(el('input', {
    id: 'lapor-time-days', type: 'number', class: 'form-control', min: 1, max: 60, value: sessionStorage.getItem(daysKey) || '5'
  }), daysKey);
  const why = kept(el('textarea', {
    id: 'lapor-time-why', rows: 2, maxlength: 1000, value: sessionStorage.getItem(whyKey) || '', 'aria-describedby': 'lapor-time-hint'
  }), whyKey);
  const part = folded(labels.askTime,
    el('p', { id: 'lapor-time-hint', class: 'lapor-hint', text: labels.askTimeHint }),
    el('label', { for: 'lapor-time-days', text: labels.askTimeDays }), days,
    el('label', { for: 'lapor-time-why', text: labels.askTimeWhy }), why,
    el('div', { class: 'lapor-row' }, command(panel, labels.askTimeDo, labels.askTimeDone, async () => {
      await ask('POST', '/cases/' + report.number + '/extension', { workingDays: Number(days.value), reason: why.value });
      sessionStorage.removeItem(daysKey);
      sessionStorage.removeItem(whyKey);
    })));
  part.open = why.value !== '';
  return part;
}
