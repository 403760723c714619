import { el } from './dom.js';

/**
 * Photos one at a time, as large as the window: Escape closes, the arrow keys turn.
 * @param photos pairs of address and what it is, in words
 */
export function zoom(photos, first, labels) {
  let at = first;
  const picture = el('img', {});
  const caption = el('p', { role: 'status' });
  const turn = (step) => {
    at = (at + step + photos.length) % photos.length;
    picture.src = photos[at].address;
    picture.alt = photos[at].label;
    caption.textContent = (at + 1) + ' / ' + photos.length + ' · ' + photos[at].label;
  };
  const dialog = el('dialog', { class: 'lapor-zoom', 'aria-label': labels.photos },
    el('div', { class: 'lapor-row' }, caption,
      photos.length > 1 && el('button', { type: 'button', class: 'btn btn-default', text: labels.photoBefore, onclick: () => turn(-1) }),
      photos.length > 1 && el('button', { type: 'button', class: 'btn btn-default', text: labels.photoNext, onclick: () => turn(1) }),
      el('button', { type: 'button', class: 'btn btn-default', text: labels.photoClose, onclick: () => dialog.close() })),
    picture);
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && photos.length > 1) {
      event.preventDefault();
      turn(step);
    }
    event.stopPropagation();
  });
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  turn(0);
  document.body.append(dialog);
  dialog.showModal();
}
