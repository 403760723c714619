import { injector } from './tasklist.js';

/**
 * Tasklist draws its page before its words have come, and what it translates only once
 * then shows the names of the words. The page is drawn anew when they are there; what is
 * open stands in its address. Nothing of this is shown: a plugin is where it can be asked.
 */
export const dictionary = {
  id: 'lapor-dictionary',
  pluginPoint: 'tasklist.navbar.action',
  priority: 0,
  render: () => {
    const translate = injector().get('$translate');
    if (!translate.isReady()) {
      translate.onReady(() => injector().get('$route').reload());
    }
  }
};
