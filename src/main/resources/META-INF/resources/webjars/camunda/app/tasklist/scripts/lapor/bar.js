import { el, button, say, announce } from './dom.js';
import { ask, because, taskPath } from './house.js';
import { claim, current, openAfter, refresh } from './tasklist.js';
import { meanwhile } from './meanwhile.js';

/** Takes the task, gives it back, completes it: one line that is always in sight. */
export class Bar {
  constructor(panel) {
    this.panel = panel;
    this.state = el('span', { id: 'lapor-bar-state', class: 'lapor-state', role: 'status' });
    this.buttons = el('span', { class: 'lapor-bar-buttons' });
    this.node = el('div', { class: 'lapor-bar' }, this.state, this.buttons);
  }

  /** Offers what the officer may do with the task as it stands. */
  show() {
    const { task } = this.panel.view;
    const labels = this.panel.labels;
    const focused = this.buttons.contains(document.activeElement);
    this.buttons.replaceChildren(...(task.mine ? [
      button(labels.release, () => this.release(), { class: 'btn btn-default lapor-release' }),
      button(labels.complete, () => this.complete(), { class: 'btn btn-primary lapor-complete', title: 'Ctrl+Enter', 'aria-keyshortcuts': 'Control+Enter' })
    ] : task.editable ? [button(labels.take, () => this.take(), { class: 'btn btn-primary lapor-take' })] : []));
    if (!task.mine && !task.editable) {
      say(this.state, task.holder ? labels.heldBy + ' ' + task.holder : '');
    }
    return focused;
  }

  focus() {
    const press = this.buttons.querySelector('.btn-primary');
    if (press) {
      press.focus();
    }
  }

  /** Somebody may have been faster: then it is said who, and nothing is taken. */
  async take() {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.panel.readNext = true;
    say(this.state, this.panel.labels.taking);
    try {
      await claim(this.panel.taskId, this.panel.scope);
      say(this.state, '');
      announce(this.panel.labels.taken);
    } catch (problem) {
      await this.panel.load();
      say(this.state, problem.message || this.panel.labels.offline, true);
    }
    this.busy = false;
  }

  async release() {
    await this.panel.saveAll();
    try {
      await ask('POST', taskPath(this.panel.taskId, '/release'), {});
      say(this.state, '');
      announce(this.panel.labels.released);
      refresh(this.panel.scope);
    } catch (problem) {
      say(this.state, because(problem, this.panel.labels.offline), true);
    }
  }

  /** Waits until every word is with the house and the form knows its fields; then the next case opens. */
  async complete() {
    if (this.busy || !this.panel.mayWrite || this.panel.stopped) {
      return;
    }
    this.working(true);
    const panel = this.panel;
    say(this.state, panel.labels.completing);
    const [, saved] = await Promise.all([panel.form.settle(), panel.saveAll()]);
    if (!saved) {
      this.refuse(panel.labels.waitSaving);
      panel.unsaved().area.focus();
    } else if (!await panel.form.isReady()) {
      this.refuse(panel.labels.incomplete);
    } else {
      await panel.form.complete();
      if (current() === panel.taskId) {
        await this.explain();
      } else {
        this.goOn();
      }
    }
    this.working(false);
  }

  /** Meanwhile a press does nothing, and says so; the focus stays. */
  working(now) {
    this.busy = now;
    const press = this.buttons.querySelector('.lapor-complete');
    if (press) {
      press.setAttribute('aria-disabled', String(now));
    }
  }

  refuse(sentence) {
    say(this.state, sentence, true);
  }

  /** Tasklist shows the sentence of the refusal; here it is said what to do about it. */
  async explain() {
    const wrong = this.panel.form.node.querySelector('.fjs-form-field-error');
    if (wrong) {
      this.refuse(this.panel.labels.incomplete);
    } else if (await meanwhile(this.panel)) {
      this.refuse('');
    } else {
      // others may have sent the same words since this text was saved
      await Promise.all(this.panel.writings.filter((one) => one.preview).map((one) => one.save(true)));
      this.refuse(this.panel.labels.refused);
    }
  }

  async goOn() {
    const { taskId, order, labels } = this.panel;
    announce(labels.completed);
    this.panel.arrive(taskId);
    if (!await openAfter(taskId, order)) {
      this.panel.arrive(null);
      announce(labels.completed + ' ' + labels.listDone);
      const filters = document.querySelector('.task-filters .item.active a, .task-filters a');
      if (filters) {
        filters.focus();
      }
    }
  }
}
