import { el } from './dom.js';
import { HOUSE } from './house.js';

/** A way to a page that has no task to stand beside. */
export function way(id, priority, address, indonesian, english) {
  return {
    id,
    pluginPoint: 'tasklist.navbar.action',
    priority,
    render: (node) => {
      node.append(el('a', { href: HOUSE + address, text: navigator.language.startsWith('en') ? english : indonesian }));
    }
  };
}
