import { injector } from './tasklist.js';

/**
 * Tasklist draws its page before its words have come, and what it translates only once
 * then shows the names of the words. The page is drawn anew when they are there; what is
 * open stands in its address.
 */
export const words = {
  id: 'lapor-words',
  pluginPoint: 'tasklist.navbar.action',
  priority: 0,
  render: (node) => {
    node.hidden = true;
    const translate = injector().get('$translate');
    if (!translate.isReady()) {
      translate.onReady(() => injector().get('$route').reload());
    }
  }
};
