import { el, button } from './dom.js';
import { ask, taskPath } from './house.js';

/** The body's own texts for one text of the task, filled from the case; asked for when somebody looks. */
export function templates(taskId, field, labels, take) {
  const list = el('ul', { class: 'lapor-choices' });
  const details = el('details', { class: 'lapor-templates', ontoggle: () => details.open && !list.childElementCount && load() },
    el('summary', { text: labels.templates }), list);

  async function load() {
    try {
      const offered = await ask('GET', taskPath(taskId, '/templates/' + encodeURIComponent(field)));
      list.replaceChildren(...(offered.length ? offered.map(choice)
        : [el('li', { class: 'lapor-hint', text: labels.templatesNone })]));
    } catch (problem) {
      list.replaceChildren(el('li', { class: 'lapor-hint', role: 'status', text: problem.message || labels.offline }));
    }
  }

  function choice(template) {
    return el('li', {}, el('span', {}, el('b', { text: template.name }), el('small', { text: template.words })),
      button(labels.templateTake, () => {
        details.open = false;
        take(template.words);
      }));
  }

  return details;
}
