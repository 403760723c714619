import { el, button } from './dom.js';
import { ask, taskPath } from './house.js';
import { timelineLine } from './timeline.js';

/**
 * Looks whether somebody decided while the officer was at work. What was typed stays on
 * the screen, and it is said who did what.
 * @return whether the task is not this officer's any more
 */
export async function meanwhile(panel) {
  const task = await ask('GET', taskPath(panel.taskId)).then((view) => view.task, () => null);
  if (panel.closed || (task && task.editable && task.mine)) {
    return false;
  }
  const labels = panel.labels;
  const known = panel.view.report.timeline.length;
  const now = await ask('GET', '/cases/' + panel.view.report.number).catch(() => null);
  const lines = now ? now.timeline.slice(0, Math.max(0, now.timeline.length - known)) : [];
  const held = task && task.holder;
  const typed = panel.writings.filter((writing) => writing.area.value.trim());
  panel.stop(el('div', { class: 'lapor-alert lapor-meanwhile', role: 'alert' },
    el('p', {}, el('b', { text: held ? labels.meanwhileTaken + ' ' + task.holder : task ? labels.meanwhileBack : labels.meanwhileOver })),
    now && !task && el('p', { text: labels.meanwhileNow + ' ' + now.status }),
    lines.map(timelineLine),
    !task && lines.length === 0 && el('p', { text: labels.meanwhileAway }),
    typed.length > 0 && el('p', { text: labels.meanwhileKept }),
    el('div', { class: 'lapor-row' },
      typed.length > 0 && button(labels.meanwhileCopy, (event) => copy(panel, typed, event.currentTarget)),
      button(labels.meanwhileLeave, () => panel.leave()))));
  return true;
}

async function copy(panel, typed, press) {
  const all = typed.map((writing) => writing.title + ':\n' + writing.area.value).join('\n\n');
  try {
    await navigator.clipboard.writeText(all);
    press.textContent = panel.labels.meanwhileCopied;
  } catch (problem) {
    typed[0].area.select();
  }
}
