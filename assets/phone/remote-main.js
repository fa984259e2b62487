import {preferred} from './words.js';
import {remoteWords} from './remote-words.js';

/** The same languages as the guests' page. */
const languages = {
  en: () => import('./messages/remote-en.js'),
  de: () => import('./messages/remote-de.js'),
  fr: () => import('./messages/remote-fr.js'),
  es: () => import('./messages/remote-es.js'),
  ar: () => import('./messages/remote-ar.js'),
};

const lang = preferred(Object.keys(languages));
languages[lang]().then(({remoteMessages, dir}) => {
  Object.assign(remoteWords, remoteMessages);
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  document.title = `${remoteMessages.page} \u00b7 Quarterdeck`;
  return import('./remote.js');
});
