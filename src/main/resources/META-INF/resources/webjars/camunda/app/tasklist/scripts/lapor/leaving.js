import { HOUSE, ask, csrf } from './house.js';

/**
 * Tasklist's own "sign out" ends the session of the house and leaves that of a provider of
 * accounts standing, so that the next one at this computer is let in without a word. It
 * goes through the house's door instead, which says where the window has to go.
 */
async function leave() {
  try {
    if (!csrf()) {
      // any question to the desk brings it
      await ask('GET', '/cards');
    }
    const answer = await fetch(HOUSE + '/keluar',
      { method: 'POST', headers: { Accept: 'application/json', 'X-LAPOR-CSRF': csrf() }, credentials: 'same-origin' });
    location.assign((await answer.json()).next || HOUSE + '/masuk');
  } catch (problem) {
    // whether the session ended shows when the page is asked for anew
    location.reload();
  }
}

/** Before Tasklist hears of the click. */
export function leaveThroughTheHouse() {
  document.addEventListener('click', (event) => {
    if (event.target.closest('li.logout a')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
    }
  }, true);
}
