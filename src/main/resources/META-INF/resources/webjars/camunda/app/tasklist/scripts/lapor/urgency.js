import { el, folded } from './dom.js';
import { ask } from './house.js';
import { command } from './command.js';

/**
 * Somebody is in danger, or is not any more: said with a reason, as on the page of the case.
 * The reason stays in this tab until the house has it, also when the panel is drawn anew.
 */
export function urgency(panel) {
  const { report } = panel.view;
  const labels = panel.labels;
  const { urge, calm } = report.actions;
  if (!urge && !calm) {
    return null;
  }
  const key = 'lapor-urgency:' + report.number;
  const reason = el('textarea', {
    id: 'lapor-urgency', rows: 2, maxlength: 5000, value: sessionStorage.getItem(key) || '', 'aria-describedby': 'lapor-urgency-hint',
    oninput: () => sessionStorage.setItem(key, reason.value)
  });
  const part = folded(urge ? labels.urge : labels.calm,
    el('p', { id: 'lapor-urgency-hint', class: 'lapor-hint', text: urge ? labels.urgeHint : labels.calmHint }),
    el('label', { for: 'lapor-urgency', text: urge ? labels.urgeReason : labels.calmReason }), reason,
    el('div', { class: 'lapor-row' }, command(panel, urge ? labels.urge : labels.calm, urge ? labels.urged : labels.calmed, async () => {
      await ask('POST', '/cases/' + report.number + '/urgency' + (urge ? '' : '/lift'), { reason: reason.value });
      sessionStorage.removeItem(key);
    })));
  part.open = reason.value !== '';
  return part;
}
