/** The languages there are; each one's words are loaded only by the phones that need them. */
const languages = {en: () => import('./messages/en.js')};

/** The words of the first of the phone's languages that we speak; English otherwise. */
export async function chooseWords() {
  const wanted = (navigator.languages || [navigator.language]).map((tag) => tag.toLowerCase().split('-')[0]);
  const lang = wanted.find((tag) => languages[tag]) || 'en';
  const {messages, dir} = await languages[lang]();
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  const percents = new Intl.NumberFormat(lang, {style: 'percent', maximumFractionDigits: 0});
  return {
    ...messages,
    fill,
    percent: (share) => percents.format(share),
    towards: (position, [left, right]) => {
      const lean = Math.round(Math.abs(position - 0.5) * 200) / 100;
      if (lean === 0) return messages.inTheMiddle;
      return fill(messages.towards, {share: percents.format(lean), pole: position < 0.5 ? left : right});
    },
  };
}

/** Puts values into a sentence; each stays in a direction of its own, and cannot turn the sentence around. */
function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => `\u2068${withoutMarks(String(values[name]))}\u2069`);
}

function withoutMarks(text) {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
