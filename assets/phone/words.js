import * as store from './store.js';

/** The languages there are; a phone loads the words of its own alone. */
const languages = {
  en: ['English', () => import('./messages/en.js')],
  de: ['Deutsch', () => import('./messages/de.js')],
  fr: ['Français', () => import('./messages/fr.js')],
  es: ['Español', () => import('./messages/es.js')],
  ar: ['العربية', () => import('./messages/ar.js')],
};

/** Of those languages the one that a page brought along or that was picked on this phone before, or the first of the phone's own; English otherwise. */
export function preferred(known, brought) {
  const wanted = [brought, store.read('language'), ...(navigator.languages || [navigator.language])].map((tag) => String(tag).toLowerCase().split('-')[0]);
  return wanted.find((tag) => known.includes(tag)) || 'en';
}

/** The words in that language, of those that we speak. */
export async function chooseWords(brought) {
  const words = {fill, languages: Object.keys(languages).map((tag) => [tag, languages[tag][0]])};
  words.change = async (lang) => {
    const {messages, dir} = await languages[lang][1]();
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    Object.assign(words, messages, spoken(lang, messages));
  };
  await words.change(preferred(Object.keys(languages), brought));
  return words;
}

/** What depends on the language beyond its words. Figures are the same ones as in the room's code and on the projector. */
function spoken(lang, messages) {
  const figures = `${lang}-u-nu-latn`;
  const percents = new Intl.NumberFormat(figures, {style: 'percent', maximumFractionDigits: 0});
  const decimals = new Intl.NumberFormat(figures, {maximumFractionDigits: 1});
  const plural = new Intl.PluralRules(lang);
  const inWords = (n) => (messages.counted || [])[n] || String(n);
  return {
    lang,
    percent: (share) => percents.format(share),
    decimal: (n) => decimals.format(n),
    /** A sentence with a number in it, in the form that the number asks for. */
    count: (forms, n) => fill(forms[plural.select(n)] || forms.other, {n, word: inWords(n), Word: capital(inWords(n))}),
    towards: (position, [left, right]) => {
      const lean = Math.round(Math.abs(position - 0.5) * 200) / 100;
      if (lean === 0) return messages.inTheMiddle;
      return fill(messages.towards, {share: percents.format(lean), pole: position < 0.5 ? left : right});
    },
  };
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Puts values into a sentence; each text stays in a direction of its own, and cannot turn the sentence around. */
function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    return typeof value === 'number' || name.toLowerCase() === 'word' ? String(value) : `\u2068${withoutMarks(String(value))}\u2069`;
  });
}

function withoutMarks(text) {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
