import { el, button, say } from './dom.js';
import { ask, because } from './house.js';

/** How far a file goes. What was chosen stays until it is saved, and is saved before the task is completed. */
export class FileReach {
  constructor(panel, file) {
    this.panel = panel;
    this.labels = panel.labels;
    this.path = '/cases/' + panel.view.report.number + '/attachments/' + file.position + '/reach';
    this.position = file.position;
    this.decision = file.decision;
    this.chosen = panel.chosen;
    const kept = this.chosen.get(file.position);
    const id = 'lapor-file-' + file.position;
    this.radios = this.decision.choices.map((choice) => el('input', {
      type: 'radio', name: id, id: id + '-' + choice.code, value: choice.code,
      checked: choice.code === (kept ? kept.reach : this.decision.chosen), onchange: () => this.keep()
    }));
    this.reason = this.decision.needsReason && el('input', {
      id: id + '-reason', class: 'form-control', maxlength: 500, autocomplete: 'off', value: kept ? kept.reason : '', oninput: () => this.keep()
    });
    this.state = el('span', { class: 'lapor-state', role: 'status' });
    this.button = button(this.labels.fileDecide, () => this.send(true));
    this.node = el('fieldset', { class: 'lapor-reach' }, el('legend', { text: this.decision.title }),
      this.decision.hint && el('p', { class: 'lapor-hint', text: this.decision.hint }),
      this.radios.map((radio, at) => el('div', {}, radio, el('label', { for: radio.id, text: this.decision.choices[at].label }))),
      this.reason && el('label', { for: this.reason.id, text: this.labels.fileReason }), this.reason,
      el('div', { class: 'lapor-row' }, this.button, this.state));
    if (kept) {
      say(this.state, this.labels.unsaved, true);
    }
  }

  get reach() {
    return this.radios.find((radio) => radio.checked).value;
  }

  get dirty() {
    return this.chosen.has(this.position);
  }

  get area() {
    return this.reason || this.radios.find((radio) => radio.checked);
  }

  keep() {
    const reason = this.reason ? this.reason.value : '';
    if (this.reach === this.decision.chosen && !reason) {
      this.chosen.delete(this.position);
      say(this.state, '');
    } else {
      this.chosen.set(this.position, { reach: this.reach, reason });
      say(this.state, this.labels.unsaved, true);
    }
  }

  /** Before a completion: only what was changed by hand. */
  save() {
    return this.dirty ? this.send(false) : Promise.resolve(true);
  }

  async send(show) {
    try {
      await ask('POST', this.path, { was: this.decision.was, reach: this.reach, reason: this.reason ? this.reason.value : null });
      this.chosen.delete(this.position);
      this.decision.was = this.reach;
      say(this.state, this.labels.fileDecided);
      if (show) {
        await this.showSaved();
      }
      return true;
    } catch (problem) {
      say(this.state, because(problem, this.labels.offline), true);
      return false;
    }
  }

  async showSaved() {
    await this.panel.load();
    const again = this.panel.reaches.find((one) => one.position === this.position);
    if (again) {
      say(again.state, this.labels.fileDecided);
      again.button.focus();
    }
  }

  stop() {
    this.button.disabled = true;
  }
}
