import { el } from './dom.js';
import { injector } from './tasklist.js';

// form-js takes over what was typed after 300 ms
const PAUSE = 400;
const TAB = 'task-detail-form';

/** The task's own form, drawn by Tasklist where the panel wants it. */
export class TaskForm {
  constructor(node, taskId, scope) {
    this.node = node;
    this.draftKey = 'camunda-form:' + taskId;
    this.outer = scope;
    this.node.addEventListener('input', () => { this.touched = Date.now(); }, true);
  }

  /**
   * Draws it once. Tasklist keeps the draft of a form under a key of the browser and
   * begins a form with it: so begins the form of a case with a clear proposal.
   * @param values codes by field, or null
   */
  draw(title, values) {
    const provider = this.scope ? null : injector().get('Views').getProvider({ component: 'tasklist.task.detail', id: TAB });
    if (!provider) {
      return;
    }
    if (values && localStorage.getItem(this.draftKey) === null) {
      this.begun = JSON.stringify(values);
      localStorage.setItem(this.draftKey, this.begun);
    }
    this.scope = this.outer.$new();
    this.scope.laporForm = provider;
    this.scope.laporVars = { read: ['task', 'taskData', 'errorHandler'] };
    const view = window.angular.element('<view provider="laporForm" vars="laporVars"></view>');
    this.node.replaceChildren(el('h4', { text: title }), view[0]);
    injector().get('$compile')(view)(this.scope);
    this.scope.$applyAsync();
  }

  input(field) {
    return this.node.querySelector('input[id$="field_' + field + '"]');
  }

  /** What a list of the form shows as chosen; its codes it keeps to itself. */
  shown(field) {
    const input = this.input(field);
    return (input && input.value) || null;
  }

  isLocked(input) {
    return input.disabled || Boolean(input.closest('.disabled-form'));
  }

  /** Fills a field as if somebody had typed it, so that the form notices; false where it cannot be filled. */
  fill(field, code) {
    const input = this.input(field);
    if (!input || this.isLocked(input)) {
      return false;
    }
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, code);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('blur', { bubbles: true }));
    return true;
  }

  /** Resolves when the form knows what was typed. */
  settle() {
    const rest = PAUSE - (Date.now() - (this.touched || 0));
    return new Promise((done) => setTimeout(done, Math.max(rest, 0)));
  }

  /** Whether it can be completed; after a claim Tasklist needs a moment to know. */
  async isReady() {
    for (let turn = 0; turn < 40 && (!this.button || this.button.disabled); turn++) {
      await new Promise((done) => setTimeout(done, 50));
    }
    return Boolean(this.button) && !this.button.disabled;
  }

  /** Tasklist's own button, which stays the one that completes. */
  get button() {
    return this.node.querySelector('.form-actions .btn-primary');
  }

  /** Presses it, and resolves when Tasklist has an answer. */
  async complete() {
    const press = this.button;
    press.click();
    while (press.isConnected && press.disabled) {
      await new Promise((done) => setTimeout(done, 50));
    }
    await new Promise((done) => setTimeout(done, 50));
  }

  close() {
    if (this.begun && localStorage.getItem(this.draftKey) === this.begun) {
      localStorage.removeItem(this.draftKey);
    }
    if (this.scope) {
      this.scope.$destroy();
    }
  }
}

/** One form is enough: the tab of its own would be a second one with other contents. */
export function hideFormTab(scope) {
  for (let owner = scope; owner; owner = owner.$parent) {
    if (Object.prototype.hasOwnProperty.call(owner, 'taskDetailTabs')) {
      owner.taskDetailTabs = owner.taskDetailTabs.filter((tab) => tab.id !== TAB);
      return;
    }
  }
}
