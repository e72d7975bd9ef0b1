import CMS from '@sveltia/cms';
import configuration from 'egalite:configuration';
import judges from 'egalite:judges';

import { format } from './records.js';
import { refuse } from './refuse.js';
import { trialFiles } from './trial.js';

for (const [name, judge] of Object.entries(judges)) {
  CMS.registerCustomFormat(`egalite-${name}`, judge.text ? 'md' : 'yml', format(judge));
}
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => refuse(entry.get('collection'), entry.get('data').toJS(), generalErrorClosed),
});
if (configuration.backend.name === 'test-repo') {
  await trialFiles();
}
CMS.init({ config: configuration });

/** Sveltia answers a refusal with « Une erreur s’est produite » alone: closes that dialog, so that ours says what and where. */
function generalErrorClosed() {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(late);
      resolve();
    };
    const observer = new MutationObserver(() => {
      const buttons = document.querySelectorAll('dialog[open]:not(.refused) button.primary');
      if (buttons.length === 1) {
        buttons[0].click();
        finish();
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['open', 'class'] });
    const late = setTimeout(finish, 3000); // it said nothing: ours is needed all the more
  });
}
