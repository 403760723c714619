import { el, button } from './dom.js';
import { refresh } from './tasklist.js';

/**
 * A button that saves what was typed, does something, and says what came of it.
 * @param ends whether the task is over afterwards
 */
export function command(panel, label, done, work, ends) {
  const state = el('span', { class: 'lapor-state', role: 'status' });
  const press = button(label, async () => {
    if (ends && !window.confirm(panel.labels.sure)) {
      return;
    }
    press.disabled = true;
    state.classList.remove('lapor-warning');
    try {
      await panel.saveAll();
      await work();
      if (ends) {
        panel.stop(el('p', { class: 'lapor-note', role: 'status', text: done }));
        panel.scope.$root.$broadcast('refresh');
        refresh(panel.scope);
      } else {
        await panel.load();
        panel.note(done);
      }
    } catch (problem) {
      state.classList.add('lapor-warning');
      state.textContent = problem.message || panel.labels.offline;
    }
    press.disabled = false;
  });
  return el('span', {}, press, state);
}
