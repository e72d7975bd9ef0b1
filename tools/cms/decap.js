import configuration from 'egalite:configuration';
import judges from 'egalite:judges';

import { partner, scheme } from './records.js';
import { refuse } from './refuse.js';
import { trialTree } from './trial.js';

// Its package is one ready-made script that starts by itself unless told not to.
window.CMS_MANUAL_INIT = true;
await new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = 'decap-cms.js';
  script.addEventListener('load', resolve);
  script.addEventListener('error', reject);
  document.head.append(script);
});
const { CMS } = window;
CMS.registerCustomFormat('egalite-schemes', 'md', scheme(judges.schemes));
CMS.registerCustomFormat('egalite-partners', 'yml', partner(judges.partners));
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => refuse(entry.get('collection'), entry.get('data').toJS()),
});
if (configuration.backend.name === 'test-repo') {
  window.repoFiles = await trialTree();
}
CMS.init({ config: configuration });
