// Elements without markup: text is set as text, so that whatever a reporter wrote stays inert.

export function el(name, properties, ...children) {
  const element = document.createElement(name);
  Object.entries(properties || {}).forEach(([key, value]) => {
    if (value === undefined || value === null || value === false) {
      return;
    }
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key === 'text') {
      element.textContent = value;
    } else if (key === 'value') {
      element.value = value;
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  });
  children.flat().filter((child) => child).forEach((child) => element.append(child));
  return element;
}

export function section(title, ...children) {
  return el('section', {}, el('h4', { text: title }), ...children);
}

/** A part that is looked at now and then. */
export function folded(title, ...children) {
  return el('details', {}, el('summary', { text: title }), ...children);
}

export function button(text, onclick, more) {
  return el('button', { type: 'button', class: 'btn btn-default btn-sm', text, onclick, ...more });
}

/** Says a sentence in a place that screen readers listen to. */
export function say(place, sentence, warning) {
  place.textContent = sentence;
  place.classList.toggle('lapor-warning', Boolean(warning));
}

let spoken = null;

/** Says a sentence to whoever cannot see the screen change; the place outlives every task. */
export function announce(sentence) {
  if (!spoken) {
    spoken = el('p', { class: 'lapor-spoken', role: 'status' });
    document.body.append(spoken);
  }
  spoken.textContent = '';
  setTimeout(() => { spoken.textContent = sentence; }, 50);
}
