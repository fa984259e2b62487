/** The words that most phones never need, by language. */
const languages = {
  en: () => import('./messages/rare-en.js'),
  de: () => import('./messages/rare-de.js'),
  fr: () => import('./messages/rare-fr.js'),
  es: () => import('./messages/rare-es.js'),
  ar: () => import('./messages/rare-ar.js'),
};

export async function rareWords(lang) {
  return (await languages[lang]()).rareMessages;
}

/** Calls back once the page speaks another language. */
export function onLanguage(heard) {
  new MutationObserver(heard).observe(document.documentElement, {attributes: true, attributeFilter: ['lang']});
}
